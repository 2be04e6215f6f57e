#include "core/restore/restorenote.h"

#include "core/repository/atomicfile.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 maxNoteBytes = 64 * 1024;

std::optional<RestoreNote> readNote(const FileDescriptor &file)
{
    return file.size() > maxNoteBytes ? std::nullopt : RestoreNote::fromText(readWhole(file, maxNoteBytes));
}

NoteFile look(const Folder &folder, const QString &name)
{
    NoteFile found{folder.path() + u'/' + name, {}, {}};
    try {
        found.note = readNote(folder.openFile(name));
    } catch (const Error &error) {
        found.trouble = error;
    }
    return found;
}
}

QByteArray RestoreNote::toText() const
{
    return QJsonDocument(QJsonObject{{u"owner"_s, toJson(owner)},
                                     {u"abandoned"_s, abandoned},
                                     {u"systemIdentifier"_s, systemIdentifier},
                                     {u"scratch"_s, scratchName},
                                     {u"oid"_s, static_cast<qint64>(scratchOid)},
                                     {u"closed"_s, static_cast<qint64>(closedOid)},
                                     {u"closedName"_s, closedName},
                                     {u"folder"_s, folder}})
        .toJson();
}

std::optional<RestoreNote> RestoreNote::fromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object[u"owner"].isObject())
        return std::nullopt;
    return RestoreNote{processIdentityFromJson(object[u"owner"].toObject()),
                       object[u"abandoned"].toBool(),
                       object[u"systemIdentifier"].toString(),
                       object[u"scratch"].toString(),
                       static_cast<quint32>(object[u"oid"].toInteger()),
                       static_cast<quint32>(object[u"closed"].toInteger()),
                       object[u"closedName"].toString(),
                       object[u"folder"].toString()};
}

QList<NoteFile> notesIn(const QString &path)
{
    QList<NoteFile> found;
    if (!QDir(path).exists())
        return found;
    const QStringList names = QDir(path).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    const Folder folder = Folder::open(path);
    for (const QString &name : names) {
        NoteFile file = look(folder, name);
        if (!file.trouble || folder.status(name))
            found.append(std::move(file));
    }
    return found;
}
}
