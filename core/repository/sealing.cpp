#include "core/repository/sealing.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "core/base/translation.h"

#include <QStringList>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace larder
{
namespace
{
constexpr qint64 hashedBlockBytes = 1024 * 1024;

QStringList filesIn(const Folder &folder)
{
    QStringList names;
    folder.visit([&](const QString &name) {
        const std::optional<FileStatus> status = folder.status(name);
        if (!status || status->kind != FileKind::Regular)
            throw Error(ErrorCode::BackupDamaged,
                        Engine::tr("%1/%2 is not a regular file: pg_dump puts only such into a directory.")
                            .arg(folder.path(), name));
        names.append(name);
    });
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    return names;
}

void makePrivate(int fd, unsigned mode, const QString &path)
{
    if (::fchmod(fd, mode) != 0)
        throw systemError(errno, Engine::tr("Cannot change the mode of %1").arg(path));
}

void addFile(const Folder &folder, const QString &name, Sha256 &whole, SealedDirectory &result,
             const CancelToken &token)
{
    const FileDescriptor file = folder.openFile(name);
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
    const qint64 size = file.size();
    whole.add(name.toUtf8() + '\0' + QByteArray::number(size) + '\0');
    Sha256 own;
    QByteArray block(hashedBlockBytes, Qt::Uninitialized);
    while (const qint64 got = file.read(block.data(), block.size())) {
        token.throwIfCancelled();
        own.add(QByteArrayView(block.constData(), got));
        whole.add(QByteArrayView(block.constData(), got));
    }
    result.bytes += size;
    result.files.append({name, own.finishHex()});
}
}

SealedDirectory hashDirectory(const Folder &folder, const CancelToken &token)
{
    SealedDirectory result;
    Sha256 whole;
    for (const QString &name : filesIn(folder))
        addFile(folder, name, whole, result, token);
    result.sha256 = whole.finishHex();
    return result;
}

SealedDirectory sealDirectory(const Folder &parent, const QString &name, const CancelToken &token)
{
    const Folder folder = parent.openSub(name);
    makePrivate(folder.get(), 0700, folder.path());
    for (const QString &entry : filesIn(folder)) {
        token.throwIfCancelled();
        const FileDescriptor file = folder.openFile(entry);
        makePrivate(file.get(), 0600, file.name());
        file.sync();
    }
    folder.sync();
    return hashDirectory(folder, token);
}
}
