#include "core/restore/gate.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/restore/filteredout.h"
#include "core/sql/sqlphrase.h"
#include "core/sql/straymessage.h"
#include "core/sql/textencoding.h"

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
    case StopReason::Encoding:
        return Engine::tr(
            "It chooses an encoding in which a letter may hold a backslash, and text hide statements. Dump "
            "it again with -E UTF8, or convert it: iconv -f ENCODING -t UTF-8, and UTF8 in the SET "
            "client_encoding of the file.");
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

/// A view without rows that stands for the one to be dropped, so that what it needs can be dropped first.
bool isPlaceholder(SqlTokens tokens)
{
    return skipPhrase(tokens, "create or replace view") && tokens.skipPast("as")
        && skipPhrase(tokens, "select null : :");
}

/// Of what pg_dump --clean writes before it makes anything: DROP, ALTER … DROP, lo_unlink.
bool isClearing(QByteArrayView text)
{
    SqlTokens tokens(text);
    if (tokens.current().is("drop") || isPlaceholder(tokens))
        return true;
    if (tokens.current().is("select"))
        return text.contains("lo_unlink");
    return tokens.current().is("alter") && tokens.skipPast("drop");
}

/// Of INSERT statements that were passed over, which hold nothing but constants: one such statement.
QByteArray statementOf(const CopyBlock &block)
{
    if (!block.inserts)
        return block.statement;
    return block.statement + (block.statement.endsWith("DEFAULT VALUES") ? ";" : " (NULL);");
}

bool isEmptyStatement(QByteArrayView text) { return SqlTokens(text).current().is(';'); }
}

QString placeInScript(qint64 lineNumber, QByteArrayView text, QByteArrayView encoding)
{
    constexpr qsizetype shown = 100;
    const QString start = shownText(text.first(std::min(shown, text.size())), encoding).simplified();
    const QString beginning = text.size() > shown ? start + u'…' : start;
    if (lineNumber == 0)
        return beginning;
    return Engine::tr("line %1: %2").arg(QString::number(lineNumber), beginning);
}

bool isToBeSent(const Passage &passage, qint64 lineNumber, QByteArrayView text, QByteArrayView encoding)
{
    if (passage.way == Way::Stop)
        throw Error(ErrorCode::Refused,
                    Engine::tr("The file was loaded no further than %1").arg(placeInScript(lineNumber, text, encoding)),
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
    const bool clears = !m_makes && isClearing(statement.text);
    if (clears && found.scope == StatementScope::Inside)
        return leaveOut(found, Engine::tr("It clears away what a new database does not have."));
    m_makes = m_makes || (found.scope == StatementScope::Inside && !clears);
    Passage passage = passageOf(found);
    if (found.scope == StatementScope::Unknown) {
        if (const QString why = strayMessageIn(statement.text); !why.isEmpty())
            passage.why = why;
    }
    return passage;
}

Passage Gate::copy(const CopyBlock &block)
{
    m_makes = true;
    return passageOf(scopeOf(statementOf(block), m_rules.ownBackup, block.schema));
}

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
