#pragma once

#include "core/base/error.h"
#include "core/repository/backupstore.h"
#include "core/repository/filenotes.h"

#include <QList>

namespace larder
{
/// A date folder and the time it last changed: what the catalogue compares to rescan only what moved.
struct DateFolder
{
    QString name;
    qint64 mtimeNs = 0;
    quint64 inode = 0;
};

/// A backup directory. All access goes through descriptors below its folder (openat, O_NOFOLLOW), so that a planted
/// symbolic link or "../" leads nowhere. Value-like handle; members are thread-safe because they hold no state but
/// the folder's descriptor.
class Repository final : public BackupStore
{
public:
    /// The folder must exist. A folder without larder-repository.json (the shell script's) is accepted and left as
    /// it is. `expectedId`, when given, must match: Error(RepositoryUnusable) says the disk may not be mounted.
    static Repository open(const QString &path, const QString &expectedId = {});
    /// Creates folder (0700) and id file where missing; refuses a symbolic link as last component.
    /// With `expectedId` (what the catalogue remembers) it must be there already and have that id: nothing is ever
    /// written to the mount point of a disk that is not mounted.
    static Repository openOrCreate(const QString &path, const QString &expectedId = {});

    /// Writes RESTORE.txt where it is missing or says something else.
    void renewRestoreText() const;

    const QString &path() const { return m_path; } ///< absolute, cleaned
    const QString &id() const { return m_id; } ///< empty when it has none

    QList<DateFolder> dateFolders() const; ///< ascending
    /// Backups of one date folder; bad manifests give a record with `problem`. Temporary files, symbolic links and
    /// foreign names are passed over.
    QList<BackupRecord> scanFolder(const QString &dateFolder) const;
    QList<BackupRecord> scan() const override;
    std::pair<BackupRecord, FileStamp> record(const QString &relativePath) const override;
    std::optional<Manifest> readManifest(const QString &relativePath) const override;
    /// Opens the data file without following links.
    StoredFile openFile(const QString &relativePath) const override;

    /// The only way to change a manifest (proof, pin, note): reads, changes and replaces it under the update lock, and
    /// SHA256SUMS with it. A pin set in the window and a proof added by a job at the same time are both kept, so
    /// `change` touches only what it means. One that somebody edited stays noticed by manifestIsAsListed(). Throws
    /// Error(BackupNotFound) when there is no manifest.
    void changeManifest(const QString &relativePath, const std::function<void(Manifest &)> &change) const;
    /// The same for the note on a file without a manifest. Throws Error(BackupNotFound, BackupDamaged).
    void changeNote(const QString &relativePath, const std::function<void(FileNote &)> &change) const;
    /// False for an edited one (see isEditedRecord()). Writes nothing.
    bool manifestIsAsListed(const QString &relativePath) const;
    /// Throws Error(BackupNotFound) when the backup's file is not there, in words of its own when its record is.
    void requireFile(const QString &relativePath) const { requireFile(place(relativePath)); }
    /// File (or directory of the directory format) and manifest, SHA256SUMS renewed, empty date folder removed,
    /// fsynced. Of a backup whose file is missing the record.
    void removeBackup(const QString &relativePath) const;
    /// Removes temporary files of runs whose process is dead (".larder-<run id>-…part" with an owner mark), of jobs of
    /// any kind. Returns how many. Date folders without anything in them go too. What cannot be removed stays and is
    /// logged.
    int removeLeftovers() const;
    /// Of the file of a backup, or the one its record names. Throws Error(BackupNotFound) when it is outside.
    QString relativePath(const QString &anyPath) const;
    qint64 freeBytes() const;
    const Folder &root() const { return m_root; }
    /// Throws Error(RepositoryUnusable) when `expectedId` is not empty and not id().
    void requireId(const QString &expectedId) const;
    /// Nothing when it is not there; throws Error(FileAccess) for a link in its place.
    std::optional<Folder> openDateFolder(const QString &name) const;

private:
    struct Place
    {
        Folder folder;
        QString dateFolder;
        QString fileName;
    };
    Repository(const Folder &root, QString path, QString id);
    /// Checks that the path has the form "date/name" before anything is opened.
    Place place(const QString &relativePath) const;
    Error notFound(const QString &relativePath) const;
    /// Whether a record of ours is there without its file.
    static bool isVanished(const Place &at);
    void requireFile(const Place &at) const;
    bool ownsManifest(const QString &relativePath) const;
    Folder m_root;
    QString m_path;
    QString m_id;
};
}
