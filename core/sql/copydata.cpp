#include "core/sql/copydata.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace larder
{
namespace
{
// Compilers turn the loop below into vector instructions; 240 line ends still fit the 8-bit counters.
constexpr qsizetype stride = 240;
constexpr qsizetype longestMark = 4; // with a carriage return

struct Glance
{
    int lines;
    bool mark;
};

struct Rows
{
    qsizetype end; ///< after the last byte looked at
    qint64 lines;
};

/// Looks at the `stride` bytes at `p`, of which two more follow: how many line ends, and does `\.` follow any?
Glance glance(const char *p)
{
    unsigned char lines = 0;
    unsigned char mark = 0;
    for (qsizetype i = 0; i < stride; ++i) {
        const unsigned char lineEnd = p[i] == '\n';
        lines = static_cast<unsigned char>(lines + lineEnd);
        mark |= static_cast<unsigned char>(lineEnd & (p[i + 1] == '\\') & (p[i + 2] == '.'));
    }
    return {lines, mark != 0};
}

bool mayBeginMark(QByteArrayView text) { return text.front() == '\\' && (text.size() == 1 || text[1] == '.'); }

/// Passes over `text` to its end or to just after a line end that the end mark may follow.
Rows passRows(QByteArrayView text)
{
    Rows rows{0, 0};
    while (rows.end < text.size()) {
        if (rows.end + stride + 2 <= text.size()) {
            const Glance seen = glance(text.data() + rows.end);
            if (!seen.mark) {
                rows.end += stride;
                rows.lines += seen.lines;
                continue;
            }
        }
        const char *from = text.data() + rows.end;
        const void *hit = std::memchr(from, '\n', static_cast<size_t>(text.size() - rows.end));
        if (!hit)
            return {text.size(), rows.lines};
        rows.end = static_cast<const char *>(hit) - text.data() + 1;
        ++rows.lines;
        if (rows.end < text.size() && mayBeginMark(text.sliced(rows.end)))
            return rows;
    }
    return rows;
}
}

qsizetype CopyData::feed(QByteArrayView text, DumpListener &listener)
{
    qsizetype at = 0;
    qsizetype undelivered = 0;
    while (at < text.size() && !m_atEnd) {
        const QByteArrayView rest = text.sliced(at);
        if (m_held.isEmpty() && !(m_lineStart && mayBeginMark(rest))) {
            const Rows rows = passRows(rest);
            m_rows += rows.lines;
            m_lineStart = rest[rows.end - 1] == '\n';
            at += rows.end;
            continue;
        }
        deliver(text.sliced(undelivered, at - undelivered), listener);
        at += tryMark(rest, listener);
        undelivered = at;
    }
    deliver(text.sliced(undelivered, at - undelivered), listener);
    return at;
}

qsizetype CopyData::tryMark(QByteArrayView text, DumpListener &listener)
{
    QByteArray line = m_held;
    line.append(text.first(std::min(text.size(), longestMark - m_held.size())));
    for (const QByteArrayView mark : {"\\.\n", "\\.\r\n"}) {
        if (line.startsWith(mark)) {
            m_atEnd = true;
            return mark.size() - m_held.size();
        }
        if (mark.startsWith(line)) {
            m_held = line;
            return text.size();
        }
    }
    const QByteArray held = std::exchange(m_held, {});
    m_lineStart = false;
    deliver(held, listener);
    return 0;
}

void CopyData::deliver(QByteArrayView part, DumpListener &listener)
{
    if (part.isEmpty())
        return;
    m_bytes += part.size();
    listener.copyData(part);
}
}
