#include "core/contents/sectioncheck.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/sql/textencoding.h"

namespace larder
{
bool isTableOf(const CopyBlock &block, const ManifestSection &section)
{
    const auto text = [&](const QByteArray &name) { return decodedText(name, section.encoding); };
    if (text(block.schema) != section.schema || text(block.table) != section.name
        || block.columns.size() != section.columns.size())
        return false;
    for (qsizetype i = 0; i < block.columns.size(); ++i) {
        if (text(block.columns[i]) != section.columns[i])
            return false;
    }
    return true;
}

void throwMisplaced(const QString &file, const ManifestSection &section)
{
    throw Error(ErrorCode::BackupDamaged,
                Engine::tr("Table %1.%2 of %3 is not where its index says.").arg(section.schema, section.name, file),
                Engine::tr("Verify the backup: the file or its manifest was changed."));
}

void requireWhole(const QString &file, const DumpSummary &summary)
{
    if (summary.headers == 0 && summary.copyBlocks == 0 && summary.trailers == 0)
        throw Error(ErrorCode::NotADump, Engine::tr("%1 is no PostgreSQL dump.").arg(file),
                    Engine::tr("Choose a file that pg_dump or Larder wrote."));
    if (!summary.isComplete())
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 is damaged: it is cut off: %2.").arg(file, summary.incompleteness()),
                    Engine::tr("Use an older backup or a copy of this one."));
}
}
