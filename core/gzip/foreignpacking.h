#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <optional>

namespace larder
{
/// Packings of foreign dumps besides gzip.
enum class ForeignPacking { Zstd, Xz, Bzip2, Lz4 };

/// "zstd", "xz", "bzip2", "lz4"
QLatin1StringView nameOf(ForeignPacking packing);
/// ".zst", ".xz", ".bz2", ".lz4"
QLatin1StringView suffixOf(ForeignPacking packing);
/// By the first bytes of a frame or stream; nothing for anything else.
std::optional<ForeignPacking> foreignPackingOf(QByteArrayView start);
}
