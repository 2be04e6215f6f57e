#include "core/dump/dumpestimate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Rows have a header of 24 bytes on the server (PostgreSQL documentation, "Database Page Layout") that text lacks, and
/// numbers that are longer as text: about even.
constexpr double ordinaryRatio = 0.9;
/// One table says little about the next.
constexpr qint64 enoughServerBytes = 1'000'000;

/// An earlier backup's bytes, grown or shrunk as the table's rows have.
DumpEstimate::Total scaled(const ManifestSection &earlier, const TableInfo &now)
{
    if (now.estimatedRows < 0 || earlier.rows <= 0)
        return {earlier.bytes, std::max(earlier.rows, now.estimatedRows)};
    const double growth = static_cast<double>(now.estimatedRows) / static_cast<double>(earlier.rows);
    return {static_cast<qint64>(static_cast<double>(earlier.bytes) * growth), now.estimatedRows};
}

/// Definitions, large objects, sequences.
qint64 bytesAroundTables(const QList<ManifestSection> &sections)
{
    qint64 bytes = 0;
    for (const ManifestSection &section : sections)
        bytes += section.kind == "table"_L1 ? -section.bytes : section.bytes;
    return std::max<qint64>(bytes, 0);
}
}

DumpEstimate::DumpEstimate(const QList<TableInfo> &tables, const QList<ManifestSection> &earlier,
                           qint64 largeObjectBytes)
{
    QHash<std::pair<QString, QString>, const ManifestSection *> before;
    for (const ManifestSection &section : earlier) {
        if (section.kind == "table"_L1)
            before.insert({section.schema, section.name}, &section);
    }
    m_settled.bytes = earlier.isEmpty() ? 2 * largeObjectBytes : bytesAroundTables(earlier); // they are dumped as hex
    for (const TableInfo &table : tables) {
        if (!table.holdsRows())
            continue;
        Expected expected{table.bytes, {-1, std::max<qint64>(table.estimatedRows, 0)}};
        if (const ManifestSection *section = before.value({table.schema, table.name}))
            expected.known = scaled(*section, table);
        else
            m_guessedServerBytes += table.bytes;
        m_settled.bytes += std::max<qint64>(expected.known.bytes, 0);
        m_settled.rows += expected.known.rows;
        m_open.insert({table.schema, table.name}, expected);
    }
}

DumpEstimate::Total DumpEstimate::total() const
{
    const auto guessed = static_cast<qint64>(static_cast<double>(m_guessedServerBytes) * bytesPerServerByte());
    return {m_settled.bytes + guessed, m_settled.rows};
}

void DumpEstimate::finished(const ManifestSection &table)
{
    m_settled.bytes += table.bytes;
    m_settled.rows += table.rows;
    const auto found = m_open.constFind({table.schema, table.name});
    if (found == m_open.cend())
        return;
    m_settled.bytes -= std::max<qint64>(found->known.bytes, 0);
    m_settled.rows -= found->known.rows;
    if (found->known.bytes < 0)
        m_guessedServerBytes -= found->serverBytes;
    m_seenServerBytes += found->serverBytes;
    m_seenBytes += table.bytes;
    m_open.erase(found);
}

double DumpEstimate::bytesPerServerByte() const
{
    if (m_seenServerBytes < enoughServerBytes)
        return ordinaryRatio;
    return static_cast<double>(m_seenBytes) / static_cast<double>(m_seenServerBytes);
}
}
