#include "core/reading/tablesection.h"

#include "core/sql/identifiers.h"
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

QByteArray copyFromStdin(const ManifestSection &table)
{
    QStringList columns;
    for (const QString &column : table.columns)
        columns.append(quoteIdentifier(column));
    const QString list = columns.isEmpty() ? QString() : u" (%1)"_s.arg(columns.join(u", "_s));
    const QString name = quoteQualifiedName({table.schema, table.name});
    return encodedText(u"COPY "_s + name + list + u" FROM stdin;"_s, table.encoding);
}

void finishTableSection(ManifestSection &table, const CopyEnd &end, const QByteArray &sha256)
{
    table.rows = end.rows;
    table.bytes = end.bytes;
    table.sha256 = sha256;
}
}
