#pragma once

#include "core/gzip/dumpsurroundings.h"
#include "core/gzip/sourceinput.h"

namespace larder
{
/// A text without a byte order mark and with spaces in place of what stands around the dump (see dumpsurroundings.h):
/// lines keep their numbers.
class TrimmedSource final : public BlockSource
{
public:
    explicit TrimmedSource(std::unique_ptr<BlockSource> inner);
    std::optional<TextBlock> next() override;

    const QByteArray &beginning() const { return m_beginning; } ///< the first 4 KiB, as they came
    const DumpHead &head() const { return m_head; }
    /// Known when next() has come to the end.
    const QList<StrayLine> &strayTail() const { return m_tail; }

private:
    void readHead();
    void readOn();
    void trimTail();

    SourceInput m_inner;
    QByteArray m_beginning;
    const DumpHead m_head;
    QList<StrayLine> m_tail;
    std::deque<TextBlock> m_held; ///< until it is known that they are not the tail
    qint64 m_heldBytes = 0;
    bool m_begun = false;
    bool m_ended = false;
    std::exception_ptr m_failure; ///< thrown after everything before it was delivered
};
}
