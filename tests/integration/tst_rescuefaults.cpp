#include "tests/integration/rescueshop.h"
#include "tests/support/runprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// A rescue that cannot be finished leaves nothing, and what it loads is judged as in every restore.
class TestRescueFaults final : public QObject
{
    Q_OBJECT
private:
    RescueShop m_shop;
    QStringList m_databases;

    QString rescueFolder() const { return m_shop.folder.file(u"rescue"_s); }
    QStringList foldersLeft() const { return QDir(rescueFolder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    void requireNothingLeft()
    {
        QCOMPARE(m_shop.databases(), m_databases);
        QCOMPARE(foldersLeft(), QStringList());
    }
    static QByteArray dump(const QByteArray &statements)
    {
        return "--\n-- PostgreSQL database dump\n--\n\n" + statements
            + "\n\n--\n-- PostgreSQL database dump complete\n--\n\n";
    }
    /// A table whose rows call a function of the file.
    static QByteArray dumpWithCheck(const QByteArray &body)
    {
        return dump("CREATE FUNCTION public.f(a int) RETURNS bool LANGUAGE plpgsql AS $$ BEGIN " + body
                    + " RETURN true; END $$;\nCREATE TABLE public.t (a int CHECK (public.f(a)));\n"
                      "COPY public.t (a) FROM stdin;\nbad\n1\n2\n\\.\n");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_databases = m_shop.databases();
    }
    void cleanup()
    {
        m_shop.dropRescued();
        QDir(rescueFolder()).removeRecursively();
    }

    void aCancelLeavesNothing_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("while it loads") << 3;
        QTest::newRow("while rows are counted") << 4;
        QTest::newRow("while statistics are gathered") << 5;
    }
    void aCancelLeavesNothing()
    {
        QFETCH(int, step);
        const QString file = m_shop.foreign(u"f.sql"_s, dump("COPY public.none (a) FROM stdin;\n1\n\\.\n"));
        const JobRun job = m_shop.run(m_shop.rescueSpec(file), [&](const JobEvent &event, const CancelToken &token) {
            if (event.kind == JobEvent::Kind::Step && event.step == step)
                token.requestCancel();
        });
        QVERIFY2(job.outcome.status == JobStatus::Cancelled, qPrintable(job.described()));
        requireNothingLeft();
    }

    void aServerThatGoesAwayLeavesNothing()
    {
        const JobRun job = m_shop.rescueScript(dumpWithCheck("PERFORM pg_terminate_backend(pg_backend_pid());"));
        QVERIFY2(job.outcome.error.code() == ErrorCode::ConnectionFailed, qPrintable(job.described()));
        requireNothingLeft();
    }

    void withoutAPlaceForTheReportNothingIsBegun()
    {
        m_shop.folder.write(u"rescue"_s, "in the way");
        const JobRun job = m_shop.rescueScript(dump("CREATE TABLE public.t (a int);"));
        QVERIFY(QFile::remove(rescueFolder()));
        QCOMPARE(job.outcome.error.code(), ErrorCode::FileAccess);
        QVERIFY2(job.outcome.error.message().contains(rescueFolder()), qPrintable(job.described()));
        requireNothingLeft();
    }

    void namesForASchemaThatIsNotThereAreNotMadeAmongTheSystemsOwn()
    {
        const JobRun job = m_shop.rescueScript(dump(
            "SET search_path = nowhere, pg_catalog;\nCREATE FUNCTION planted() RETURNS int LANGUAGE sql AS 'SELECT "
            "1';"));
        QVERIFY2(job.outcome.error.code() == ErrorCode::Refused, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains(u"\"nowhere\""_s), qPrintable(job.described()));
        requireNothingLeft();
    }

    /// The function waits for a role, which the whole server sees.
    void aKilledOneIsUndoneByTheNextStart()
    {
        const QString file
            = m_shop.foreign(u"f.sql"_s,
                             dumpWithCheck("WHILE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'go') LOOP "
                                           "PERFORM pg_sleep(0.05); END LOOP;"));
        ToolCommand command;
        command.program = QStringLiteral(LARDER_BIN_DIR "/larder-cli");
        command.arguments = QStringList{u"restore"_s, file, u"rescued"_s, u"--rescue"_s, u"--accept-foreign"_s};
        const QString home = m_shop.folder.file(u"home"_s);
        command.environment.set("LARDER_HOME", home.toUtf8());
        command.environment.set("LARDER_PG_BINDIRS", m_shop.server.tools().binDir.toUtf8());
        command.environment.set("POSTGRES_HOST", m_shop.server.host().toUtf8());
        command.environment.set("POSTGRES_PORT", QByteArray::number(m_shop.server.port()));
        command.environment.set("POSTGRES_USER", m_shop.server.user().toUtf8());
        ToolProcess process(command, CancelToken(), {.stdOut = Channel::Null, .stderrFile = {}});
        process.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_shop.server.psql(u"postgres"_s,
                                                     "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY%' "
                                                     "AND wait_event = 'PgSleep'"),
                                  QByteArray("1"), 60'000);
        process.sendSignal(SIGKILL);
        process.wait();
        QVERIFY(m_shop.databases() != m_databases);
        command.arguments = QStringList{u"doctor"_s, u"--repair"_s};
        runTool(command, CancelToken());
        QTRY_COMPARE(m_shop.databases(), m_databases);
    }

    void manyBadRowsAreFoundOneByOne()
    {
        QByteArray rows;
        for (int i = 0; i < 100'000; ++i)
            rows += QByteArray::number(i) + "\nbad " + QByteArray::number(i) + '\n';
        const JobRun job = m_shop.rescueScript(
            dump("CREATE TABLE public.t (a int);\nCOPY public.t (a) FROM stdin;\n" + rows + "\\.\n"));
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT count(*), count(DISTINCT a) FROM t"), "100000|100000");
        QCOMPARE(job.outcome.result[u"refusedRows"].toInt(), 100'000);
        QCOMPARE(m_shop.kept(job, u"rows-1.copy"_s).count('\n'), 100'000);
        QVERIFY(m_shop.report(job).size() < 20'000);
    }

    void aTableThatTakesNoRowIsGivenUp()
    {
        QByteArray rows;
        for (int i = 0; i < 50'000; ++i)
            rows += "bad " + QByteArray::number(i) + '\n';
        const JobRun job = m_shop.rescueScript(
            dump("CREATE TABLE public.t (a int);\nCOPY public.t (a) FROM stdin;\n" + rows + "\\.\n"));
        QCOMPARE(job.outcome.result[u"refusedRows"].toInt(), 1000);
        QCOMPARE(job.outcome.result[u"rowsNotTried"].toInt(), 49'000);
        QCOMPARE(m_shop.kept(job, u"rows-1.copy"_s), rows);
    }

    void theGateIsTheSame()
    {
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE clerk");
        const JobRun job = m_shop.rescueScript(
            dump("DROP ROLE clerk;\nCREATE ROLE intruder;\nDO $$ BEGIN EXECUTE 'CREATE ROLE ' || 'intruder'; END $$;\n"
                 "SELECT public.f();\nCREATE TABLE public.t (a int);\n"
                 "COPY pg_catalog.pg_authid (rolname) FROM stdin;\nintruder\n\\.\n"));
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(
            m_shop.server.psql(u"postgres"_s,
                               "SELECT string_agg(rolname, ' ') FROM pg_roles WHERE rolname IN ('clerk', 'intruder')"),
            "clerk");
        m_shop.server.psql(u"postgres"_s, "DROP ROLE clerk");
        QCOMPARE(job.outcome.result[u"refusedStatements"].toInt(), 3);
        QVERIFY(!m_shop.report(job).contains("\\copy"));
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM t"), "0");
    }

    void aCommandOfPsqlRefusesTheFile()
    {
        const QString mark = m_shop.folder.file(u"mark"_s);
        const JobRun job = m_shop.rescueScript(dump("CREATE TABLE public.t (a int);\n\\! touch " + mark.toUtf8()));
        QVERIFY2(job.outcome.error.code() == ErrorCode::FlightCheckFailed, qPrintable(job.described()));
        QVERIFY(!QFile::exists(mark));
        requireNothingLeft();
    }

    void theReportHidesNothing()
    {
        const JobRun job = m_shop.rescueScript(dump("CREATE TABLE public.t (a int);\nCOPY public.t (a) FROM stdin;\n"
                                                    "\x1b[8mhidden\n1\n\\.\n"));
        QCOMPARE(m_shop.rescued("SELECT a FROM t"), "1");
        QVERIFY2(m_shop.report(job).contains("\\x1b[8mhidden") && !m_shop.report(job).contains('\x1b'),
                 m_shop.report(job).constData());
    }

    void aDamagedArchiveOfOursCountsAsSomebodyElses()
    {
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.psql(u"shop"_s, "CREATE TABLE t AS SELECT generate_series(1, 50000) a");
        BackupSpec spec = m_shop.backupSpec({u"shop"_s});
        spec.format = BackupFormat::Custom;
        const QString backup = m_shop.run(spec).outcome.result[u"saved"][0][u"path"].toString();
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE shop");
        QVERIFY(QFile::resize(m_shop.absolute(backup), QFileInfo(m_shop.absolute(backup)).size() / 2));
        RestoreSpec rescue = m_shop.rescueSpec(backup);
        rescue.acceptForeign = false;
        QCOMPARE(m_shop.run(rescue).outcome.error.code(), ErrorCode::Refused);
        requireNothingLeft();
        const JobRun job = m_shop.rescue(backup);
        QVERIFY2(job.outcome.error.code() == ErrorCode::PartlyLoaded, qPrintable(job.described()));
    }

    void aRestoreThatFailsNamesTheWay()
    {
        RestoreSpec spec = m_shop.rescueSpec(
            m_shop.foreign(u"f.sql"_s, dump("CREATE TABLE public.t (a int);\nCREATE TABLE public.t (a int);")));
        spec.rescue = false;
        const JobRun failed = m_shop.run(spec);
        QCOMPARE(failed.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(failed.outcome.error.hint().contains(u"restore --rescue"_s), qPrintable(failed.described()));
        spec.backup = m_shop.foreign(u"f.sql"_s, dump("CREATE TABLE public.t (a int);").chopped(60));
        const JobRun damaged = m_shop.run(spec);
        QCOMPARE(damaged.outcome.error.code(), ErrorCode::BackupDamaged);
        QVERIFY2(damaged.outcome.error.hint().contains(u"restore --rescue"_s), qPrintable(damaged.described()));
    }

    void itGoesWithANewDatabaseAndAWholeBackupOnly()
    {
        RestoreSpec spec = m_shop.rescueSpec(u"/tmp/f.sql"_s);
        QVERIFY(std::get<RestoreSpec>(jobSpecFromJson(toJson(JobSpec(spec)))).rescue);
        QVERIFY(commandLineFor(spec).contains(u"--rescue"_s));
        spec.mode = RestoreMode::Swap;
        QVERIFY_THROWS_EXCEPTION(Error, jobSpecFromJson(toJson(JobSpec(spec))));
        spec.mode = RestoreMode::New;
        spec.tables = QStringList{u"t"_s};
        QVERIFY_THROWS_EXCEPTION(Error, jobSpecFromJson(toJson(JobSpec(spec))));
    }

    void onlyTheNewestReportsStay()
    {
        for (int i = 0; i < 60; ++i)
            m_shop.folder.write(u"rescue/old%1/report.txt"_s.arg(i), "old");
        m_shop.rescueScript(dump("CREATE TABLE public.t (a int);"));
        QCOMPARE(foldersLeft().size(), 50);
    }
};

QTEST_GUILESS_MAIN(TestRescueFaults)
#include "tst_rescuefaults.moc"
