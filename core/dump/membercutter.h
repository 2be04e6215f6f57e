#pragma once

#include <QByteArray>
#include <functional>
#include <vector>

namespace larder
{
/// Where a section begins: in which member of its stream, and how many bytes after that member's first.
struct MemberPosition
{
    qint64 member = 0;
    qint64 skip = 0;
};

/// Cuts a stream into blocks of at most maxMemberRawBytes such that a section of 64 KiB or more begins a block of its
/// own: it can then be read without what stands before it, while thousands of tiny tables share one block.
/// Not thread-safe.
class MemberCutter
{
public:
    using Sink = std::function<void(QByteArray)>;
    explicit MemberCutter(Sink sink);

    void add(QByteArrayView bytes);
    /// The next byte added begins section number sections().size().
    void beginSection();
    /// Hands over what is left. Call once, last; sections() is complete then.
    void finish();
    const std::vector<MemberPosition> &sections() const { return m_sections; }

private:
    void cutAt(qsizetype length);
    bool sectionStartsInside() const { return m_lastStart > 0; }

    Sink m_sink;
    QByteArray m_buffer;
    std::vector<MemberPosition> m_sections; ///< skip counts from m_buffer's start for those from m_firstOpen on
    size_t m_firstOpen = 0; ///< first section whose start lies in m_buffer
    qsizetype m_lastStart = -1; ///< of the newest section in m_buffer; -1 none
    qint64 m_members = 0;
};
}
