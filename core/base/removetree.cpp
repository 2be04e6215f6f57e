#include "core/base/removetree.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Somebody who still writes there must not keep us for ever; a folder less deep than this needs fewer.
constexpr int mostPasses = 100'000;

struct CloseDir
{
    void operator()(DIR *dir) const { ::closedir(dir); }
};

[[noreturn]] void giveUp(const FileDescriptor &folder, const QByteArray &name, int reason)
{
    throw systemError(reason, Engine::tr("Cannot remove %1/%2").arg(folder.name(), QFile::decodeName(name)));
}

FileDescriptor openFolder(const FileDescriptor &parent, const QByteArray &name)
{
    constexpr int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int fd = ::openat(parent.get(), name.constData(), flags);
    // Root is never refused: nobody is tricked into changing the mode of what a link leads to with more than his
    // rights.
    if (fd < 0 && errno == EACCES && ::fchmodat(parent.get(), name.constData(), 0700, 0) == 0)
        fd = ::openat(parent.get(), name.constData(), flags);
    if (fd < 0)
        giveUp(parent, name, errno);
    ::fchmod(fd, 0700); // or nothing in it can be removed
    return {fd, parent.name() + u'/' + QFile::decodeName(name)};
}

template <typename Visitor> void visitNames(const FileDescriptor &folder, Visitor visitor)
{
    FileDescriptor own = FileDescriptor::openAt(folder, u"."_s, O_RDONLY | O_DIRECTORY);
    const std::unique_ptr<DIR, CloseDir> dir(::fdopendir(own.get()));
    if (!dir)
        throw systemError(errno, Engine::tr("Cannot list %1").arg(folder.name()));
    own.release();
    errno = 0;
    while (const dirent *entry = ::readdir(dir.get())) {
        if (const QByteArray name(entry->d_name); name != "." && name != "..")
            visitor(name);
        errno = 0;
    }
    if (errno != 0)
        throw systemError(errno, Engine::tr("Cannot list %1").arg(folder.name()));
}

/// Anything but a folder. False for a folder.
bool removeFile(const FileDescriptor &folder, const QByteArray &name)
{
    if (::unlinkat(folder.get(), name.constData(), 0) == 0 || errno == ENOENT)
        return true;
    if (errno != EISDIR)
        giveUp(folder, name, errno);
    return false;
}

void removeEmptyFolder(const FileDescriptor &folder, const QByteArray &name)
{
    if (::unlinkat(folder.get(), name.constData(), AT_REMOVEDIR) != 0 && errno != ENOENT)
        giveUp(folder, name, errno);
}

/// Under a name that is free there.
void moveUp(const FileDescriptor &sub, const QByteArray &name, const FileDescriptor &top, int &number)
{
    for (int tries = 0; tries < mostPasses; ++tries) {
        const QByteArray free = ".removed-" + QByteArray::number(++number);
        if (::renameat(sub.get(), name.constData(), top.get(), free.constData()) == 0 || errno == ENOENT)
            return;
        if (errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR)
            break;
    }
    giveUp(sub, name, errno);
}
}

/// The folders in a folder are moved up to the top, where their turn comes: each level costs a pass, and none a
/// descriptor or a stack frame, which a folder made to be deep could use up.
void emptyFolder(const FileDescriptor &top)
{
    int number = 0;
    for (int pass = 0; pass < mostPasses; ++pass) {
        bool isEmpty = true;
        visitNames(top, [&](const QByteArray &name) {
            isEmpty = false;
            if (removeFile(top, name))
                return;
            const FileDescriptor sub = openFolder(top, name);
            visitNames(sub, [&](const QByteArray &inside) {
                if (!removeFile(sub, inside))
                    moveUp(sub, inside, top, number);
            });
            removeEmptyFolder(top, name);
        });
        if (isEmpty)
            return;
    }
    throw Error(ErrorCode::FileAccess, Engine::tr("%1 does not get empty.").arg(top.name()),
                Engine::tr("Find out what writes to it."));
}

void removeTree(const FileDescriptor &folder, const QString &name)
{
    const QByteArray raw = QFile::encodeName(name);
    if (removeFile(folder, raw))
        return;
    emptyFolder(openFolder(folder, raw));
    removeEmptyFolder(folder, raw);
}

void removeTree(const QString &path)
{
    const QFileInfo info(path);
    removeTree(FileDescriptor::open(info.path(), O_RDONLY | O_DIRECTORY), info.fileName());
}
}
