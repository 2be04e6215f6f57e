#include "tests/integration/workshop.h"
#include "tests/support/dumplines.h"
#include "tests/support/runprogram.h"

#include "core/postgres/pgconnection.h"

#include <QTest>
#include <ctime>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
PrivateServerOptions withSettings(const QStringList &settings)
{
    PrivateServerOptions options;
    options.user = u"tester"_s;
    options.settings = settings;
    return options;
}

double processorSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Bytes of this process: "VmRSS:" now, "VmHWM:" at most since the last resetPeak().
qint64 memory(const char *key)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QFile::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(key))
                return line.simplified().split(' ').value(1).toLongLong() * 1024;
        }
    }
    return -1;
}

bool resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QFile::WriteOnly) && file.write("5") == 1;
}
}

/// Databases of unusual shape: very many, very wide, nothing at all.
class TestShapes final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;

    BackupSpec spec(const QStringList &databases) const
    {
        BackupSpec spec = m_shop.backupSpec(databases);
        spec.withGlobals = false;
        spec.jobs = 4;
        spec.compression = CompressionLevel::Fast;
        return spec;
    }

    void createTables(TestServer &server, const QString &database, int from, int to)
    {
        server.psql(database,
                    u"SELECT format('CREATE TABLE t%s(a int)', g) FROM generate_series(%1, %2) g \\gexec"_s.arg(from)
                        .arg(to)
                        .toUtf8());
    }

    void checkAgainstOnePgDump(const QString &database)
    {
        const JobRun job = m_shop.run(spec({database}));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QString path = job.outcome.result[u"saved"][0][u"path"].toString();
        const DumpLines lines(runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(path)}).stdOut,
                              m_shop.server.dumpOf(database));
        QCOMPARE(lines.extra.join("\n").left(1000), QByteArray());
        QCOMPARE(lines.missing.join("\n").left(1000), QByteArray());
        QCOMPARE(m_shop.run(m_shop.restoreSpec(path, database + u"_copy"_s)).outcome.error.message(), QString());
    }

    JobRun runOn(TestServer &server, const QStringList &databases)
    {
        BackupSpec there = spec(databases);
        there.server.host = server.host();
        there.server.port = QString::number(server.port());
        return m_shop.run(there);
    }

    static bool onePgDumpSucceeds(TestServer &server, const QString &database)
    {
        return runTool(server.command(server.tools().pgDump(), {}, database), {}).success();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_shop.start()); }

    void anEmptyDatabase()
    {
        m_shop.server.createDatabase(u"nothing"_s);
        checkAgainstOnePgDump(u"nothing"_s);
    }

    void partitionedTablesWithoutPartitions()
    {
        m_shop.server.createDatabase(u"parents"_s);
        m_shop.server.psql(u"parents"_s,
                           "CREATE TABLE a(id int PRIMARY KEY) PARTITION BY RANGE (id);"
                           "CREATE TABLE b(id int) PARTITION BY HASH (id)");
        checkAgainstOnePgDump(u"parents"_s);
    }

    void thirtyThousandLargeObjects()
    {
        m_shop.server.createDatabase(u"objects"_s);
        m_shop.server.psql(u"objects"_s,
                           "SELECT count(lo_from_bytea(800000 + g, convert_to('object ' || g, 'UTF8')))"
                           " FROM generate_series(1, 30000) g");
        const JobRun job = m_shop.run(spec({u"objects"_s}));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QString path = job.outcome.result[u"saved"][0][u"path"].toString();
        const DumpLines lines(runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(path)}).stdOut,
                              m_shop.server.dumpOf(u"objects"_s));
        QVERIFY(lines.extra.isEmpty() && lines.missing.isEmpty());
    }

    void threeThousandTablesCostTwelveTimesTheTimeOf250()
    {
        double seconds[2];
        const QString names[2]{u"few"_s, u"many"_s};
        const int tables[2]{250, 3000};
        for (int i = 0; i < 2; ++i) {
            m_shop.server.createDatabase(names[i]);
            createTables(m_shop.server, names[i], 1, tables[i]);
            const double before = processorSeconds();
            const JobRun job = m_shop.run(spec({names[i]}));
            seconds[i] = processorSeconds() - before;
            QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        }
        // A cost that grows with the square would take 144 times as much; a part of it does not grow at all.
        QVERIFY2(seconds[1] < 40 * std::max(seconds[0], 0.02),
                 qPrintable(u"%1 s and %2 s"_s.arg(seconds[0]).arg(seconds[1])));
        const DumpLines lines(
            runProgram(u"bash"_s, {u"-c"_s, u"gzip -dc \"$0\"/*/many_*.sql.gz"_s, m_shop.repository}).stdOut,
            m_shop.server.dumpOf(u"many"_s));
        QVERIFY(lines.extra.isEmpty() && lines.missing.isEmpty());
    }

    void aLineOfSixtyMegabytesNeedsNoMoreMemoryThanOthers()
    {
        m_shop.server.createDatabase(u"wide"_s);
        m_shop.server.psql(
            u"wide"_s,
            "CREATE TABLE w(b bytea); ALTER TABLE w ALTER b SET STORAGE EXTERNAL;"
            "INSERT INTO w SELECT decode(repeat('00ff5c0a', 7500000), 'hex') FROM generate_series(1, 2)");
        const qint64 before = memory("VmRSS:");
        QVERIFY(resetPeak());
        const JobRun job = m_shop.run(spec({u"wide"_s}));
        const qint64 grown = memory("VmHWM:") - before;
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.outcome.result[u"saved"][0][u"rawBytes"].toInteger() > 120'000'000);
        QVERIFY2(grown < 48'000'000, qPrintable(QString::number(grown)));
        QCOMPARE(m_shop.misplacedTables(job.outcome.result[u"saved"][0][u"path"].toString()), QStringList());
    }

    void whateverOnePgDumpCanDumpIsDumped()
    {
        TestServer tight(withSettings({u"max_locks_per_transaction=10"_s, u"max_connections=20"_s}));
        QVERIFY(tight.start());
        tight.createDatabase(u"crowded"_s);
        constexpr int step = 100;
        int tables = 0;
        while (onePgDumpSucceeds(tight, u"crowded"_s)) {
            createTables(tight, u"crowded"_s, tables + 1, tables + step);
            tables += step;
            QVERIFY(tables < 20'000);
        }
        tight.psql(u"crowded"_s,
                   u"SELECT format('DROP TABLE t%s', g) FROM generate_series(%1, %2) g \\gexec"_s.arg(tables - step + 1)
                       .arg(tables)
                       .toUtf8());
        QVERIFY(tables > 2 * step);
        QVERIFY(onePgDumpSucceeds(tight, u"crowded"_s));
        const JobRun one = runOn(tight, {u"crowded"_s});
        QVERIFY2(one.outcome.ok(), qPrintable(one.described()));

        // Two such databases fit the lock table one after the other only.
        tight.psql(u"postgres"_s, "CREATE DATABASE crowded_too TEMPLATE crowded");
        m_shop.clock->advance(std::chrono::hours(1));
        const JobRun two = runOn(tight, {u"crowded"_s, u"crowded_too"_s});
        QVERIFY2(two.outcome.ok(), qPrintable(two.described()));
    }

    void aLockTableThatOthersFillLeavesOnePgDump()
    {
        TestServer busy(withSettings({u"max_locks_per_transaction=30"_s, u"max_connections=40"_s}));
        QVERIFY(busy.start());
        busy.createDatabase(u"shared"_s);
        createTables(busy, u"shared"_s, 1, 80);
        ServerAddress address = m_shop.address();
        address.host = busy.host();
        PgConnection other = PgConnection::connect(
            ConnectionParams::resolve(address, QProcessEnvironment()).withDatabase(u"postgres"_s));
        bool full = false;
        try {
            other.exec(u"SELECT count(pg_advisory_lock(g)) FROM generate_series(1, 1000000) g"_s);
        } catch (const Error &) {
            full = true; // and it keeps what it got
        }
        QVERIFY(full);
        constexpr int step = 20;
        for (int first = 1; !onePgDumpSucceeds(busy, u"shared"_s); first += step) {
            other.exec(u"SELECT count(pg_advisory_unlock(g)) FROM generate_series(%1, %2) g"_s.arg(first).arg(
                first + step - 1));
            QVERIFY(first < 1000);
        }
        const JobRun job = runOn(busy, {u"shared"_s});
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.said(u"going on with one pg_dump"_s), "several processes had enough locks: nothing was shown");
    }

    void tablesOfADataOnlyDumpStandBehindThoseTheyReferTo()
    {
        m_shop.server.createDatabase(u"ordered"_s);
        const QByteArray schema = "CREATE TABLE z(id int PRIMARY KEY); CREATE TABLE a(id int REFERENCES z)";
        m_shop.server.psql(u"ordered"_s, schema + "; INSERT INTO z VALUES (1); INSERT INTO a VALUES (1)");
        BackupSpec data = spec({u"ordered"_s});
        data.content = DumpContent::DataOnly;
        const JobRun job = m_shop.run(data);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QString path = job.outcome.result[u"saved"][0][u"path"].toString();
        m_shop.server.createDatabase(u"filled"_s);
        m_shop.server.psql(u"filled"_s, schema);
        m_shop.server.psql(u"filled"_s, runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(path)}).stdOut);
        QCOMPARE(m_shop.server.psql(u"filled"_s, "SELECT count(*) FROM public.a"), QByteArray("1"));
    }
};

QTEST_GUILESS_MAIN(TestShapes)
#include "tst_shapes.moc"
