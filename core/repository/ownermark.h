#pragma once

#include "core/repository/folder.h"

#include <functional>

namespace larder
{
/// Says in a folder whose its temporary files are: `.larder-<id>.<n>.owner` holds the process's identity and, where
/// there are locks, an flock(2) for as long as the mark lives. Everything called `.larder-<id>.<n>-….part` belongs to
/// it and is removed by the destructor, or, when the process died, by removeLeftovers(). One thread at a time.
class OwnerMark
{
public:
    /// `id`: letters, digits and dashes. Throws Error(NoSpace, FileAccess).
    OwnerMark(const Folder &folder, const QString &id);
    ~OwnerMark();
    OwnerMark(const OwnerMark &) = delete;
    OwnerMark &operator=(const OwnerMark &) = delete;

    /// `.larder-<id>.<n>-<what>.part`
    QString temporaryName(const QString &what) const { return m_prefix + u'-' + what + QStringLiteral(".part"); }
    /// By the folder's clock, in nanoseconds since 1970.
    qint64 madeAt() const;

private:
    void placeLocked(const QString &id);
    void place(const QString &id);
    Folder m_folder;
    QString m_prefix;
    FileDescriptor m_file;
};

/// The ids of the marks in a folder, whether or not their process lives; an id may stand there several times.
QStringList ownersIn(const Folder &folder);

/// Removes the temporary files of dead owners in one folder, and their marks. Returns how many temporary files.
/// An owner on another machine counts as alive until nothing of it was written for a day. `beforeRemoval` is told the
/// id of each dead owner while its files are still there. What cannot be removed stays and is logged.
int removeLeftoversIn(const Folder &folder, const std::function<void(const QString &id)> &beforeRemoval = {});
}
