#pragma once

#include "core/job/jobcontext.h"
#include "core/repository/backupsource.h"

namespace larder
{
// How jobs come to a repository: opened, found to be the one that was there before (what the catalogue remembers, where
// it can be read), and only then locked. Of a disk that is not mounted nothing is read and nothing is written to its
// mount point: Error(RepositoryUnusable). The lock belongs to the opened folder, whatever is mounted over it later.

/// A repository and what keeps other writers out of it.
struct LockedRepository
{
    Repository repository;
    RepositoryLock lock;
};

/// Creates it where that is allowed, with its RESTORE.txt (a warning when that fails), for adding backups.
LockedRepository openToWrite(const QString &path, JobContext &context);
/// For removing backups: nobody reads meanwhile.
LockedRepository openToRemove(const QString &path, JobContext &context);
/// Until the job ends nothing is removed from it.
Repository openToRead(const QString &path, JobContext &context);
/// findBackup(), with the repository it lies in opened as by openToRead().
BackupSource openBackup(const QString &repositoryPath, const QString &backup, JobContext &context);
/// The same for a job that reads what is in it: an archive without record that lies in something else is unpacked (see
/// unpackArchive()).
BackupSource openBackupToRead(const QString &repositoryPath, const QString &backup, JobContext &context);
}
