#include "core/gzip/dumpsurroundings.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace larder
{
namespace
{
constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";
constexpr QByteArrayView anyTitle = "-- PostgreSQL database ";
constexpr qsizetype shownBytes = 120;

/// The first words of PostgreSQL's statements (documentation, "SQL Commands").
constexpr std::array<QByteArrayView, 52> commands{
    "abort",  "alter",    "analyze",  "begin",      "call",     "checkpoint", "close",   "cluster", "comment",
    "commit", "copy",     "create",   "deallocate", "declare",  "delete",     "discard", "do",      "drop",
    "end",    "execute",  "explain",  "fetch",      "grant",    "import",     "insert",  "listen",  "load",
    "lock",   "merge",    "move",     "notify",     "prepare",  "reassign",   "refresh", "reindex", "release",
    "reset",  "revoke",   "rollback", "savepoint",  "security", "select",     "set",     "show",    "start",
    "table",  "truncate", "unlisten", "update",     "vacuum",   "values",     "with"};

enum class LineKind {
    Neutral, ///< nothing, or a comment
    Stray,
    Other, ///< SQL, or nothing that can be read
};

/// What a terminal may show: no bytes of something packed or damaged.
bool isReadable(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<uchar>(c) < ' ' && c != '\t' && c != '\r' && c != '\a' && c != '\b' && c != '\x1b';
    });
}

LineKind kindOf(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty() || text.startsWith("--") || text.startsWith("\\restrict ") || text.startsWith("\\unrestrict "))
        return LineKind::Neutral;
    if (text.startsWith('\\') || !isReadable(text))
        return LineKind::Other;
    const auto *end = std::find_if_not(
        text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; });
    const QByteArray word = text.first(end - text.begin()).toByteArray().toLower();
    return std::find(commands.begin(), commands.end(), word) == commands.end() ? LineKind::Stray : LineKind::Other;
}

/// Calls `found(offset, line)` for each line, without its line feed, until it returns false.
template <typename Found> void eachLine(QByteArrayView text, Found found)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed;
        if (!found(begin, text.sliced(begin, end - begin)))
            return;
        begin = end + 1;
    }
}

bool isTitle(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    return text == QByteArrayView("-- PostgreSQL database dump")
        || text == QByteArrayView("-- PostgreSQL database cluster dump");
}

bool isEndTitle(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    return text == QByteArrayView("-- PostgreSQL database dump complete")
        || text == QByteArrayView("-- PostgreSQL database cluster dump complete");
}

/// Those of `text` that belong to no dump.
QList<StrayLine> strayLines(QByteArrayView text)
{
    QList<StrayLine> stray;
    bool hasOther = false;
    qint64 number = 0;
    eachLine(text, [&](qsizetype offset, QByteArrayView line) {
        ++number;
        const LineKind kind = kindOf(line);
        hasOther = kind == LineKind::Other;
        const qsizetype bytes = line.endsWith('\r') ? line.size() - 1 : line.size();
        if (kind == LineKind::Stray)
            stray.append({number, offset,
                          line.trimmed().first(std::min(line.trimmed().size(), shownBytes)).toByteArray(), bytes});
        return !hasOther;
    });
    return hasOther ? QList<StrayLine>() : stray;
}
}

bool holdsDumpTitle(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.removeIf([](char byte) { return byte == 0; });
    return plain.contains(anyTitle);
}

DumpHead dumpHeadOf(QByteArrayView start)
{
    DumpHead head;
    head.markBytes = start.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const QByteArrayView text = start.sliced(head.markBytes);
    const qsizetype firstEnd = text.indexOf('\n');
    head.crLf = firstEnd > 0 && text[firstEnd - 1] == '\r';
    eachLine(text, [&](qsizetype offset, QByteArrayView line) {
        if (!isTitle(line))
            return true;
        head.hasTitle = true;
        head.crLf = line.endsWith('\r');
        head.stray = strayLines(text.first(offset));
        return false;
    });
    return head;
}

QList<StrayLine> strayTailOf(QByteArrayView end)
{
    qsizetype behind = -1;
    eachLine(end, [&](qsizetype offset, QByteArrayView line) {
        if (isEndTitle(line))
            behind = std::min(offset + line.size() + 1, end.size());
        return true;
    });
    if (behind < 0)
        return {};
    QList<StrayLine> stray = strayLines(end.sliced(behind));
    for (StrayLine &line : stray) {
        line.offset += behind;
        line.number = 0;
    }
    return stray;
}

void blankOut(QByteArray &text, const StrayLine &line)
{
    std::memset(text.data() + line.offset, ' ', static_cast<size_t>(line.bytes));
}
}
