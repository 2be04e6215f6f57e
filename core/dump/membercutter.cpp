#include "core/dump/membercutter.h"

#include "core/gzip/membercompressor.h"

namespace larder
{
namespace
{
/// Smaller sections are not worth a member of their own: compression would suffer.
constexpr qsizetype ownMemberBytes = 64 * 1024;
}

MemberCutter::MemberCutter(Sink sink) : m_sink(std::move(sink)) { m_buffer.reserve(maxMemberRawBytes); }

void MemberCutter::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype taken = std::min(bytes.size(), maxMemberRawBytes - m_buffer.size());
        m_buffer.append(bytes.data(), taken);
        bytes = bytes.sliced(taken);
        const bool full = m_buffer.size() == maxMemberRawBytes;
        if (sectionStartsInside() && (full || m_buffer.size() - m_lastStart >= ownMemberBytes))
            cutAt(m_lastStart);
        else if (full)
            cutAt(m_buffer.size());
    }
}

void MemberCutter::beginSection()
{
    m_lastStart = m_buffer.size();
    m_sections.push_back({m_members, m_lastStart});
}

void MemberCutter::finish()
{
    if (!m_buffer.isEmpty())
        cutAt(m_buffer.size());
}

/// Sections that begin at or after the cut belong to the next block, counted from its start.
void MemberCutter::cutAt(qsizetype length)
{
    QByteArray rest = m_buffer.sliced(length);
    m_buffer.truncate(length);
    ++m_members;
    while (m_firstOpen < m_sections.size() && m_sections[m_firstOpen].skip < length)
        ++m_firstOpen;
    for (size_t i = m_firstOpen; i < m_sections.size(); ++i)
        m_sections[i] = {m_members, m_sections[i].skip - length};
    m_lastStart = m_firstOpen < m_sections.size() ? m_sections.back().skip : -1;
    QByteArray block = std::exchange(m_buffer, QByteArray());
    m_buffer.reserve(maxMemberRawBytes);
    m_buffer.append(rest);
    m_sink(std::move(block));
}
}
