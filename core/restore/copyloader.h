#pragma once

#include "core/contents/dumptext.h"
#include "core/postgres/pgconnection.h"
#include "core/restore/dumplayout.h"
#include "core/restore/gate.h"

#include <functional>

namespace larder
{
/// Loads COPY blocks of a dump over one connection, straight from the decompressor. One thread.
class CopyLoader
{
public:
    /// `advance` is told bytes and rows as they are sent.
    CopyLoader(PgConnection &connection, DumpText &text, const GateRules &rules,
               std::function<void(qint64 bytes, qint64 rows)> advance);

    /// One block, all of it or nothing; the session's settings are those the block needs. `mayEmpty`: it is the only
    /// one of its table, so a large table that is empty may be made anew in the same transaction, which spares the
    /// server its write-ahead log (wal_level minimal) and freezing its rows later (PostgreSQL documentation,
    /// "Populating a Database", and COPY, "FREEZE"). Throws what the server says, naming the table;
    /// Error(BackupDamaged) when the file does not hold what its layout says, Error(ContentsDiffer) when the server
    /// counts other rows than the file has.
    void load(const LoadBlock &block, bool mayEmpty);

private:
    void copy(const LoadBlock &block, const QByteArray &statement);
    qint64 rowsTaken(const LoadBlock &block, const QByteArray &statement);
    void sendRows(const LoadBlock &block);
    bool isEmptyTable(const QString &name);

    PgConnection &m_connection;
    DumpText &m_text;
    Gate m_gate;
    std::function<void(qint64, qint64)> m_advance;
};
}
