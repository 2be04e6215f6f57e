#include "core/proof/tablesection.h"

#include "core/sql/textencoding.h"

using namespace Qt::StringLiterals;

namespace larder
{
ManifestSection tableSection(const CopyBlock &block)
{
    ManifestSection table;
    table.kind = u"table"_s;
    table.schema = decodedText(block.schema, block.encoding);
    table.name = decodedText(block.table, block.encoding);
    for (const QByteArray &column : block.columns)
        table.columns.append(decodedText(column, block.encoding));
    if (!isUtf8(block.encoding))
        table.encoding = block.encoding;
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
