#pragma once

#include "core/repository/backuptypes.h"

#include <QList>
#include <chrono>

namespace larder
{
/// Where the disk of the backups is heading.
struct SpaceForecast
{
    qint64 bytesPerDay = -1; ///< what new backups took in the last 30 days; -1 = there were none
    int daysUntilFull = -1; ///< at most 36,500; -1 = unknown, or never: see `neverFull`
    bool neverFull = false; ///< the cleanup removes as much as comes
};

/// Pure. Backups keep coming as in the last 30 days. With `retentionDays` > 0 they also go at that age, as the cleanup
/// after a backup has it: the present ones on their day unless they are pinned, new ones as many days after they came.
/// `freeBytes` -1 = unknown. Backups from the future do not count.
SpaceForecast forecastSpace(const QList<BackupRecord> &backups, const QDateTime &now, qint64 freeBytes,
                            int retentionDays = 0);

/// A restore that went well: how much it read, and how long that took.
struct PastRestore
{
    QString database; ///< that the backup was of
    qint64 bytes = 0; ///< of the backup's file
    std::chrono::milliseconds duration{0};
};

struct RestoreForecast
{
    std::chrono::milliseconds duration{-1}; ///< negative = nothing to go by
    bool ownRestores = false; ///< by restores of this database, not of others
};

/// Pure. How long a restore of `bytes` takes at the median pace of the last five restores of `database`, or of any
/// database where there were none. `past`: newest first.
RestoreForecast forecastRestore(const QString &database, qint64 bytes, const QList<PastRestore> &past);
}
