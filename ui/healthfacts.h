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

/// Restores of whole backups that went well, newest first, as far as `backups` knows how large they were.
QList<PastRestore> pastRestores(QList<JobRecord> jobs, const QList<BackupRecord> &backups);

/// How long the newest drill of each database took to load its backup; `backups`: newest first. Reads one record a
/// database, of at most fifty.
QList<PastRestore> measuredByDrills(const QList<BackupRecord> &backups);

/// How long ago in one unit: "25 min", "3 h", "12 days". For spans of at least 0 seconds.
QString spanText(qint64 seconds);
}
