#include "core/restore/restorejournal.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/postgres/serverinspector.h"
#include "core/postgres/serveruser.h"
#include "core/repository/atomicfile.h"
#include "core/repository/folder.h"
#include "core/restore/databaseswap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

// What a killed job leaves, and how it goes
//
// A restore makes a database beside the live one and may close the live one to its clients; a drill starts a server in
// a folder. Destructors undo that, but not after kill -9, a power cut or a server that went away. So each such thing is
// noted on disk before it is done, and struck out when it is undone or final. The next job on that server, or `doctor
// --repair`, reads the notes of dead processes and does what their destructors would have done. There is one file for
// each job, always replaced as a whole (replaceAtomically()), so that it holds the state before a step or behind it.
//
//   step               the note then holds          killed there, the next start …
//   scratch planned    larder_scratch_…             drops a database of that name, if there is one: nobody else uses it
//   scratch noted      name and OID                 drops it when name and OID agree
//   closing noted      and the OID of the live one  lets it take connections, if it does not, whatever its name is now
//   closed, renames    the same                     the same
//   exchanged          the same                     opens it, now under its kept name; finds no scratch name to drop
//   opened             the same                     finds it open: nothing to do
//   opening noted      name and OID                 finds no scratch name: nothing to do
//   scratch settled    nothing: the file goes       nothing
//
// Why OIDs: a swap changes names, and a name may be somebody else's by then. Only between "planned" and "noted" there
// is none yet. Whose note it is says the system identifier of the server: what lies elsewhere is left for a job there.
//
// Whether a process is dead is asked by host, boot, pid and start time, as pids come back (ProcessIdentity); one on
// another machine counts as alive. A process that lives but could not undo something says `abandoned`. A note is a file
// that somebody could have edited: names and folders are used only when they look like ours. One that cannot be
// understood is put aside; one that cannot be read just now (too many open files, a missing right) stays, for it was
// put aside once and what it told of was never undone.
//
// tst_swapcrash kills Larder, and the server, at each of these steps. A new kind of thing needs: a member of
// RestoreNote, a pair of functions here, its undoing in workOff(), a sentence in leftnotes.cpp, rows in that test.

namespace larder
{
namespace
{
constexpr int removalTries = 50;
constexpr auto betweenTries = std::chrono::milliseconds(200);
constexpr auto drillFolderPrefix = "larder-drill-"_L1;

/// A note without OID was written before CREATE DATABASE came back: then the name alone decides, which nobody else
/// uses. A database that has its final name is none of ours any more.
bool dropScratch(const RestoreNote &note, PgConnection &maintenance)
{
    if (!note.scratchName.startsWith("larder_scratch_"_L1))
        return false;
    const quint32 oid = ServerInspector(maintenance).databaseOid(note.scratchName);
    if (oid == 0 || (note.scratchOid != 0 && note.scratchOid != oid))
        return false;
    dropDatabase(maintenance, note.scratchName);
    return true;
}

/// Under whatever name it has now. Gives the name, empty when there was nothing to do.
QString openAgain(quint32 oid, PgConnection &maintenance)
{
    const PgResult closed = maintenance.exec(
        u"SELECT datname AS name FROM pg_catalog.pg_database WHERE oid = $1::pg_catalog.oid AND NOT datallowconn"_s,
        {QString::number(oid)});
    if (closed.isEmpty())
        return {};
    allowConnections(maintenance, closed.value(0, "name"), true);
    return closed.value(0, "name");
}

/// Only what a drill may have made: a note is a file that somebody could have edited.
bool isServerFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isAbsolute() && info.fileName().startsWith(drillFolderPrefix) && info.isDir() && !info.isSymLink();
}

/// The server dies with its Larder, but takes a moment to, in which it still writes. False when it does not go.
bool removeDrillFolder(const QString &path)
{
    for (int i = 0; i < removalTries; ++i) {
        try {
            removeServerFolder(path);
        } catch (const Error &) { // something came in meanwhile
        }
        if (!QFileInfo::exists(path))
            return true;
        std::this_thread::sleep_for(betweenTries);
    }
    return false;
}

/// Out of the way of the next start, and still there for who wants to know.
QString putAside(const QString &path)
{
    const QString why = Engine::tr("%1 is no note of a restore.").arg(path);
    const QString aside = path + u".unreadable"_s;
    QFile::remove(aside);
    return QFile::rename(path, aside)
        ? Engine::tr("A note of an earlier restore cannot be read and was put aside as %1: %2").arg(aside, why)
        : Engine::tr("A note of an earlier restore cannot be read: %1").arg(why);
}

/// False when something is left for the next start.
bool workOff(const RestoreNote &note, const QString &systemIdentifier, PgConnection &maintenance, QStringList &done)
{
    if (isServerFolder(note.folder)) {
        if (!removeDrillFolder(note.folder))
            return false;
        done.append(Engine::tr("Removed %1, left by a drill that was killed.").arg(note.folder));
    }
    const bool hasDatabases = !note.scratchName.isEmpty() || note.closedOid != 0;
    if (hasDatabases && note.systemIdentifier != systemIdentifier)
        return false; // another server's: it is put right when somebody works there
    if (dropScratch(note, maintenance))
        done.append(Engine::tr("Dropped %1, left by a restore that was killed.").arg(note.scratchName));
    const QString opened = note.closedOid != 0 ? openAgain(note.closedOid, maintenance) : QString();
    if (!opened.isEmpty())
        done.append(Engine::tr("Database %1 takes connections again, which a killed restore had stopped.").arg(opened));
    return true;
}

QString couldNotUndo(const Error &error)
{
    return Engine::tr("What an earlier restore left could not be undone now: %1").arg(error.message());
}

/// What cannot be read for a reason that passes (too many open files, a right that is missing) stays for the next
/// start.
void undo(const NoteFile &file, const QString &systemIdentifier, PgConnection &maintenance, Recovery &recovery)
{
    if (file.trouble)
        recovery.problems.append(
            Engine::tr("A note of an earlier restore cannot be read: %1").arg(file.trouble->message()));
    else if (!file.note)
        recovery.problems.append(putAside(file.path));
    if (!file.note || !file.note->isLeft())
        return;
    try {
        if (workOff(*file.note, systemIdentifier, maintenance, recovery.done))
            QFile::remove(file.path);
    } catch (const Error &error) {
        recovery.problems.append(couldNotUndo(error));
    }
}
}

RestoreJournal::RestoreJournal(JournalPlace place) : m_place(std::move(place))
{
    m_note.owner = ProcessIdentity::self();
    m_note.systemIdentifier = m_place.systemIdentifier;
}

void RestoreJournal::scratchPlanned(const QString &name)
{
    m_note.scratchName = name;
    m_note.scratchOid = 0;
    write(u"scratch planned"_s);
}

void RestoreJournal::scratchCreated(quint32 oid)
{
    m_note.scratchOid = oid;
    write(u"scratch noted"_s);
}

void RestoreJournal::scratchSettled()
{
    m_note.scratchName.clear();
    write(u"scratch settled"_s);
}

void RestoreJournal::closing(quint32 oid, const QString &name)
{
    m_note.closedOid = oid;
    m_note.closedName = name;
    write(u"closing noted"_s);
}

void RestoreJournal::opened()
{
    m_note.closedOid = 0;
    m_note.closedName.clear();
    write(u"opening noted"_s);
}

void RestoreJournal::folderPlanned(const QString &path)
{
    m_note.folder = path;
    write(u"folder planned"_s);
}

void RestoreJournal::folderGone()
{
    m_note.folder.clear();
    write(u"folder gone"_s);
}

void RestoreJournal::abandon() noexcept
{
    m_note.abandoned = true;
    try {
        write(u"abandoned"_s);
    } catch (const Error &error) { // the note of before is still there
        writeLog(u"the restore journal could not be written: %1"_s.arg(error.message()));
    }
}

void RestoreJournal::abandon(const QString &sentence) noexcept
{
    abandon();
    try {
        if (m_place.onLeft)
            m_place.onLeft(sentence);
    } catch (const Cancelled &) { // said, and nothing but this is going on
    } catch (const Error &error) {
        writeLog(u"%1 (%2)"_s.arg(sentence, error.message()));
    }
}

void RestoreJournal::reached(const QString &step) const
{
    if (m_place.onStep)
        m_place.onStep(step);
}

Recovery RestoreJournal::recover(const QString &folder, const QString &systemIdentifier, PgConnection &maintenance)
{
    Recovery recovery;
    try {
        for (const NoteFile &file : notesIn(folder))
            undo(file, systemIdentifier, maintenance, recovery);
    } catch (const Error &error) {
        recovery.problems.append(couldNotUndo(error));
    }
    return recovery;
}

void RestoreJournal::write(const QString &step) const
{
    if (m_place.folder.isEmpty())
        return reached(step);
    const QString file = m_place.name + u".json"_s;
    if (m_note.isEmpty()) {
        QFile::remove(m_place.folder + u'/' + file);
        return reached(step);
    }
    if (!QDir().mkpath(m_place.folder))
        throw Error(ErrorCode::FileAccess, Engine::tr("Cannot create the folder %1.").arg(m_place.folder),
                    Engine::tr("Check its owner and mode."));
    replaceAtomically(Folder::open(m_place.folder), file + u".part"_s, file, m_note.toText());
    reached(step);
}
}
