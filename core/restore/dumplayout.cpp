#include "core/restore/dumplayout.h"

#include "core/base/translation.h"
#include "core/sql/clientscope.h"
#include "core/sql/textencoding.h"

namespace larder
{
namespace
{
constexpr qint64 lateLimit = 64 << 20;
/// pg_dump changes two settings within a script; a file with thousands of combinations is none of its work.
constexpr qsizetype stateLimit = 1000;

/// A setting with which we would read or send something else than psql does.
QString settingObstacle(const StatementFacts &facts)
{
    if (facts.setting == "standard_conforming_strings" && facts.value.toLower() != "on")
        return Engine::tr("it has strings of before PostgreSQL 9.1");
    return {};
}

QString shown(const QByteArray &statement, const QByteArray &encoding)
{
    return shownText(statement.left(60), encoding).simplified();
}
}

DumpLayout::DumpLayout() : m_states{SessionState()} { }

QString DumpLayout::obstacle() const
{
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    return m_blocks.isEmpty() ? Engine::tr("it has no rows") : QString();
}

void DumpLayout::refuse(const QString &why)
{
    if (m_obstacle.isEmpty())
        m_obstacle = why;
    m_late.clear();
    m_blocks.clear();
    m_stretches.clear();
}

void DumpLayout::metaCommand(const MetaCommand &command)
{
    const ClientScope scope = clientScope(command).scope;
    if (scope == ClientScope::Connect && m_blocks.isEmpty() && m_obstacle.isEmpty()) {
        m_begin = command.offset + command.line.size();
        m_firstLine = command.lineNumber;
        m_states = {SessionState()};
        m_state = 0;
        return;
    }
    if (scope != ClientScope::Restrict && scope != ClientScope::Encoding)
        refuse(Engine::tr("it has a command of psql: %1").arg(shown(command.line, {})));
}

void DumpLayout::statement(const SqlStatement &statement)
{
    if (!m_obstacle.isEmpty())
        return;
    const StatementFacts facts = statementFacts(statement.text, statement.schema);
    if (facts.kind == StatementKind::User)
        m_otherUser = !facts.value.isEmpty();
    if (facts.kind == StatementKind::Setting)
        noteSetting(facts, statement.text);
    const bool setting = facts.kind == StatementKind::Setting;
    const bool rows = setting || facts.kind == StatementKind::Rows || facts.kind == StatementKind::Transaction;
    if (m_blocks.isEmpty()) {
        const QByteArray verb = statement.text.left(5).toLower();
        if (facts.kind == StatementKind::Unknown && (verb.startsWith("set") || verb == "reset"))
            refuse(Engine::tr("it changes its session: %1").arg(shown(statement.text, statement.encoding)));
    } else if (m_late.isEmpty() && rows) {
        noteBetweenRows(statement);
    } else if (!setting) {
        noteLate(facts, statement);
    }
}

void DumpLayout::noteSetting(const StatementFacts &facts, const QByteArray &text)
{
    if (const QString why = settingObstacle(facts); !why.isEmpty())
        return refuse(why);
    SessionState next = m_states[m_state];
    next.insert(facts.setting, text);
    const qsizetype known = m_states.indexOf(next);
    m_state = static_cast<int>(known < 0 ? m_states.size() : known);
    if (known < 0)
        m_states.append(next);
    if (m_states.size() > stateLimit)
        refuse(Engine::tr("it changes its settings too often"));
}

void DumpLayout::noteBetweenRows(const SqlStatement &statement)
{
    const qint64 end = statement.offset + statement.bytes;
    const bool goesOn = !m_stretches.isEmpty() && m_stretches.last().begin >= m_blocks.last().end;
    if (goesOn)
        m_stretches.last().end = end;
    else
        m_stretches.append({statement.offset, end, m_state, statement.lineNumber});
}

void DumpLayout::noteLate(const StatementFacts &facts, const SqlStatement &statement)
{
    if (facts.kind == StatementKind::Unknown || facts.kind == StatementKind::Transaction)
        return refuse(Engine::tr("pg_dump does not write such a thing behind the rows: %1")
                          .arg(shown(statement.text, statement.encoding)));
    const bool inOrder = facts.kind == StatementKind::InOrder || facts.kind == StatementKind::Rows;
    if (m_otherUser && facts.kind != StatementKind::User && !inOrder)
        return refuse(Engine::tr("another user builds: %1").arg(shown(statement.text, statement.encoding)));
    m_lateBytes += statement.text.size();
    if (statement.capped || m_lateBytes > lateLimit)
        return refuse(Engine::tr("what stands behind its rows is too large"));
    m_late.append({statement.text, m_state, statement.lineNumber, statement.schema});
}

void DumpLayout::copyBegin(const CopyBlock &block)
{
    if (!m_obstacle.isEmpty())
        return;
    if (!m_late.isEmpty())
        return refuse(
            Engine::tr("the rows of %1 stand behind other statements").arg(shownText(block.table, block.encoding)));
    if (m_otherUser)
        return refuse(Engine::tr("another user loads the rows of %1").arg(shownText(block.table, block.encoding)));
    if (block.schema.isEmpty() || !m_states[m_state].contains("search_path"))
        return refuse(Engine::tr("its names depend on a search_path"));
    m_blocks.append({.table = {block.schema, block.table},
                     .begin = block.statementOffset,
                     .dataOffset = block.dataOffset,
                     .lineNumber = block.lineNumber,
                     .state = m_state});
}

void DumpLayout::copyEnd(const CopyEnd &end)
{
    if (!m_obstacle.isEmpty())
        return;
    LoadBlock &block = m_blocks.last();
    block.rows = end.rows;
    block.bytes = end.bytes;
    block.end = end.endOffset;
    m_rowBytes += end.bytes;
}
}
