#pragma once

#include "core/postgres/databaseinspector.h"
#include "core/repository/manifest.h"

#include <QHash>

namespace larder
{
/// What a dump of one database will amount to: known from an earlier backup of it where there is one, guessed from the
/// tables' sizes on the server otherwise, and corrected with every table that is through. Not thread-safe.
class DumpEstimate
{
public:
    struct Total
    {
        qint64 bytes = 0; ///< of SQL
        qint64 rows = 0;
        bool operator==(const Total &) const = default;
    };

    /// `earlier`: sections of a backup of the same database; empty when there is none.
    /// `largeObjectBytes` of the server count when there is none.
    DumpEstimate(const QList<TableInfo> &tables = {}, const QList<ManifestSection> &earlier = {},
                 qint64 largeObjectBytes = 0);

    Total total() const;
    /// A table's data has been read to its end. Tables the server did not list count as well.
    void finished(const ManifestSection &table);

private:
    struct Expected
    {
        qint64 serverBytes = 0;
        Total known; ///< from the earlier backup; bytes -1 when it did not hold the table
    };
    double bytesPerServerByte() const;

    QHash<std::pair<QString, QString>, Expected> m_open; ///< by schema and name: tables not finished
    Total m_settled; ///< finished tables, everything around the tables, and what is known of open ones
    qint64 m_guessedServerBytes = 0; ///< open tables without an earlier backup
    qint64 m_seenServerBytes = 0; ///< finished tables of which both sizes are known …
    qint64 m_seenBytes = 0; ///< … and what they made in SQL
};
}
