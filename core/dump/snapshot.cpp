#include "core/dump/snapshot.h"

#include "core/base/translation.h"
#include "core/dump/dumpfailure.h"
#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Few round trips for thousands of tables, yet no statement of megabytes.
constexpr qsizetype tablesPerLock = 500;

QStringList lockableNames(const QList<TableInfo> &tables)
{
    QStringList names;
    for (const TableInfo &table : tables) {
        if (table.kind == 'r' || table.kind == 'p')
            names.append(quoteQualifiedName({table.schema, table.name}));
    }
    return names;
}

/// Who stands in the way is only visible from another session.
QString blockedTables(const ConnectionParams &params, const CancelToken &token)
{
    PgConnection connection = PgConnection::connect(params, token);
    const PgResult result = connection.exec(
        u"SELECT string_agg(DISTINCT c.oid::regclass::text || ' (session ' || l.pid || ')', ', ') AS tables"
        " FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
        " JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()"
        " WHERE l.mode = 'AccessExclusiveLock' AND c.relkind IN ('r', 'p', 'm', 'f', 'S')"_s); // also one that waits
                                                                                               // for us: whoever comes
                                                                                               // after it waits too
    return result.value(0, "tables");
}

Error goneError(const Error &error, const ConnectionParams &params)
{
    return {ErrorCode::DumpFailed,
            Engine::tr("A table of database \"%1\" was dropped or renamed when it was to be locked. %2")
                .arg(params.database(), error.message()),
            Engine::tr("Try again when nobody changes tables there."), error.detail()};
}

void lockTables(PgConnection &connection, const QStringList &names, const CancelToken &token)
{
    for (qsizetype first = 0; first < names.size(); first += tablesPerLock) {
        const QStringList part = names.mid(first, tablesPerLock);
        try {
            connection.exec(u"LOCK TABLE ONLY %1 IN ACCESS SHARE MODE"_s.arg(part.join(u", ONLY "_s)));
        } catch (const Error &error) {
            if (error.detail().contains(u"42P01"_s))
                throw goneError(error, connection.params());
            if (error.code() == ErrorCode::PermissionDenied)
                throw withMissingPrivileges(error, part.join(u' '), connection.params(), token);
            throw withLockedTables(error, connection.params(), token);
        }
    }
}
}

Error withLockedTables(const Error &timeout, const ConnectionParams &params, const CancelToken &token)
{
    const QString evidence = timeout.message() + timeout.detail();
    // pg_dump's words, or PgConnection's code.
    const bool isLock = evidence.contains(u"LOCK TABLE"_s) || evidence.contains(u"55P03"_s);
    if (timeout.code() != ErrorCode::TimedOut || !isLock)
        return timeout;
    const QString tables = blockedTables(params, token);
    if (tables.isEmpty()) // it is over already
        return timeout;
    return {
        ErrorCode::TimedOut,
        Engine::tr("A table of database \"%1\" stayed locked by another session: %2.").arg(params.database(), tables),
        Engine::tr("Wait until that session is done, end it, or allow more time with --lock-wait."), timeout.detail()};
}

Snapshot::Snapshot(PgConnection connection) : m_connection(std::move(connection)) { }

Snapshot Snapshot::take(const ConnectionParams &params, const QList<TableInfo> &tables, std::chrono::seconds lockWait,
                        std::chrono::milliseconds silence, const CancelToken &token)
{
    Snapshot snapshot(PgConnection::connect(params, token));
    PgConnection &connection = snapshot.m_connection;
    connection.setDefaultErrorCode(ErrorCode::DumpFailed);
    connection.setSilenceLimit(silence + lockWait);
    connection.execScript(u"SET lock_timeout = %1"_s.arg(std::chrono::milliseconds(lockWait).count()));
    connection.execScript(u"BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s);
    lockTables(connection, lockableNames(tables), token);
    const PgResult result = connection.exec(
        u"SELECT pg_export_snapshot() AS id,"
        " CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END::text AS lsn,"
        " to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') AS taken"_s);
    snapshot.m_id = result.value(0, "id");
    snapshot.m_lsn = result.value(0, "lsn");
    snapshot.m_at = QDateTime::fromString(result.value(0, "taken"), Qt::ISODateWithMs);
    return snapshot;
}

void Snapshot::check() { m_connection.exec(u"SELECT 1"_s); }
}
