#include "core/sql/sessionscope.h"

#include "core/sql/sqlphrase.h"
#include "core/sql/textencoding.h"

#include <algorithm>
#include <array>

namespace larder
{
namespace
{
// Of pg_dump and pg_dumpall from 8.0 on.
constexpr std::array<QByteArrayView, 16> settings{
    "check_function_bodies",
    "client_encoding",
    "client_min_messages",
    "default_table_access_method",
    "default_tablespace",
    "default_transaction_read_only",
    "default_with_oids",
    "escape_string_warning",
    "idle_in_transaction_session_timeout",
    "lock_timeout",
    "row_security",
    "search_path",
    "standard_conforming_strings",
    "statement_timeout",
    "transaction_timeout",
    "xmloption",
};

template <typename List> bool contains(const List &list, QByteArrayView wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// E'…' makes something else of a backslash.
bool isPlainEncoding(QByteArrayView name) { return !name.contains('\\') && isServerEncoding(name); }

ScopedStatement answer(StopReason reason, QByteArrayView command, QByteArray setting)
{
    const bool known = reason == StopReason::None;
    return {known ? StatementScope::Session : StatementScope::Unknown, reason, command.toByteArray(),
            std::move(setting), false};
}

/// One value: a word, a name, a string or a number. Several of search_path.
bool passValues(SqlTokens &tokens, bool several)
{
    do {
        if (tokens.current().isName())
            tokens.take();
        else if (!passConstant(tokens))
            return false;
    } while (several && tokens.skip(','));
    return hasForm(tokens, ";");
}
}

StopReason settingReason(QByteArrayView name, QByteArrayView value)
{
    if (name == QByteArrayView("role") || name == QByteArrayView("session_authorization"))
        return StopReason::OtherRole;
    if (!contains(settings, name))
        return StopReason::NotOfADump;
    const bool plain = name != QByteArrayView("client_encoding") || isPlainEncoding(value);
    return plain ? StopReason::None : StopReason::Encoding;
}

ScopedStatement settingScope(SqlTokens tokens, QByteArrayView statement, bool ownBackup)
{
    const bool resets = tokens.take().is("reset");
    const QByteArrayView command = resets ? "RESET" : "SET";
    const bool authorization = hasForm(tokens, resets ? "session authorization ;" : "session authorization # ;");
    if (authorization || tokens.current().is("role"))
        return answer(authorization && ownBackup ? StopReason::None : StopReason::OtherRole, command,
                      authorization ? "session_authorization" : "role");
    const QByteArray name = takeObjectName(tokens, statement).text;
    if (resets || (!tokens.skip('=') && !tokens.skip("to")))
        return answer(StopReason::NotOfADump, command, name);
    const QByteArray value = tokens.current().text;
    const bool constant = passValues(tokens, name == "search_path");
    return answer(constant ? settingReason(name, value) : StopReason::NotOfADump, command, name);
}
}
