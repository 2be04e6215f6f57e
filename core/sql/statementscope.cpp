#include "core/sql/statementscope.h"

#include "core/sql/definitionscope.h"
#include "core/sql/plainreading.h"
#include "core/sql/rowscope.h"
#include "core/sql/sessionscope.h"
#include "core/sql/sqlphrase.h"

namespace larder
{
namespace
{
constexpr int shownWords = 2;

/// What a statement that nobody knows begins with, for people.
QByteArray firstWords(SqlTokens tokens)
{
    QByteArray words;
    const auto isWord = [](const SqlToken &token) {
        return token.kind == SqlToken::Kind::Word && token.text.front() >= 'a' && token.text.front() <= 'z';
    };
    for (int i = 0; i < shownWords && isWord(tokens.current()); ++i)
        words += (i > 0 ? " " : "") + tokens.take().text.toUpper();
    return words;
}

ScopedStatement known(StatementScope scope, QByteArrayView command, QByteArray object = {})
{
    return {scope, StopReason::None, command.toByteArray(), std::move(object), false};
}

ScopedStatement refreshScope(SqlTokens tokens, QByteArrayView statement)
{
    const bool refreshes = skipPhrase(tokens, "refresh materialized view");
    const ObjectName view = takeObjectName(tokens, statement);
    const bool whole = refreshes && !view.text.isEmpty() && hasForm(tokens, ";");
    return whole ? known(StatementScope::Inside, "REFRESH MATERIALIZED VIEW", view.text) : ScopedStatement();
}

/// How pg_dump says that a database is a template, or none before it is dropped.
ScopedStatement updateScope(SqlTokens tokens, QByteArrayView statement)
{
    if (!skipPhrase(tokens, "update pg_catalog . pg_database set datistemplate =")
        || !hasForm(tokens, "# where datname = ? ;"))
        return {};
    tokens.take();
    skipPhrase(tokens, "where datname =");
    return known(StatementScope::Database, "UPDATE pg_database",
                 statement.sliced(tokens.begin(), tokens.end() - tokens.begin()).toByteArray());
}

ScopedStatement scopeOfPlain(const SqlTokens &tokens, QByteArrayView statement, bool ownBackup, QByteArrayView schema)
{
    const SqlToken &verb = tokens.current();
    if (verb.is("insert"))
        return insertScope(tokens, statement);
    if (verb.is("set") || verb.is("reset"))
        return settingScope(tokens, statement, ownBackup);
    if (verb.is("select"))
        return selectScope(tokens, statement);
    if (verb.is("copy"))
        return copyScope(tokens, statement);
    if (verb.is("refresh"))
        return refreshScope(tokens, statement);
    if (verb.is("update"))
        return updateScope(tokens, statement);
    if (hasForm(tokens, "begin ;"))
        return known(StatementScope::Session, "BEGIN");
    if (hasForm(tokens, "commit ;"))
        return known(StatementScope::Session, "COMMIT");
    return definitionScope(tokens, statement, ownBackup, schema);
}
}

ScopedStatement scopeOf(QByteArrayView statement, bool ownBackup, QByteArrayView schema)
{
    const SqlTokens tokens(statement);
    const Reading reading = readingOf(statement);
    ScopedStatement scoped;
    if (reading == Reading::Unclear)
        scoped.reason = StopReason::Unclear;
    else
        scoped = scopeOfPlain(tokens, statement, ownBackup, schema);
    const bool fills = scoped.command == "INSERT" || scoped.command == "COPY";
    if (fills && scoped.scope == StatementScope::Inside && isSystemSchema(schema) && !scoped.object.contains('.')) {
        scoped.scope = StatementScope::Unknown;
        scoped.reason = StopReason::SystemObject;
    }
    if (scoped.command.isEmpty())
        scoped.command = firstWords(tokens);
    scoped.standardStrings = reading == Reading::StandardStrings;
    return scoped;
}

ScopedStatement ScriptScopes::of(const SqlStatement &statement, bool ownBackup)
{
    m_insert.begin(statement.escapesInStrings);
    const bool whole = m_insert.feed(statement.text, nullptr) == statement.text.size() && m_insert.isWhole();
    const bool constant = whole && !m_insert.usesEscapes();
    const bool asBefore
        = m_insert.head() == m_head && statement.schema == m_schema && statement.escapesInStrings == m_escapesInStrings;
    if (constant && asBefore)
        return m_scope;
    const ScopedStatement scoped = scopeOf(statement.text, ownBackup, statement.schema);
    m_head.clear();
    if (constant && scoped.scope == StatementScope::Inside) {
        m_head = m_insert.head();
        m_schema = statement.schema;
        m_escapesInStrings = statement.escapesInStrings;
        m_scope = scoped;
        m_scope.standardStrings = !statement.escapesInStrings; // one of them may have a backslash before a mark
    }
    return scoped;
}
}
