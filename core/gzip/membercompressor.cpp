#include "core/gzip/membercompressor.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/gzip/memberheader.h"

#include <isa-l/igzip_lib.h>
#include <libdeflate.h>
#include <memory>

// A gzip file from all cores
//
// gzip makes one stream on one core: pg_dump | gzip takes 21.9 s for 387 MB of SQL that pg_dump alone gives in 3.2 s.
// But a gzip file may be a series of members (RFC 1952, section 2.2), and each can be made without the others. So a
// block of at most 1 MiB is a member; as deflate looks back 32 KiB only, it loses little by beginning anew. Its header
// says how long it is (the subfield MZ of LinkedIn's MiGz), so that reading uses all cores, too, and may begin at any
// member. Example, "SELECT 1;\n":
//
//   1f 8b 08 04 00 00 00 00 00 ff   gzip, deflate, with an extra field; no time: the same SQL gives the same file
//   08 00 4d 5a 04 00 0f 00 00 00   8 bytes extra: MZ, 4 bytes: 15 bytes of deflate data
//   01 0a 00 f5 ff 53 45 4c 45 43 54 20 31 3b 0a    one stored block, too short to gain anything
//   7f a9 0e 50 0a 00 00 00         CRC-32, 10 bytes of SQL
//
// Which compressor for which level was measured on that SQL in 1 MiB blocks, on one core:
//
//                       MB/s   ratio                           MB/s   ratio
//   zlib 6 (gzip)         24    3.30     libdeflate 9            16    3.60   Small
//   libdeflate 1         253    3.15     libdeflate 12           10    3.80
//   libdeflate 5          86    3.46     ISA-L 1                491    3.04
//   libdeflate 6          62    3.49     ISA-L 3                372    3.17   Fast
//
// Fast must keep up with pg_dump and give at most 1.06 of gzip's size: ISA-L 1 would be at 3.30 / 3.04 = 1.09. Balanced
// must be several times faster than gzip and smaller. Level 5 is both, but the compressors were what a backup waited
// for. Level 4 for everything saved a second of 387 MB and made the file 5 % larger. Looking first saved as much for
// 0.7 %: 32 KiB from the middle of each block are compressed by 1 and by 5, and where 5 gains less than 4 % (numbers
// and dates), 1 does the block in a quarter of the time. Of 370 blocks 107 took it, and only two would have chosen
// otherwise as a whole. Which level Auto takes is decided by MemberWriter, who sees the queue.

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
