#pragma once

#include <QByteArray>
#include <QList>

namespace larder
{
// What stands around a dump in its file: what a terminal, ssh, docker or pg_dump itself said beside it ("Password: ",
// "Last login …", warnings by 2>&1). It is looked for in the first and the last 64 KiB.

inline constexpr qint64 surroundingBytes = 64 * 1024;

/// Whether pg_dump's or pg_dumpall's title is among the lines of `text`, which may be UTF-16.
bool holdsDumpTitle(QByteArrayView text);

/// A line that belongs to no dump.
struct StrayLine
{
    qint64 number = 0; ///< in the text, from 1; 0: not counted
    qint64 offset = 0; ///< in what was looked at
    QByteArray text; ///< without its end, the first bytes of it
    qint64 bytes = 0; ///< the whole, without its end
};

/// How a text begins.
struct DumpHead
{
    qint64 markBytes = 0; ///< of the byte order mark
    bool hasTitle = false;
    bool crLf = false; ///< the title's line, or the first one, ends with carriage return and line feed
    /// Before the title; empty when SQL or unreadable bytes are among them: nothing is taken out then.
    QList<StrayLine> stray;
};
/// `start`: the first surroundingBytes of a text, fewer only where there are no more.
DumpHead dumpHeadOf(QByteArrayView start);

/// Behind the last title of an end, in the last surroundingBytes of a text; empty when there is none, or when SQL or
/// unreadable bytes are among them.
QList<StrayLine> strayTailOf(QByteArrayView end);

/// Spaces in place of the line: no byte moves.
void blankOut(QByteArray &text, const StrayLine &line);
}
