#pragma once

#include "core/base/error.h"

#include <optional>

struct pg_conn;
struct pg_result;

namespace larder
{
class ConnectionParams;

/// The kind of failure a SQLSTATE stands for (PostgreSQL documentation, appendix "Error Codes"), else `fallback`.
ErrorCode errorCodeFor(QStringView sqlState, ErrorCode fallback);

/// Code and advice for a SQLSTATE; nothing for one that says nothing precise.
struct StateMeaning
{
    ErrorCode code; ///< None: that of what was being done
    QString hint;
};
std::optional<StateMeaning> meaningOfState(QStringView sqlState);

/// What to do where a function did not find what it uses: a dump is loaded with an empty search_path. `said`: the
/// server's words, in English, with their context. Empty where no function did so.
QString searchPathHint(const QString &said);

/// Why a connection attempt failed. Reads the SQLSTATE out of the message: the connection must be at
/// PQERRORS_VERBOSE, because libpq has no other way to learn it before a session exists.
Error connectError(const pg_conn *connection, const ConnectionParams &params);

/// Why a statement failed; `fallback` is the code when the SQLSTATE says nothing more precise.
Error statementError(const pg_conn *connection, const pg_result *result, ErrorCode fallback);
}
