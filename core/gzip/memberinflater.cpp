#include "core/gzip/memberinflater.h"

#include "core/base/translation.h"
#include "core/gzip/memberheader.h"

#include <libdeflate.h>
#include <memory>

namespace larder
{
namespace
{
// The most deflate can expand: 258 bytes from 2 bits (RFC 1951); a header that claims more lies.
constexpr qint64 maxExpansion = 1032;

struct FreeDecompressor
{
    void operator()(libdeflate_decompressor *decompressor) const { libdeflate_free_decompressor(decompressor); }
};

libdeflate_decompressor *threadsDecompressor()
{
    thread_local std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(
        libdeflate_alloc_decompressor());
    Q_CHECK_PTR(decompressor.get());
    return decompressor.get();
}
}

QString memberSizeProblem(quint32 deflateBytes, qint64 rawBytes)
{
    if (rawBytes > maxForeignMemberBytes)
        return Engine::tr("%2 claims to expand to %1 bytes, more than any tool writes").arg(rawBytes);
    if (rawBytes > (deflateBytes + 1LL) * maxExpansion)
        return Engine::tr("%1 claims more text than its length can hold");
    return {};
}

InflatedMember inflateMember(const QByteArray &member, qint64 rawBytes)
{
    const qint64 overhead = memberHeaderBytes + memberTrailerBytes;
    if (member.size() < overhead)
        return {{}, Engine::tr("%1 is cut short")};
    const auto deflateBytes = static_cast<size_t>(member.size() - overhead);
    QByteArray text(rawBytes, Qt::Uninitialized);
    size_t used = 0;
    size_t made = 0;
    const libdeflate_result result
        = libdeflate_deflate_decompress_ex(threadsDecompressor(), member.constData() + memberHeaderBytes, deflateBytes,
                                           text.data(), static_cast<size_t>(rawBytes), &used, &made);
    if (result == LIBDEFLATE_INSUFFICIENT_SPACE)
        return {{}, Engine::tr("%1 has a wrong size")};
    if (result != LIBDEFLATE_SUCCESS)
        return {{}, Engine::tr("%1 holds corrupt compressed data")};
    if (used != deflateBytes)
        return {{}, Engine::tr("%1 has a wrong length in its header")};
    if (made != static_cast<size_t>(rawBytes))
        return {{}, Engine::tr("%1 has a wrong size")};
    const MemberTrailer trailer = readMemberTrailer(member.constEnd() - memberTrailerBytes);
    if (libdeflate_crc32(0, text.constData(), made) != trailer.crc32)
        return {{}, Engine::tr("%1 has a wrong checksum")};
    return {std::move(text), {}};
}
}
