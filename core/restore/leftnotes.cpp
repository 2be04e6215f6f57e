#include "core/restore/leftnotes.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"
#include "core/repository/processidentity.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 maxNoteBytes = 64 * 1024;

QString sentenceOf(const QJsonObject &note)
{
    if (const QString folder = note[u"folder"_s].toString(); !folder.isEmpty())
        return Engine::tr("A drill that was killed left the folder %1.").arg(folder);
    if (const QString scratch = note[u"scratch"_s].toString(); !scratch.isEmpty())
        return Engine::tr("A restore that was killed left the database %1.").arg(scratch);
    return Engine::tr("A restore that was killed left a database closed to connections.");
}
}

QStringList notesOfKilledJobs(const QString &journalDir)
{
    QStringList left;
    if (!QDir(journalDir).exists())
        return left;
    const Folder folder = Folder::open(journalDir);
    for (const QString &name : QDir(journalDir).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        try {
            const QByteArray bytes = readWhole(folder.openFile(name), maxNoteBytes);
            const QJsonObject note = QJsonDocument::fromJson(bytes).object();
            if (!note.contains(u"owner"_s))
                left.append(Engine::tr("%1 is no note of a restore.").arg(journalDir + u'/' + name));
            else if (note[u"abandoned"_s].toBool() || !processIdentityFromJson(note[u"owner"_s].toObject()).isAlive())
                left.append(sentenceOf(note));
        } catch (const Error &error) { // as good as one that says what was left, unless its job has ended meanwhile
            if (folder.status(name))
                left.append(error.message());
        }
    }
    return left;
}
}
