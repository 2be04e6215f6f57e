#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/connectionparams.h"
#include "core/repository/backupsource.h"

namespace larder
{
/// Of an archive's file, or of every file of a directory: what tells whether it was written to since.
QList<FileStamp> archiveStamps(const BackupSource &source);
/// Throws Error(BackupDamaged) when they are not those of before.
void requireSameArchive(const BackupSource &source, const QList<FileStamp> &proven);

/// The oldest tools that read the archive, but none older than `fitting`, which fit the server: pg_restore refuses what
/// a newer pg_dump wrote. Runs pg_restore on it, which a forged archive may mislead: only for one that is proven or
/// trusted. Throws Error(ClientToolsMissing, BackupDamaged).
ClientTools toolsForArchive(const BackupSource &source, const ClientTools &fitting, JobContext &context);

/// Loads custom, directory and tar archives with a record of ours by pg_restore, which stops at the first error. Never
/// -C nor -c: what a file says drops or creates no database.
class ArchiveLoad
{
public:
    /// `params`: the database to fill. `jobs`: sessions at once; a tar archive is loaded by one.
    ArchiveLoad(const ClientTools &tools, const ConnectionParams &params, int jobs);

    /// All in one transaction instead, by one session.
    ArchiveLoad &inTransaction();
    /// Without what `filter` leaves out, extensions excepted: pg_restore has no option for them.
    ArchiveLoad &without(const RestoreFilter &filter);
    /// Leaves a half-filled database behind when it throws, unless it is in a transaction: Error(RestoreFailed,
    /// ServerNoSpace, …), also when pg_restore was killed by a signal; BackupDamaged when the archive was written to
    /// since `proven`; Cancelled.
    /// `sections`: the archive's tables; they and its indexes move the context's meter.
    void run(const BackupSource &source, const QList<FileStamp> &proven, const QList<ManifestSection> &sections,
             JobContext &context) const;

private:
    QStringList arguments(const BackupSource &source) const;

    const ClientTools m_tools;
    const ConnectionParams m_params;
    const int m_jobs;
    bool m_inTransaction = false;
    RestoreFilter m_filter{};
};
}
