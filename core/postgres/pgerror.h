#pragma once

#include "core/base/error.h"

struct pg_conn;
struct pg_result;

namespace larder
{
class ConnectionParams;

/// Why a connection attempt failed. Reads the SQLSTATE out of the message: the connection must be at
/// PQERRORS_VERBOSE, because libpq has no other way to learn it before a session exists.
Error connectError(const pg_conn *connection, const ConnectionParams &params);

/// Why a statement failed; `fallback` is the code when the SQLSTATE says nothing more precise.
Error statementError(const pg_conn *connection, const pg_result *result, ErrorCode fallback);
}
