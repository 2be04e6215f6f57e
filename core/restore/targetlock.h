#pragma once

#include "core/postgres/pgconnection.h"

#include <QDateTime>

namespace larder
{
/// An advisory lock, held by a session of its own: two restores, from whatever machine, must not replace the same
/// database at once. Throws Error(Busy) at once when it is taken.
class TargetLock
{
public:
    TargetLock(const ConnectionParams &maintenance, const QString &database, const CancelToken &token);
    /// Within a limit; a server that does not answer loses the session, and with it the lock.
    ~TargetLock();
    TargetLock(const TargetLock &) = delete;
    TargetLock &operator=(const TargetLock &) = delete;

private:
    PgConnection m_session;
    QString m_database;
};

/// keptDatabaseName() of `local`, or of the next minute whose name is free on the server.
QString freeKeptName(PgConnection &maintenance, const QString &database, const QDateTime &local);
}
