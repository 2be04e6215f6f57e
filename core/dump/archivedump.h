#pragma once

#include "core/dump/plaindump.h"

namespace larder
{
/// `pg_dump -Fc`, whose output we write (never --file: it would outlive a killed parent). pg_restore reads every byte
/// beside it, so that the archive is proven readable and the manifest lists its tables with rows and hashes for next to
/// no time: packing takes over ten times the processor time of unpacking. Fills in the manifest's commands, sections,
/// sizes and hash; the request's streams are not used. Throws Error or Cancelled; the writer then removes what was
/// written.
void dumpCustom(const DumpRequest &request, BackupWriter &writer, JobContext &context, Manifest &manifest);

/// `pg_dump -Fd -j` with so many `processes` into the writer's temporary directory; commit() measures and hashes it.
/// What it holds is not counted here: pg_restore reads with one process what many wrote, which would nearly double the
/// time on many cores. The first verification writes tables and rows into the manifest; until then they are unknown.
/// `tables` are for the progress: what is certainly through, by their sizes on the server.
void dumpDirectory(const DumpRequest &request, const QList<TableInfo> &tables, int processes, BackupWriter &writer,
                   JobContext &context, Manifest &manifest);
}
