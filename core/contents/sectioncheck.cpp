#include "core/contents/sectioncheck.h"

#include "core/base/error.h"

using namespace Qt::StringLiterals;

namespace larder
{
bool isTableOf(const CopyBlock &block, const ManifestSection &section)
{
    if (QString::fromUtf8(block.schema) != section.schema || QString::fromUtf8(block.table) != section.name
        || block.columns.size() != section.columns.size())
        return false;
    for (qsizetype i = 0; i < block.columns.size(); ++i) {
        if (QString::fromUtf8(block.columns[i]) != section.columns[i])
            return false;
    }
    return true;
}

void throwMisplaced(const QString &file, const ManifestSection &section)
{
    throw Error(ErrorCode::BackupDamaged,
                u"Table %1.%2 of %3 is not where its index says."_s.arg(section.schema, section.name, file),
                u"Verify the backup: the file or its manifest was changed."_s);
}

void requireWhole(const QString &file, const DumpSummary &summary)
{
    if (summary.headers == 0 && summary.copyBlocks == 0 && summary.trailers == 0)
        throw Error(ErrorCode::NotADump, u"%1 is no PostgreSQL dump."_s.arg(file),
                    u"Choose a file that pg_dump or Larder wrote."_s);
    if (!summary.isComplete())
        throw Error(ErrorCode::BackupDamaged,
                    u"%1 is damaged: it is cut off: it %2."_s.arg(file, summary.incompleteness()),
                    u"Use an older backup or a copy of this one."_s);
}
}
