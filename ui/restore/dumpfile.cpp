#include "ui/restore/dumpfile.h"

#include "core/base/error.h"
#include "core/reading/archivescript.h"
#include "core/repository/backupname.h"
#include "core/repository/repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The backup of a repository that lies at this path, if it is one.
std::optional<BackupRecord> recordInRepository(const QFileInfo &file)
{
    const QDir folder = file.dir();
    if (!isDateFolderName(folder.dirName()))
        return std::nullopt;
    const Repository repository = Repository::open(QFileInfo(folder.path()).path());
    for (const BackupRecord &backup : repository.scanFolder(folder.dirName())) {
        if (QFileInfo(backup.path).fileName() == file.fileName())
            return backup;
    }
    return std::nullopt;
}

/// By what it begins with; what is packed in something else shows when it is looked into.
BackupFormat formatOf(const QFileInfo &file)
{
    if (file.isDir())
        return BackupFormat::Directory;
    if (isArchive(file.filePath()))
        return BackupFormat::Custom;
    return file.fileName().endsWith(".gz"_L1) ? BackupFormat::PlainGzip : BackupFormat::Plain;
}
}

BackupRecord recordForFile(const QString &path)
{
    const QFileInfo file(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    if (!file.exists())
        throw Error(
            ErrorCode::BackupNotFound,
            QCoreApplication::translate("DumpFile", "There is no file %1.").arg(file.filePath()),
            QCoreApplication::translate("DumpFile", "Check the path; the file may have been moved or removed."));
    if (auto known = recordInRepository(file))
        return *known;
    const auto name = parseBackupName(file.fileName());
    BackupRecord record;
    record.path = file.filePath();
    record.database = name ? name->database : file.fileName().section(u'.', 0, 0);
    record.format = formatOf(file);
    record.started = name ? name->startedLocal.toUTC() : file.lastModified().toUTC();
    record.bytes = file.isFile() ? file.size() : -1;
    return record;
}
}
