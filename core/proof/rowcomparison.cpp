#include "core/proof/rowcomparison.h"

#include "core/base/translation.h"
#include "core/postgres/databaseinspector.h"
#include "core/sql/identifiers.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
using TableKey = std::pair<QString, QString>;

/// One question takes as long as reading so much.
constexpr qint64 questionCost = 100'000;
qint64 workOf(const TableInfo &table) { return table.holdsRows() ? table.bytes + questionCost : 0; }

QHash<TableKey, qint64> countRows(PgConnection &connection, JobContext &context)
{
    DatabaseInspector inspector(connection);
    QHash<TableKey, qint64> counts;
    const QList<TableInfo> tables = inspector.tables();
    for (const TableInfo &table : tables)
        context.meter().addTotalWork(workOf(table));
    qint64 begun = 0;
    const QList<RowCount> counted = inspector.rowCounts(tables, [&](const TableInfo &table) {
        context.token().throwIfCancelled();
        context.meter().work(std::exchange(begun, workOf(table)));
    });
    context.meter().work(begun);
    for (const RowCount &count : counted)
        counts.insert({count.schema, count.table}, count.rows);
    return counts;
}

/// Tables of extensions and partitioned roots are not among the counted ones.
qint64 countOne(PgConnection &connection, const TableRows &table)
{
    const QString name = quoteQualifiedName({table.schema, table.table});
    return connection.exec(u"SELECT count(*) AS rows FROM %1"_s.arg(name)).number(0, "rows");
}
}

RowComparison compareRows(PgConnection &connection, const QList<TableRows> &expected, JobContext &context)
{
    // Several blocks of one table (a root loaded through its partitions) count together.
    QHash<TableKey, qint64> wanted;
    for (const TableRows &table : expected)
        wanted[{table.schema, table.table}] += table.rows;

    const QHash<TableKey, qint64> counted = countRows(connection, context);
    RowComparison comparison;
    comparison.noTables = wanted.isEmpty() && counted.isEmpty();
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto found = counted.constFind(it.key());
        const qint64 rows
            = found != counted.cend() ? *found : countOne(connection, {it.key().first, it.key().second, 0});
        ++comparison.tables;
        comparison.rows += rows;
        if (rows != it.value())
            comparison.differences.append(
                Engine::tr("%1.%2 has %3 rows, the backup has %4")
                    .arg(it.key().first, it.key().second, QString::number(rows), QString::number(it.value())));
    }
    comparison.differences.sort();
    return comparison;
}
}
