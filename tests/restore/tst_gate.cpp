#include "core/base/error.h"
#include "core/restore/gate.h"
#include "core/restore/scopereport.h"
#include "core/sql/dumpscanner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace
{
SqlStatement statementOf(const QByteArray &text) { return {.text = text, .bytes = text.size(), .lineNumber = 1}; }

QByteArray wordOf(Passage::Way way)
{
    switch (way) {
    case Passage::Way::Send: return "sent";
    case Passage::Way::LeaveOut: return "left out";
    case Passage::Way::Stop: return "stops";
    }
    return {};
}

ScopeFacts factsOf(const QByteArray &script, qsizetype limit = DumpScanner::defaultStatementLimit)
{
    ScopeReport report(false, {});
    DumpScanner scanner(report, limit);
    scanner.feed(script);
    scanner.finish();
    return report.facts();
}
}

class TestGate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftOutAnywayIsNothingToBeAskedAbout()
    {
        const QByteArray grant
            = "SET SESSION AUTHORIZATION eve;\nGRANT SELECT ON public.a TO PUBLIC;\nRESET SESSION AUTHORIZATION;\n";
        ScopeReport asked(false, {});
        ScopeReport filtered(false, {.noPrivileges = true});
        for (ScopeReport *report : {&asked, &filtered}) {
            DumpScanner scanner(*report);
            scanner.feed(grant);
            scanner.finish();
        }
        QVERIFY(asked.facts().unknown > 0);
        QCOMPARE(filtered.facts().unknown, qint64(0));
    }

    void whatBecomesOfAStatement_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QByteArray>("foreign");
        QTest::addColumn<QByteArray>("agreed");
        QTest::addColumn<QByteArray>("own");
        const auto row
            = [](const char *name, const char *statement, const char *foreign, const char *agreed, const char *own) {
                  QTest::newRow(name) << QByteArray(statement) << QByteArray(foreign) << QByteArray(agreed)
                                      << QByteArray(own);
              };
        row("a table", "CREATE TABLE public.t (a integer);", "sent", "sent", "sent");
        row("a setting", "SET statement_timeout = 0;", "sent", "sent", "sent");
        row("the database that clean drops", "DROP DATABASE live;", "left out", "left out", "left out");
        row("a role", "CREATE ROLE ann;", "left out", "left out", "left out");
        row("the server's settings", "ALTER SYSTEM SET fsync = off;", "left out", "left out", "left out");
        row("a block of code", "DO $$ BEGIN END $$;", "stops", "sent", "stops");
        row("a function in C", "CREATE FUNCTION public.f() RETURNS integer LANGUAGE c AS 'lib', 'f';", "stops", "sent",
            "sent");
        row("rows out of a program", "COPY public.t FROM PROGRAM 'id';", "stops", "sent", "stops");
        row("nothing", ";", "left out", "left out", "left out");
    }
    void whatBecomesOfAStatement()
    {
        QFETCH(const QByteArray, statement);
        const auto way = [&](bool own, bool agreed) {
            return wordOf(Gate({.ownBackup = own, .acceptStatements = agreed}).statement(statementOf(statement)).way);
        };
        QTEST(way(false, false), "foreign");
        QTEST(way(false, true), "agreed");
        QTEST(way(true, false), "own");
    }

    void whatStopsSaysWhy()
    {
        const Passage passage = Gate({}).statement(statementOf("DO $$ BEGIN END $$;"));
        QVERIFY(!passage.why.isEmpty());
        try {
            isToBeSent(passage, 7, "DO $$ BEGIN END $$;");
            QFAIL("sent");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::Refused);
            QVERIFY2(error.message().contains(u"line 7: DO $$ BEGIN END $$;"_s), qPrintable(error.message()));
        }
    }

    void aCutStatementIsNeverSent()
    {
        SqlStatement statement = statementOf("INSERT INTO public.t VALUES (1");
        statement.capped = true;
        QCOMPARE(wordOf(Gate({.acceptStatements = true}).statement(statement).way), QByteArray("stops"));
    }

    void aStringThatTheServerReadsOtherwiseStops()
    {
        SqlStatement statement = statementOf("COMMENT ON TABLE public.t IS 'C:\\';");
        QCOMPARE(wordOf(Gate({}).statement(statement).way), QByteArray("sent"));
        statement.escapesInStrings = true;
        QCOMPARE(wordOf(Gate({}).statement(statement).way), QByteArray("stops"));
    }

    void anEncodingThatHidesTextStopsWhateverWasAgreed()
    {
        const SqlStatement statement = statementOf("SET client_encoding = 'SJIS';");
        QCOMPARE(wordOf(Gate({.acceptStatements = true}).statement(statement).way), QByteArray("stops"));
    }

    void copyIsJudgedByItsWholeText()
    {
        CopyBlock block;
        block.statement = "COPY public.t FROM PROGRAM 'id' WHERE a IS DISTINCT FROM stdin;";
        QCOMPARE(wordOf(Gate({}).copy(block).way), QByteArray("stops"));
        block.statement = "COPY public.t (a) FROM stdin;";
        QCOMPARE(wordOf(Gate({}).copy(block).way), QByteArray("sent"));
    }

    /// As readScript() tells them: by what stands before their values.
    void rowsOfInsertsThatWerePassedOverAreJudgedByTheirTable()
    {
        CopyBlock block;
        block.inserts = true;
        block.statement = "INSERT INTO public.t (a) VALUES";
        QCOMPARE(wordOf(Gate({}).copy(block).way), QByteArray("sent"));
        block.statement = "INSERT INTO public.t DEFAULT VALUES";
        QCOMPARE(wordOf(Gate({}).copy(block).way), QByteArray("sent"));
        block.statement = "INSERT INTO pg_catalog.pg_authid VALUES";
        QCOMPARE(wordOf(Gate({}).copy(block).way), QByteArray("stops"));
        block.statement = "INSERT INTO sql_features VALUES";
        block.schema = "information_schema";
        QCOMPARE(wordOf(Gate({}).copy(block).way), QByteArray("stops"));
    }

    void commandsOfPsqlAreNeverRun_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"\\! id", "\\copy t from 'x'", "\\i other.sql", "\\set x `id`", "\\gexec",
                                 "\\unrestrict `id`", "\\connect `id`"})
            QTest::newRow(line) << QByteArray(line);
    }
    void commandsOfPsqlAreNeverRun()
    {
        QFETCH(const QByteArray, line);
        const Passage passage = Gate({.ownBackup = true, .acceptStatements = true}).metaCommand({.line = line});
        QCOMPARE(wordOf(passage.way), QByteArray("stops"));
    }

    void aDatabaseIsConnectedToBeforeAnythingIsMadeInIt()
    {
        Gate gate({});
        QCOMPARE(wordOf(gate.metaCommand({.line = "\\connect shop"}).way), QByteArray("left out"));
        QCOMPARE(wordOf(gate.statement(statementOf("SET lock_timeout = 0;")).way), QByteArray("sent"));
        QCOMPARE(wordOf(gate.metaCommand({.line = "\\connect shop"}).way), QByteArray("left out"));
        QCOMPARE(wordOf(gate.statement(statementOf("CREATE SCHEMA s;")).way), QByteArray("sent"));
        QCOMPARE(wordOf(gate.metaCommand({.line = "\\connect shop"}).way), QByteArray("stops"));
    }

    void whatClearsAwayIsLeftOutUntilSomethingIsMade_data()
    {
        QTest::addColumn<QByteArray>("statement");
        for (const char *statement :
             {"DROP TABLE public.t;", "DROP TABLE IF EXISTS public.t;", "DROP SCHEMA IF EXISTS s;",
              "ALTER TABLE ONLY public.t DROP CONSTRAINT t_pkey;",
              "ALTER TABLE IF EXISTS ONLY public.t DROP CONSTRAINT IF EXISTS t_pkey;",
              "ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;", "DROP RULE r ON public.t;",
              "SELECT pg_catalog.lo_unlink('16000');",
              "SELECT pg_catalog.lo_unlink(oid) FROM pg_catalog.pg_largeobject_metadata WHERE oid = '16000';",
              "CREATE OR REPLACE VIEW public.v AS\nSELECT\n    NULL::integer AS id;"})
            QTest::newRow(statement) << QByteArray(statement);
    }
    void whatClearsAwayIsLeftOutUntilSomethingIsMade()
    {
        QFETCH(const QByteArray, statement);
        Gate gate({});
        QCOMPARE(wordOf(gate.statement(statementOf("SET lock_timeout = 0;")).way), QByteArray("sent"));
        const Passage passage = gate.statement(statementOf(statement));
        QCOMPARE(wordOf(passage.way), QByteArray("left out"));
        QVERIFY(!passage.why.isEmpty());
        gate.statement(statementOf("CREATE SCHEMA s;"));
        QCOMPARE(wordOf(gate.statement(statementOf(statement)).way), QByteArray("sent"));
        Gate later({});
        later.goOn();
        QCOMPARE(wordOf(later.statement(statementOf(statement)).way), QByteArray("sent"));
    }

    void aViewThatIsReplacedByMoreThanAPlaceholderIsMade()
    {
        Gate gate({});
        const QByteArray view = "CREATE OR REPLACE VIEW public.v AS SELECT 1 AS a;";
        QCOMPARE(wordOf(gate.statement(statementOf(view)).way), QByteArray("sent"));
    }

    void withTheSystemsSchemaFirstOnlyWhatIsInNoSchemaIsMade_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QByteArray>("way");
        const auto row = [](const char *statement, const char *way) {
            QTest::newRow(statement) << QByteArray(statement) << QByteArray(way);
        };
        row("CREATE CAST (s.t AS integer) WITH FUNCTION s.f(s.t);", "sent");
        row("CREATE PROCEDURAL LANGUAGE plperl;", "sent");
        row("CREATE TABLE s.t (a integer);", "sent");
        row("CREATE TABLE t (a integer);", "stops");
        row("CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';", "stops");
        row("CREATE TYPE t AS ENUM ('a');", "stops");
        row("CREATE OPERATOR = (LEFTARG = s.t, RIGHTARG = s.t, PROCEDURE = s.f);", "stops");
        row("ALTER FUNCTION lower(text) OWNER TO me;", "stops");
        row("DROP FUNCTION lower(text);", "stops");
        row("INSERT INTO sql_features VALUES ('a');", "stops");
        row("INSERT INTO s.t VALUES ('a');", "sent");
    }
    void withTheSystemsSchemaFirstOnlyWhatIsInNoSchemaIsMade()
    {
        QFETCH(const QByteArray, statement);
        QFETCH(const QByteArray, way);
        for (const QByteArray &schema : {QByteArray("pg_catalog"), QByteArray("information_schema")}) {
            Gate gate({});
            gate.goOn();
            SqlStatement there = statementOf(statement);
            there.schema = schema;
            QCOMPARE(wordOf(gate.statement(there).way), way);
        }
    }

    void aReportCountsWhatIsNotSimplySent()
    {
        const ScopeFacts facts
            = factsOf("DROP DATABASE live;\nCREATE DATABASE live;\n\\connect live\nSET lock_timeout = 0;\n"
                      "CREATE TABLE public.t (a int);\nDO $$ BEGIN END $$;\nCALL x();\n\\! id\n");
        QCOMPARE(facts.leftOut, 3);
        QCOMPARE(facts.leftOutShown.first(), u"line 1: DROP DATABASE live;"_s);
        QCOMPARE(facts.unknown, 2);
        QVERIFY2(facts.unknownShown.first().startsWith(u"line 6: DO"_s), qPrintable(facts.unknownShown.first()));
        QVERIFY2(facts.refused.startsWith(u"line 8: \\! id"_s), qPrintable(facts.refused));
    }

    void aReportOfAnOrdinaryDumpIsEmpty()
    {
        const ScopeFacts facts = factsOf("\\restrict abc\nSET lock_timeout = 0;\nCREATE TABLE public.t (a integer);\n"
                                         "COPY public.t (a) FROM stdin;\n1\n\\.\n\\unrestrict abc\n");
        QCOMPARE(facts.leftOut, 0);
        QCOMPARE(facts.unknown, 0);
        QCOMPARE(facts.refused, QString());
    }

    void aReportShowsOnlyTheFirstOfMany()
    {
        const ScopeFacts facts = factsOf(QByteArray("CALL x();\n").repeated(1000));
        QCOMPARE(facts.unknown, 1000);
        QCOMPARE(facts.unknownShown.size(), ScopeFacts::mostShown);
    }

    void whatAReportCannotReadWholeIsLeftToTheLoad()
    {
        const ScopeFacts facts = factsOf("INSERT INTO public.t VALUES ('" + QByteArray(1000, 'x') + "');\n", 100);
        QCOMPARE(facts.unknown, 0);
        QCOMPARE(facts.refused, QString());
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
