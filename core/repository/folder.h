#pragma once

#include "core/base/storedfile.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace larder
{
enum class FileKind : int { Regular, Folder, Other };

struct FileStatus
{
    FileKind kind = FileKind::Other;
    FileStamp stamp;
};

/// An open directory. Every member takes the plain name of an entry and never follows a symbolic link in it, so that
/// nothing planted in a backup directory leads outside. Cheap to copy; thread-safe. Throws Error(FileAccess, NoSpace).
class Folder
{
public:
    /// Symbolic links in `path` are followed: it is the user's choice where backups lie.
    static Folder open(const QString &path);
    /// Throws Error(FileAccess) when it is no directory, a symbolic link for instance.
    Folder openSub(const QString &name) const;

    const QString &path() const { return m_descriptor->name(); }
    int get() const { return m_descriptor->get(); }

    /// Calls `visitor` for every entry in the order of the disk. Names that are not UTF-8 are passed over: no backup
    /// of ours has one.
    void visit(const std::function<void(const QString &)> &visitor) const;
    /// lstat(2); nothing when there is no such entry.
    std::optional<FileStatus> status(const QString &name) const;
    /// The status of the directory itself; its size is 0.
    FileStamp ownStamp() const;

    /// For reading; throws Error(FileAccess) for anything but a regular file (a FIFO must not hang the reader).
    FileDescriptor openFile(const QString &name) const;
    /// A new file for writing, 0600; throws Error(FileAccess) when the name is taken.
    FileDescriptor createFile(const QString &name) const;
    /// 0700. An existing one is fine.
    void makeFolder(const QString &name) const;

    void removeFile(const QString &name) const; ///< a missing one is fine
    bool removeEmptyFolder(const QString &name) const; ///< false when it is not empty or not there
    /// A file, a link, or a directory with all below it. A missing one is fine.
    void removeTree(const QString &name) const;

    /// Gives the file `name` the mode and owner of the entry `like`, as far as that is allowed; "." is the folder
    /// itself, of whose mode the right to search is left out.
    void takeAccessFrom(const QString &like, const QString &name) const;

    void replace(const QString &from, const QString &to) const; ///< rename(2) over whatever is there
    /// False when `to` is taken. Never overwrites, also where the file system lacks RENAME_NOREPLACE.
    bool renameNoReplace(const QString &from, const QString &to) const;
    void sync() const { m_descriptor->sync(); }

private:
    explicit Folder(FileDescriptor descriptor);
    std::shared_ptr<const FileDescriptor> m_descriptor;
};
}
