#pragma once

#include "core/job/specs/restorefilter.h"
#include "core/postgres/pgconnection.h"
#include "core/restore/dumplayout.h"

namespace larder
{
/// Options of sessions that fill a database nobody uses yet, in the syntax of PGOPTIONS: those of child tools, and
/// commits that do not wait for the disk. The commit that puts the database in its place makes all of them durable.
QString loadSessionOptions(int serverVersion);

/// One of several sessions that fill a database together. One thread.
class LoadSession
{
public:
    /// `params` have loadSessionOptions(). `filter`: settings it leaves out are not made.
    LoadSession(const ConnectionParams &params, const RestoreFilter &filter, const CancelToken &token);

    PgConnection &connection() { return m_connection; }
    /// Makes the settings of the session those of `wanted`.
    void enter(const SessionState &wanted);
    /// One statement of the dump. Throws as placedError() says.
    void run(const QByteArray &statement, qint64 lineNumber);

private:
    PgConnection m_connection;
    const RestoreFilter m_filter;
    SessionState m_state;
};
}
