#include "core/restore/gatherstatistics.h"

#include "core/base/taskgroup.h"
#include "core/postgres/pgconnection.h"
#include "core/sql/identifiers.h"

#include <atomic>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Small tables are named together: a round trip each would cost more than they do.
constexpr qsizetype tablesAtOnce = 200;
constexpr qint64 smallBytes = 8 << 20;

/// Lists of tables for ANALYZE: all that ANALYZE of a whole database takes. A partitioned table takes its partitions
/// along when it is named, so these are left out.
QStringList analyzeLists(PgConnection &connection)
{
    const PgResult tables = connection.exec(
        u"SELECT n.nspname AS schema, c.relname AS name, pg_catalog.pg_relation_size(c.oid) AS bytes, "
        "c.relkind = 'p' AS partitioned "
        "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
        "WHERE c.relkind IN ('r', 'm', 'p') AND NOT c.relispartition ORDER BY partitioned DESC, bytes DESC"_s);
    QStringList lists;
    QStringList small;
    for (int i = 0; i < tables.rows(); ++i) {
        const QString name = quoteQualifiedName({tables.value(i, "schema"), tables.value(i, "name")});
        if (tables.boolean(i, "partitioned") || tables.number(i, "bytes") >= smallBytes)
            lists.append(name);
        else
            small.append(name);
    }
    for (; !small.isEmpty(); small.remove(0, qMin(tablesAtOnce, small.size())))
        lists.append(small.mid(0, tablesAtOnce).join(u", "_s));
    return lists;
}

/// Nothing when the server has none to spare.
std::optional<PgConnection> spareConnection(const ConnectionParams &params, const CancelToken &token)
{
    try {
        return PgConnection::connect(params, token);
    } catch (const Error &) {
        return std::nullopt;
    }
}
}

void gatherStatistics(const ConnectionParams &params, int jobs, const CancelToken &token)
{
    PgConnection first = PgConnection::connect(params, token);
    const QStringList lists = analyzeLists(first);
    std::atomic<qsizetype> next = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(jobs);
    TaskGroup tasks(pool, token);
    const auto work = [&](PgConnection &connection) {
        connection.setCancelToken(tasks.token());
        for (qsizetype i = next++; i < lists.size(); i = next++)
            connection.execScript(u"ANALYZE "_s + lists[i]);
    };
    tasks.add([&] { work(first); });
    for (int i = 1; i < jobs; ++i)
        tasks.add([&] {
            if (std::optional<PgConnection> other = spareConnection(params, tasks.token()))
                work(*other);
        });
    tasks.wait();
}
}
