#pragma once

#include "core/catalogue/catalogue.h"
#include "core/policy/forecast.h"
#include "core/policy/health.h"

#include <QHash>

namespace larder
{
/// What the details of the health strip are made of.
struct HealthPicture
{
    HealthFacts facts;
    Health health; ///< of these facts
    QList<PastRestore> restores; ///< newest first
    SpaceForecast space;
};

/// The newest backup of each database that protects it.
QHash<QString, BackupRecord> newestGoodBackups(const QList<BackupRecord> &backups, const QDateTime &now);

/// Restores of whole backups that went well, newest first, as far as `backups` knows how large they were.
QList<PastRestore> pastRestores(QList<JobRecord> jobs, const QList<BackupRecord> &backups);

/// How long the newest drill of each database took to load its backup; `backups`: newest first. Reads one record a
/// database, of at most fifty.
QList<PastRestore> measuredByDrills(const QList<BackupRecord> &backups);

/// What a button says that starts the remedy of a finding: "Back up crm…", "Forget"; empty where nothing can be
/// started.
QString remedyText(const HealthFinding &finding);

/// How long ago in one unit: "25 min", "3 h", "12 days". For spans of at least 0 seconds.
QString spanText(qint64 seconds);
}
