#pragma once

#include "core/repository/backuptypes.h"

namespace larder
{
/// The backup a path stands for: that of a repository when it lies in one, else the file by itself with an empty
/// `repository` and its absolute path. Throws Error(BackupNotFound) when there is no such file.
BackupRecord recordForFile(const QString &path);
}
