#include "core/gzip/foreignpacking.h"

#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct PackingFacts
{
    ForeignPacking packing;
    QLatin1StringView name;
    QLatin1StringView suffix;
    QByteArrayView magic;
};
constexpr std::array packings{
    PackingFacts{ForeignPacking::Zstd, "zstd"_L1, ".zst"_L1, "\x28\xb5\x2f\xfd"},
    PackingFacts{ForeignPacking::Xz, "xz"_L1, ".xz"_L1, QByteArrayView("\xfd\x37\x7a\x58\x5a\x00", 6)},
    PackingFacts{ForeignPacking::Bzip2, "bzip2"_L1, ".bz2"_L1, "BZh"},
    PackingFacts{ForeignPacking::Lz4, "lz4"_L1, ".lz4"_L1, "\x04\x22\x4d\x18"},
};

const PackingFacts &factsOf(ForeignPacking packing) { return packings[static_cast<size_t>(packing)]; }

/// A frame without text, which zstd's tools put between others; pzstd begins with one (RFC 8878, section 3.1.2).
bool isSkippableZstdFrame(QByteArrayView start)
{
    return start.size() >= 4 && (start[0] & 0xf0) == 0x50 && start.sliced(1, 3) == QByteArrayView("\x2a\x4d\x18");
}
}

QLatin1StringView nameOf(ForeignPacking packing) { return factsOf(packing).name; }

QLatin1StringView suffixOf(ForeignPacking packing) { return factsOf(packing).suffix; }

std::optional<ForeignPacking> foreignPackingOf(QByteArrayView start)
{
    for (const PackingFacts &facts : packings) {
        if (start.startsWith(facts.magic))
            return facts.packing;
    }
    return isSkippableZstdFrame(start) ? std::optional(ForeignPacking::Zstd) : std::nullopt;
}
}
