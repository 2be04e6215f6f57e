#pragma once

#include "core/repository/backuptypes.h"

#include <QList>
#include <QStringList>

namespace larder
{
/// How a run of the backup job ended, as the history tells.
struct BackupRun
{
    QDateTime at; ///< UTC, when it began
    bool failed = false;
    QString why; ///< of one that failed
    QStringList databases; ///< that it was to save, of one that failed those it did not; empty = all
};

/// What assessHealth() judges.
struct HealthFacts
{
    QList<BackupRecord> backups;
    QStringList databases; ///< that should be protected; empty = nobody could say: those seen in `backups`
    QStringList closed; ///< of which there are backups, and none will be made: they take no connections
    QList<BackupRun> runs; ///< newest first, without those that were cancelled or still run
    QString repositoryProblem; ///< why the backup directory cannot be used, empty when it can
    QString catalogueProblem; ///< why the catalogue cannot be read, empty when it can
    QString serverProblem; ///< why the server could not be asked for its databases, empty when it was or need not be
    qint64 freeBytes = -1; ///< of the disk of the backups; -1 unknown
    QDateTime now;
    int maximumAgeHours = 26;
    int retentionDays = 0; ///< what the cleanup keeps, for the forecast of free space; 0 = everything
};
}
