#include "core/policy/health.h"

#include "core/policy/forecast.h"

#include <QHash>
#include <algorithm>

namespace larder
{
namespace
{
/// What the backups of one database amount to.
struct DatabaseState
{
    const BackupRecord *newestGood = nullptr;
    const BackupRecord *newest = nullptr;
};

/// A backup that claims to come from the future proves nothing about now.
bool isNewer(const BackupRecord *known, const BackupRecord &backup)
{
    return !known || backup.started > known->started;
}

QHash<QString, DatabaseState> statesOf(const QList<BackupRecord> &backups, const QDateTime &now)
{
    QHash<QString, DatabaseState> states;
    for (const BackupRecord &backup : backups) {
        if (backup.isGlobals)
            continue;
        DatabaseState &state = states[backup.database]; // also when all it has is of no use: it is unprotected then
        if (!backup.started.isValid() || backup.started > now)
            continue;
        if (isNewer(state.newest, backup))
            state.newest = &backup;
        if (backup.problem.isEmpty() && !backup.partial && isNewer(state.newestGood, backup))
            state.newestGood = &backup;
    }
    return states;
}

struct Tally
{
    bool missing = false; ///< a database without any good backup
    bool newestBad = false; ///< a database whose newest backup is known to be bad
    qint64 nextRunBytes = 0;
};

void addDatabase(Health &health, Tally &tally, const QString &name, const DatabaseState &state, const QDateTime &oldest)
{
    ++health.databases;
    const BackupRecord *good = state.newestGood;
    tally.missing = tally.missing || !good;
    tally.newestBad = tally.newestBad || (state.newest && !state.newest->problem.isEmpty());
    if (!good || good->started < oldest)
        health.unprotected.append(name);
    else
        ++health.protectedDatabases;
    if (!good)
        return;
    tally.nextRunBytes += std::max<qint64>(0, good->bytes);
    const bool first = !health.lastBackup.isValid();
    if (first || good->proof.level < health.bestRecentProof.level)
        health.bestRecentProof = good->proof;
    if (first || good->started > health.lastBackup)
        health.lastBackup = good->started;
}

HealthLevel levelOf(const Health &health, const Tally &tally)
{
    if (health.databases == 0)
        return HealthLevel::Unknown;
    if (tally.missing || health.protectedDatabases == 0)
        return HealthLevel::Bad;
    const bool nextRunFits = health.freeBytes < 0 || health.freeBytes >= tally.nextRunBytes;
    if (!health.unprotected.isEmpty() || tally.newestBad || !nextRunFits)
        return HealthLevel::Attention;
    return HealthLevel::Good;
}
}

Health assessHealth(const QList<BackupRecord> &backups, const QStringList &databases, const QDateTime &now,
                    qint64 freeBytes, int maximumAgeHours, int retentionDays)
{
    const QHash<QString, DatabaseState> states = statesOf(backups, now);
    QStringList names = databases.isEmpty() ? states.keys() : databases;
    names.sort();
    names.removeDuplicates();
    Health health;
    health.freeBytes = freeBytes;
    health.daysUntilFull = forecastSpace(backups, now, freeBytes, retentionDays).daysUntilFull;
    Tally tally;
    for (const QString &name : std::as_const(names))
        addDatabase(health, tally, name, states.value(name), now.addSecs(-3600LL * maximumAgeHours));
    health.level = levelOf(health, tally);
    return health;
}
}
