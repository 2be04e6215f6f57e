#pragma once

#include "core/job/jobcontext.h"
#include "core/repository/backupsource.h"
#include "core/sql/dumplistener.h"
#include "core/sql/dumpsummary.h"

#include <QThreadPool>

namespace larder
{
/// Rows of one table as counted in a file.
struct TableRows
{
    QString schema;
    QString table;
    qint64 rows = 0;
};

/// What one pass over a backup file showed.
struct Verification
{
    Proof proof; ///< Readable
    QByteArray sha256; ///< of the file
    DumpSummary summary;
    QList<TableRows> tables; ///< of which every row was counted
    bool missedRows = false; ///< there are tables of which not every row could be counted
    bool definesTables = false;
    qint64 rawBytes = 0;
    QList<ManifestSection> sections; ///< of an archive whose manifest lists none yet

    /// It makes tables and no rows of any were seen: nothing can be said of its contents.
    bool showsNoRows() const { return definesTables && tables.isEmpty(); }
};

/// How many bytes its verification advances the meter by.
qint64 bytesToVerify(const BackupSource &source);

/// Reads a whole backup of any format once and proves it; see verifyPlain() and verifyArchive(). A file without record
/// is judged by its first bytes.
Verification verifyBackup(const BackupSource &source, QThreadPool &pool, JobContext &context);

/// Reads a whole plain backup once and proves it: every gzip member and checksum, the script complete to its trailer,
/// and, where there is a manifest, SHA-256, sizes and each table's rows and bytes equal to it.
/// Throws Error(BackupDamaged, NotADump) that names member or table, and says nothing was changed.
/// Bytes of the file advance the context's meter. `also` hears what the scan finds.
Verification verifyPlain(const BackupSource &source, QThreadPool &pool, JobContext &context,
                         DumpListener *also = nullptr);

/// Whether an error says that the file is no good, and not that it could not be read just now.
bool isDamage(ErrorCode code);

/// What a reading that ended with `error` has found out is written down: damage is (see recordVerification()), anything
/// else says nothing about the backup.
void recordDamage(const BackupSource &source, const Error &error, JobContext &context);

/// Writes the result where it belongs: the manifest, or the note on a file without one, as the file was when `source`
/// was found. `problem` empty = proven. What an archive was found to hold is written down with its first proof.
void recordVerification(const BackupSource &source, const Verification &seen, const QString &problem,
                        JobContext &context);
}
