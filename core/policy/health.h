#pragma once

#include "core/repository/backuptypes.h"

#include <QList>
#include <QStringList>

namespace larder
{
enum class HealthLevel : int {
    Good,
    Attention, ///< a good backup is old, the newest one is known to be bad, or the next run would not fit on the disk
    Bad, ///< a database has no good backup, or none has a recent one
    Unknown, ///< no databases to judge
};

/// "If the server died now, what would I lose?" in its simple form.
struct Health
{
    HealthLevel level = HealthLevel::Unknown;
    int protectedDatabases = 0; ///< with a good backup younger than `maximumAge`
    int databases = 0;
    QStringList unprotected; ///< names, with no or only old or bad backups
    QDateTime lastBackup; ///< UTC, of the newest good backup of any database
    Proof bestRecentProof; ///< weakest proof among the newest good backups of the databases
    qint64 freeBytes = -1;
    int daysUntilFull = -1; ///< SpaceForecast::daysUntilFull; -1 unknown or never
};

/// Pure. Good are backups of whole databases without a known problem that do not come from the future.
/// `retentionDays`: what the cleanup keeps, for the forecast of free space; 0 = everything.
/// `databases`: the names that should be protected; when empty, every database seen in `backups`.
Health assessHealth(const QList<BackupRecord> &backups, const QStringList &databases, const QDateTime &now,
                    qint64 freeBytes, int maximumAgeHours = 26, int retentionDays = 0);
}
