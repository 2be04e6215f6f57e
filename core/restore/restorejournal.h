#pragma once

#include "core/postgres/pgconnection.h"
#include "core/restore/restorenote.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace larder
{
/// What undoing the work of dead jobs has done, and what stood in its way: a sentence each.
struct Recovery
{
    QStringList done;
    QStringList problems;
};

/// Whose notes, where, and who is told.
struct JournalPlace
{
    QString folder; ///< absolute; made when missing; empty: nothing needs noting, the server itself goes
    QString name; ///< of the note: the job's id
    QString systemIdentifier; ///< of the server
    std::function<void(const QString &)> onStep; ///< told each step once it is durable; may be empty
    /// Told, as a sentence, what could not be undone and stays on the server for now; may be empty.
    std::function<void(const QString &)> onLeft = {};
};

/// The durable note that a job of ours has made or changed something that must not stay so: a scratch database, a
/// database closed to connections, the folder of a private server. Each is written down before it is done and struck
/// out when it is undone or final; an empty note is removed. After a crash the next start on the same server finds it
/// and, when the process that wrote it is dead, puts things right. Databases are recognised by OID, servers by their
/// system identifier. Movable; not thread-safe. Throws Error(FileAccess, NoSpace).
class RestoreJournal
{
public:
    /// Writes nothing yet.
    explicit RestoreJournal(JournalPlace place);

    void scratchPlanned(const QString &name);
    void scratchCreated(quint32 oid);
    /// It was dropped, or has its final name.
    void scratchSettled();

    /// A database that is open to connections will refuse them.
    void closing(quint32 oid, const QString &name);
    void opened();

    void folderPlanned(const QString &path);
    void folderGone();

    /// What is noted could not be undone now: whoever comes next shall do it, though our process lives.
    void abandon() noexcept;
    /// The same, and says it.
    void abandon(const QString &sentence) noexcept;
    /// For steps that leave nothing to note.
    void reached(const QString &step) const;

    /// Undoes what dead jobs left on this server and removes their notes; folders of private servers go whatever the
    /// server. What cannot be understood is put aside ("….unreadable"); a note that cannot be read now or not be worked
    /// off stays. None keeps the others, nor the job that called.
    static Recovery recover(const QString &folder, const QString &systemIdentifier, PgConnection &maintenance);

private:
    void write(const QString &step) const;

    JournalPlace m_place;
    RestoreNote m_note; ///< as it is on the disk, or is to be
};
}
