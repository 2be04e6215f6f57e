#pragma once

#include "core/base/sha256.h"
#include "core/dump/membercutter.h"
#include "core/repository/manifest.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/insertsascopy.h"

#include <functional>

namespace larder
{
/// Takes in the output of one pg_dump process: finds the tables' data, counts rows, hashes each table's COPY text and
/// cuts everything into blocks for compression. Not thread-safe.
class DumpPart final : private DumpListener
{
public:
    /// `kind` of the section that the stream as a whole is. `onTable` is told each finished table, `onRows` how many
    /// rows came.
    DumpPart(const QString &kind, MemberCutter::Sink sink, std::function<void(const ManifestSection &)> onTable,
             std::function<void(qint64)> onRows);

    void feed(QByteArrayView chunk);
    /// Throws Error(DumpFailed) when the stream is no complete pg_dump script: a server that was killed in the middle
    /// of a COPY still ends its output with a valid end mark, so only the trailer tells.
    void finish();

    /// In stream order; offsets count within the stream, `memberOffset` holds the ordinal of the block so far.
    QList<ManifestSection> sections() const;
    qint64 rawBytes() const { return m_summary.bytes; }

private:
    void copyBegin(const CopyBlock &block) override;
    void copyData(QByteArrayView data) override;
    void copyEnd(const CopyEnd &end) override;
    void copyTakenBack() override;
    void cut(QByteArrayView text);

    MemberCutter m_cutter;
    InsertsAsCopy m_rows;
    DumpScanner m_scanner;
    QByteArray m_held; ///< text in which a section may begin
    qint64 m_cutBytes = 0; ///< handed to the cutter
    std::function<void(const ManifestSection &)> m_onTable;
    std::function<void(qint64)> m_onRows;
    Sha256 m_hash;
    QList<ManifestSection> m_sections;
    qsizetype m_startsCut = 1; ///< sections whose start was handed to the cutter
    DumpSummary m_summary;
};
}
