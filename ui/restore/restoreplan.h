#pragma once

#include "core/job/jobspec.h"
#include "core/job/serverinventory.h"
#include "core/repository/backuptypes.h"

#include <QCoreApplication>

namespace larder
{
/// What a backup is to become.
enum class RestoreWay : int { NewDatabase, Replacement, EmptyDatabase, Tables, File };

/// What the flight check found out beside its findings.
struct FlightFacts
{
    int blockers = 0;
    int warnings = 0;
    bool rowsOnly = false; ///< nothing can be made from it
    QString missing; ///< what the restored database will lack, because the backup is a part; a clause
    qint64 currentBytes = -1; ///< of the database to be replaced
    qint64 unknownStatements = 0; ///< none of pg_dump's: they go to the server only when agreed to
    int sessions = 0;
    QString suggestedName; ///< for a restore beside it
    QString keptName; ///< what a swap will call the replaced database

    static FlightFacts fromJson(const QJsonObject &result);
};

/// What the pages of the restore wizard fill in together.
class RestorePlan
{
    Q_DECLARE_TR_FUNCTIONS(larder::RestorePlan)
public:
    RestorePlan(BackupRecord record, QDateTime now);

    BackupRecord record;
    RestoreWay way = RestoreWay::NewDatabase;
    RestoreSpec spec; ///< for every way but File
    ExtractSpec extract; ///< for File
    QString serverName;
    ServerInventory inventory;
    FlightFacts facts;
    bool hasFailed = false; ///< a restore of it, from this wizard
    QDateTime now; ///< UTC, when the wizard was opened

    /// Of a file of several databases the one to bring back.
    void chooseDatabase(const QString &name);
    /// Files nobody vouches for: no manifest of ours beside them.
    bool isForeign() const { return !record.hasManifest; }
    /// A part takes the place of a whole database: that wants consent.
    bool leavesOutMuch() const { return way == RestoreWay::Replacement && !facts.missing.isEmpty() && !facts.rowsOnly; }
    bool toFile() const { return way == RestoreWay::File; }
    bool ofTables() const { return way == RestoreWay::Tables; }
    /// Something is taken away from the database called spec.database: its name is to be typed.
    bool replaces() const;
    /// What the wizard runs.
    JobSpec job() const;
    /// Single tables are taken out of plain dumps only; archives are left to pg_restore.
    bool canTakeTables() const;

    QString safeName() const; ///< of a new database beside the one to be replaced: "shop_20260503"
    /// The name for a new database beside the one that is meant: its name, "_", the backup's date; numbered when taken.
    QString suggestedName() const;
    /// The schema that tables go to when nobody names one: "recovered_20260503".
    QString suggestedSchema() const;
};

/// Why `name` cannot be used as the target of `way`, a sentence; empty when it can. PostgreSQL cuts names longer
/// than 63 bytes silently (NAMEDATALEN, "Identifiers and Key Words").
QString problemWithTarget(const QString &name, RestoreWay way, const ServerInventory &inventory);
}
