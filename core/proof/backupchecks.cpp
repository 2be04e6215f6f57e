#include "core/proof/backupchecks.h"

#include "core/base/translation.h"
#include "core/gzip/dumpsurroundings.h"
#include "core/gzip/foreigncontents.h"

using namespace Qt::StringLiterals;

namespace larder
{
Error damagedBackup(const BackupSource &source, const QString &what, const QString &detail)
{
    return {ErrorCode::BackupDamaged, Engine::tr("%1 is damaged: %2.").arg(source.absolutePath, what),
            Engine::tr("Do not restore from it; use an older backup or a copy of this one."), detail};
}

namespace
{
Error noDump(const BackupSource &source, QByteArrayView beginning)
{
    const QString what = foreignContents(beginning);
    return {ErrorCode::NotADump,
            (what.isEmpty() ? Engine::tr("%1 is no PostgreSQL dump.") : what).arg(source.absolutePath),
            Engine::tr("Choose a file that pg_dump or Larder wrote.")};
}
}

void requireNoNul(const BackupSource &source, qint64 firstOffset, QByteArrayView beginning)
{
    if (firstOffset < 0)
        return;
    if (!source.manifest && !beginning.isEmpty() && !holdsDumpTitle(beginning))
        throw noDump(source, beginning);
    throw damagedBackup(source, Engine::tr("it has a NUL byte at %1 of its SQL").arg(firstOffset));
}

void requireComplete(const BackupSource &source, const DumpSummary &summary)
{
    if (summary.headers == 0 && summary.copyBlocks == 0 && summary.trailers == 0)
        throw noDump(source, {});
    requireNoNul(source, summary.firstNulOffset);
    if (!summary.isComplete())
        throw damagedBackup(source, Engine::tr("it is cut off: %1").arg(summary.incompleteness()));
}

QString doubtAboutEnd(const BackupSource &source, const DumpSummary &summary)
{
    if (summary.endsWithRows)
        throw damagedBackup(source,
                            Engine::tr("it is cut off: it ends after the rows, without indexes, keys and triggers"));
    return Engine::tr("%1 has no record and does not show its end: whether something is missing there cannot be seen.")
        .arg(source.absolutePath);
}

QStringList tablesInMember(const Manifest &manifest, qint64 memberOffset, qint64 rawOffset)
{
    QStringList tables;
    for (const ManifestSection &section : manifest.sections) {
        if (section.kind == "table"_L1 && section.memberOffset <= memberOffset
            && section.rawOffset + section.bytes > rawOffset)
            tables.append(section.schema + u'.' + section.name);
    }
    return tables;
}

void requireSameSha256(const BackupSource &source, const QByteArray &sha256)
{
    if (sha256 != source.manifest->sha256)
        throw damagedBackup(source, Engine::tr("its SHA-256 is not the one its manifest records"));
}

void requireSameTables(const BackupSource &source, const QList<ManifestSection> &found)
{
    QList<ManifestSection> expected;
    for (const ManifestSection &section : source.manifest->sections) {
        if (section.kind == "table"_L1)
            expected.append(section);
    }
    if (expected.isEmpty()) // of before rows as INSERT were counted; the file is the one it records
        return;
    if (expected.size() != found.size())
        throw damagedBackup(
            source, Engine::tr("it holds %1 tables, its manifest says %2").arg(found.size()).arg(expected.size()));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const ManifestSection &section = expected[i];
        const ManifestSection &table = found[i];
        const QString name = section.schema + u'.' + section.name;
        if (table.schema != section.schema || table.name != section.name)
            throw damagedBackup(source, Engine::tr("table %1 is not where its manifest says").arg(name));
        if (table.rows != section.rows || table.bytes != section.bytes)
            throw damagedBackup(source,
                                Engine::tr("table %1 has %2 rows, its manifest says %3")
                                    .arg(name, QString::number(table.rows), QString::number(section.rows)));
        if (!table.sha256.isEmpty() && table.sha256 != section.sha256)
            throw damagedBackup(source,
                                Engine::tr("the rows of table %1 are not those its manifest records").arg(name));
    }
}
}
