#include "core/proof/tablecounter.h"

using namespace Qt::StringLiterals;

namespace larder
{
TableCounter::TableCounter(Hashes hashes, std::function<void(const ManifestSection &)> onTable)
    : m_hashes(hashes), m_onTable(std::move(onTable))
{ }

void TableCounter::copyBegin(const CopyBlock &block)
{
    ManifestSection table;
    table.kind = u"table"_s;
    table.schema = QString::fromUtf8(block.schema);
    table.name = QString::fromUtf8(block.table);
    for (const QByteArray &column : block.columns)
        table.columns.append(QString::fromUtf8(column));
    m_tables.append(table);
}

void TableCounter::copyData(QByteArrayView data)
{
    if (m_hashes == Hashes::Yes)
        m_hash.add(data);
}

void TableCounter::copyEnd(const CopyEnd &end)
{
    ManifestSection &table = m_tables.last();
    table.rows = end.rows;
    table.bytes = end.bytes;
    if (m_hashes == Hashes::Yes)
        table.sha256 = m_hash.finishHex();
    if (m_onTable)
        m_onTable(table);
}
}
