#include "core/restore/restorejournal.h"

#include "core/postgres/serverinspector.h"
#include "core/repository/atomicfile.h"
#include "core/repository/processidentity.h"
#include "core/restore/databaseswap.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 maxJournalBytes = 64 * 1024;

struct Note
{
    ProcessIdentity owner;
    QString systemIdentifier;
    QString scratchName;
    quint32 oid = 0;
};

Note readNote(const Folder &folder, const QString &name)
{
    const FileDescriptor file = folder.openFile(name);
    const QJsonObject object = QJsonDocument::fromJson(readWhole(file, maxJournalBytes)).object();
    Note note;
    note.owner = processIdentityFromJson(object[u"owner"].toObject());
    note.systemIdentifier = object[u"systemIdentifier"].toString();
    note.scratchName = object[u"scratch"].toString();
    note.oid = static_cast<quint32>(object[u"oid"].toInteger());
    return note;
}

/// A note without OID was written before CREATE DATABASE came back: then the name alone decides, which nobody else
/// uses.
bool isLeftover(const Note &note, PgConnection &maintenance)
{
    const quint32 oid = ServerInspector(maintenance).databaseOid(note.scratchName);
    return oid != 0 && (note.oid == 0 || note.oid == oid) && note.scratchName.startsWith("larder_scratch_"_L1);
}
}

RestoreJournal::RestoreJournal(const QString &folder, const QString &jobId, const QString &systemIdentifier,
                               const QString &scratchName)
    : m_folder(folder), m_fileName(jobId + u".json"_s), m_systemIdentifier(systemIdentifier), m_scratchName(scratchName)
{
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::FileAccess, u"Cannot create the folder %1."_s.arg(folder),
                    u"Check its owner and mode."_s);
    write();
}

void RestoreJournal::created(quint32 oid)
{
    m_oid = oid;
    write();
}

void RestoreJournal::finish() { QFile::remove(m_folder + u'/' + m_fileName); }

QStringList RestoreJournal::recover(const QString &folder, const QString &systemIdentifier, PgConnection &maintenance)
{
    QStringList dropped;
    if (!QDir(folder).exists())
        return dropped;
    const Folder place = Folder::open(folder);
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files)) {
        const Note note = readNote(place, name);
        if (note.owner.isAlive() || note.systemIdentifier != systemIdentifier)
            continue;
        if (isLeftover(note, maintenance)) {
            dropDatabase(maintenance, note.scratchName);
            dropped.append(note.scratchName);
        }
        QFile::remove(folder + u'/' + name);
    }
    return dropped;
}

void RestoreJournal::write() const
{
    const QJsonObject object{{u"owner"_s, toJson(ProcessIdentity::self())},
                             {u"systemIdentifier"_s, m_systemIdentifier},
                             {u"scratch"_s, m_scratchName},
                             {u"oid"_s, static_cast<qint64>(m_oid)}};
    replaceAtomically(Folder::open(m_folder), m_fileName + u".part"_s, m_fileName, QJsonDocument(object).toJson());
}
}
