#pragma once

#include "core/postgres/databaseinspector.h"
#include "core/postgres/pgconnection.h"

#include <QDateTime>
#include <chrono>

namespace larder
{
/// A transaction that keeps one consistent view of a database open, for several pg_dump processes to read
/// (PostgreSQL documentation, "Snapshot Synchronization Functions"). One thread at a time.
class Snapshot
{
public:
    /// Locks `tables` (ordinary and partitioned ones of the list) in ACCESS SHARE, then takes and exports the
    /// snapshot. In this order, because LOCK does not take the snapshot: what is locked cannot be truncated or altered
    /// between snapshot and COPY, which would silently dump an empty table.
    /// Throws Error(TimedOut) naming the tables when a lock is not granted within `lockWait`, or when the server says
    /// nothing for `silence` longer than that; Error(DumpFailed) with SQLSTATE 42P01 for a table that is no more.
    static Snapshot take(const ConnectionParams &params, const QList<TableInfo> &tables, std::chrono::seconds lockWait,
                         std::chrono::milliseconds silence, const CancelToken &token);

    const QString &id() const { return m_id; } ///< for pg_dump --snapshot
    const QString &lsn() const { return m_lsn; }
    const QDateTime &at() const { return m_at; } ///< UTC, the server's clock
    /// Throws Error(ConnectionFailed) when the transaction has ended behind our back.
    void check();

private:
    explicit Snapshot(PgConnection connection);

    PgConnection m_connection;
    QString m_id;
    QString m_lsn;
    QDateTime m_at;
};

/// Where `timeout` says that a lock was not granted in time: the same error with the tables and sessions that are in
/// the way, as far as another session can see them now. Any other error comes back as it is.
Error withLockedTables(const Error &timeout, const ConnectionParams &params, const CancelToken &token);
}
