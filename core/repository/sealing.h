#pragma once

#include "core/base/canceltoken.h"
#include "core/repository/folder.h"

#include <QList>

namespace larder
{
/// A directory-format backup as it was read back from disk.
struct SealedDirectory
{
    qint64 bytes = 0; ///< sum of the sizes
    QByteArray sha256; ///< over "name NUL size NUL content" of every file, in byte order of the names
    QList<std::pair<QString, QByteArray>> files; ///< name, SHA-256 of its content
};

/// Makes every file of the directory 0600 and the directory 0700, fsyncs them all, drops them from the page cache and
/// reads them back. Throws Error(BackupDamaged) for anything in it but regular files, and as FileDescriptor does.
SealedDirectory sealDirectory(const Folder &parent, const QString &name, const CancelToken &token);

/// The same reading without the fsyncs, for verification.
SealedDirectory hashDirectory(const Folder &folder, const CancelToken &token);
}
