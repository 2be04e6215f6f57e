#pragma once

#include "core/postgres/pgconnection.h"

#include <QDateTime>

namespace larder
{
/// An advisory lock for as long as `maintenance` lives: two restores, from whatever machine, must not replace the same
/// database at once. Throws Error(Busy) at once when it is taken.
class TargetLock
{
public:
    TargetLock(PgConnection &maintenance, const QString &database);
    ~TargetLock();
    TargetLock(const TargetLock &) = delete;
    TargetLock &operator=(const TargetLock &) = delete;

private:
    PgConnection &m_maintenance;
    QString m_database;
};

/// keptDatabaseName() of `local`, or of the next minute whose name is free on the server.
QString freeKeptName(PgConnection &maintenance, const QString &database, const QDateTime &local);
}
