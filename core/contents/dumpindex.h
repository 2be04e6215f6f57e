#pragma once

#include "core/job/jobcontext.h"
#include "core/repository/backupsource.h"
#include "core/sql/scriptdatabases.h"

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
/// Of a script of several databases they are those of the one that is meant (see chooseDatabase(), which throws); the
/// tables of the others are there as kind "elsewhere", for readScript() alone.
/// What the sections say is not proven to be true of the file: readScript() and TableReader check it.
/// Throws BackupDamaged and NotADump like a verification. A scan advances the context's meter by bytes of the file.
QList<ManifestSection> sectionsOf(const BackupSource &source, QThreadPool &pool, JobContext &context);

/// The scan alone.
QList<ManifestSection> scanSections(const BackupSource &source, QThreadPool &pool, JobContext &context);

/// The tables of all databases of a plain dump, for readWholeScript(). Read and remembered as by sectionsOf().
QList<ManifestSection> wholeSectionsOf(const BackupSource &source, QThreadPool &pool, JobContext &context);

/// A database of a script, for people who are to choose one.
struct DatabaseOfFile
{
    QString name; ///< empty: of a script that names none, or what stands before its first \connect
    bool hasContents = false; ///< objects or rows
    qsizetype tables = 0; ///< with rows or a COPY without any
    qint64 rows = 0;
    qint64 bytes = 0; ///< of the rows
};
/// What Larder wrote and every archive is of one database: databasesOf() need not be asked.
bool mayHoldSeveralDatabases(const BackupSource &source);
/// Those of a plain dump, in the order of the file, but for what is empty before the first \connect. Read and
/// remembered as by sectionsOf().
QList<DatabaseOfFile> databasesOf(const BackupSource &source, QThreadPool &pool, JobContext &context);
}
