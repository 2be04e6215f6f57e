#pragma once

#include "core/base/filedescriptor.h"

namespace larder
{
/// Removes the entry `name` of `folder`: a file, a link, or a folder with all below it, however deep, whatever its
/// names and modes. A missing one is fine. No link is followed, also one that somebody puts in the place of a folder
/// meanwhile. Throws Error(FileAccess) for what cannot be removed, for instance another file system's; part of it is
/// gone then.
void removeTree(const FileDescriptor &folder, const QString &name);
/// The same for a path, whose parent is the caller's to trust.
void removeTree(const QString &path);
/// Everything in `folder`, which stays.
void emptyFolder(const FileDescriptor &folder);
}
