#include "core/restore/gatherstatistics.h"

#include "core/base/taskgroup.h"
#include "core/base/translation.h"
#include "core/postgres/pgconnection.h"
#include "core/sql/identifiers.h"

#include <atomic>
#include <mutex>

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
QList<QStringList> analyzeLists(PgConnection &connection)
{
    const PgResult tables = connection.exec(
        u"SELECT n.nspname AS schema, c.relname AS name, pg_catalog.pg_relation_size(c.oid) AS bytes, "
        "c.relkind = 'p' AS partitioned "
        "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
        "WHERE c.relkind IN ('r', 'm', 'p') AND NOT c.relispartition ORDER BY partitioned DESC, bytes DESC"_s);
    QList<QStringList> lists;
    QStringList small;
    for (int i = 0; i < tables.rows(); ++i) {
        const QString name = quoteQualifiedName({tables.value(i, "schema"), tables.value(i, "name")});
        if (tables.boolean(i, "partitioned") || tables.number(i, "bytes") >= smallBytes)
            lists.append({name});
        else
            small.append(name);
    }
    for (; !small.isEmpty(); small.remove(0, qMin(tablesAtOnce, small.size())))
        lists.append(small.mid(0, tablesAtOnce));
    return lists;
}

/// Gives what the server said about those it could not analyze.
QStringList analyze(PgConnection &connection, const QStringList &tables)
{
    try {
        connection.execScript(u"ANALYZE "_s + tables.join(u", "_s));
        return {};
    } catch (const Error &error) {
        if (error.code() == ErrorCode::ConnectionFailed || error.code() == ErrorCode::ServerNoSpace)
            throw;
        if (tables.size() == 1)
            return {Engine::tr("No statistics of %1: %2").arg(tables.first(), error.message())};
    }
    QStringList problems; // one of them: the others are not to suffer
    for (const QString &table : tables)
        problems += analyze(connection, {table});
    return problems;
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

QStringList gatherStatistics(const ConnectionParams &params, int jobs, const CancelToken &token)
{
    PgConnection first = PgConnection::connect(params, token);
    const QList<QStringList> lists = analyzeLists(first);
    std::atomic<qsizetype> next = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(jobs);
    std::mutex mutex;
    QStringList problems;
    const auto keep = [&](const QStringList &more) {
        const std::scoped_lock lock(mutex);
        problems += more;
    };
    const auto work = [&](PgConnection &connection) {
        for (qsizetype i = next++; i < lists.size(); i = next++)
            keep(analyze(connection, lists[i]));
    };
    TaskGroup tasks(pool, token);
    first.setCancelToken(tasks.token());
    tasks.add([&] { work(first); });
    for (int i = 1; i < jobs; ++i)
        tasks.add([&] {
            if (std::optional<PgConnection> other = spareConnection(params, tasks.token()))
                work(*other);
        });
    tasks.wait();
    problems.sort();
    return problems;
}
}
