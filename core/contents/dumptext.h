#pragma once

#include "core/base/canceltoken.h"
#include "core/base/storedfile.h"

#include <QByteArray>
#include <memory>

class QThreadPool;

namespace larder
{
/// The SQL of a dump file, read forward from any place of it. Offsets count bytes of SQL. Files of MZ members are
/// entered at the member that holds the place, found by hopping from header to header without inflating; plain files
/// by position; for any other packing everything before the place is decompressed and thrown away.
/// Every byte delivered was proven by its member's checksum. Used from one thread.
class DumpText
{
public:
    /// Throws what DumpReader does. `pool` must outlive the text.
    static std::unique_ptr<DumpText> open(const StoredFile &file, QThreadPool &pool, const CancelToken &token);
    /// Whether seeking costs nothing: the text need not be read from its beginning to get at a place of it.
    static bool canBeEnteredAnywhere(const StoredFile &file, QThreadPool &pool, const CancelToken &token);
    virtual ~DumpText() = default;

    /// next() goes on from here. Cheap forward within what is decompressed already. A place behind the end throws
    /// BackupDamaged, here or in next().
    virtual void seek(qint64 offset) = 0;
    /// Where a gzip member begins that a manifest or index tells of: later seeks to `offset` and behind it may start
    /// there. Unused where there is no random access. A wrong place gives other text, or BackupDamaged.
    virtual void addPlace(qint64 /*offset*/, qint64 /*memberOffset*/) { }
    /// What follows: 1 byte to 1 MiB (64 MiB with a foreign tool's members); empty at the proven end of the file.
    virtual QByteArray next() = 0;
    virtual qint64 position() const = 0;

    /// `bytes` from the position on; fewer only at the end of the file.
    QByteArray read(qint64 bytes);

protected:
    /// What next() delivered too much: goes back to `offset`, which lies in its last piece.
    virtual void stepBack(qint64 bytes) = 0;
};
}
