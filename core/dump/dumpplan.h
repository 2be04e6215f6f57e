#pragma once

#include "core/job/specs/backupspec.h"
#include "core/postgres/databaseinspector.h"

namespace larder
{
/// One pg_dump process and its place in the file.
struct DumpStream
{
    QString kind; ///< section kind of the manifest: "pre-data", "data", "post-data", or "script" for the whole dump
    QStringList arguments; ///< for pg_dump, without connection and snapshot
};

/// What a plan is made from.
struct DumpPlanInput
{
    const BackupSpec &spec;
    QList<TableInfo> tables;
    QList<OwnedSequence> sequences; ///< of columns of those tables
    qint64 maxLocks = 0; ///< ServerFacts::maxLocks
    int jobs = 1; ///< processes that may read data side by side, at least 1
};

struct DumpPlan
{
    QList<DumpStream> streams; ///< in file order
    /// The processes read an exported snapshot whose session has locked the tables. False: the server's lock table is
    /// too small for that session beside one pg_dump, which then takes a snapshot of its own.
    bool sharedSnapshot = true;
    qint64 locks = 0; ///< entries of the server's lock table that all processes and the snapshot take together
};

/// One plain pg_dump and nothing beside it: what it can dump, this plan can. Like it, it shows a table empty that is
/// truncated between its snapshot and its lock. Pure.
DumpPlan planWithoutSnapshot(const DumpPlanInput &input);

/// Pre-data, data and post-data side by side; the data of a large database is spread over `jobs` processes by size,
/// the largest tables first, one of them taking everything that is not named: small tables, sequences, large
/// objects, extensions' tables. Pure.
DumpPlan planDump(const DumpPlanInput &input);
}
