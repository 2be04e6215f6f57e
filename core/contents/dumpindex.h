#pragma once

#include "core/job/jobcontext.h"
#include "core/repository/backupsource.h"

class QThreadPool;

namespace larder
{
/// Where everything lies in a plain dump: the sections of its manifest; for a file without them from one scan of the
/// whole file, which trusts nothing but the tokenizer, and is remembered in the catalogue for as long as path, size,
/// time and inode stay the same. A scan gives one section "script" and, behind it, one "table" for each COPY block
/// and each run of INSERT statements (see InsertsAsCopy) with rows, bytes and SHA-256 of the rows as COPY text. Where
/// the packing has no random access, memberOffset is 0 and skip the whole way; for plain text memberOffset is
/// rawOffset.
///
/// What the sections say is not proven to be true of the file: readScript() and TableReader check it.
/// Throws BackupDamaged and NotADump like a verification. A scan advances the context's meter by bytes of the file.
QList<ManifestSection> sectionsOf(const BackupSource &source, QThreadPool &pool, JobContext &context);

/// The scan alone.
QList<ManifestSection> scanSections(const BackupSource &source, QThreadPool &pool, JobContext &context);
}
