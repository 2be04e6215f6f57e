#include "core/repository/atomicfile.h"

#include "core/base/error.h"
#include "core/base/failingdisk.h"
#include "core/base/format.h"
#include "core/base/sha256.h"
#include "core/base/translation.h"

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 blockBytes = 1024 * 1024;

void writeSynced(const Folder &folder, const QString &temporary, const QByteArray &content)
{
    FileDescriptor file = folder.createFile(temporary);
    file.writeAll(content);
    file.sync();
    file.closeChecked();
}
}

QByteArray rereadSha256(const Folder &folder, const QString &name, const CancelToken &token)
{
    const FileDescriptor file = folder.openFile(name);
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED); // advice: a file system without it just answers from memory
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    Sha256 sha;
    QByteArray block(blockBytes, Qt::Uninitialized);
    while (const qint64 got = file.read(block.data(), block.size())) {
        token.throwIfCancelled();
        sha.add(QByteArrayView(block.constData(), got));
    }
    return sha.finishHex();
}

void writeSealed(const Folder &folder, const QString &temporary, const QByteArray &content)
{
    try {
        writeSynced(folder, temporary, content);
        if (rereadSha256(folder, temporary, {}) != sha256Hex(content))
            throw Error(ErrorCode::BackupDamaged,
                        Engine::tr("%1/%2 reads differently from what was written.").arg(folder.path(), temporary),
                        failingDiskHint());
    } catch (...) {
        folder.removeFile(temporary);
        throw;
    }
}

bool createAtomically(const Folder &folder, const QString &temporary, const QString &name, const QByteArray &content)
{
    writeSealed(folder, temporary, content);
    if (!folder.renameNoReplace(temporary, name)) {
        folder.removeFile(temporary);
        return false;
    }
    folder.sync();
    return true;
}

void replaceAtomically(const Folder &folder, const QString &temporary, const QString &name, const QByteArray &content)
{
    writeSealed(folder, temporary, content);
    folder.takeAccessFrom(folder.status(name) ? name : u"."_s, temporary);
    folder.replace(temporary, name);
    folder.sync();
}

QByteArray readWhole(const FileDescriptor &file, qint64 limitBytes)
{
    const qint64 size = file.size();
    if (size > limitBytes)
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 has %2, more than the %3 such a file may have.")
                        .arg(file.name(), formatBytes(size), formatBytes(limitBytes)));
    QByteArray content(size, Qt::Uninitialized);
    content.truncate(file.readAt(content.data(), size, 0));
    return content;
}
}
