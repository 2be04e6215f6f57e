#pragma once

#include "core/base/filedescriptor.h"

#include <QString>

namespace larder
{
enum class LockKind : int { None, Shared, Exclusive };

/// flock(2) on <repository>/.larder-lock (O_CLOEXEC, never unlinked), and the holder's host, pid, boot id and what it
/// does written into it. Many may hold Shared (verify, restore), one Exclusive (backup, cleanup). Linux passes flock
/// on to the server for NFS and SMB (flock(2), "NFS details"), so that it holds between machines as well.
/// Throws Error(Busy) at once when it is taken, naming the holder; of several Shared holders the last one, or nobody
/// once that one is gone. Shared on a read-only file system holds nothing where there is no lock file: nobody can
/// remove anything there. Released by the destructor or the process's end.
class RepositoryLock
{
public:
    RepositoryLock() = default;
    ~RepositoryLock();
    RepositoryLock(RepositoryLock &&other) noexcept = default;
    RepositoryLock &operator=(RepositoryLock &&other) noexcept;
    static RepositoryLock acquire(const QString &repository, LockKind kind, const QString &purpose);

private:
    void release() noexcept;
    FileDescriptor m_file;
    QByteArray m_text; ///< what this holder wrote
};
}
