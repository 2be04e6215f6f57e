#include "core/repository/backupsource.h"

#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/repository/backupname.h"
#include "core/repository/editedrecord.h"

#include <QDir>
#include <QFileInfo>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// A file that is gone while its record is there was not mistyped: that is another sentence.
void requireFileOfRecord(const QString &path)
{
    const QFileInfo file(QDir::cleanPath(path));
    const QString repository = file.dir().filePath(u".."_s);
    if (isDateFolderName(file.dir().dirName()) && parseBackupName(file.fileName()) && file.dir().exists())
        Repository::open(QDir::cleanPath(repository)).requireFile(file.dir().dirName() + u'/' + file.fileName());
}

QString existingPath(const QString &repositoryPath, const QString &backup)
{
    QStringList candidates;
    if (!repositoryPath.isEmpty() && QDir::isRelativePath(backup))
        candidates.append(repositoryPath + u'/' + backup);
    candidates.append(QFileInfo(backup).absoluteFilePath());
    for (const QString &candidate : candidates) {
        if (QFileInfo::exists(candidate))
            return QDir::cleanPath(candidate);
    }
    requireFileOfRecord(candidates.constFirst());
    throw Error(ErrorCode::BackupNotFound, Engine::tr("There is no backup %1.").arg(backup),
                Engine::tr("Those there are: %1.").arg(command(u"list"_s)));
}

BackupRecord recordByName(const QFileInfo &file)
{
    BackupRecord record;
    record.format = formatByName(file.fileName());
    record.bytes = file.size();
    record.started = file.lastModified().toUTC();
    record.database = file.fileName().section(u'.', 0, 0);
    if (const std::optional<BackupName> name = parseBackupName(file.fileName())) {
        record.database = name->database;
        record.started = name->startedLocal.toUTC();
    }
    return record;
}

void fillFromRepository(BackupSource &source, const QString &repositoryPath)
{
    source.repository = Repository::open(repositoryPath);
    source.store = std::make_shared<const Repository>(*source.repository);
    const QString relative = source.repository->relativePath(source.absolutePath);
    std::tie(source.record, source.stamp) = source.repository->record(relative);
    source.manifest = source.repository->readManifest(relative);
    if (source.manifest)
        source.record = source.manifest->toRecord(source.repository->path(), relative);
    if (source.manifest && !source.repository->manifestIsAsListed(relative)) {
        source.record.problem = editedRecordProblem();
        source.record.proof = {};
    }
}
}

StoredFile BackupSource::open() const
{
    if (unpackedPath) {
        FileDescriptor file = FileDescriptor::open(*unpackedPath, O_RDONLY | O_NOFOLLOW);
        return FileDescriptor(file.release(), absolutePath); // messages name what somebody named
    }
    if (store)
        return store->openFile(record.path);
    return FileDescriptor::open(absolutePath, O_RDONLY | O_NONBLOCK);
}

BackupSource findBackup(const QString &repositoryPath, const QString &backup)
{
    BackupSource source;
    source.absolutePath = existingPath(repositoryPath, backup);
    const QFileInfo file(source.absolutePath);
    source.record = recordByName(file);
    const QDir dateFolder = file.dir();
    if (isDateFolderName(dateFolder.dirName()) && parseBackupName(file.fileName()))
        fillFromRepository(source, QDir::cleanPath(dateFolder.absoluteFilePath(u".."_s)));
    return source;
}
}
