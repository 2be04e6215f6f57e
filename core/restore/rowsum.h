#pragma once

#include "core/sql/dumplistener.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <array>

namespace larder
{
/// Rows as a multiset: the sum of the SHA-256 of each row, modulo 2^256. Equal rows in any order have equal sums;
/// others differ but by an accident nobody will see. Not proof against forgery, unlike the hash of rows in their order.
class RowSum
{
public:
    void add(QByteArrayView row); ///< with its line end
    qint64 rows() const { return m_rows; }
    QByteArray toHex() const;
    bool operator==(const RowSum &) const = default;

private:
    std::array<quint64, 4> m_sum{};
    qint64 m_rows = 0;
};

/// The sums of some tables of a backup, heard from its text. A table in several COPY blocks has one sum;
/// rows as INSERT come through InsertsAsCopy.
class TableRowSums final : public DumpListener
{
public:
    using Table = std::pair<QString, QString>; ///< schema, name
    explicit TableRowSums(QSet<Table> wanted) : m_wanted(std::move(wanted)) { }

    RowSum of(const Table &table) const { return m_sums.value(table); }

    void copyBegin(const CopyBlock &block) override;
    void copyData(QByteArrayView data) override;
    void copyTakenBack() override { m_row.resize(0); }

private:
    const QSet<Table> m_wanted;
    QMap<Table, RowSum> m_sums;
    RowSum *m_current = nullptr;
    QByteArray m_row; ///< what came of the one that is not through
};
}
