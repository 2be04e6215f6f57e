#include "core/reading/tarwalk.h"

#include "core/base/translation.h"

#include <algorithm>
#include <optional>

namespace larder
{
namespace
{
constexpr qint64 blockBytes = 512;

/// Octal text; numbers too large for it are big-endian binary with the first bit set (GNU tar, pg_dump from 8 GB on).
std::optional<qint64> sizeOf(QByteArrayView field)
{
    if (static_cast<uchar>(field[0]) & 0x80) {
        qint64 size = 0;
        for (const char byte : field.last(8))
            size = (size << 8) | static_cast<uchar>(byte);
        return size < 0 ? std::nullopt : std::optional(size);
    }
    bool isNumber = false;
    const qint64 size = field.toByteArray().trimmed().replace('\0', "").toLongLong(&isNumber, 8);
    return isNumber && size >= 0 ? std::optional(size) : std::nullopt;
}

bool isZero(QByteArrayView block)
{
    return std::all_of(block.begin(), block.end(), [](char byte) { return byte == 0; });
}
}

QString whatTarLacks(const StoredFile &file, const CancelToken &token)
{
    const qint64 end = file.size();
    QByteArray header(blockBytes, '\0');
    for (qint64 offset = 0;;) {
        token.throwIfCancelled();
        if (file.readAt(header.data(), blockBytes, offset) < blockBytes)
            return Engine::tr("it ends before its last block");
        if (isZero(header))
            return end - offset < 2 * blockBytes ? Engine::tr("it ends inside its last block") : QString();
        const QString name = QString::fromUtf8(header.first(header.indexOf('\0')));
        const std::optional<qint64> size = sizeOf(QByteArrayView(header).sliced(124, 12));
        if (!size)
            return Engine::tr("it has no readable size for its member %1").arg(name);
        if (*size > end - offset - blockBytes)
            return Engine::tr("it ends inside its member %1").arg(name);
        offset += blockBytes + (*size + blockBytes - 1) / blockBytes * blockBytes;
    }
}
}
