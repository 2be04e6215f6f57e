#include "core/proof/verification.h"

#include "core/catalogue/catalogue.h"
#include "core/gzip/dumpreader.h"
#include "core/sql/dumpscanner.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Counts the rows of each table; no data is kept.
class RowCounter final : public DumpListener
{
public:
    struct Table
    {
        TableRows rows;
        qint64 bytes = 0;
    };
    void copyBegin(const CopyBlock &block) override
    {
        m_tables.append({{QString::fromUtf8(block.schema), QString::fromUtf8(block.table), 0}, 0});
    }
    void copyEnd(const CopyEnd &end) override
    {
        m_tables.last().rows.rows = end.rows;
        m_tables.last().bytes = end.bytes;
    }
    const QList<Table> &tables() const { return m_tables; }

private:
    QList<Table> m_tables;
};

[[noreturn]] void throwDamaged(const QString &path, const QString &what)
{
    throw Error(ErrorCode::BackupDamaged, u"%1 is damaged: %2."_s.arg(path, what),
                u"Do not restore from it; use an older backup or a copy of this one."_s);
}

void compareTables(const BackupSource &source, const QList<RowCounter::Table> &found)
{
    QList<ManifestSection> expected;
    for (const ManifestSection &section : source.manifest->sections) {
        if (section.kind == "table"_L1)
            expected.append(section);
    }
    if (expected.size() != found.size())
        throwDamaged(source.absolutePath,
                     u"it holds %1 tables, its manifest says %2"_s.arg(found.size()).arg(expected.size()));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const ManifestSection &section = expected[i];
        const RowCounter::Table &table = found[i];
        const QString name = section.schema + u'.' + section.name;
        if (table.rows.schema != section.schema || table.rows.table != section.name)
            throwDamaged(source.absolutePath, u"table %1 is not where its manifest says"_s.arg(name));
        if (table.rows.rows != section.rows || table.bytes != section.bytes)
            throwDamaged(
                source.absolutePath,
                u"table %1 has %2 rows, its manifest says %3"_s.arg(name).arg(table.rows.rows).arg(section.rows));
    }
}

void compareWithManifest(const BackupSource &source, const Verification &seen, const QList<RowCounter::Table> &tables)
{
    const Manifest &manifest = *source.manifest;
    if (seen.sha256 != manifest.sha256)
        throwDamaged(source.absolutePath, u"its SHA-256 is not the one its manifest records"_s);
    if (seen.rawBytes != manifest.rawBytes)
        throwDamaged(source.absolutePath,
                     u"it holds %1 bytes of SQL, its manifest says %2"_s.arg(seen.rawBytes).arg(manifest.rawBytes));
    compareTables(source, tables);
}

void requireComplete(const BackupSource &source, const DumpSummary &summary)
{
    if (summary.headers == 0 && summary.copyBlocks == 0 && summary.trailers == 0)
        throw Error(ErrorCode::NotADump, u"%1 is no PostgreSQL dump."_s.arg(source.absolutePath),
                    u"Choose a file that pg_dump or Larder wrote."_s);
    if (summary.firstNulOffset >= 0)
        throwDamaged(source.absolutePath, u"it has a NUL byte at %1 of its SQL"_s.arg(summary.firstNulOffset));
    if (!summary.isComplete())
        throwDamaged(source.absolutePath, u"it is cut off: it "_s + summary.incompleteness());
}
}

Verification verifyPlain(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    RowCounter counter;
    DumpScanner scanner(counter);
    DumpReader reader(source.open(), pool, context.token());
    context.meter().addTotalBytes(reader.fileBytes());
    qint64 seenBytes = 0;
    for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock()) {
        scanner.feed(block);
        const qint64 position = reader.compressedPosition();
        context.advance(position - std::exchange(seenBytes, position));
    }
    Verification seen;
    seen.summary = scanner.finish();
    seen.sha256 = reader.fileSha256();
    seen.rawBytes = reader.rawPosition();
    requireComplete(source, seen.summary);
    if (source.manifest)
        compareWithManifest(source, seen, counter.tables());
    for (const RowCounter::Table &table : counter.tables())
        seen.tables.append(table.rows);
    seen.proof = {ProofLevel::Readable, context.nowUtc(), u"read from the first byte to the last"_s,
                  QSysInfo::machineHostName()};
    return seen;
}

void recordVerification(const BackupSource &source, const Proof &proof, const QString &problem, JobContext &context)
{
    if (!source.repository)
        return;
    if (source.manifest) {
        Manifest manifest = *source.manifest;
        manifest.problem = problem;
        if (problem.isEmpty()) {
            manifest.addProof({ProofLevel::Sealed, proof.at, proof.how, proof.where});
            manifest.addProof(proof);
        }
        source.repository->updateManifest(source.record.path, manifest);
        return;
    }
    Catalogue catalogue(context.services().catalogueFile);
    catalogue.refresh(*source.repository);
    BackupRecord record = catalogue.backup(source.repository->path(), source.record.path).value_or(source.record);
    record.problem = problem;
    if (problem.isEmpty())
        record.proof = proof;
    catalogue.annotateForeign(record);
}
}
