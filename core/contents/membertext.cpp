#include "core/contents/membertext.h"

#include "core/base/translation.h"
#include "core/gzip/dumpreader.h"
#include "core/gzip/endmember.h"
#include "core/gzip/gzipdamage.h"
#include "core/gzip/memberheader.h"
#include "core/gzip/memberinflater.h"

#include <QThreadPool>
#include <limits>

namespace larder
{
MemberText::MemberText(StoredFile file, QThreadPool &pool, CancelToken token)
    : m_file(std::move(file)), m_pool(pool), m_token(std::move(token)), m_fileBytes(m_file.size())
{
    m_places.insert({0, 0});
    startFrom(0);
}

void MemberText::seek(qint64 offset)
{
    requireInside(m_file, offset, std::numeric_limits<qint64>::max());
    if (m_stream && offset >= m_member.end())
        return m_stream->seek(offset);
    m_stream.reset();
    const auto place = std::prev(m_places.upper_bound(offset));
    if (m_atEnd || offset < m_member.offset || place->first > m_member.end())
        startFrom(offset);
    while (!m_atEnd && !m_stream && offset >= m_member.end()) {
        m_token.throwIfCancelled();
        enter(m_member.fileOffset + m_member.fileBytes, m_member.end());
    }
    if (m_stream)
        m_stream->seek(offset);
    else if (m_atEnd)
        requireInside(m_file, offset, m_member.end());
    m_position = offset;
}

QByteArray MemberText::next()
{
    m_token.throwIfCancelled();
    while (!m_stream && !m_atEnd && m_position >= m_member.end())
        enter(m_member.fileOffset + m_member.fileBytes, m_member.end());
    if (m_stream)
        return m_stream->next();
    if (m_atEnd)
        return {};
    inflate();
    const QByteArray text = m_text.sliced(m_position - m_member.offset);
    m_position = m_member.end();
    return text;
}

void MemberText::stepBack(qint64 bytes)
{
    if (m_stream)
        m_stream->stepBack(bytes);
    else
        m_position -= bytes;
}

void MemberText::startFrom(qint64 offset)
{
    const auto place = std::prev(m_places.upper_bound(offset));
    m_atEnd = false;
    if (!enter(place->second, place->first) && !m_stream)
        requireInside(m_file, offset, place->first);
}

/// Looks at the frame of the member at `fileOffset` and makes it the present one; false when there is none.
bool MemberText::enter(qint64 fileOffset, qint64 offset)
{
    char header[memberHeaderBytes];
    const qint64 got = m_file.readAt(header, memberHeaderBytes, fileOffset);
    const std::optional<quint32> deflateBytes = memberDeflateBytes({header, got});
    if (!deflateBytes)
        return leaveMembers(fileOffset, offset);
    const MemberPlace place{m_file.name(), -1, fileOffset};
    const qint64 bytes = memberHeaderBytes + *deflateBytes + memberTrailerBytes;
    char trailer[memberTrailerBytes];
    if (m_file.readAt(trailer, memberTrailerBytes, fileOffset + bytes - memberTrailerBytes) != memberTrailerBytes)
        throw damagedMember(place, Engine::tr("%1 is cut short, or its length is wrong"));
    const qint64 rawBytes = readMemberTrailer(trailer).rawBytes;
    if (const QString problem = memberSizeProblem(*deflateBytes, rawBytes); !problem.isEmpty())
        throw damagedMember(place, problem);
    m_member = {fileOffset, bytes, offset, rawBytes};
    m_inflated = false;
    return true;
}

bool MemberText::isEndMark(qint64 fileOffset) const
{
    return endMarkOf(m_file.bytesAt(fileOffset, endMemberBytes)).has_value();
}

/// The end of the file, or the next one of ours behind an end mark, or ordinary gzip, or something that is neither: the
/// last two are the business of DumpReader. False when no member was entered.
bool MemberText::leaveMembers(qint64 fileOffset, qint64 offset)
{
    qint64 behind = fileOffset;
    while (isEndMark(behind))
        behind += endMemberBytes;
    if (behind == m_fileBytes) {
        m_atEnd = true;
        return false;
    }
    if (behind > fileOffset)
        return enter(behind, offset);
    m_stream = std::make_unique<StreamText>(m_file, m_pool, m_token, offset, fileOffset);
    m_stream->seek(offset);
    return false;
}

void MemberText::inflate()
{
    if (m_inflated)
        return;
    const QByteArray bytes = m_file.bytesAt(m_member.fileOffset, m_member.fileBytes);
    InflatedMember inflated = inflateMember(bytes, m_member.rawBytes);
    if (!inflated.problem.isEmpty())
        throw damagedMember({m_file.name(), -1, m_member.fileOffset}, inflated.problem);
    m_text = std::move(inflated.text);
    m_inflated = true;
}
}
