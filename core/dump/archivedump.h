#pragma once

#include "core/dump/plaindump.h"

namespace larder
{
/// What an archive's dump needs beyond a DumpRequest.
struct ArchiveRequest
{
    const DumpRequest &dump; ///< its `streams` are not used: pg_dump divides the work itself
    QList<TableInfo> tables; ///< for the progress of the directory format
    int processes = 1; ///< of the directory format
};

/// `pg_dump -Fc`, whose output we write (never --file: it would outlive a killed parent). pg_restore reads every byte
/// beside it, so that the archive is proven readable and the manifest lists its tables with rows and hashes for next to
/// no time: packing takes several times as long as unpacking. Fills in the manifest's commands, sections, sizes and
/// hash. Throws Error or Cancelled; the writer then removes what was written.
void dumpCustom(const ArchiveRequest &request, BackupWriter &writer, JobContext &context, Manifest &manifest);

/// `pg_dump -Fd -j N` into the writer's temporary directory; commit() measures and hashes it. What it holds is not
/// counted here: pg_restore reads with one process what N wrote, which would nearly double the time on many cores. The
/// first verification writes tables and rows into the manifest; until then they are unknown.
void dumpDirectory(const ArchiveRequest &request, BackupWriter &writer, JobContext &context, Manifest &manifest);
}
