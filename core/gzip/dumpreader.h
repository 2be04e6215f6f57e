#pragma once

#include "core/base/canceltoken.h"
#include "core/base/storedfile.h"

#include <QByteArray>
#include <QStringList>
#include <memory>

class QThreadPool;

namespace larder
{
/// How the SQL of a file is packed, by its first bytes.
enum class DumpPacking {
    Members, ///< gzip members that tell their lengths (MZ): decompressed on all cores
    Gzip, ///< ordinary gzip, one or many members
    Foreign, ///< zstd, xz, bzip2 or lz4: read from the start only
    Layered, ///< in something in something, or not what SQL text of pg_dump looks like: read from the start only
    Plain, ///< SQL text
};

/// Delivers the SQL text of a backup file in order, whatever its packing, and proves it to the last byte: the
/// file must end exactly with a member, and every checksum and size must fit (RFC 1952 section 2.3). Reads the file
/// once, ahead of the caller, with flat memory: about 16 MiB, with the largest members of a hostile file 3 x 64 MiB,
/// for zstd and xz see PackedSource.
/// What a file is, in how many layers, its bytes tell and never its name; see Layers, Utf16Source, LineFeedSource and
/// TrimmedSource for what is done to get at the text. Files of MZ members are read as they are.
/// What gzip cannot see, a whole member missing at the end, sawEndMark() tells of files of ours; for others it is the
/// business of DumpScanner and the manifest.
/// Used from one thread, which may belong to the pool.
class DumpReader
{
public:
    /// `file` is a regular file open for reading; its name() appears in messages. `pool` must outlive the reader.
    /// `memberOffset` is where a member begins, to read from the middle; the rules for the end stay the same.
    /// Throws NotADump for an empty file, for packings we do not read (without KArchive zstd, xz and bzip2), for
    /// archives of pg_dump, and for what has not pg_dump's title where it is known to be something else or its name
    /// says that it is packed.
    DumpReader(StoredFile file, QThreadPool &pool, CancelToken token = {}, qint64 memberOffset = 0);
    /// Opens `path` first; follows symbolic links. Throws FileAccess.
    static DumpReader open(const QString &path, QThreadPool &pool, CancelToken token = {}, qint64 memberOffset = 0);
    ~DumpReader();
    DumpReader(DumpReader &&) noexcept;
    DumpReader &operator=(DumpReader &&) noexcept;

    DumpPacking packing() const;
    qint64 fileBytes() const;

    /// The next 1 byte to about 1 MiB of text (up to 64 MiB where a foreign tool made larger MZ members); empty at the
    /// proven end. Throws BackupDamaged naming member and byte, FileAccess, Cancelled; nothing may be read after that.
    QByteArray nextBlock();

    // These describe what nextBlock() has delivered. After BackupDamaged they point at the damaged member.
    qint64 compressedPosition() const; ///< offset in the file
    qint64 rawPosition() const; ///< bytes of text since the start of reading
    qint64 members() const; ///< members, frames or streams delivered whole since the start of reading; 0 for Plain

    /// Whether the file ended with our own mark (see endmember.h), and so with its last member. False before the proven
    /// end, for files of others, and for those of versions before there was one.
    bool sawEndMark() const;

    /// The first 4 KiB of what the layers hold; empty for Members and when reading began in the middle.
    const QByteArray &beginning() const;
    /// What is done to get at the text, in sentences; empty for what is packed once, or not at all.
    const QStringList &remarks() const;
    /// What was left out or looks odd. Known at the proven end.
    const QStringList &doubts() const;

    /// Hexadecimal SHA-256 of the file's bytes. Empty before the proven end, and when reading began in the middle.
    QByteArray fileSha256() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};
}
