#include "tests/integration/workshop.h"

#include "core/postgres/pgconnection.h"

#include <QScopeGuard>
#include <QTest>
#include <atomic>
#include <semaphore>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Backups by several processes while others write, and while others change the very tables.
class TestBusyDatabase final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    std::atomic<bool> m_stop{false};
    std::atomic<int> m_changes{0};
    std::counting_semaphore<100000> m_turns{0};

    ConnectionParams params(const QString &database) const
    {
        return ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(database);
    }

    BackupSpec spec(const QString &database) const
    {
        BackupSpec spec = m_shop.backupSpec({database});
        spec.withGlobals = false;
        spec.jobs = 4;
        spec.compression = CompressionLevel::Fast;
        spec.lockWaitSeconds = 1;
        spec.retention.days = 0;
        return spec;
    }

    /// A statement for each turn until told to stop. Deadlocks, lock waits and tables that others dropped are expected.
    std::thread storm(const QStringList &statements)
    {
        return std::thread([this, statements] {
            PgConnection connection = PgConnection::connect(params(u"storm"_s));
            connection.execScript(u"SET lock_timeout = '3s'"_s);
            for (qsizetype i = 0;; i = (i + 1) % statements.size()) {
                m_turns.acquire();
                if (m_stop)
                    return;
                try {
                    connection.execScript(statements[i]);
                    ++m_changes;
                } catch (const Error &) {
                    connection.execScript(u"ROLLBACK"_s);
                }
            }
        });
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_shop.start()); }

    void transactionsDuringTheDumpAreSavedWholeOrNotAtAll()
    {
        const QString pgbench = m_shop.server.tools().binDir + u"/pgbench"_s;
        if (!QFile::exists(pgbench))
            QSKIP("pgbench is not installed");
        m_shop.server.createDatabase(u"bank"_s);
        const auto bench
            = [&](const QStringList &arguments) { return m_shop.server.command(pgbench, arguments, u"bank"_s); };
        QVERIFY(runTool(bench({u"-i"_s, u"-q"_s, u"-s"_s, u"4"_s, u"--foreign-keys"_s}), {}).success());
        ToolProcess writers(bench({u"-c"_s, u"3"_s, u"-j"_s, u"1"_s, u"-T"_s, u"600"_s, u"-n"_s}), {},
                            {.stdOut = Channel::Null, .stderrFile = {}});
        writers.start();
        // History is what they write: the dump begins when there is some, and they go on after it.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_shop.server.psql(u"bank"_s, "SELECT count(*) FROM pgbench_history").toLongLong() > 10, 30000);
        const JobRun job = m_shop.run(spec(u"bank"_s));
        QVERIFY(!writers.poll());
        writers.kill();
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));

        // Loading checks the foreign keys.
        const JobRun restored
            = m_shop.run(m_shop.restoreSpec(job.outcome.result[u"saved"][0][u"path"].toString(), u"bank_copy"_s));
        QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
        const QByteArray sums = m_shop.server.psql(u"bank_copy"_s,
                                                   "SELECT (SELECT sum(abalance) FROM pgbench_accounts),"
                                                   " (SELECT sum(tbalance) FROM pgbench_tellers),"
                                                   " (SELECT sum(bbalance) FROM pgbench_branches),"
                                                   " (SELECT sum(delta) FROM pgbench_history)");
        const QByteArrayList parts = sums.split('|');
        QCOMPARE(parts.size(), 4);
        QVERIFY2(!parts[0].isEmpty() && parts.count(parts[0]) == 4, sums.constData());
    }

    /// The first events of a backup let others change tables: at the moments that matter, then they pause. Each
    /// table holds no row or all of 20,000 whose sum is known, at every moment that others can see.
    void aStormOfChangesEndsInARightBackupOrACleanError()
    {
        m_shop.server.createDatabase(u"storm"_s);
        const QString fill = u"SELECT g AS id, 20001 - g AS back, repeat(md5(g::text), 8) AS pad"
                             " FROM generate_series(1, 20000) g"_s;
        for (const QString &table : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            m_shop.server.psql(u"storm"_s,
                               u"CREATE TABLE %1 AS %2; CREATE INDEX %1_id ON %1(id)"_s.arg(table, fill).toUtf8());
        m_shop.server.psql(u"storm"_s, "CREATE MATERIALIZED VIEW m AS SELECT count(*) FROM a");

        m_stop = false;
        std::vector<std::thread> storms;
        storms.push_back(
            storm({u"BEGIN; TRUNCATE public.a; INSERT INTO public.a %1; COMMIT"_s.arg(fill),
                   u"BEGIN; DROP TABLE IF EXISTS public.b; CREATE TABLE public.b AS %1; COMMIT"_s.arg(fill)}));
        storms.push_back(
            storm({u"ALTER TABLE public.c ADD COLUMN late int DEFAULT 1"_s, u"ALTER TABLE public.c DROP COLUMN late"_s,
                   u"REINDEX TABLE public.c"_s, u"REFRESH MATERIALIZED VIEW public.m"_s}));
        storms.push_back(storm({u"ALTER TABLE public.d RENAME TO e"_s, u"ALTER TABLE public.e RENAME TO d"_s,
                                u"CREATE TABLE public.f(a int); DROP TABLE public.f"_s, u"TRUNCATE public.d"_s,
                                u"INSERT INTO public.d %1"_s.arg(fill), u"VACUUM FULL public.d"_s}));
        const auto endStorms = [&] {
            m_stop = true;
            m_turns.release(static_cast<ptrdiff_t>(storms.size()));
            for (std::thread &thread : storms)
                thread.join();
        };
        auto end = qScopeGuard(endStorms);
        QStringList good;
        int failed = 0;
        for (int i = 0; i < 3; ++i) {
            int given = 0;
            const JobRun job = m_shop.run(spec(u"storm"_s), [&](const JobEvent &, const CancelToken &) {
                m_turns.release(given++ < 10 ? 3 : 0);
            });
            m_shop.clock->advance(std::chrono::seconds(1));
            if (job.outcome.ok()) {
                good.append(job.outcome.result[u"saved"][0][u"path"].toString());
                continue;
            }
            ++failed;
            const Error &error = job.outcome.error;
            QVERIFY2(error.code() != ErrorCode::Internal && !error.hint().isEmpty(), qPrintable(job.described()));
        }
        end.dismiss();
        endStorms();
        QVERIFY(m_changes > 0);
        const QStringList listed = m_shop.filesOfRepository().filter(u"storm_"_s).filter(u".sql.gz"_s);
        QCOMPARE(listed.size(), good.size()); // what failed is not listed
        QVERIFY(m_shop.filesOfRepository().filter(u".part"_s).isEmpty());
        // Both ends are legal; a quiet database gives at least one that can be looked at.
        const JobRun calm = m_shop.run(spec(u"storm"_s));
        QVERIFY2(calm.outcome.ok(), qPrintable(calm.described()));
        good.append(calm.outcome.result[u"saved"][0][u"path"].toString());
        for (qsizetype i = 0; i < good.size(); ++i) {
            const QString copy = u"storm_%1"_s.arg(i);
            const JobRun restored = m_shop.run(m_shop.restoreSpec(good[i], copy));
            QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
            const QByteArray odd
                = m_shop.server.psql(copy,
                                     "SELECT DISTINCT relname || ': ' || n::text || ' rows' FROM ("
                                     "  SELECT tableoid::regclass::text AS relname, count(*) % 20000 AS n,"
                                     "   sum(id) - sum(back) AS s FROM a GROUP BY 1"
                                     "  UNION ALL SELECT 'b', count(*) - 20000, sum(id) - sum(back) FROM b"
                                     "  UNION ALL SELECT 'c', count(*) - 20000, sum(id) - sum(back) FROM c)"
                                     " AS x(relname, n, s) WHERE n <> 0 OR s <> 0");
            QCOMPARE(odd, QByteArray());
            // A TRUNCATE and its INSERT are one transaction: nobody may ever see the table empty.
            QCOMPARE(m_shop.server.psql(copy, "SELECT count(*) FROM a"), QByteArray("20000"));
        }
        qInfo("%d right backups, %d clean errors, %d changes", static_cast<int>(good.size()), failed, m_changes.load());
    }
};

QTEST_GUILESS_MAIN(TestBusyDatabase)
#include "tst_busydatabase.moc"
