#include "tests/integration/rescueshop.h"
#include "tests/support/runprogram.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What of a dump that the server does not like, or that is damaged, comes into a new database, and what is said of the
/// rest.
class TestRescue final : public QObject
{
    Q_OBJECT
private:
    RescueShop m_shop;

    /// A dump as pg_dump writes it, in which a text is replaced wherever it stands.
    QByteArray edited(const QByteArray &sql, const QByteArray &from, const QByteArray &to)
    {
        QByteArray script = m_shop.dumpOfBroken(sql);
        if (!script.contains(from))
            QTest::qFail(script.constData(), __FILE__, __LINE__);
        return script.replace(from, to);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_shop.start()); }
    void cleanup() { m_shop.dropRescued(); }

    void aWholeDumpIsRescuedWhole()
    {
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        const QByteArray before = m_shop.server.dumpOf(u"mini"_s);
        const QString backup = m_shop.backUp(u"mini"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE mini");
        const JobRun job = m_shop.rescue(backup);
        QVERIFY2(job.outcome.exitCode() == 0, qPrintable(job.described() + QString::fromUtf8(m_shop.report(job))));
        QCOMPARE(m_shop.server.dumpOf(u"rescued"_s), before);
        const std::optional<Manifest> manifest = Repository::open(m_shop.repository).readManifest(backup);
        QVERIFY(manifest->proof().level < ProofLevel::Restorable);
    }

    void rowsAroundBrokenOnesAreLoaded_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("state");
        QTest::newRow("a row with too many columns") << "7\tseven\t8\n"_ba << u"22P04"_s;
        QTest::newRow("a row with too few columns") << "7\n"_ba << u"22P04"_s;
        QTest::newRow("bytes of another encoding") << "7\tK\xf6ln\n"_ba << u"22021"_s;
        QTest::newRow("a text in place of a number") << "seven\t7\n"_ba << u"22P02"_s;
        QTest::newRow("nothing where something must be") << "7\t\\N\n"_ba << u"23502"_s;
        QTest::newRow("a value that a check refuses") << "-7\tseven\n"_ba << u"23514"_s;
    }
    void rowsAroundBrokenOnesAreLoaded()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, state);
        const QByteArray script = edited("CREATE TABLE t(a int CHECK (a > 0), b text NOT NULL); "
                                         "INSERT INTO t SELECT g, 'row ' || g FROM generate_series(1, 5000) g",
                                         "2500\trow 2500\n", "2500\trow 2500\n" + row);
        const JobRun job = m_shop.rescueScript(script);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT count(*), sum(a), count(DISTINCT b) FROM t"), "5000|12502500|5000");
        QCOMPARE(m_shop.kept(job, u"rows-1.copy"_s), row);
        const QByteArray line = "line " + QByteArray::number(script.left(script.indexOf("2500\trow")).count('\n') + 2);
        QVERIFY2(m_shop.report(job).contains(line), m_shop.report(job).constData());
        QVERIFY2(m_shop.report(job).contains(state.toUtf8()), m_shop.report(job).constData());
    }

    void rowsThatWereMendedAreLoadedByTheCommandOfTheReport()
    {
        const QByteArray script = edited("CREATE TABLE \"o'dd \"\"name\"(\"A\" int, b text); "
                                         "INSERT INTO \"o'dd \"\"name\" VALUES (1, 'Köln'), (2, 'b')",
                                         "1\t", "one\t");
        const JobRun job = m_shop.rescueScript(script);
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM \"o'dd \"\"name\""), "1");
        const QString folder = job.outcome.result[u"folder"].toString();
        QFile file(folder + u"/rows-1.copy"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray mended = file.readAll().replace("one", "1");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(mended) == mended.size());
        file.close();
        const QByteArray report = m_shop.report(job);
        const qsizetype command = report.indexOf("\\copy ");
        QVERIFY2(command > 0, report.constData());
        m_shop.rescued(report.sliced(command, report.indexOf('\n', command) - command) + '\n');
        QCOMPARE(m_shop.rescued("SELECT \"A\", b FROM \"o'dd \"\"name\" ORDER BY 1"), "1|Köln\n2|b");
    }

    void brokenInsertsAreLeftOutOneByOne()
    {
        QByteArray script = m_shop.dumpOfBroken("CREATE TABLE t(a int PRIMARY KEY, b text); "
                                                "INSERT INTO t SELECT g, 'it''s ' || g FROM generate_series(1, 200) g",
                                                {u"--inserts"_s});
        for (const QByteArrayView good : {"VALUES (10,", "VALUES (100,", "VALUES (150,"})
            script.replace(good, "VALUES ('ten',");
        const JobRun job = m_shop.rescueScript(script);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT count(*), min(a), max(a) FROM t"), "197|1|200");
        QCOMPARE(m_shop.sqlStates(job), u"22P02 22P02 22P02"_s);
        QCOMPARE(m_shop.kept(job, u"refused.sql"_s).count("INSERT INTO public.t VALUES ('ten', 'it''s 1"), 3);
    }

    void orphanRowsStayAndTheirForeignKeyIsOff()
    {
        const QByteArray script = edited("CREATE TABLE p(id int PRIMARY KEY); CREATE TABLE c(id int, p int); "
                                         "ALTER TABLE c ADD CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p(id) NOT VALID; "
                                         "INSERT INTO p VALUES (1), (2); INSERT INTO c VALUES (1, 1), (2, NULL); "
                                         "ALTER TABLE c DISABLE TRIGGER ALL; INSERT INTO c VALUES (3, 3), (4, 4); "
                                         "ALTER TABLE c ENABLE TRIGGER ALL",
                                         " NOT VALID", "");
        const JobRun job = m_shop.rescueScript(script);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM c"), "4");
        QCOMPARE(m_shop.rescued("SELECT string_agg(conname, ' ' ORDER BY conname) FROM pg_constraint "
                                "WHERE conrelid IN ('p'::regclass, 'c'::regclass)"),
                 "p_pkey");
        QCOMPARE(m_shop.sqlStates(job), u"23503"_s);
        QCOMPARE(job.outcome.result[u"refused"][0][u"orphanRows"].toInt(), 2);
        const QByteArray report = m_shop.report(job);
        const qsizetype query = report.indexOf("SELECT * FROM ");
        QVERIFY2(query > 0, report.constData());
        QCOMPARE(m_shop.rescued(report.sliced(query, report.indexOf('\n', query) - query)), "3|3\n4|4");
    }

    void aCheckThatNeedsASearchPathGetsOne()
    {
        const QByteArray script = m_shop.dumpOfBroken(
            "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'; "
            "CREATE FUNCTION ok(a int) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN a >= one(); END'; "
            "CREATE TABLE t(a int CHECK (ok(a))); INSERT INTO t SELECT generate_series(1, 3000); "
            "CREATE TABLE u(a int); INSERT INTO u VALUES (1); CREATE INDEX i ON u (ok(a))");
        const JobRun job = m_shop.rescueScript(script);
        QVERIFY2(job.outcome.ok(), m_shop.report(job).constData());
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM t"), "3000");
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM pg_indexes WHERE indexname = 'i'"), "1");
        QCOMPARE(m_shop.report(job).count("search_path"), 4);
        QCOMPARE(m_shop.server.dumpOf(u"rescued"_s), script);
    }

    void whatNeedsAMissingExtensionSaysSo()
    {
        QByteArray script = m_shop.dumpOfBroken(
            "CREATE EXTENSION hstore; CREATE TABLE t(a int, h hstore); INSERT INTO t VALUES (1, 'a=>1'); "
            "CREATE INDEX t_h ON t USING gin (h); CREATE TABLE u(a int); INSERT INTO u VALUES (1)");
        const qint64 line = script.left(script.indexOf("CREATE EXTENSION")).count('\n') + 1;
        const JobRun job = m_shop.rescueScript(script.replace("hstore", "nostore"));
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT a FROM u"), "1");
        QCOMPARE(m_shop.kept(job, u"rows-1.copy"_s), "1\t\"a\"=>\"1\"\n");
        const QByteArray report = m_shop.report(job);
        QVERIFY2(
            report.contains("It needs what was refused before: public.nostore of line " + QByteArray::number(line)),
            report.constData());
        QVERIFY2(report.contains("It needs what was refused before: public.t of line "), report.constData());
    }

    void whatNeedsSomethingUnknownSaysSo_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("needs");
        QTest::newRow("a table of an unknown type") << "CREATE TABLE bad(a point); INSERT INTO bad VALUES ('(1,2)')"_ba
                                                    << "a point"_ba
                                                    << "a public.spot"_ba
                                                    << "public.bad of line "_ba;
        QTest::newRow("a view on a table that is not there")
            << "CREATE TABLE bad(a point); CREATE VIEW v AS SELECT a FROM bad; CREATE VIEW w AS SELECT a FROM v"_ba
            << "a point"_ba
            << "a public.spot"_ba
            << "public.v of line "_ba;
        QTest::newRow("a function in a language that is not there")
            << "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END'; "
               "CREATE VIEW v AS SELECT f() AS a"_ba
            << "LANGUAGE plpgsql"_ba
            << "LANGUAGE plperl"_ba
            << "public.f of line "_ba;
    }
    void whatNeedsSomethingUnknownSaysSo()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, needs);
        const JobRun job
            = m_shop.rescueScript(edited(sql + "; CREATE TABLE good(a int); INSERT INTO good VALUES (1)", from, to));
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT a FROM good"), "1");
        QCOMPARE(m_shop.rescued("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), "1");
        QVERIFY2(m_shop.report(job).contains("It needs what was refused before: " + needs),
                 m_shop.report(job).constData());
    }

    void keysThatRowsBreakAreOffAndTheRowsStay()
    {
        const QByteArray script
            = edited("CREATE TABLE t(a int PRIMARY KEY); INSERT INTO t VALUES (1), (2), (3)", "\n2\n", "\n2\n2\n");
        const JobRun job = m_shop.rescueScript(script);
        QCOMPARE(m_shop.sqlStates(job), u"23505"_s);
        QCOMPARE(m_shop.rescued("SELECT a FROM t"), "1\n2\n2\n3");
        QVERIFY2(m_shop.report(job).contains("Key (a)=(2) is duplicated."), m_shop.report(job).constData());
    }

    void rowsThatAKeyRefusesAreSetAside()
    {
        const QByteArray script
            = "--\n-- PostgreSQL database dump\n--\n\nCREATE TABLE public.t (a int PRIMARY KEY, b text);\n"
              "COPY public.t (a, b) FROM stdin;\n1\ta\n2\tb\n1\tc\n3\td\n2\te\n\\.\n\n"
              "--\n-- PostgreSQL database dump complete\n--\n\n";
        const JobRun job = m_shop.rescueScript(script);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT * FROM t ORDER BY 1"), "1|a\n2|b\n3|d");
        QCOMPARE(m_shop.kept(job, u"rows-1.copy"_s), "1\tc\n2\te\n");
    }

    /// It says which statement failed, and no row.
    void rowsThatATriggerRefusesWithoutAPlaceAreFound()
    {
        QByteArray script
            = "--\n-- PostgreSQL database dump\n--\n\nCREATE TABLE public.p (a int PRIMARY KEY);\n"
              "INSERT INTO public.p SELECT 1;\nCREATE TABLE public.t (a int REFERENCES public.p, b int);\n"
              "COPY public.p (a) FROM stdin;\n2\n\\.\nCOPY public.t (a, b) FROM stdin;\n";
        for (int i = 0; i < 1000; ++i)
            script += (i % 100 == 7 ? "9\t" : "2\t") + QByteArray::number(i) + '\n';
        script += "\\.\n\n--\n-- PostgreSQL database dump complete\n--\n\n";
        const JobRun job = m_shop.rescueScript(script);
        QCOMPARE(m_shop.rescued("SELECT count(*), count(*) FILTER (WHERE b % 100 = 7) FROM t"), "990|0");
        QCOMPARE(m_shop.kept(job, u"rows-1.copy"_s).count('\n'), 10);
        QVERIFY2(m_shop.report(job).contains("Key (a)=(9) is not present in table \"p\"."),
                 m_shop.report(job).constData());
    }

    void ownersAndGrantsOfMissingRolesAreCounted()
    {
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE ann; CREATE ROLE bea");
        const QByteArray script
            = m_shop.dumpOfBroken("CREATE TABLE t(a int); CREATE TABLE u(a int); ALTER TABLE t OWNER TO ann; "
                                  "ALTER TABLE u OWNER TO ann; GRANT SELECT ON t TO bea; INSERT INTO t VALUES (1)");
        m_shop.server.psql(u"postgres"_s, "DROP ROLE ann; DROP ROLE bea");
        const JobRun job = m_shop.rescueScript(script);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
        QCOMPARE(m_shop.rescued("SELECT a FROM t"), "1");
        QCOMPARE(job.outcome.result[u"refusedStatements"].toInt(), 0);
        QCOMPARE(job.outcome.result[u"refusedOwnersAndGrants"].toInt(), 3);
        QVERIFY2(m_shop.report(job).contains("role \"ann\" does not exist"), m_shop.report(job).constData());
    }
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
