#pragma once

#include <QByteArrayView>

namespace larder
{
/// What a stream is by its first bytes; its name says nothing.
enum class StreamKind {
    Gzip,
    Packed, ///< one of ForeignPacking
    Zip, ///< an archive of files
    Tar, ///< an archive of files
    PgCustom, ///< pg_dump's custom format
    PgTar, ///< pg_dump's own tar format: the members of a directory one behind the other
    PgDirectory, ///< the table of contents of pg_dump's directory format
    Utf16Le, ///< UTF-16 text, with or without byte order mark
    Utf16Be,
    Text, ///< anything else
};

/// So many bytes are enough to tell.
inline constexpr qint64 kindBytes = 512;

/// `start`: kindBytes, fewer only where no more are there.
StreamKind streamKindOf(QByteArrayView start);
/// Whether something else lies in it.
bool isWrapping(StreamKind kind);
/// Whether pg_restore reads it.
bool isPgArchive(StreamKind kind);
}
