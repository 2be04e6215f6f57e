#pragma once

#include "core/catalogue/catalogue.h"
#include "core/policy/forecast.h"

#include <QHash>

namespace larder
{
/// What the details of the health strip are made of.
struct HealthFacts
{
    QList<BackupRecord> backups; ///< newest first
    QStringList databases; ///< that should be protected; empty = those seen in `backups`
    QList<PastRestore> restores; ///< newest first
    SpaceForecast space;
    qint64 freeBytes = -1;
    QDateTime now;
};

/// The newest backup of each database that is whole as far as known and not from the future.
QHash<QString, BackupRecord> newestGoodBackups(const QList<BackupRecord> &backups, const QDateTime &now);

/// Restores and drills of whole backups that went well, newest first, as far as `backups` knows how large
/// they were. Those of several backups at once give their time for the sum of them, under no database's name.
QList<PastRestore> pastRestores(QList<JobRecord> jobs, const QList<BackupRecord> &backups);

/// How long ago in one unit: "25 min", "3 h", "12 days". For spans of at least 0 seconds.
QString spanText(qint64 seconds);
}
