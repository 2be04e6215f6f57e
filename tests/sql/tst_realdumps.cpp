#include "tests/sql/recorder.h"
#include "tests/support/testserver.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What the installed pg_dump, pg_dumpall and psql really write and accept.
class TestRealDumps : public QObject
{
    Q_OBJECT

private:
    TestServer m_server;

    QByteArray output(const QString &program, const QStringList &arguments, const QString &database)
    {
        const ToolResult result = runTool(m_server.command(program, arguments, database), {});
        if (!result.success())
            QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
        return result.stdOut;
    }
    QByteArray dump(const QStringList &arguments = {})
    {
        return output(m_server.tools().pgDump(), arguments, u"shop"_s);
    }
    QByteArray dumpAll(const QStringList &arguments = {})
    {
        return output(m_server.tools().pgDumpall(), arguments, u"postgres"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_server.createDatabase(u"shop"_s);
        m_server.loadSample(u"shop"_s);
        m_server.psql(u"shop"_s, R"sql(
            CREATE TABLE "line
break; ""q""" ("c;
1" int, "\." text);
            INSERT INTO "line
break; ""q""" VALUES (1, E'\\.'), (2, E'a\n\\.\nb'), (NULL, NULL);
            CREATE FUNCTION fake() RETURNS text LANGUAGE sql AS $f$ SELECT '
--
-- PostgreSQL database dump complete
--

\unrestrict abc
COPY shop.fake (a) FROM stdin;
' $f$;
            CREATE FUNCTION atomic() RETURNS int LANGUAGE sql BEGIN ATOMIC; SELECT CASE WHEN true THEN 1 END; END;
            COMMENT ON FUNCTION fake() IS E'-- PostgreSQL database dump complete\n--\n''\\';)sql");
    }

    void theRowsOfEveryTableAreCounted()
    {
        const Scan result = scan(dump());
        QVERIFY2(result.summary.isComplete(), qPrintable(result.summary.incompleteness()));
        QVERIFY(!result.summary.irregular);
        QCOMPARE(result.summary.headers, 1);
        QVERIFY(result.heard.tables.contains("public|line\nbreak; \"q\"|c;\n1,\\."));
        QVERIFY(!result.summary.serverVersion.isEmpty());
        QVERIFY(!result.summary.clientVersion.isEmpty());
        const QByteArray counted = m_server.psql(
            u"shop"_s,
            "SELECT sum((xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %s', "
            "oid::regclass), false, true, '')))[1]::text::bigint) FROM pg_class WHERE relkind = 'r' AND "
            "relnamespace::regnamespace::text IN ('shop', 'public');");
        QCOMPARE(result.summary.rows, counted.toLongLong());
    }

    void sectionsReadAsOneScript()
    {
        QByteArray script;
        for (const QString &section : {u"pre-data"_s, u"data"_s, u"post-data"_s})
            script += dump({u"--section="_s + section});
        const Scan sections = scan(script);
        QVERIFY(sections.summary.isComplete());
        QCOMPARE(sections.summary.trailers, 3);
        QCOMPARE(sections.summary.rows, scan(dump()).summary.rows);
    }

    void chunksOfAnySizeGiveTheSameEvents()
    {
        const QByteArray script = dump({u"-C"_s, u"--inserts"_s}) + dump({u"-C"_s});
        const QByteArrayList events = scan(script).heard.events;
        QVERIFY(events.size() > 100);
        for (const qsizetype chunk : {1, 2, 3, 7, 4096})
            QCOMPARE(scan(script, chunk).heard.events, events);
    }

    void aCutAnywhereIsNoticed()
    {
        QByteArray script = dump();
        while (script.endsWith('\n'))
            script.chop(1);
        QVERIFY(scan(script).summary.isComplete());
        // Every byte of both ends, and of the rest enough to fall into every kind of thing.
        for (qsizetype size = 0; size < script.size(); size += size < 2000 || size > script.size() - 2000 ? 1 : 13)
            QVERIFY2(!scan(script.first(size), 4096).summary.isComplete(), QByteArray::number(size).constData());
    }

    void globalsAreWhole()
    {
        QByteArray script = dumpAll({u"--globals-only"_s});
        QVERIFY(scan(script).summary.isComplete());
        QCOMPARE(scan(script).summary.headers, 1);
        while (script.endsWith('\n'))
            script.chop(1);
        for (qsizetype size = 0; size < script.size(); ++size)
            QVERIFY2(!scan(script.first(size)).summary.isComplete(), QByteArray::number(size).constData());
    }

    void statementsEndWherePsqlEndsThem_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("strings of before 9.1") << QByteArray(
            "SET escape_string_warning = off;\nSET standard_conforming_strings = off;\nSELECT 'a\\'; b' WHERE false;\n"
            "SET standard_conforming_strings = on;\nSELECT 'a\\' WHERE false;\nSELECT 'b' WHERE false;\n");
        QTest::newRow("strings with escapes")
            << QByteArray("SELECT E'a\\'; b' WHERE false;\nSELECT e'\\\\' WHERE false;\nSELECT 'x' WHERE false;\n");
        QTest::newRow("dollar quotations in dollar quotations")
            << QByteArray("SELECT $a$ ; $b$ ; $a $ $b$ $a$ WHERE false;\nSELECT $$;$$ WHERE false;\n");
        QTest::newRow("comments in comments")
            << QByteArray("SELECT 1 /* ; /* ' */ ; */ WHERE false;\nSELECT 2 -- ; '\n WHERE false;\n");
        QTest::newRow("a body of SQL in a function") << QByteArray(
            "CREATE FUNCTION pg_temp.f() RETURNS int BEGIN ATOMIC; SELECT CASE WHEN true THEN 1 END; END;\n"
            "SELECT 3 WHERE false;\n");
        QTest::newRow("semicolons in parentheses") << QByteArray(
            "CREATE TEMPORARY TABLE t(a int);\nCREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);\n");
        QTest::newRow("quoted names") << QByteArray(
            "SELECT 1 AS \"a;\"\"b\" WHERE false;\nSELECT U&\"d;\" FROM (SELECT 1 AS \"d;\") x WHERE false;\n");
    }
    void statementsEndWherePsqlEndsThem()
    {
        QFETCH(const QByteArray, script);
        const ToolResult psql = runTool(
            m_server.command(m_server.tools().psql(), {u"-X"_s, u"-q"_s, u"-t"_s, u"-A"_s, u"-e"_s}, u"postgres"_s), {},
            script);
        QCOMPARE(psql.stdErr, QString());
        QByteArray ours;
        for (const QByteArray &statement : scan(script).heard.statements)
            ours += statement + '\n';
        QCOMPARE(ours, psql.stdOut);
    }

    void everythingOfPgDumpallIsWhole()
    {
        const Scan result = scan(dumpAll());
        QVERIFY2(result.summary.isComplete(), qPrintable(result.summary.incompleteness()));
        QVERIFY(result.summary.headers >= 4);
    }
};

QTEST_GUILESS_MAIN(TestRealDumps)
#include "tst_realdumps.moc"
