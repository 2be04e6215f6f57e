#include "core/gzip/memberreader.h"

#include "core/gzip/memberheader.h"

#include <QThreadPool>
#include <QtConcurrent>
#include <libdeflate.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
// Enough for 8 threads at 1 MiB; with larger members fewer are read ahead, so that memory stays flat.
constexpr qint64 maxAheadRawBytes = 16 << 20;
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

MemberReader::MemberReader(HashedInput &input, QThreadPool &pool, bool numbered)
    : m_input(input), m_pool(pool), m_numbered(numbered)
{ }

std::optional<TextBlock> MemberReader::next()
{
    readAhead();
    if (m_ahead.empty()) {
        if (m_failure)
            throw *m_failure;
        return std::nullopt;
    }
    Pending oldest = std::move(m_ahead.front());
    m_ahead.pop_front();
    m_aheadRawBytes -= oldest.rawBytes;
    Inflated inflated = oldest.result.takeResult();
    if (!inflated.problem.isEmpty())
        throw damagedMember(oldest.place, inflated.problem);
    readAhead(); // the pool goes on while the caller digests this block
    return TextBlock{std::move(inflated.text), oldest.end, ++m_delivered};
}

void MemberReader::readAhead()
{
    while (!m_stopped && roomForMore())
        startNext();
}

bool MemberReader::roomForMore() const
{
    return m_ahead.empty()
        || (m_ahead.size() < 2 * static_cast<size_t>(m_pool.maxThreadCount()) + 2
            && m_aheadRawBytes < maxAheadRawBytes);
}

void MemberReader::startNext()
{
    char header[memberHeaderBytes];
    const qint64 got = m_input.peek(header, memberHeaderBytes);
    const std::optional<quint32> deflateBytes = memberDeflateBytes({header, got});
    if (!deflateBytes) {
        m_stopped = true;
        return;
    }
    const MemberPlace place{m_input.name(), m_numbered ? m_started : -1, m_input.position()};
    const qint64 bytes = memberHeaderBytes + *deflateBytes + memberTrailerBytes;
    char trailer[memberTrailerBytes];
    if (m_input.peek(trailer, memberTrailerBytes, bytes - memberTrailerBytes) != memberTrailerBytes)
        return stopAt(place,
                      u"is cut short, or its length is wrong: it should end at byte %1, the file ends at %2"_s
                          .arg(place.offset + bytes)
                          .arg(m_input.fileBytes()));
    const qint64 rawBytes = readMemberTrailer(trailer).rawBytes;
    if (rawBytes > maxForeignMemberBytes)
        return stopAt(place, u"claims to expand to %1 bytes, more than any tool writes"_s.arg(rawBytes));
    if (rawBytes > (*deflateBytes + 1LL) * maxExpansion)
        return stopAt(place, u"claims more text than its length can hold"_s);
    ++m_started;
    m_aheadRawBytes += rawBytes;
    auto task = [data = m_input.take(bytes), rawBytes] { return inflate(data, rawBytes); };
    m_ahead.push_back({QtConcurrent::run(&m_pool, std::move(task)), place, m_input.position(), rawBytes});
}

void MemberReader::stopAt(const MemberPlace &place, const QString &problem)
{
    m_stopped = true;
    m_failure = damagedMember(place, problem);
}

MemberReader::Inflated MemberReader::inflate(const QByteArray &data, qint64 rawBytes)
{
    const qint64 overhead = memberHeaderBytes + memberTrailerBytes;
    if (data.size() < overhead)
        return {{}, u"is cut short"_s};
    const auto deflateBytes = static_cast<size_t>(data.size() - overhead);
    QByteArray text(rawBytes, Qt::Uninitialized);
    size_t used = 0;
    size_t made = 0;
    const libdeflate_result result
        = libdeflate_deflate_decompress_ex(threadsDecompressor(), data.constData() + memberHeaderBytes, deflateBytes,
                                           text.data(), static_cast<size_t>(rawBytes), &used, &made);
    if (result == LIBDEFLATE_INSUFFICIENT_SPACE)
        return {{}, u"has a wrong size"_s};
    if (result != LIBDEFLATE_SUCCESS)
        return {{}, u"holds corrupt compressed data"_s};
    if (used != deflateBytes)
        return {{}, u"has a wrong length in its header"_s};
    if (made != static_cast<size_t>(rawBytes))
        return {{}, u"has a wrong size"_s};
    const MemberTrailer trailer = readMemberTrailer(data.constEnd() - memberTrailerBytes);
    if (libdeflate_crc32(0, text.constData(), made) != trailer.crc32)
        return {{}, u"has a wrong checksum"_s};
    return {std::move(text), {}};
}
}
