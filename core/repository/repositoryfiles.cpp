#include "core/repository/repositoryfiles.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"
#include "core/repository/flock.h"
#include "core/repository/ownermark.h"
#include "core/repository/restoretext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr auto idFile = "larder-repository.json"_L1;
constexpr auto restoreFile = "RESTORE.txt"_L1;
constexpr int currentFormat = 1;
constexpr qint64 limitBytes = 1024 * 1024;

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

/// Where the file system has no locks, at least the threads of this process are kept apart.
std::mutex withoutLocks;

QByteArray contentIfRegular(const Folder &root, const QString &name)
{
    const std::optional<FileStatus> found = root.status(name);
    if (!found || found->kind != FileKind::Regular)
        return {};
    return readWhole(root.openFile(name), limitBytes);
}
}

UpdateLock::UpdateLock(const Folder &root)
    : m_file(::openat(root.get(), ".larder-update", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600),
             root.path() + u"/.larder-update"_s)
{
    if (!m_file.isValid())
        throw systemError(errno, Engine::tr("Cannot open %1").arg(m_file.name()));
    if (waitForFlock(m_file) == FlockResult::Unsupported)
        m_inProcess = std::unique_lock(withoutLocks);
}

QString readRepositoryId(const Folder &root)
{
    if (!root.status(idFile))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(contentIfRegular(root, idFile)).object();
    const QString id = object[u"id"].toString();
    const QString path = root.path() + u'/' + idFile;
    if (object[u"format"].toInt() > currentFormat)
        throw Error(ErrorCode::RepositoryUnusable, Engine::tr("%1 was written by a newer Larder.").arg(path),
                    Engine::tr("Update Larder to work in this backup directory."));
    if (id.isEmpty() || id.size() > 100)
        throw Error(
            ErrorCode::RepositoryUnusable, Engine::tr("%1 is damaged: it names no id.").arg(path),
            Engine::tr("Move that file away: Larder writes a new one with the next backup, and no backup is lost."));
    return id;
}

QString ensureRepositoryId(const Folder &root)
{
    if (const QString id = readRepositoryId(root); !id.isEmpty())
        return id;
    // File systems without rename-no-replace would let the second of two makers win, after the first read its own.
    const UpdateLock lock(root);
    if (const QString id = readRepositoryId(root); !id.isEmpty())
        return id;
    const QJsonObject object{{u"format"_s, currentFormat},
                             {u"id"_s, newId()},
                             {u"created"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    const OwnerMark mark(root, newId());
    createAtomically(root, mark.temporaryName(u"id"_s), idFile, QJsonDocument(object).toJson());
    return readRepositoryId(root);
}

void ensureRestoreText(const Folder &root)
{
    const QByteArray text = restoreText();
    if (contentIfRegular(root, restoreFile) == text)
        return;
    const OwnerMark mark(root, newId());
    replaceAtomically(root, mark.temporaryName(u"text"_s), restoreFile, text);
}
}
