#include "core/repository/folder.h"

#include "core/base/error.h"
#include "core/base/removetree.h"
#include "core/base/translation.h"

#include <QFile>
#include <QStringList>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
FileStamp stampOf(const struct stat &info)
{
    return {info.st_size, info.st_mtim.tv_sec * 1'000'000'000LL + info.st_mtim.tv_nsec, info.st_ino};
}

FileKind kindOf(const struct stat &info)
{
    if (S_ISREG(info.st_mode))
        return FileKind::Regular;
    return S_ISDIR(info.st_mode) ? FileKind::Folder : FileKind::Other;
}

struct CloseDir
{
    void operator()(DIR *dir) const { ::closedir(dir); }
};
}

Folder::Folder(FileDescriptor descriptor) : m_descriptor(std::make_shared<const FileDescriptor>(std::move(descriptor)))
{ }

Folder Folder::open(const QString &path) { return Folder(FileDescriptor::open(path, O_RDONLY | O_DIRECTORY)); }

Folder Folder::openSub(const QString &name) const
{
    return Folder(FileDescriptor::openAt(*m_descriptor, name, O_RDONLY | O_DIRECTORY));
}

void Folder::visit(const std::function<void(const QString &)> &visitor) const
{
    // A description of its own, because the reading position belongs to the description.
    FileDescriptor own = FileDescriptor::openAt(*m_descriptor, u"."_s, O_RDONLY | O_DIRECTORY);
    const std::unique_ptr<DIR, CloseDir> dir(::fdopendir(own.get()));
    if (!dir)
        throw systemError(errno, Engine::tr("Cannot list %1").arg(path()));
    own.release();
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(dir.get());
        if (!entry && errno != 0)
            throw systemError(errno, Engine::tr("Cannot list %1").arg(path()));
        if (!entry)
            return;
        const QByteArray raw(entry->d_name);
        const QString name = QFile::decodeName(raw);
        if (raw != "." && raw != ".." && QFile::encodeName(name) == raw)
            visitor(name);
    }
}

std::optional<FileStatus> Folder::status(const QString &name) const
{
    struct stat info
    {
    };
    if (::fstatat(get(), QFile::encodeName(name).constData(), &info, AT_SYMLINK_NOFOLLOW) == 0)
        return FileStatus{kindOf(info), stampOf(info)};
    if (errno == ENOENT)
        return std::nullopt;
    throw systemError(errno, Engine::tr("Cannot inspect %1/%2").arg(path(), name));
}

FileStamp Folder::ownStamp() const
{
    FileStamp stamp = stampOf(*m_descriptor);
    stamp.size = 0;
    return stamp;
}

FileDescriptor Folder::openFile(const QString &name) const
{
    FileDescriptor file = FileDescriptor::openAt(*m_descriptor, name, O_RDONLY | O_NONBLOCK);
    struct stat info
    {
    };
    if (::fstat(file.get(), &info) != 0)
        throw systemError(errno, Engine::tr("Cannot inspect %1").arg(file.name()));
    if (!S_ISREG(info.st_mode))
        throw Error(ErrorCode::FileAccess, Engine::tr("%1 is not a regular file.").arg(file.name()),
                    Engine::tr("Larder reads backups from ordinary files only; see what put this there."));
    return file;
}

FileDescriptor Folder::createFile(const QString &name) const
{
    return FileDescriptor::openAt(*m_descriptor, name, O_WRONLY | O_CREAT | O_EXCL, 0600);
}

void Folder::makeFolder(const QString &name) const
{
    if (::mkdirat(get(), QFile::encodeName(name).constData(), 0700) != 0 && errno != EEXIST)
        throw systemError(errno, Engine::tr("Cannot create %1/%2").arg(path(), name));
}

void Folder::removeFile(const QString &name) const
{
    if (::unlinkat(get(), QFile::encodeName(name).constData(), 0) != 0 && errno != ENOENT)
        throw systemError(errno, Engine::tr("Cannot remove %1/%2").arg(path(), name));
}

bool Folder::removeEmptyFolder(const QString &name) const
{
    if (::unlinkat(get(), QFile::encodeName(name).constData(), AT_REMOVEDIR) == 0)
        return true;
    if (errno == ENOENT || errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR)
        return false;
    throw systemError(errno, Engine::tr("Cannot remove %1/%2").arg(path(), name));
}

void Folder::removeTree(const QString &name) const { larder::removeTree(*m_descriptor, name); }

void Folder::takeAccessFrom(const QString &like, const QString &name) const
{
    struct stat info
    {
    };
    if (::fstatat(get(), QFile::encodeName(like).constData(), &info, AT_SYMLINK_NOFOLLOW) != 0 || S_ISLNK(info.st_mode))
        return; // nothing to be like
    const FileDescriptor file = openFile(name); // by descriptor: a name could lead elsewhere by now
    struct stat own
    {
    };
    if (::fstat(file.get(), &own) != 0 || own.st_nlink != 1)
        return; // a file that lies elsewhere too is none that was made here
    // Only root may give files away, and some file systems know neither owners nor modes.
    if (::fchown(file.get(), info.st_uid, info.st_gid) != 0 || ::fchmod(file.get(), info.st_mode & 0666U) != 0)
        errno = 0;
}

void Folder::replace(const QString &from, const QString &to) const
{
    if (::renameat(get(), QFile::encodeName(from).constData(), get(), QFile::encodeName(to).constData()) != 0)
        throw systemError(errno, Engine::tr("Cannot rename %1/%2 to %3").arg(path(), from, to));
}

bool Folder::renameNoReplace(const QString &from, const QString &to) const
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(get(), source.constData(), get(), target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    if (errno != EINVAL && errno != ENOSYS)
        throw systemError(errno, Engine::tr("Cannot rename %1/%2 to %3").arg(path(), from, to));
    // rename(2): RENAME_NOREPLACE needs the file system's support. A hard link is as good for files.
    if (::linkat(get(), source.constData(), get(), target.constData(), 0) == 0) {
        removeFile(from);
        return true;
    }
    if (errno == EEXIST)
        return false;
    // Directories, and file systems without hard links (FAT): the update lock keeps other writers of ours away.
    if (status(to))
        return false;
    replace(from, to);
    return true;
}
}
