#pragma once

#include "core/base/sha256.h"
#include "core/repository/manifest.h"
#include "core/sql/dumplistener.h"

#include <QSet>
#include <functional>

namespace larder
{
/// Counts rows and bytes of each table of a script, and hashes its COPY text where asked; no data is kept. Rows as
/// INSERT count through InsertsAsCopy.
class TableCounter final : public DumpListener
{
public:
    enum class Hashes { No, Yes };
    /// `onTable` is told each finished table.
    explicit TableCounter(Hashes hashes, std::function<void(const ManifestSection &)> onTable = {});

    /// In file order, kind "table"; of their places only rawOffset is known.
    const QList<ManifestSection> &tables() const { return m_tables; }
    /// Those of which all rows were counted.
    QList<ManifestSection> clearTables() const;
    bool missedRows() const { return !m_unclear.isEmpty(); } ///< there are tables of which they were not
    /// The script makes tables, whether or not it has rows for them.
    bool definesTables() const { return m_definesTables; }

    void statement(const SqlStatement &statement) override;
    void copyBegin(const CopyBlock &block) override;
    void copyData(QByteArrayView data) override;
    void copyEnd(const CopyEnd &end) override;
    void copyTakenBack() override;
    void rowsUnclear(const CopyBlock &block) override;

private:
    const Hashes m_hashes;
    const std::function<void(const ManifestSection &)> m_onTable;
    Sha256 m_hash;
    QList<ManifestSection> m_tables;
    QSet<std::pair<QString, QString>> m_unclear; ///< schema, name
    bool m_definesTables = false;
};
}
