#include "tests/integration/workshop.h"
#include "tests/support/dumplines.h"
#include "tests/support/runprogram.h"

#include "core/dump/dumpplan.h"
#include "core/postgres/pgconnection.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// A large database is read by several pg_dump processes on one snapshot; the file must not tell.
class TestSplitDump final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"big"_s);
        m_shop.server.loadSample(u"big"_s);
        for (const char *table : {"first", "second", "third", "\"odd \"\".name\""}) {
            m_shop.server.psql(u"big"_s,
                               QByteArray("CREATE TABLE ") + table
                                   + "(id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, s serial, t text);"
                                     "INSERT INTO "
                                   + table + "(t) SELECT repeat(md5(g::text), 6) FROM generate_series(1,60000) g");
        }
        m_shop.server.psql(u"big"_s,
                           "CREATE SEQUENCE lonely; SELECT nextval('lonely'), nextval('lonely');"
                           "SELECT lo_from_bytea(0, 'large object')");
    }

    void theFileHoldsTheStatementsOfOnePgDump()
    {
        BackupSpec spec = m_shop.backupSpec({u"big"_s});
        spec.jobs = 3;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        int processes = 0;
        for (const JobEvent &event : job.events)
            processes += event.kind == JobEvent::Kind::Command && event.text.contains(u"--section=data"_s) ? 1 : 0;
        QVERIFY(processes > 1); // else this test shows nothing

        QString path;
        for (const QJsonValue &item : job.outcome.result[u"saved"].toArray()) {
            if (item[u"database"].toString() == "big"_L1)
                path = item[u"path"].toString();
        }
        const DumpLines lines(runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(path)}).stdOut,
                              m_shop.server.dumpOf(u"big"_s));
        QCOMPARE(lines.extra.join("\n"), QByteArray());
        QCOMPARE(lines.missing.join("\n"), QByteArray());

        const JobRun restored = m_shop.run(m_shop.restoreSpec(path, u"again"_s));
        QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
        QCOMPARE(m_shop.server.dumpOf(u"again"_s), m_shop.server.dumpOf(u"big"_s));
    }

    void everyTableOfASplitFileIsWhereItsManifestSays()
    {
        const QString path = m_shop.backUp(u"big"_s);
        QCOMPARE(m_shop.misplacedTables(path), QStringList());
    }

    void aPlanKeepsWithinTheLockTable()
    {
        QList<TableInfo> tables;
        for (int i = 0; i < 3000; ++i)
            tables.append({.oid = 1, .schema = u"s"_s, .name = QString::number(i), .bytes = 1'000'000});
        const BackupSpec spec;
        const DumpPlan roomy = planDump({spec, tables, {}, 100'000, 4});
        const DumpPlan tight = planDump({spec, tables, {}, 14'000, 4});
        const DumpPlan small = planDump({spec, tables, {}, 4'000, 4});
        const DumpPlan tiny = planDump({spec, tables, {}, 3'000, 4});
        QVERIFY(roomy.sharedSnapshot);
        QCOMPARE(tight.streams.size(), 3);
        QVERIFY(small.sharedSnapshot);
        QCOMPARE(small.streams.size(), 1);
        QVERIFY(!tiny.sharedSnapshot);
        QCOMPARE(tiny.streams.size(), 1);
        QCOMPARE(tiny.streams.first().kind, u"script"_s);
    }

    void aSmallDatabaseIsReadByOneDataProcess()
    {
        const BackupSpec spec;
        QList<TableInfo> tables{{.oid = 1, .schema = u"s"_s, .name = u"t"_s, .bytes = 5'000'000}};
        QCOMPARE(planDump({spec, tables, {}, 100'000, 8}).streams.size(), 3);
    }

    void writersDuringTheDumpDoNotBreakForeignKeysOrSums()
    {
        m_shop.server.createDatabase(u"bank"_s);
        m_shop.server.psql(
            u"bank"_s,
            "CREATE TABLE account(id int PRIMARY KEY, balance bigint NOT NULL, pad text);"
            "CREATE TABLE entry(id bigserial PRIMARY KEY, account int REFERENCES account, amount bigint, pad text);"
            "INSERT INTO account SELECT g, 0, repeat('x', 400) FROM generate_series(1,50000) g;"
            "INSERT INTO entry(account, amount, pad) SELECT g, 0, repeat('y', 400)"
            " FROM generate_series(1,50000) g");
        std::atomic<bool> stop{false};
        std::thread writer([&] {
            PgConnection connection = PgConnection::connect(
                ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"bank"_s));
            for (int i = 1; !stop; ++i)
                connection.execScript(
                    u"BEGIN; UPDATE public.account SET balance = balance + 7 WHERE id = %1;"
                    " INSERT INTO public.entry(account, amount) VALUES (%1, 7); COMMIT"_s.arg(1 + i % 50000));
        });
        const QString path = m_shop.backUp(u"bank"_s);
        stop = true;
        writer.join();
        const JobRun restored = m_shop.run(m_shop.restoreSpec(path, u"bank_copy"_s));
        QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
        QCOMPARE(m_shop.server.psql(u"bank_copy"_s,
                                    "SELECT (SELECT sum(balance) FROM account)"
                                    " = (SELECT sum(amount) FROM entry)"),
                 QByteArray("t"));
    }
};

QTEST_GUILESS_MAIN(TestSplitDump)
#include "tst_splitdump.moc"
