#pragma once

#include "core/gzip/compressionlevel.h"

#include <QByteArray>

namespace larder
{
/// The most SQL one member of ours holds: small enough to spread over all cores, large enough not to cost ratio.
inline constexpr qsizetype maxMemberRawBytes = 1 << 20;

/// One whole gzip member (header with its MZ subfield, deflate data, CRC-32 and size) of `raw`, which has 0 to
/// maxMemberRawBytes bytes. `level` is Fast, Balanced or Small. Thread-safe: each thread keeps its own compressors.
QByteArray compressMember(QByteArrayView raw, CompressionLevel level);
}
