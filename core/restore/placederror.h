#pragma once

#include "core/postgres/pgconnection.h"

namespace larder
{
/// A statement of a script, or a block of rows, that was being sent.
struct ScriptPlace
{
    qint64 lineNumber = 0; ///< of its file, counted from 1; 0: not known
    QByteArray text{}; ///< whole; of a block its COPY statement
};

/// `error` with its place behind PostgreSQL's own sentence: the line of the statement, or of the very row that was
/// refused, and what to do where the statement tells more than the failure alone. Where the session still answers it is
/// asked in which schema lies what a function did not find.
Error placedError(const Error &error, const ScriptPlace &place, PgConnection &connection);
}
