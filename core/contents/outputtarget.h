#pragma once

#include "core/base/canceltoken.h"
#include "core/base/filedescriptor.h"

namespace larder
{
/// The path that writing to `path` would change: where a symbolic link leads. Throws Error(FileAccess) for one that
/// leads nowhere, which cp(1) does not write through either, and for folders and sockets.
QString writtenPath(const QString &path);
/// Throws Error(Refused) when `path` (of writtenPath()) lies in a backup directory, that at `repository` or any that
/// says it is one, or is the file `source` itself.
void requireOutsideBackups(const QString &path, const QString &repository, const QString &source);
/// Whether it is a pipe or a device: these are written to, not replaced.
bool isWrittenThrough(const QString &path);
bool isBlockDevice(const QString &path);
/// Opens a pipe or device for writing; waits until somebody reads a pipe. Throws Error(FileAccess), Cancelled.
FileDescriptor openForWriting(const QString &path, const CancelToken &token);
/// A descriptor of its own for standard output.
FileDescriptor standardOutput();
}
