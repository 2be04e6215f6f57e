#include "core/job/stepplan.h"

#include "core/job/specs/backupspec.h"
#include "core/job/specs/drillspec.h"
#include "core/job/specs/restorespec.h"
#include "core/repository/backupsource.h"

#include <QFileInfo>

namespace larder
{
namespace
{
// Seconds for each gigabyte of SQL on two cores and an ordinary disk: estimates, of which only the ratios count.
constexpr double toRead = 2.5;
constexpr double toReadArchive = 6;
constexpr double toLoad = 30;
constexpr double toCountRows = 1.5;
constexpr double toAnalyze = 1;
constexpr double toReadBack = 4;
constexpr double toDump = 10;
constexpr double toExtract = 3;

constexpr double toConnect = 0.2; ///< and to look at the server
constexpr double toCommit = 0.1;
constexpr double toStartServer = 2;
/// What gzip makes of SQL.
constexpr int packing = 5;

double times(const BackupVolume &volume, double secondsForGigabyte)
{
    return secondsForGigabyte * static_cast<double>(std::max<qint64>(volume.rawBytes, 1'000'000)) / 1e9;
}

double toProve(const BackupVolume &volume) { return times(volume, volume.archive ? toReadArchive : toRead); }

double toFindTables(const BackupVolume &volume) { return volume.indexed ? toCommit : times(volume, toRead); }

/// What OpenedBackup reads: all of it where nothing tells of its tables.
double toOpen(const BackupVolume &volume) { return toCommit + (volume.indexed ? 0 : toProve(volume)); }
}

BackupVolume volumeOf(const BackupSource &source)
{
    BackupVolume volume;
    volume.archive = isArchive(source.record.format);
    volume.fileBytes = source.manifest ? source.manifest->fileBytes : QFileInfo(source.absolutePath).size();
    volume.rawBytes = source.manifest ? source.manifest->rawBytes : -1;
    volume.indexed = source.manifest && !source.manifest->sections.isEmpty();
    if (volume.rawBytes < 0)
        volume.rawBytes = volume.fileBytes * (source.record.format == BackupFormat::Plain ? 1 : packing);
    return volume;
}

/// How much there is to save is known once the server was asked: it is the step that counts.
QList<double> backupSteps(const BackupSpec &spec) { return {1, 1, 95, spec.retention.removesNothing() ? 0.0 : 3.0}; }

QList<double> restoreSteps(const RestoreSpec &spec, const BackupVolume &volume)
{
    const bool saves = spec.mode == RestoreMode::Drop && spec.safetyDump;
    const double saving = saves ? times(volume, toDump + toRead) : 0;
    return {toProve(volume),          toConnect + saving,
            times(volume, toLoad),    times(volume, toCountRows),
            times(volume, toAnalyze), toCommit};
}

QList<double> tableRestoreSteps(const BackupVolume &volume)
{
    return {toFindTables(volume), toConnect, times(volume, toLoad), toCommit};
}

QList<double> extractSteps(const BackupVolume &volume) { return {toFindTables(volume), times(volume, toExtract)}; }

QList<double> drillSteps(DrillPlace place, const BackupVolume &volume)
{
    return {toProve(volume), place == DrillPlace::Private ? toStartServer : toConnect, times(volume, toLoad),
            times(volume, toCountRows), times(volume, toReadBack)};
}

QList<double> compareSteps(const BackupVolume &left, const BackupVolume *right)
{
    return {toOpen(left), right ? toOpen(*right) : toConnect + times(left, toDump), toCommit};
}
}
