#include "core/restore/restorejournal.h"

#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/postgres/serverinspector.h"
#include "core/repository/atomicfile.h"
#include "core/repository/folder.h"
#include "core/repository/processidentity.h"
#include "core/restore/databaseswap.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <chrono>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 maxJournalBytes = 64 * 1024;
constexpr int removalTries = 50;
constexpr auto betweenTries = std::chrono::milliseconds(200);
constexpr auto drillFolderPrefix = "larder-drill-"_L1;

struct Note
{
    ProcessIdentity owner;
    bool abandoned = false;
    QString systemIdentifier;
    QString scratchName;
    quint32 scratchOid = 0;
    quint32 closedOid = 0;
    QString folder;
};

Note readNote(const Folder &folder, const QString &name)
{
    const FileDescriptor file = folder.openFile(name);
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(readWhole(file, maxJournalBytes), &parsing).object();
    if (parsing.error != QJsonParseError::NoError || !object.contains(u"owner"_s))
        throw Error(ErrorCode::FileAccess, Engine::tr("%1 is no note of a restore.").arg(file.name()));
    Note note;
    note.owner = processIdentityFromJson(object[u"owner"].toObject());
    note.abandoned = object[u"abandoned"].toBool();
    note.systemIdentifier = object[u"systemIdentifier"].toString();
    note.scratchName = object[u"scratch"].toString();
    note.scratchOid = static_cast<quint32>(object[u"oid"].toInteger());
    note.closedOid = static_cast<quint32>(object[u"closed"].toInteger());
    note.folder = object[u"folder"].toString();
    return note;
}

/// A note without OID was written before CREATE DATABASE came back: then the name alone decides, which nobody else
/// uses. A database that has its final name is none of ours any more.
bool dropScratch(const Note &note, PgConnection &maintenance)
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
bool removeServerFolder(const QString &path)
{
    for (int i = 0; i < removalTries; ++i) {
        try {
            Folder::open(QFileInfo(path).path()).removeTree(QFileInfo(path).fileName());
        } catch (const Error &) { // something came in meanwhile
        }
        if (!QFileInfo::exists(path))
            return true;
        std::this_thread::sleep_for(betweenTries);
    }
    return false;
}

/// Nothing when it is no note; then it is out of the way of the next start, and still there for who wants to know.
std::optional<Note> readOrPutAside(const QString &folder, const QString &name, Recovery &recovery)
{
    try {
        return readNote(Folder::open(folder), name);
    } catch (const Error &error) {
        const QString path = folder + u'/' + name;
        if (!QFileInfo::exists(path)) // its job has ended meanwhile
            return std::nullopt;
        const QString aside = path + u".unreadable"_s;
        QFile::remove(aside);
        recovery.problems.append(
            QFile::rename(path, aside)
                ? Engine::tr("A note of an earlier restore cannot be read and was put aside as %1: %2")
                      .arg(aside, error.message())
                : Engine::tr("A note of an earlier restore cannot be read: %1").arg(error.message()));
        return std::nullopt;
    }
}

/// False when something is left for the next start.
bool workOff(const Note &note, const QString &systemIdentifier, PgConnection &maintenance, QStringList &done)
{
    if (isServerFolder(note.folder)) {
        if (!removeServerFolder(note.folder))
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
}

void RestoreJournal::scratchPlanned(const QString &name)
{
    m_scratchName = name;
    m_scratchOid = 0;
    write(u"scratch planned"_s);
}

void RestoreJournal::scratchCreated(quint32 oid)
{
    m_scratchOid = oid;
    write(u"scratch noted"_s);
}

void RestoreJournal::scratchSettled()
{
    m_scratchName.clear();
    write(u"scratch settled"_s);
}

void RestoreJournal::closing(quint32 oid)
{
    m_closedOid = oid;
    write(u"closing noted"_s);
}

void RestoreJournal::opened()
{
    m_closedOid = 0;
    write(u"opening noted"_s);
}

void RestoreJournal::folderPlanned(const QString &path)
{
    m_folder = path;
    write(u"folder planned"_s);
}

void RestoreJournal::folderGone()
{
    m_folder.clear();
    write(u"folder gone"_s);
}

void RestoreJournal::abandon() noexcept
{
    m_abandoned = true;
    try {
        write(u"abandoned"_s);
    } catch (const Error &error) { // the note of before is still there
        writeLog(u"the restore journal could not be written: %1"_s.arg(error.message()));
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
    if (!QDir(folder).exists())
        return recovery;
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        const std::optional<Note> note = readOrPutAside(folder, name, recovery);
        if (!note || (note->owner.isAlive() && !note->abandoned))
            continue;
        try {
            if (workOff(*note, systemIdentifier, maintenance, recovery.done))
                QFile::remove(folder + u'/' + name);
        } catch (const Error &error) {
            recovery.problems.append(
                Engine::tr("What an earlier restore left could not be undone now: %1").arg(error.message()));
        }
    }
    return recovery;
}

void RestoreJournal::write(const QString &step) const
{
    if (m_place.folder.isEmpty())
        return reached(step);
    const QString file = m_place.name + u".json"_s;
    if (m_scratchName.isEmpty() && m_closedOid == 0 && m_folder.isEmpty()) {
        QFile::remove(m_place.folder + u'/' + file);
        return reached(step);
    }
    if (!QDir().mkpath(m_place.folder))
        throw Error(ErrorCode::FileAccess, Engine::tr("Cannot create the folder %1.").arg(m_place.folder),
                    Engine::tr("Check its owner and mode."));
    const QJsonObject object{{u"owner"_s, toJson(ProcessIdentity::self())},
                             {u"abandoned"_s, m_abandoned},
                             {u"systemIdentifier"_s, m_place.systemIdentifier},
                             {u"scratch"_s, m_scratchName},
                             {u"oid"_s, static_cast<qint64>(m_scratchOid)},
                             {u"closed"_s, static_cast<qint64>(m_closedOid)},
                             {u"folder"_s, m_folder}};
    replaceAtomically(Folder::open(m_place.folder), file + u".part"_s, file, QJsonDocument(object).toJson());
    reached(step);
}
}
