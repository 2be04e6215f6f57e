#include "core/proof/tablesection.h"

using namespace Qt::StringLiterals;

namespace larder
{
ManifestSection tableSection(const CopyBlock &block)
{
    ManifestSection table;
    table.kind = u"table"_s;
    table.schema = QString::fromUtf8(block.schema);
    table.name = QString::fromUtf8(block.table);
    for (const QByteArray &column : block.columns)
        table.columns.append(QString::fromUtf8(column));
    table.rawOffset = block.dataOffset;
    return table;
}

void finishTableSection(ManifestSection &table, const CopyEnd &end, const QByteArray &sha256)
{
    table.rows = end.rows;
    table.bytes = end.bytes;
    table.sha256 = sha256;
}
}
