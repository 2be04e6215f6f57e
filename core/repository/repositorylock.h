#pragma once

#include "core/repository/lockfile.h"
#include "core/repository/lockkind.h"

#include <vector>

namespace larder
{
/// A lock on an opened repository: two files (see LockFile), `.larder-lock` for the one that writes and
/// `.larder-reading` for those who read, or the one that removes. Released by the destructor or the process's end.
class RepositoryLock
{
public:
    RepositoryLock() = default;
    /// Waits up to `terms.wait`, looking at its token every 50 ms, and tells once for whom. Throws Error(Busy) naming
    /// the holder (of several readers one, or nobody once that one is gone), Cancelled, and what LockFile throws.
    static RepositoryLock acquire(const Folder &root, LockKind kind, const LockTerms &terms);
    /// What the holder of Write needs beside it for Remove. Does not wait for readers: one of them may wait for Write.
    static RepositoryLock keepReadersOut(const Folder &root, const LockTerms &terms);

private:
    explicit RepositoryLock(std::vector<std::unique_ptr<LockFile>> files) : m_files(std::move(files)) { }
    std::vector<std::unique_ptr<LockFile>> m_files;
};
}
