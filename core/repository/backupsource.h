#pragma once

#include "core/repository/repository.h"

#include <memory>
#include <optional>

namespace larder
{
/// A backup somebody named by a path: inside a repository, with or without a manifest, or any dump file elsewhere.
struct BackupSource
{
    std::optional<Repository> repository; ///< nothing for a file outside any; what is found out is written down there
    /// Repository and path empty outside; then database is a guess from the name. An edited record is a problem.
    BackupRecord record;
    std::optional<Manifest> manifest;
    QString absolutePath;
    FileStamp stamp{}; ///< of the data file when it was found; set inside a repository
    QString from{}; ///< of a script of several databases the one that is meant; empty: the only one with contents
    /// Where an archive that lay in something else was unpacked to, which lasts as long as the copies of this; null: it
    /// is read where it is.
    std::shared_ptr<const QString> unpackedPath;
    std::shared_ptr<const BackupStore> store{}; ///< where its bytes lie; null for a file outside any
    QStringList remarks; ///< what reading a file of others takes, in sentences

    /// Of the file or folder to read.
    QString dataPath() const { return unpackedPath ? *unpackedPath : absolutePath; }
    /// That file opened anew without following a symbolic link as last component.
    StoredFile open() const;
};

/// `backup` is absolute, or relative to `repositoryPath`, or to the working folder. A file that lies in the date folder
/// of a repository other than the given one is found there with its manifest.
/// Throws Error(BackupNotFound) with what was looked for.
BackupSource findBackup(const QString &repositoryPath, const QString &backup);
}
