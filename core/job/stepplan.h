#pragma once

#include <QList>

namespace larder
{
struct BackupSource;
struct BackupSpec;
struct RestoreSpec;
enum class DrillPlace : int;

/// How much a backup is, as far as that is known before it is read.
struct BackupVolume
{
    qint64 fileBytes = 0;
    qint64 rawBytes = 0; ///< of SQL; a guess without a manifest
    bool archive = false;
    bool indexed = false; ///< its manifest tells where everything lies
};
BackupVolume volumeOf(const BackupSource &source);

// What ProgressMeter::plan() takes: the seconds each step of a job may take on an ordinary machine. Their proportions
// are what counts.
QList<double> backupSteps(const BackupSpec &spec);
QList<double> restoreSteps(const RestoreSpec &spec, const BackupVolume &volume);
QList<double> tableRestoreSteps(const BackupVolume &volume);
QList<double> extractSteps(const BackupVolume &volume);
QList<double> drillSteps(DrillPlace place, const BackupVolume &volume); ///< of one backup
/// Without `right` it is a database of about the same size.
QList<double> compareSteps(const BackupVolume &left, const BackupVolume *right);
}
