#include "core/proof/tablecounter.h"

#include "core/proof/tablesection.h"

namespace larder
{
TableCounter::TableCounter(Hashes hashes, std::function<void(const ManifestSection &)> onTable)
    : m_hashes(hashes), m_onTable(std::move(onTable))
{ }

void TableCounter::copyBegin(const CopyBlock &block) { m_tables.append(tableSection(block)); }

void TableCounter::copyData(QByteArrayView data)
{
    if (m_hashes == Hashes::Yes)
        m_hash.add(data);
}

void TableCounter::copyEnd(const CopyEnd &end)
{
    ManifestSection &table = m_tables.last();
    finishTableSection(table, end, m_hashes == Hashes::Yes ? m_hash.finishHex() : QByteArray());
    if (m_onTable)
        m_onTable(table);
}
}
