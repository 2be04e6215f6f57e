#include "core/sql/rowscope.h"

#include "core/sql/sessionscope.h"
#include "core/sql/sqlphrase.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
ScopedStatement answer(bool known, QByteArrayView command, QByteArray object)
{
    return {known ? StatementScope::Inside : StatementScope::Unknown, known ? StopReason::None : StopReason::NotOfADump,
            command.toByteArray(), std::move(object), false};
}

/// INSERT and COPY reach the tables of PostgreSQL's own, too: a row of pg_authid is a superuser.
ScopedStatement answerFor(const ObjectName &table, bool known, QByteArrayView command)
{
    ScopedStatement scoped = answer(known && !mayBeSystemObject(table), command, table.text);
    if (known && mayBeSystemObject(table))
        scoped.reason = StopReason::SystemObject;
    return scoped;
}

bool passRows(SqlTokens &tokens)
{
    do {
        if (!passConstants(tokens))
            return false;
    } while (tokens.skip(','));
    return true;
}

// Called with constants only. Before 8.4 pg_dump wrote lo_create and lo_open without their schema.
constexpr std::array<QByteArrayView, 6> calls{"setval", "lo_create", "lo_open", "lo_close", "lo_unlink", "lowrite"};
// Of pg_dump 18, called in FROM.
constexpr std::array<QByteArrayView, 2> tableCalls{"pg_restore_relation_stats", "pg_restore_attribute_stats"};

// With what else pg_dump calls: to drop large objects, to make them (before 9.0), to set serials (8.0 and 8.1).
constexpr std::array<QByteArrayView, 7> wholeForms{
    "select pg_catalog . lo_unlink ( oid ) from pg_catalog . pg_largeobject_metadata where oid = ? ;",
    "select case when exists ( select 1 from pg_catalog . pg_largeobject where loid = ? ) then pg_catalog . lo_unlink "
    "( ? ) end ;",
    "select case when exists ( select 1 from pg_catalog . pg_largeobject_metadata where oid = ? ) then pg_catalog . "
    "lo_unlink ( ? ) end ;",
    "select pg_catalog . lo_open ( pg_catalog . lo_create ( ? ) , 131072 ) ;",
    "select lo_open ( lo_create ( # ) , 131072 ) ;",
    "select pg_catalog . setval ( pg_catalog . pg_get_serial_sequence ( ? , ? ) , # , true ) ;",
    "select pg_catalog . setval ( pg_catalog . pg_get_serial_sequence ( ? , ? ) , # , false ) ;",
};

bool isCall(const ObjectName &function, bool inFrom)
{
    const auto isOneOf = [&](const auto &names) {
        return std::any_of(names.begin(), names.end(), [&](QByteArrayView name) {
            const bool qualified = function.text == "pg_catalog." + name.toByteArray();
            return qualified || (!inFrom && function.text == name);
        });
    };
    return inFrom ? isOneOf(tableCalls) : isOneOf(calls);
}

/// After `set_config`.
ScopedStatement setConfigScope(SqlTokens tokens)
{
    const bool known = hasForm(tokens, "( ? , ? , false ) ;");
    tokens.skip('(');
    const QByteArray name = tokens.take().text;
    tokens.skip(',');
    ScopedStatement scoped = answer(false, "SELECT set_config", name);
    if (!known)
        return scoped;
    scoped.reason = settingReason(name, tokens.current().text);
    if (scoped.reason == StopReason::None)
        scoped.scope = StatementScope::Session;
    return scoped;
}
}

ScopedStatement insertScope(SqlTokens tokens, QByteArrayView statement)
{
    const bool into = skipPhrase(tokens, "insert into");
    const ObjectName table = takeObjectName(tokens, statement);
    if (!into || table.text.isEmpty())
        return answer(false, "INSERT", table.text);
    if (hasForm(tokens, "default values ;"))
        return answerFor(table, true, "INSERT");
    passParentheses(tokens);
    if (!skipPhrase(tokens, "overriding system value"))
        skipPhrase(tokens, "overriding user value");
    const bool rows = tokens.skip("values") && passRows(tokens);
    skipPhrase(tokens, "on conflict do nothing");
    return answerFor(table, rows && hasForm(tokens, ";"), "INSERT");
}

ScopedStatement copyScope(SqlTokens tokens, QByteArrayView statement)
{
    tokens.take();
    const ObjectName table = takeObjectName(tokens, statement);
    passParentheses(tokens);
    skipPhrase(tokens, "with oids"); // before 12
    return answerFor(table, !table.text.isEmpty() && hasForm(tokens, "from stdin ;"), "COPY");
}

ScopedStatement selectScope(SqlTokens tokens, QByteArrayView statement)
{
    const bool whole
        = std::any_of(wholeForms.begin(), wholeForms.end(), [&](QByteArrayView form) { return hasForm(tokens, form); });
    tokens.take();
    const bool inFrom = skipPhrase(tokens, "* from");
    const ObjectName function = takeObjectName(tokens, statement);
    if (function.text == "pg_catalog.set_config" && !inFrom)
        return setConfigScope(tokens);
    const bool called = isCall(function, inFrom) && passConstants(tokens) && hasForm(tokens, ";");
    return answer(whole || called, "SELECT", function.text);
}
}
