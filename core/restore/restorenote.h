#pragma once

#include "core/base/error.h"
#include "core/repository/processidentity.h"

#include <QList>
#include <optional>

namespace larder
{
/// What a job of ours has made or changed on a server and must not stay so, as its note tells (see RestoreJournal).
struct RestoreNote
{
    ProcessIdentity owner;
    bool abandoned = false; ///< its process lives, but leaves it to whoever comes next
    QString systemIdentifier; ///< of the server
    QString scratchName;
    quint32 scratchOid = 0; ///< 0: not known yet
    quint32 closedOid = 0;
    QString closedName; ///< it had then; a swap may have renamed it
    QString folder;

    bool isEmpty() const { return scratchName.isEmpty() && closedOid == 0 && folder.isEmpty(); }
    /// Whoever wrote it will not undo it any more.
    bool isLeft() const { return abandoned || !owner.isAlive(); }

    QByteArray toText() const;
    /// Nothing for what cannot be understood.
    static std::optional<RestoreNote> fromText(const QByteArray &text);
};

/// A file in the folder of notes.
struct NoteFile
{
    QString path;
    std::optional<RestoreNote> note;
    std::optional<Error> trouble; ///< it cannot be read now, and may be whole. Neither: it is no note
};

/// All of them, by name, without touching anything; none where there is no folder. One that goes away meanwhile is
/// left out: its job has ended. Throws Error(FileAccess) when the folder cannot be looked into.
QList<NoteFile> notesIn(const QString &folder);
}
