#pragma once

#include "core/dump/dumpplan.h"
#include "core/dump/dumpprogress.h"
#include "core/job/jobcontext.h"
#include "core/postgres/connectionparams.h"
#include "core/repository/backupwriter.h"

#include <QThreadPool>

namespace larder
{
/// What a plain dump of one database needs to know.
struct DumpRequest
{
    const BackupSpec &spec;
    ConnectionParams params; ///< of the database to dump
    QByteArray encoding; ///< of the database, and so of the dump; empty for globals, which are in UTF8
    ClientTools tools;
    QString snapshotId; ///< empty: pg_dump takes its own
    bool tablesAreLocked = false; ///< by the session that holds the snapshot
    QList<DumpStream> streams; ///< in file order
    DumpProgress &progress;
};

/// Runs every stream's process side by side, compresses on `compressors` and writes one file in stream order.
/// Fills in the manifest's commands, sections, sizes and hash. Commands, warnings and cancellation go through
/// `context`. Throws Error or Cancelled; the writer then removes what was written.
void dumpPlain(const DumpRequest &request, BackupWriter &writer, QThreadPool &compressors, JobContext &context,
               Manifest &manifest);

/// Roles and tablespaces of the server as a globals backup, through the same path. Without the right to read
/// password hashes they are left out with a warning.
void dumpGlobals(const DumpRequest &request, BackupWriter &writer, QThreadPool &compressors, JobContext &context,
                 Manifest &manifest);
}
