#include "core/gzip/streaminflater.h"

#include "core/base/translation.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 inflatedBlockBytes = 256 * 1024;
constexpr int gzipOnly = 16 + MAX_WBITS;
}

void StreamInflater::End::operator()(z_stream_s *stream) const
{
    inflateEnd(stream);
    delete stream;
}

StreamInflater::StreamInflater(ByteInput &input, qint64 membersBefore)
    : m_input(input), m_zlib(new z_stream{}), m_place{input.name(), membersBefore, input.position()}
{
    if (inflateInit2(m_zlib.get(), gzipOnly) != Z_OK)
        throw Error(ErrorCode::Internal, Engine::tr("zlib cannot be started."));
}

StreamInflater::~StreamInflater() = default;

std::optional<TextBlock> StreamInflater::next()
{
    if (m_failure)
        throw *m_failure;
    QByteArray text(inflatedBlockBytes, Qt::Uninitialized);
    m_zlib->next_out = reinterpret_cast<Bytef *>(text.data());
    m_zlib->avail_out = static_cast<uInt>(text.size());
    try {
        while (m_zlib->avail_out > 0 && (m_zlib->avail_in > 0 || refill()))
            step();
    } catch (const Error &error) {
        m_failure = error;
        if (m_zlib->avail_out == static_cast<uInt>(text.size()))
            throw;
    }
    text.truncate(text.size() - m_zlib->avail_out);
    if (text.isEmpty() && m_members == m_reported)
        return std::nullopt; // refill() has seen the end
    m_reported = m_members;
    return TextBlock{std::move(text), m_input.filePosition(m_zlib->avail_in), m_members};
}

bool StreamInflater::refill()
{
    m_compressed = m_input.take(inflatedBlockBytes);
    m_zlib->next_in = reinterpret_cast<Bytef *>(m_compressed.data());
    m_zlib->avail_in = static_cast<uInt>(m_compressed.size());
    if (m_compressed.isEmpty() && (m_insideMember || m_input.position() == m_place.offset))
        throw damagedMember(m_place,
                            Engine::tr("%2 is cut short at byte %1, the end of the file").arg(m_input.position()));
    return !m_compressed.isEmpty();
}

void StreamInflater::beginMember()
{
    m_insideMember = true;
    m_place.offset = m_input.position() - m_zlib->avail_in;
}

void StreamInflater::step()
{
    if (!m_insideMember)
        beginMember();
    const int result = inflate(m_zlib.get(), Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
        m_insideMember = false;
        ++m_members;
        if (m_place.member >= 0)
            ++m_place.member;
        inflateReset(m_zlib.get());
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
        fail(result);
    }
}

void StreamInflater::fail(int zlibResult) const
{
    const QString reason = m_zlib->msg ? QString::fromLatin1(m_zlib->msg) : u"zlib error %1"_s.arg(zlibResult);
    if (reason == "incorrect data check"_L1)
        throw damagedMember(m_place, Engine::tr("%1 has a wrong checksum"));
    if (reason == "incorrect length check"_L1)
        throw damagedMember(m_place, Engine::tr("%1 has a wrong size"));
    if (reason == "incorrect header check"_L1 && m_place.offset > 0)
        throw damagedMember(m_place, Engine::tr("%1 is none: something else follows the members (garbage, or zeros)"));
    throw damagedMember(m_place, Engine::tr("%1 holds corrupt compressed data"), reason);
}
}
