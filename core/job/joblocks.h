#pragma once

#include "core/job/jobspec.h"
#include "core/repository/repository.h"
#include "core/repository/repositorylock.h"

#include <map>
#include <mutex>

namespace larder
{
/// The locks of one job on the repositories it works in. Thread-safe.
class JobLocks
{
public:
    /// `terms` without purpose and wait: they come from the spec, and with them the kind of lock (see JobKind).
    JobLocks(const JobSpec &spec, LockTerms terms);

    /// Until the job ends nothing in the repository is removed. True when it was not so before. A job that adds to the
    /// records first removes what killed jobs left there. In a folder without an id (the shell script's) the lock is
    /// one only where a cleanup or backup has made its file.
    bool keepReading(const Repository &repository);
    /// Alone to add backups, or to remove some, for as long as the lock lives; removes what killed jobs left.
    RepositoryLock lock(const Repository &repository, LockKind kind) const;
    bool isReading(const QString &path);
    /// For the holder of Write. Throws Error(Busy) while somebody reads.
    RepositoryLock keepReadersOut(const Repository &repository) const;
    /// At the job's end, before anybody is told of it.
    void letGo();

private:
    const LockKind m_kind;
    const LockTerms m_terms;
    std::mutex m_mutex;
    std::map<QString, RepositoryLock> m_reading; ///< path → lock
};
}
