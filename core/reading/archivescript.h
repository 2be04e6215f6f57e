#pragma once

#include "core/postgres/clienttools.h"
#include "core/postgres/toolprocess.h"
#include "core/reading/tablecounter.h"
#include "core/repository/backupsource.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/insertsascopy.h"
#include "core/sql/listenerpair.h"

namespace larder
{
/// Whether a file or directory looks like one of pg_dump's archives: custom ("PGDMP"), tar, or a directory with
/// toc.dat.
bool isArchive(const QString &path);
/// Whether pg_restore reads a backup: what the record says; without one what its first bytes say.
bool isArchive(const BackupSource &source);
/// Whether it is one of the second kind.
bool isTar(const QString &path);

/// pg_restore turning an archive into SQL on its stdout (PostgreSQL documentation, "pg_restore": without a database it
/// writes a script). `path` absolute; empty: a custom archive from stdin.
ToolCommand archiveScriptCommand(const ClientTools &tools, const QString &path);
/// The same for a backup: confined where nothing is recorded about it.
ToolCommand archiveScriptCommand(const ClientTools &tools, const BackupSource &source);

/// The SQL of an archive, taken in piece by piece: its tables with rows, bytes and SHA-256 of the COPY text. Those do
/// not depend on pg_restore's version; the text around them does, so places in it mean nothing. Not thread-safe.
class ArchiveScript
{
public:
    /// `onTable` is told each finished table; `also` hears the whole script.
    explicit ArchiveScript(std::function<void(const ManifestSection &)> onTable = {}, DumpListener *also = nullptr);

    /// Everything `pgRestore`, which runs, writes. `onBytes` is told how much came. Throws as ToolProcess does.
    void takeIn(ToolProcess &pgRestore, const std::function<void(qint64)> &onBytes);
    /// Call once, after the last byte.
    const DumpSummary &finish();

    const QList<ManifestSection> &tables() const { return m_counter.tables(); }
    const TableCounter &counter() const { return m_counter; }
    /// For a manifest: the script as a whole, then the tables.
    QList<ManifestSection> sections() const;

private:
    TableCounter m_counter;
    InsertsAsCopy m_rows;
    ListenerPair m_listeners;
    DumpScanner m_scanner;
    DumpSummary m_summary;
};
}
