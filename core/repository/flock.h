#pragma once

#include "core/repository/folder.h"

namespace larder
{
enum class FlockMode : int { Shared, Exclusive };
enum class FlockResult : int {
    Granted,
    Taken, ///< by another process, or another descriptor of this one
    Unsupported, ///< the file system has no locks (some network and FUSE file systems)
};

/// flock(2) without waiting. Throws Error(FileAccess) naming the file.
FlockResult tryFlock(const FileDescriptor &file, FlockMode mode);
/// flock(2), Exclusive, waiting: Granted or Unsupported.
FlockResult waitForFlock(const FileDescriptor &file);

/// Whether other machines may have this file system as well: NFS, SMB, FUSE and the like (statfs(2)). flock(2) may or
/// may not reach them.
bool isNetworkFileSystem(const FileDescriptor &file);
}
