#include "core/gzip/membercompressor.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/gzip/memberheader.h"

#include <isa-l/igzip_lib.h>
#include <libdeflate.h>
#include <memory>

namespace larder
{
namespace
{
// Measured on realistic SQL in 1 MiB blocks: 5 gives nearly the ratio of 6 at 1.4 times its speed; 9 is gzip's pace.
constexpr int balancedLevel = 5;
constexpr int smallLevel = 9;
// Where 5 gains little, 1 does it in a quarter of the time: numbers and dates, say, against words. A sample tells them
// apart: on 370 blocks of SQL it chose as the whole block would have in all but two.
constexpr int quickLevel = 1;
constexpr qsizetype sampleBytes = 32 * 1024;
constexpr double worthwhileGain = 1.04;
// ISA-L 1 is faster still, but its files are larger than gzip -6 by more than the 6 % we allow.
constexpr int fastLevel = 3;

class Deflater
{
public:
    explicit Deflater(int level) : m_compressor(libdeflate_alloc_compressor(level)) { Q_CHECK_PTR(m_compressor.get()); }

    size_t bound(size_t rawBytes) const { return libdeflate_deflate_compress_bound(m_compressor.get(), rawBytes); }
    size_t run(QByteArrayView raw, char *out, size_t outBytes) const
    {
        return libdeflate_deflate_compress(m_compressor.get(), raw.data(), static_cast<size_t>(raw.size()), out,
                                           outBytes);
    }

private:
    struct Free
    {
        void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
    };
    std::unique_ptr<libdeflate_compressor, Free> m_compressor;
};

class FastDeflater
{
public:
    FastDeflater() : m_levelBuffer(std::make_unique_for_overwrite<uint8_t[]>(ISAL_DEF_LVL3_DEFAULT)) { }

    // One stored block for each 65,535 bytes is the worst deflate can do; ISA-L wants some room beside.
    size_t bound(size_t rawBytes) const { return rawBytes + 5 * (rawBytes / 65535 + 1) + 1024; }
    size_t run(QByteArrayView raw, char *out, size_t outBytes)
    {
        isal_deflate_stateless_init(&m_stream);
        m_stream.level = fastLevel;
        m_stream.level_buf = m_levelBuffer.get();
        m_stream.level_buf_size = ISAL_DEF_LVL3_DEFAULT;
        m_stream.end_of_stream = 1;
        // ISA-L does not write through next_in; its C interface only lacks the const.
        m_stream.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(raw.data()));
        m_stream.avail_in = static_cast<uint32_t>(raw.size());
        m_stream.next_out = reinterpret_cast<uint8_t *>(out);
        m_stream.avail_out = static_cast<uint32_t>(outBytes);
        return isal_deflate_stateless(&m_stream) == COMP_OK ? m_stream.total_out : 0;
    }

private:
    isal_zstream m_stream{};
    std::unique_ptr<uint8_t[]> m_levelBuffer;
};

/// Compresses for Balanced.
class AdaptiveDeflater
{
public:
    size_t bound(size_t rawBytes) const { return std::max(m_quick.bound(rawBytes), m_thorough.bound(rawBytes)); }
    size_t run(QByteArrayView raw, char *out, size_t outBytes) const
    {
        return (gainsLittle(raw, out, outBytes) ? m_quick : m_thorough).run(raw, out, outBytes);
    }

private:
    bool gainsLittle(QByteArrayView raw, char *out, size_t outBytes) const
    {
        if (raw.size() < 2 * sampleBytes)
            return false;
        const QByteArrayView sample = raw.sliced((raw.size() - sampleBytes) / 2, sampleBytes);
        const auto quick = static_cast<double>(m_quick.run(sample, out, outBytes));
        const auto thorough = static_cast<double>(m_thorough.run(sample, out, outBytes));
        return quick <= thorough * worthwhileGain;
    }

    Deflater m_quick{quickLevel};
    Deflater m_thorough{balancedLevel};
};

template <typename Compressor> QByteArray memberBy(Compressor &compressor, QByteArrayView raw)
{
    const size_t room = compressor.bound(static_cast<size_t>(raw.size()));
    QByteArray member(memberHeaderBytes + static_cast<qsizetype>(room) + memberTrailerBytes, Qt::Uninitialized);
    const size_t deflated = compressor.run(raw, member.data() + memberHeaderBytes, room);
    if (deflated == 0)
        throw Error(ErrorCode::Internal, Engine::tr("A block of %1 bytes could not be compressed.").arg(raw.size()));
    writeMemberHeader(member.data(), static_cast<quint32>(deflated));
    const quint32 crc = libdeflate_crc32(0, raw.data(), static_cast<size_t>(raw.size()));
    const qsizetype trailer = memberHeaderBytes + static_cast<qsizetype>(deflated);
    writeMemberTrailer(member.data() + trailer, crc, static_cast<quint32>(raw.size()));
    member.truncate(trailer + memberTrailerBytes);
    return member;
}
}

QByteArray compressMember(QByteArrayView raw, CompressionLevel level)
{
    Q_ASSERT(raw.size() <= maxMemberRawBytes);
    if (level == CompressionLevel::Fast) {
        thread_local FastDeflater fast;
        return memberBy(fast, raw);
    }
    if (level == CompressionLevel::Small) {
        thread_local Deflater small(smallLevel);
        return memberBy(small, raw);
    }
    thread_local AdaptiveDeflater balanced;
    return memberBy(balanced, raw);
}
}
