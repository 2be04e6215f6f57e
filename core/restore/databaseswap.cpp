#include "core/restore/databaseswap.h"

#include "core/sql/identifiers.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr auto betweenEndings = std::chrono::milliseconds(100);
constexpr int attempts = 6; // of about five seconds each, by the server's own patience

/// Ends the sessions of a database again and again from a second connection while the first one waits in its rename.
class SessionEnder
{
public:
    SessionEnder(const ConnectionParams &maintenance, const QString &database)
        : m_connection(PgConnection::connect(maintenance)), m_database(database), m_thread([this] { loop(); })
    { }
    ~SessionEnder()
    {
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
                endSessions(m_connection, m_database);
            } catch (const Error &) { // the rename's own error is the one that counts
            }
            lock.lock();
            m_wake.wait_for(lock, betweenEndings, [this] { return m_stop; });
        }
    }

    PgConnection m_connection;
    QString m_database;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

void renameBoth(PgConnection &connection, const SwapNames &names)
{
    connection.execScript(u"BEGIN"_s);
    try {
        renameDatabase(connection, names.live, names.kept);
        renameDatabase(connection, names.replacement, names.live);
        connection.execScript(u"COMMIT"_s);
    } catch (...) {
        if (!connection.isBroken()) {
            connection.setCancelToken(CancelToken());
            connection.execScript(u"ROLLBACK"_s);
        }
        throw;
    }
}
}

void swapDatabases(const ConnectionParams &maintenance, const SwapNames &names, const CancelToken &token)
{
    PgConnection connection = PgConnection::connect(maintenance, token);
    const SessionEnder ender(maintenance, names.live);
    for (int attempt = 1;; ++attempt) {
        try {
            return renameBoth(connection, names);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Busy || attempt == attempts)
                throw;
        }
        connection.setCancelToken(token);
        token.throwIfCancelled();
    }
}

void endSessions(PgConnection &maintenance, const QString &database)
{
    maintenance.exec(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                     " WHERE datname = $1 AND pid <> pg_backend_pid()"_s,
                     {database});
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
}
