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

/// It reads at most 30,000 pages of a table for the default statistics target (PostgreSQL documentation, ANALYZE).
constexpr qint64 sampleBytes = 30'000 * 8192;
/// What looking at a table takes beside its pages, in bytes that are read in the time.
constexpr qint64 tableCost = 100'000;

struct AnalyzeList
{
    QStringList tables;
    qint64 work = 0;

    void add(const QString &table, qint64 bytes)
    {
        tables.append(table);
        work += qMin(bytes, sampleBytes) + tableCost;
    }
};

/// Lists of tables for ANALYZE: all that ANALYZE of a whole database takes. A partitioned table takes its partitions
/// along when it is named, so these are left out.
QList<AnalyzeList> analyzeLists(PgConnection &connection)
{
    const PgResult tables = connection.exec(
        u"SELECT n.nspname AS schema, c.relname AS name, pg_catalog.pg_relation_size(c.oid) AS bytes, "
        "c.relkind = 'p' AS partitioned "
        "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
        "WHERE c.relkind IN ('r', 'm', 'p') AND NOT c.relispartition ORDER BY partitioned DESC, bytes DESC"_s);
    QList<AnalyzeList> lists;
    AnalyzeList small;
    for (int i = 0; i < tables.rows(); ++i) {
        const QString name = quoteQualifiedName({tables.value(i, "schema"), tables.value(i, "name")});
        const qint64 bytes = tables.number(i, "bytes");
        AnalyzeList alone;
        const bool isSmall = !tables.boolean(i, "partitioned") && bytes < smallBytes;
        (isSmall ? small : alone).add(name, bytes);
        if (!isSmall)
            lists.append(alone);
        if (small.tables.size() == tablesAtOnce)
            lists.append(std::exchange(small, {}));
    }
    if (!small.tables.isEmpty())
        lists.append(small);
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

QStringList gatherStatistics(const ConnectionParams &params, int jobs, JobContext &context)
{
    PgConnection first = PgConnection::connect(params, context.token());
    const QList<AnalyzeList> lists = analyzeLists(first);
    for (const AnalyzeList &list : lists)
        context.meter().addTotalWork(list.work);
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
        for (qsizetype i = next++; i < lists.size(); i = next++) {
            keep(analyze(connection, lists[i].tables));
            context.meter().work(lists[i].work);
        }
    };
    TaskGroup tasks(pool, context.token());
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
