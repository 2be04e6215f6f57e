#include "core/restore/scopereport.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void add(const QString &text, QStringList &shown)
{
    if (shown.size() < ScopeFacts::mostShown)
        shown.append(text);
}
}

/// One too long to be kept is read whole when it is sent.
void ScopeReport::statement(const SqlStatement &statement)
{
    if (statement.capped)
        return;
    note(m_gate.statement(statement), statement.lineNumber, statement.text, statement.encoding);
    const std::optional<SuperuserNeed> need = superuserNeed(statement.text, statement.encoding);
    if (need && m_facts.superuserNeeds.size() < ScopeFacts::mostShown && !m_facts.superuserNeeds.contains(*need))
        m_facts.superuserNeeds.append(*need);
}

void ScopeReport::metaCommand(const MetaCommand &command)
{
    note(m_gate.metaCommand(command), command.lineNumber, command.line, {});
}

void ScopeReport::copyBegin(const CopyBlock &block)
{
    note(m_gate.copy(block), block.lineNumber, block.statement, block.encoding);
}

void ScopeReport::note(const Passage &passage, qint64 lineNumber, QByteArrayView text, QByteArrayView encoding)
{
    const bool unknown = passage.way == Passage::Way::Send && passage.found.scope == StatementScope::Unknown;
    if (passage.way == Passage::Way::Send && !unknown)
        return;
    if (passage.way == Passage::Way::LeaveOut && passage.why.isEmpty())
        return;
    const QString place = placeInScript(lineNumber, text, encoding);
    if (unknown) {
        ++m_facts.unknown;
        add(place + u' ' + passage.why, m_facts.unknownShown);
    } else if (passage.way == Passage::Way::LeaveOut) {
        ++m_facts.leftOut;
        add(place, m_facts.leftOutShown);
    } else if (m_facts.refused.isEmpty()) {
        m_facts.refused = place + u' ' + passage.why;
    }
}
}
