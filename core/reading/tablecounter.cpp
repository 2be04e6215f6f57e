#include "core/reading/tablecounter.h"

#include "core/reading/tablesection.h"
#include "core/sql/sqltokens.h"
#include "core/sql/textencoding.h"

#include <algorithm>

namespace larder
{
TableCounter::TableCounter(Hashes hashes, std::function<void(const ManifestSection &)> onTable)
    : m_hashes(hashes), m_onTable(std::move(onTable))
{ }

QList<ManifestSection> TableCounter::clearTables() const
{
    QList<ManifestSection> clear;
    std::copy_if(m_tables.begin(), m_tables.end(), std::back_inserter(clear), [&](const ManifestSection &table) {
        return !m_unclear.contains({table.schema, table.name});
    });
    return clear;
}

void TableCounter::statement(const SqlStatement &statement)
{
    if (m_definesTables)
        return;
    SqlTokens tokens(statement.text);
    if (!tokens.skip("create"))
        return;
    tokens.skip("unlogged");
    m_definesTables = tokens.current().is("table");
}

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

void TableCounter::copyTakenBack()
{
    m_tables.removeLast();
    m_hash = Sha256();
}

void TableCounter::rowsUnclear(const CopyBlock &block)
{
    m_unclear.insert({decodedText(block.schema, block.encoding), decodedText(block.table, block.encoding)});
}
}
