#include "core/proof/backupchecks.h"

using namespace Qt::StringLiterals;

namespace larder
{
Error damagedBackup(const BackupSource &source, const QString &what, const QString &detail)
{
    return {ErrorCode::BackupDamaged, u"%1 is damaged: %2."_s.arg(source.absolutePath, what),
            u"Do not restore from it; use an older backup or a copy of this one."_s, detail};
}

void requireComplete(const BackupSource &source, const DumpSummary &summary)
{
    if (summary.headers == 0 && summary.copyBlocks == 0 && summary.trailers == 0)
        throw Error(ErrorCode::NotADump, u"%1 is no PostgreSQL dump."_s.arg(source.absolutePath),
                    u"Choose a file that pg_dump or Larder wrote."_s);
    if (summary.firstNulOffset >= 0)
        throw damagedBackup(source, u"it has a NUL byte at %1 of its SQL"_s.arg(summary.firstNulOffset));
    if (!summary.isComplete())
        throw damagedBackup(source, u"it is cut off: it "_s + summary.incompleteness());
}

void requireSameSha256(const BackupSource &source, const QByteArray &sha256)
{
    if (sha256 != source.manifest->sha256)
        throw damagedBackup(source, u"its SHA-256 is not the one its manifest records"_s);
}

void requireSameTables(const BackupSource &source, const QList<ManifestSection> &found)
{
    QList<ManifestSection> expected;
    for (const ManifestSection &section : source.manifest->sections) {
        if (section.kind == "table"_L1)
            expected.append(section);
    }
    if (expected.size() != found.size())
        throw damagedBackup(source,
                            u"it holds %1 tables, its manifest says %2"_s.arg(found.size()).arg(expected.size()));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const ManifestSection &section = expected[i];
        const ManifestSection &table = found[i];
        const QString name = section.schema + u'.' + section.name;
        if (table.schema != section.schema || table.name != section.name)
            throw damagedBackup(source, u"table %1 is not where its manifest says"_s.arg(name));
        if (table.rows != section.rows || table.bytes != section.bytes)
            throw damagedBackup(
                source, u"table %1 has %2 rows, its manifest says %3"_s.arg(name).arg(table.rows).arg(section.rows));
        if (!table.sha256.isEmpty() && table.sha256 != section.sha256)
            throw damagedBackup(source, u"the rows of table %1 are not those its manifest records"_s.arg(name));
    }
}
}
