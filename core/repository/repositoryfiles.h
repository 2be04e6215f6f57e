#pragma once

#include "core/repository/folder.h"

#include <mutex>

namespace larder
{
/// Held for the milliseconds in which records and SHA256SUMS of a repository are changed, so that two processes do
/// not lose each other's lines: flock(2), waiting, on `.larder-update` in the repository. Released by the destructor.
class UpdateLock
{
public:
    explicit UpdateLock(const Folder &root);

private:
    FileDescriptor m_file;
    std::unique_lock<std::mutex> m_inProcess;
};

/// The id in larder-repository.json; empty when there is no such file. Throws Error(RepositoryUnusable) when it is
/// there and cannot be understood.
QString readRepositoryId(const Folder &root);
/// Writes larder-repository.json with a new id unless another process was quicker; returns what counts.
QString ensureRepositoryId(const Folder &root);
/// Writes RESTORE.txt where it is missing or says something else.
void ensureRestoreText(const Folder &root);
}
