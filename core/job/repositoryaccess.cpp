#include "core/job/repositoryaccess.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/catalogue/knownbackups.h"
#include "core/gzip/dumptextsource.h"
#include "core/gzip/unpackedarchive.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString cleaned(const QString &path) { return QDir::cleanPath(QDir().absoluteFilePath(path)); }

QString knownId(const QString &path, const JobContext &context)
{
    return KnownBackups(context.services().catalogueFile).repositoryId(path);
}

void renewRestoreText(const Repository &repository, JobContext &context)
{
    try {
        repository.renewRestoreText();
    } catch (const Error &error) {
        context.warn(Engine::tr("RESTORE.txt cannot be written: %1").arg(error.message()));
    }
}

bool isSaidToLieIn(const QString &repositoryPath, const QString &backup)
{
    return !repositoryPath.isEmpty()
        && (QDir::isRelativePath(backup) || QDir::cleanPath(backup).startsWith(cleaned(repositoryPath) + u'/'));
}
}

LockedRepository openToWrite(const QString &path, JobContext &context)
{
    Repository repository = Repository::openOrCreate(path, knownId(path, context));
    RepositoryLock lock = context.locks().lock(repository, LockKind::Write);
    renewRestoreText(repository, context);
    return {std::move(repository), std::move(lock)};
}

LockedRepository openToRemove(const QString &path, JobContext &context)
{
    Repository repository = Repository::open(path, knownId(path, context));
    RepositoryLock lock = context.locks().lock(repository, LockKind::Remove);
    return {std::move(repository), std::move(lock)};
}

Repository openToRead(const QString &path, JobContext &context)
{
    Repository repository = Repository::open(path, knownId(path, context));
    context.locks().keepReading(repository);
    return repository;
}

BackupSource openBackup(const QString &repositoryPath, const QString &backup, JobContext &context)
{
    // First the lock, then the look. A word that is no path in there may still be one from the working folder.
    if (isSaidToLieIn(repositoryPath, backup) && !context.locks().isReading(cleaned(repositoryPath))
        && (QDir(repositoryPath).exists() || !knownId(repositoryPath, context).isEmpty()))
        openToRead(repositoryPath, context);
    BackupSource source = findBackup(repositoryPath, backup);
    if (source.repository && context.locks().keepReading(*source.repository))
        source = findBackup(repositoryPath, backup);
    return source;
}

BackupSource openBackupToRead(const QString &repositoryPath, const QString &backup, JobContext &context)
{
    BackupSource source = openBackup(repositoryPath, backup, context);
    if (source.manifest || !QFileInfo(source.absolutePath).isFile())
        return source;
    source.unpackedPath = unpackArchive(source.open(), context.token());
    source.remarks = source.unpackedPath ? QStringList{Engine::tr(
                         "The archive lies in something else and is unpacked into a temporary file for pg_restore.")}
                                         : remarksOn(source.open(), context.token());
    if (!source.remarks.isEmpty())
        context.info(u"%1: %2"_s.arg(source.absolutePath, source.remarks.join(u' ')));
    return source;
}
}
