#pragma once

#include "core/base/storedfile.h"
#include "core/repository/manifest.h"

#include <QList>
#include <optional>

namespace larder
{
/// Where backups lie, for reading: what there is, what is recorded about it, and its bytes. Jobs that look, prove and
/// bring back need nothing else, so they work on every store. Paths are relative: "2025-12-12/shop_….sql.gz".
/// Writing is the business of each store's own writer (BackupWriter for a folder). Thread-safe.
class BackupStore
{
public:
    virtual ~BackupStore() = default;

    /// Every backup, newest first.
    virtual QList<BackupRecord> scan() const = 0;
    /// One of them, and its data file as it was then. Throws Error(BackupNotFound).
    virtual std::pair<BackupRecord, FileStamp> record(const QString &relativePath) const = 0;
    /// Nothing when the backup has no manifest; also of one whose file is missing. Throws Error(BackupDamaged,
    /// BackupNotFound).
    virtual std::optional<Manifest> readManifest(const QString &relativePath) const = 0;
    /// The data file. Throws Error(BackupNotFound), which tells of a record whose file is missing.
    virtual StoredFile openFile(const QString &relativePath) const = 0;
};
}
