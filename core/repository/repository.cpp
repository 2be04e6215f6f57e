#include "core/repository/repository.h"

#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/repository/atomicfile.h"
#include "core/repository/backupname.h"
#include "core/repository/editedrecord.h"
#include "core/repository/folderscan.h"
#include "core/repository/manifestreader.h"
#include "core/repository/repositoryfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString cleaned(const QString &path) { return QDir::cleanPath(QDir().absoluteFilePath(path)); }

Error missing(const QString &path, bool isKnown)
{
    return {ErrorCode::RepositoryUnusable, Engine::tr("There is no backup directory %1.").arg(path),
            isKnown ? Engine::tr("Mount the disk it lies on. If it was removed on purpose, make an empty folder "
                                 "there, then: %1.")
                          .arg(command(u"catalogue rebuild"_s))
                    : Engine::tr("Check the path, mount the disk it lies on, or make a first backup into it.")};
}

/// `isKnown`: backups have been there before. What cannot be looked at is not taken for missing.
Folder openRoot(const QString &path, bool isKnown)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0 && (errno == ENOENT || errno == ENOTDIR))
        throw missing(path, isKnown);
    return Folder::open(path);
}

void refuseLink(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        throw Error(ErrorCode::RepositoryUnusable, Engine::tr("The backup directory %1 is a symbolic link.").arg(path),
                    Engine::tr("Name the directory it points to: %1.").arg(info.symLinkTarget()));
}

/// Creates the last component 0700 and what leads to it with the usual mode. Opened below its parent, so that no link
/// put there meanwhile is followed.
Folder makeRoot(const QString &path)
{
    const QFileInfo info(path);
    if (info.fileName().isEmpty()) // "/"
        return Folder::open(path);
    if (!QDir().mkpath(info.path()))
        throw systemError(errno, Engine::tr("Cannot create %1").arg(info.path()));
    const Folder parent = Folder::open(info.path());
    parent.makeFolder(info.fileName());
    return parent.openSub(info.fileName());
}

bool isNewer(const BackupRecord &a, const BackupRecord &b)
{
    return a.started != b.started ? a.started > b.started : a.path > b.path;
}
}

Repository::Repository(const Folder &root, QString path, QString id)
    : m_root(root), m_path(std::move(path)), m_id(std::move(id))
{ }

Repository Repository::open(const QString &path, const QString &expectedId)
{
    const QString full = cleaned(path);
    const Folder root = openRoot(full, !expectedId.isEmpty());
    const Repository repository(root, full, readRepositoryId(root));
    repository.requireId(expectedId);
    return repository;
}

Repository Repository::openOrCreate(const QString &path, const QString &expectedId)
{
    const QString full = cleaned(path);
    refuseLink(full);
    if (!expectedId.isEmpty())
        return open(full, expectedId);
    const Folder root = makeRoot(full);
    return {root, full, ensureRepositoryId(root)};
}

void Repository::renewRestoreText() const { ensureRestoreText(m_root); }

void Repository::requireId(const QString &expectedId) const
{
    if (expectedId.isEmpty() || m_id == expectedId)
        return;
    const QString message = m_id.isEmpty()
        ? Engine::tr("The backup directory %1 has no larder-repository.json any more.")
        : Engine::tr("The backup directory %1 is another one than before.");
    throw Error(ErrorCode::RepositoryUnusable, message.arg(m_path),
                Engine::tr("The disk may not be mounted. Mount it, or, when the change is meant: %1.")
                    .arg(command(u"catalogue rebuild"_s)),
                u"expected id %1, found %2"_s.arg(expectedId, m_id));
}

QList<DateFolder> Repository::dateFolders() const
{
    QList<DateFolder> folders;
    m_root.visit([&](const QString &name) {
        if (!isDateFolderName(name))
            return;
        const std::optional<FileStatus> status = m_root.status(name);
        if (status && status->kind == FileKind::Folder)
            folders.append({name, status->stamp.mtimeNs, status->stamp.inode});
    });
    std::sort(folders.begin(), folders.end(), [](const DateFolder &a, const DateFolder &b) { return a.name < b.name; });
    return folders;
}

std::optional<Folder> Repository::openDateFolder(const QString &name) const
{
    if (!isDateFolderName(name) || !m_root.status(name))
        return std::nullopt;
    return m_root.openSub(name);
}

QList<BackupRecord> Repository::scanFolder(const QString &dateFolder) const
{
    const std::optional<Folder> folder = openDateFolder(dateFolder);
    if (!folder)
        return {};
    const FolderFacts facts = folderFacts(*folder);
    QList<BackupRecord> records;
    for (const FoundBackup &found : listBackups(*folder))
        records.append(readRecord(*folder, m_path, dateFolder, found, facts).record);
    std::sort(records.begin(), records.end(), isNewer);
    return records;
}

QList<BackupRecord> Repository::scan() const
{
    QList<BackupRecord> records;
    for (const DateFolder &folder : dateFolders())
        records += scanFolder(folder.name);
    std::sort(records.begin(), records.end(), isNewer);
    return records;
}

std::pair<BackupRecord, FileStamp> Repository::record(const QString &relativePath) const
{
    const Place at = place(relativePath);
    for (const FoundBackup &found : listBackups(at.folder)) {
        if (found.fileName == at.fileName)
            return {readRecord(at.folder, m_path, at.dateFolder, found, folderFacts(at.folder)).record, found.data};
    }
    throw notFound(relativePath);
}

Repository::Place Repository::place(const QString &relativePath) const
{
    const qsizetype slash = relativePath.indexOf(u'/');
    const QString dateFolder = relativePath.left(slash);
    const QString fileName = relativePath.mid(slash + 1);
    const bool ours = slash > 0 && isDateFolderName(dateFolder) && !fileName.contains(u'/')
        && !fileName.startsWith(u'.') && parseBackupName(fileName);
    if (!ours)
        throw Error(ErrorCode::BackupNotFound,
                    Engine::tr("%1 is not the path of a backup in %2.").arg(relativePath, m_path),
                    Engine::tr("Those there are: %1.").arg(command(u"list"_s)));
    const std::optional<FileStatus> folder = m_root.status(dateFolder);
    if (!folder || folder->kind != FileKind::Folder)
        throw notFound(relativePath);
    return {m_root.openSub(dateFolder), dateFolder, fileName};
}

bool Repository::isVanished(const Place &at)
{
    const QList<FoundBackup> found = listBackups(at.folder);
    return std::any_of(found.begin(), found.end(), [&](const FoundBackup &backup) {
        return backup.fileName == at.fileName && backup.data.size < 0;
    });
}

void Repository::requireFile(const Place &at) const
{
    if (at.folder.status(at.fileName))
        return;
    const QString path = at.dateFolder + u'/' + at.fileName;
    if (!isVanished(at))
        throw notFound(path);
    throw Error(
        ErrorCode::BackupNotFound,
        Engine::tr("The file of the backup %1 in %2 is missing; only its record is left.").arg(path, m_path),
        Engine::tr("Bring the file back from a copy, or let go of its record: %1").arg(command(u"forget "_s + path)));
}

Error Repository::notFound(const QString &relativePath) const
{
    return {ErrorCode::BackupNotFound, Engine::tr("There is no backup %1 in %2.").arg(relativePath, m_path),
            Engine::tr("Those there are: %1.").arg(command(u"list"_s))};
}

std::optional<Manifest> Repository::readManifest(const QString &relativePath) const
{
    const Place at = place(relativePath);
    if (!at.folder.status(at.fileName) && !isVanished(at))
        throw notFound(relativePath);
    const QString name = manifestNameFor(at.fileName);
    const std::optional<FileStatus> status = at.folder.status(name);
    if (!status || status->kind != FileKind::Regular)
        return std::nullopt;
    const FileDescriptor file = at.folder.openFile(name);
    Manifest manifest = manifestFromJson(readWhole(file, manifestLimitBytes), file.name());
    if (manifestNameFor(manifest.fileName) != name)
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 is the record of another file, %2.").arg(file.name(), manifest.fileName));
    if (manifest.fileName != at.fileName)
        return std::nullopt;
    return manifest;
}

StoredFile Repository::openFile(const QString &relativePath) const
{
    const Place at = place(relativePath);
    requireFile(at);
    if (at.folder.status(at.fileName)->kind != FileKind::Regular)
        throw notFound(relativePath);
    return at.folder.openFile(at.fileName);
}

QString Repository::relativePath(const QString &anyPath) const
{
    const QString absolute = QDir(m_path).absoluteFilePath(anyPath);
    for (const QString &candidate : {absolute, QDir().absoluteFilePath(anyPath)}) {
        const QFileInfo info(QDir::cleanPath(candidate));
        // Only the folder is resolved: what the last component links to is no business of ours.
        const QString dateFolder = QFileInfo(info.path()).canonicalFilePath();
        if (QFileInfo(dateFolder).path() != QFileInfo(m_path).canonicalFilePath() || dateFolder.isEmpty())
            continue;
        const QString relative = QFileInfo(dateFolder).fileName() + u'/' + info.fileName();
        if (const Place at = place(relative); at.folder.status(info.fileName()) || isVanished(at))
            return relative;
    }
    throw notFound(anyPath);
}

qint64 Repository::freeBytes() const
{
    struct statvfs info
    {
    };
    if (::fstatvfs(m_root.get(), &info) != 0)
        throw systemError(errno, Engine::tr("Cannot inspect the disk of %1").arg(m_path));
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}
}
