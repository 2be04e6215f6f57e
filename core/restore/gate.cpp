#include "core/restore/gate.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/restore/filteredout.h"
#include "core/sql/sqltokens.h"
#include "core/sql/straymessage.h"

#include <algorithm>

namespace larder
{
namespace
{
using Way = Passage::Way;

QString whyUnknown(StopReason reason)
{
    switch (reason) {
    case StopReason::None:
    case StopReason::NotOfADump: return Engine::tr("It is nothing that pg_dump writes, and may do anything.");
    case StopReason::Unclear: return Engine::tr("The server may read it otherwise than it looks.");
    case StopReason::ForeignCode: return Engine::tr("It puts code of the file's maker into the server itself.");
    case StopReason::OtherRole: return Engine::tr("It goes on as another role.");
    case StopReason::SystemObject: return Engine::tr("It changes what belongs to PostgreSQL itself.");
    case StopReason::OtherServer: return Engine::tr("It connects to another server.");
    case StopReason::Encoding: return Engine::tr("It chooses an encoding in which text can hide statements.");
    }
    return {};
}

Passage stop(const QString &why) { return {Way::Stop, {}, why}; }

Passage leaveOut(const ScopedStatement &found, const QString &why) { return {Way::LeaveOut, found, why}; }

ScopedStatement ofScope(StatementScope scope)
{
    ScopedStatement found;
    found.scope = scope;
    found.reason = StopReason::None;
    return found;
}

bool isEmptyStatement(QByteArrayView text) { return SqlTokens(text).current().is(';'); }
}

QString placeInScript(qint64 lineNumber, QByteArrayView text)
{
    constexpr qsizetype shown = 100;
    const QString start = QString::fromUtf8(text.first(std::min(shown, text.size()))).simplified();
    const QString beginning = text.size() > shown ? start + u'…' : start;
    if (lineNumber == 0)
        return beginning;
    return Engine::tr("line %1: %2").arg(QString::number(lineNumber), beginning);
}

bool isToBeSent(const Passage &passage, qint64 lineNumber, QByteArrayView text)
{
    if (passage.way == Way::Stop)
        throw Error(ErrorCode::Refused,
                    Engine::tr("The file was loaded no further than %1").arg(placeInScript(lineNumber, text)),
                    passage.why);
    return passage.way == Way::Send;
}

Passage Gate::statement(const SqlStatement &statement)
{
    if (statement.capped)
        return stop(Engine::tr("It is too long to be read whole."));
    if (isEmptyStatement(statement.text))
        return leaveOut(ofScope(StatementScope::Session), {});
    if (isFilteredOut(statement.text, m_rules.filter))
        return leaveOut(ofScope(StatementScope::Inside), {});
    ScopedStatement found = m_scopes.of(statement, m_rules.ownBackup);
    if (found.standardStrings && statement.escapesInStrings) {
        found.scope = StatementScope::Unknown;
        found.reason = StopReason::Unclear;
    }
    Passage passage = passageOf(found);
    if (found.scope == StatementScope::Unknown) {
        if (const QString why = strayMessageIn(statement.text); !why.isEmpty())
            passage.why = why;
    }
    return passage;
}

Passage Gate::copy(const CopyBlock &block) { return passageOf(scopeOf(block.statement, m_rules.ownBackup)); }

Passage Gate::passageOf(const ScopedStatement &found)
{
    switch (found.scope) {
    case StatementScope::Session: return {Way::Send, found, {}};
    case StatementScope::Inside: m_entered = true; return {Way::Send, found, {}};
    case StatementScope::Database: return leaveOut(found, Engine::tr("It is about the database as a whole."));
    case StatementScope::Server: return leaveOut(found, Engine::tr("It is about the whole server."));
    case StatementScope::Unknown: break;
    }
    // Who agrees to an encoding has not seen what is hidden behind it.
    if (!m_rules.acceptStatements || found.reason == StopReason::Encoding)
        return stop(whyUnknown(found.reason));
    m_entered = true;
    return {Way::Send, found, whyUnknown(found.reason)};
}

Passage Gate::metaCommand(const MetaCommand &command)
{
    switch (clientScope(command).scope) {
    case ClientScope::Restrict:
    case ClientScope::Encoding: return leaveOut(ofScope(StatementScope::Session), {});
    case ClientScope::Connect:
        if (m_entered)
            return stop(Engine::tr("The file goes on with another database here."));
        return leaveOut(ofScope(StatementScope::Database), Engine::tr("It names the database to connect to."));
    case ClientScope::Client: break;
    }
    return stop(Engine::tr("It is a command of psql, which nothing here runs."));
}
}
