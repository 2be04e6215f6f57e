#include "core/contents/outputtarget.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QDir>
#include <QFileInfo>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr auto betweenLooks = std::chrono::milliseconds(50);

/// st_mode and identity of what a path leads to; st_nlink 0 when there is nothing.
struct stat statusOf(const QString &path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        info.st_nlink = 0;
    return info;
}

bool isSameFile(const QString &a, const QString &b)
{
    const struct stat one = statusOf(a);
    const struct stat other = statusOf(b);
    return one.st_nlink > 0 && other.st_nlink > 0 && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

bool isBelow(const QString &folder, const QString &ancestor)
{
    return !ancestor.isEmpty() && (folder == ancestor || folder.startsWith(ancestor + u'/'));
}

bool isInSomeRepository(const QString &folder)
{
    for (QDir at(folder); !at.isRoot(); at.setPath(QFileInfo(at.path()).path())) {
        if (at.exists(u"larder-repository.json"_s))
            return true;
    }
    return false;
}
}

QString writtenPath(const QString &path)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.canonicalFilePath() : path;
    if (target.isEmpty() && isWrittenThrough(path)) // /dev/stdout: the pipe behind it has no path of its own
        return path;
    if (target.isEmpty())
        throw Error(ErrorCode::FileAccess,
                    Engine::tr("%1 is a symbolic link to %2, which does not exist.").arg(path, info.symLinkTarget()),
                    Engine::tr("Name the file itself, or remove the link."));
    const mode_t kind = statusOf(target).st_mode & S_IFMT;
    if (kind == S_IFDIR || kind == S_IFSOCK)
        throw Error(ErrorCode::FileAccess, Engine::tr("%1 is no file that can be written.").arg(path),
                    Engine::tr("Name a file."));
    return target;
}

void requireOutsideBackups(const QString &path, const QString &repository, const QString &source)
{
    const QString folder = QFileInfo(QFileInfo(path).path()).canonicalFilePath();
    if (folder.isEmpty()) // it does not exist, as opening it will tell
        return;
    const QString known = repository.isEmpty() ? QString() : QFileInfo(repository).canonicalFilePath();
    if (isSameFile(path, source) || isBelow(folder, known) || isInSomeRepository(folder))
        throw Error(ErrorCode::Refused, Engine::tr("%1 lies among the backups.").arg(path),
                    Engine::tr("Choose a file in another folder: only backups are written there."));
}

bool isWrittenThrough(const QString &path)
{
    const mode_t kind = statusOf(path).st_mode & S_IFMT;
    return kind == S_IFIFO || kind == S_IFCHR || kind == S_IFBLK;
}

bool isBlockDevice(const QString &path) { return (statusOf(path).st_mode & S_IFMT) == S_IFBLK; }

FileDescriptor openForWriting(const QString &path, const CancelToken &token)
{
    const QByteArray name = QFile::encodeName(path);
    const bool isPipe = (statusOf(path).st_mode & S_IFMT) == S_IFIFO;
    int fd = -1;
    // A pipe without a reader: open(2) would wait where no cancel is noticed.
    while ((fd = ::open(name.constData(), O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)) < 0 && errno == ENXIO
           && isPipe) {
        token.throwIfCancelled();
        std::this_thread::sleep_for(betweenLooks);
    }
    if (fd < 0)
        throw systemError(errno, Engine::tr("Cannot open %1").arg(path));
    FileDescriptor file(fd, path);
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) & ~O_NONBLOCK);
    return file;
}

FileDescriptor standardOutput()
{
    const int fd = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
    if (fd < 0)
        throw systemError(errno, Engine::tr("Cannot write to standard output"));
    return {fd, Engine::tr("standard output")};
}
}
