#include "core/restore/databaseswap.h"

#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/postgres/serverinspector.h"
#include "core/postgres/surecommit.h"
#include "core/restore/restorejournal.h"
#include "core/restore/tidying.h"
#include "core/sql/identifiers.h"

#include <QSet>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

// How a live database is replaced
//
// PostgreSQL renames a database only while nobody is connected to it, and poolers come back faster than they are thrown
// out. Dropping the live database and renaming the other one into its place lost 4 of 4 runs against 8 to 12 clients
// that reconnect at once; the order below won 5 of 5, and drops nothing: while it can still fail, both databases exist.
//
//   1. Sessions of the replacement end first. Who may not be ended there (another role's session, without
//      pg_signal_backend) stops the swap before anybody was thrown out of the live database.
//   2. Connection A begins a transaction and renames live to kept. That locks newcomers out and then waits five seconds
//      for those inside (PostgreSQL source: RenameDatabase(), CountOtherDBBackends()). Meanwhile connection B ends them
//      every 100 ms. Neither would do alone: without A's lock they come back, without B nobody leaves.
//   3. In the same transaction A renames replacement to live and commits. A server that crashes has done both or
//      neither. An answer to COMMIT that was lost is asked for again (commitForGood()).
//   4. A try whose five seconds passed gives the lock up, and clients come in again. After four of them the live
//      database refuses connections (ALLOW_CONNECTIONS false): in two more tries nobody joins those inside. This is no
//      part of the transaction: the journal notes it first, and it is taken back whatever the outcome, by OID, for the
//      database may have another name by then.
//
// Example, a swap of "shop" that eight clients use:
//
//   A  BEGIN; ALTER DATABASE shop RENAME TO shop_before_20260503_0210     waits for the eight
//   B  pg_terminate_backend() of each, of those in larder_scratch_… too   they reconnect: held by A's lock
//   A  ALTER DATABASE larder_scratch_… RENAME TO shop; COMMIT             the point of no return
//      the eight are told that the database was just renamed, reconnect, and are in the restored one
//
// Behind the commit nothing may throw the swap away again: `turn` tells the job, and what fails later is a warning.
// Each journal.reached() is a place where tst_swapcrash kills Larder and the server; a new step there is a new row.

namespace larder
{
namespace
{
constexpr auto betweenEndings = std::chrono::milliseconds(100);
constexpr int endingsBeforehand = 20;

/// Ends the sessions of databases again and again from a second connection while the first one waits in its rename.
class SessionEnder
{
public:
    SessionEnder(const ConnectionParams &maintenance, const QStringList &databases)
        : m_connection(PgConnection::connect(maintenance, m_ending)),
          m_databases(databases),
          m_thread([this] { loop(); })
    { }
    ~SessionEnder()
    {
        m_ending.requestCancel(); // a server that is silent now must not keep us
        {
            const std::scoped_lock lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }

private:
    void loop()
    {
        std::unique_lock lock(m_mutex);
        while (!m_stop) {
            lock.unlock();
            try {
                for (const QString &database : m_databases)
                    endSessions(m_connection, database);
            } catch (const Error &) { // the rename's own error is the one that counts
            } catch (const Cancelled &) { }
            lock.lock();
            m_wake.wait_for(lock, betweenEndings, [this] { return m_stop; });
        }
    }

    const CancelToken m_ending;
    PgConnection m_connection;
    const QStringList m_databases;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

/// Without waiting for newcomers: who came later than this began is ended by the SessionEnder.
void endThoseInside(PgConnection &connection, const QString &database, const CancelToken &token)
{
    QSet<int> inside;
    for (const SessionInfo &session : ServerInspector(connection).sessions(database))
        inside.insert(session.pid);
    for (int i = 0; i < endingsBeforehand && !inside.isEmpty(); ++i) {
        token.throwIfCancelled();
        endSessions(connection, database);
        QSet<int> now;
        for (const SessionInfo &session : ServerInspector(connection).sessions(database))
            now.insert(session.pid);
        inside.intersect(now);
        if (!inside.isEmpty())
            std::this_thread::sleep_for(betweenEndings);
    }
    if (!inside.isEmpty())
        throw sessionsInTheWay(connection, {database});
}

void renameBoth(PgConnection &connection, const SwapNames &names, const RestoreJournal &journal,
                const std::function<void()> &turn)
{
    connection.execScript(u"BEGIN"_s);
    try {
        renameDatabase(connection, names.live, names.kept);
        journal.reached(u"first rename"_s);
        renameDatabase(connection, names.replacement, names.live);
        journal.reached(u"second rename"_s);
        commitForGood(connection, turn); // the point of no return: the live database is another one now
    } catch (...) {
        rollBack(connection);
        throw;
    }
    journal.reached(u"exchanged"_s);
}

/// False when the sessions were there until the last try.
bool tryToRename(PgConnection &connection, const SwapNames &names, const RestoreJournal &journal,
                 const CancelToken &token, int attempts, const std::function<void()> &turn)
{
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        try {
            renameBoth(connection, names, journal, turn);
            return true;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Busy)
                throw;
        }
        connection.setCancelToken(token);
        token.throwIfCancelled();
    }
    return false;
}

/// While it lives, the database with this OID refuses connections.
class ClosedDatabase
{
public:
    ClosedDatabase(const ConnectionParams &maintenance, RestoreJournal &journal)
        : m_maintenance(maintenance), m_journal(journal)
    { }
    ~ClosedDatabase()
    {
        try {
            PgConnection connection = connectForTidying(m_maintenance);
            const PgResult name = connection.exec(
                u"SELECT datname AS name FROM pg_catalog.pg_database WHERE oid = $1::pg_catalog.oid"_s,
                {QString::number(m_oid)});
            if (!name.isEmpty())
                allowConnections(connection, name.value(0, "name"), true);
            m_journal.reached(u"opened"_s);
            m_journal.opened();
        } catch (const Error &error) {
            writeLog(u"a database could not be opened to connections now: %1"_s.arg(error.message()));
            m_journal.abandon();
        } catch (const Cancelled &) { // the session has a token nobody cancels
        }
    }
    ClosedDatabase(const ClosedDatabase &) = delete;
    ClosedDatabase &operator=(const ClosedDatabase &) = delete;

    void close(PgConnection &connection, const QString &name)
    {
        m_oid = ServerInspector(connection).databaseOid(name);
        m_journal.closing(m_oid, name);
        allowConnections(connection, name, false);
        m_journal.reached(u"closed"_s);
    }

private:
    const ConnectionParams &m_maintenance;
    RestoreJournal &m_journal;
    quint32 m_oid = 0;
};
}

void swapDatabases(const ConnectionParams &maintenance, const SwapNames &names, RestoreJournal &journal,
                   const CancelToken &token, const SwapPatience &patience, const std::function<void()> &turn)
{
    PgConnection connection = PgConnection::connect(maintenance, token);
    endThoseInside(connection, names.replacement, token);
    const SessionEnder ender(maintenance, {names.live, names.replacement});
    if (tryToRename(connection, names, journal, token, patience.open, turn))
        return;
    ClosedDatabase closed(maintenance, journal);
    closed.close(connection, names.live);
    if (!tryToRename(connection, names, journal, token, patience.closed, turn))
        throw sessionsInTheWay(connection, {names.live, names.replacement});
}

/// One by one: that we may not end the first one does not keep the others.
void endSessions(PgConnection &maintenance, const QString &database)
{
    const PgResult sessions = maintenance.exec(
        u"SELECT pid::text FROM pg_stat_activity WHERE datname::text = $1 AND pid <> pg_backend_pid()"_s, {database});
    for (const QString &pid : sessions.column("pid")) {
        try {
            maintenance.exec(u"SELECT pg_terminate_backend($1::integer)"_s, {pid});
        } catch (const Error &error) {
            if (error.code() != ErrorCode::PermissionDenied)
                throw;
        }
    }
}

Error sessionsInTheWay(PgConnection &maintenance, const QStringList &databases)
{
    QStringList who;
    for (const QString &database : databases) {
        for (const SessionInfo &session : ServerInspector(maintenance).sessions(database))
            who.append(
                Engine::tr("process %1 of %2 (%3, from %4) in %5")
                    .arg(QString::number(session.pid), session.user, session.application, session.client, database));
    }
    const QString hint
        = Engine::tr("Stop what uses it, or restore as a role that has pg_signal_backend or is a superuser.");
    if (who.isEmpty())
        return {ErrorCode::Busy,
                Engine::tr("The sessions of database \"%1\" could not be ended.").arg(databases.first()), hint};
    return {ErrorCode::Busy, Engine::tr("These sessions could not be ended: %1.").arg(who.join(u"; "_s)), hint};
}

void dropDatabase(PgConnection &maintenance, const QString &database)
{
    const QString name = quoteIdentifier(database);
    if (maintenance.serverMajor() >= 13) {
        maintenance.execScript(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(name));
        return;
    }
    endSessions(maintenance, database);
    maintenance.execScript(u"DROP DATABASE IF EXISTS %1"_s.arg(name));
}

void renameDatabase(PgConnection &maintenance, const QString &from, const QString &to)
{
    maintenance.execScript(u"ALTER DATABASE %1 RENAME TO %2"_s.arg(quoteIdentifier(from), quoteIdentifier(to)));
}

void allowConnections(PgConnection &maintenance, const QString &database, bool allow)
{
    maintenance.execScript(
        u"ALTER DATABASE %1 ALLOW_CONNECTIONS %2"_s.arg(quoteIdentifier(database), allow ? u"true"_s : u"false"_s));
}
}
