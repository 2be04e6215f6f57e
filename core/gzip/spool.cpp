#include "core/gzip/spool.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QFile>
#include <fcntl.h>

namespace larder
{
namespace
{
constexpr qsizetype copyBytes = 256 * 1024;
}

qint64 appendSpool(FileDescriptor &target, Sha256 &running, const QString &spoolPath, const QByteArray &expectedSha256,
                   const CancelToken &token)
{
    const FileDescriptor spool = FileDescriptor::open(spoolPath, O_RDONLY | O_NOFOLLOW);
    Sha256 hash;
    QByteArray buffer(copyBytes, Qt::Uninitialized);
    qint64 copied = 0;
    while (const qint64 got = spool.read(buffer.data(), buffer.size())) {
        token.throwIfCancelled();
        const QByteArrayView bytes(buffer.constData(), got);
        hash.add(bytes);
        running.add(bytes);
        target.writeAll(bytes);
        copied += got;
    }
    if (hash.finishHex() != expectedSha256) {
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("The temporary file %1 does not read back as it was written.").arg(spoolPath),
                    Engine::tr("Check the disk and its cable (dmesg, smartctl), then run the backup again."));
    }
    return copied;
}
}
