#include "core/gzip/streamkind.h"

#include "core/gzip/foreignpacking.h"

#include <algorithm>

namespace larder
{
namespace
{
// Where pg_dump says which of its formats it is (ArchiveHandle's header, from version 1.7 on, PostgreSQL 8.0).
constexpr qsizetype formatOffset = 10;
constexpr char customFormat = 1;
/// Where a tar header has its magic number (POSIX ustar).
constexpr qsizetype ustarOffset = 257;
/// A dump begins with ASCII: in UTF-16 every other byte of that is zero.
constexpr qsizetype utf16Sample = 16;

bool isTarHeader(QByteArrayView start)
{
    return start.size() > ustarOffset && start.sliced(ustarOffset).startsWith("ustar");
}

StreamKind pgKindOf(QByteArrayView start)
{
    // The directory format writes the number of the tar format into its table of contents.
    return start.size() > formatOffset && start[formatOffset] != customFormat ? StreamKind::PgDirectory
                                                                              : StreamKind::PgCustom;
}

/// Whether every other byte, from `zeros` on, is zero, and no other one is.
bool alternates(QByteArrayView start, qsizetype zeros)
{
    const qsizetype size = std::min(start.size() / 2 * 2, utf16Sample);
    for (qsizetype i = 0; i < size; ++i) {
        if ((start[i] == 0) != (i % 2 == zeros))
            return false;
    }
    return size >= 4;
}
}

StreamKind streamKindOf(QByteArrayView start)
{
    // One byte is enough: no text starts with it, so a file cut after it is still a gzip file, a damaged one.
    if (start.startsWith("\x1f\x8b") || (start.size() == 1 && start.front() == '\x1f'))
        return StreamKind::Gzip;
    if (foreignPackingOf(start))
        return StreamKind::Packed;
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06") || start.startsWith("PK\x07\x08"))
        return StreamKind::Zip;
    if (start.startsWith("PGDMP"))
        return pgKindOf(start);
    if (isTarHeader(start))
        return start.startsWith(QByteArrayView("toc.dat\0", 8)) ? StreamKind::PgTar : StreamKind::Tar;
    if (start.startsWith("\xff\xfe") || alternates(start, 1))
        return StreamKind::Utf16Le;
    if (start.startsWith("\xfe\xff") || alternates(start, 0))
        return StreamKind::Utf16Be;
    return StreamKind::Text;
}

bool isWrapping(StreamKind kind)
{
    return kind == StreamKind::Gzip || kind == StreamKind::Packed || kind == StreamKind::Zip || kind == StreamKind::Tar;
}

bool isPgArchive(StreamKind kind) { return kind == StreamKind::PgCustom || kind == StreamKind::PgTar; }
}
