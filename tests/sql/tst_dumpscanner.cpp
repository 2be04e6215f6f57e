#include "tests/sql/odddump.h"
#include "tests/sql/recorder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
QByteArrayList names(const Scan &result) { return result.heard.tables; }
}

class TestDumpScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsEndWherePsqlEndsThem()
    {
        const Scan result = scan(oddDump());
        QCOMPARE(result.heard.statements.size(), 13);
        QCOMPARE(result.heard.statements.at(0), "SET statement_timeout = 0;");
        QVERIFY(result.heard.statements.at(1).startsWith("CREATE FUNCTION public.fake()"));
        QVERIFY(result.heard.statements.at(1).endsWith("$_$;"));
        QVERIFY(result.heard.statements.at(2).endsWith("\nEND;"));
        QVERIFY(result.heard.statements.at(3).endsWith("VALUES (1); END;"));
        QCOMPARE(result.heard.statements.at(4), "CREATE TABLE public.begin (case integer, \"end\" integer);");
        QCOMPARE(result.heard.statements.at(5), "CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);");
        QVERIFY(result.heard.statements.at(6).endsWith("/* -- ';"));
        QCOMPARE(result.heard.statements.at(7), "COMMENT ON TABLE public.t IS E'it\\'s; \\\\';");
        QCOMPARE(result.heard.statements.at(8), R"(SELECT E'a' 'b', e'\';', U&'d\0061t', B'01', name'\';)");
        QVERIFY(!result.summary.irregular);
    }

    void eachFormOfQuotationHidesItsSemicolons_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("a string") << QByteArray("SELECT ';';");
        QTest::newRow("a doubled mark") << QByteArray("SELECT ''';', '''';");
        QTest::newRow("a backslash is nothing in a string") << QByteArray("SELECT '\\', ';';");
        QTest::newRow("E: a backslash hides the mark") << QByteArray("SELECT E'\\';', ';';");
        QTest::newRow("e in lower case") << QByteArray("SELECT e'\\';';");
        QTest::newRow("E: two backslashes hide nothing") << QByteArray("SELECT E'\\\\', ';';");
        QTest::newRow("E: a doubled mark goes on") << QByteArray("SELECT E'a''\\';';");
        QTest::newRow("E: continued on the next line") << QByteArray("SELECT E'a'\n  '\\';';");
        QTest::newRow("E: continued behind a comment") << QByteArray("SELECT E'a'\n -- c\n '\\';';");
        QTest::newRow("E: another string after a comma") << QByteArray("SELECT E'a',\n'\\', ';';");
        QTest::newRow("E: behind a dot") << QByteArray("SELECT a.e'\\';';");
        QTest::newRow("a word that ends in e is no E") << QByteArray("SELECT date'\\', ';';");
        QTest::newRow("a quoted identifier") << QByteArray("SELECT \";\"\";\" FROM t;");
        QTest::newRow("a quoted identifier with a string mark") << QByteArray("SELECT \"';\" FROM t;");
        QTest::newRow("dollars") << QByteArray("SELECT $$;';\"$$;");
        QTest::newRow("dollars with a tag") << QByteArray("SELECT $a$;$$;$b$;$a$;");
        QTest::newRow("a tag that begins like the end") << QByteArray("SELECT $aa$;$a$;$aaa$;$aa$;");
        QTest::newRow("dollars directly behind dollars") << QByteArray("SELECT $a$;$b$a$;");
        QTest::newRow("a dollar inside a word is none") << QByteArray("SELECT a$b$, ';';");
        QTest::newRow("a parameter is none") << QByteArray("SELECT $1, ';', $2;");
        QTest::newRow("a dollar sign before a string") << QByteArray("SELECT $x'\\', ';';");
        QTest::newRow("a tag of other letters") << QByteArray("SELECT $\xc3\xa9$;$\xc3\xa9$;");
        QTest::newRow("a line comment inside") << QByteArray("SELECT 1 -- ;'\n, 2;");
        QTest::newRow("a nested comment inside") << QByteArray("SELECT 1 /* /* ; */ ; */, 2;");
        QTest::newRow("a comment that looks closed at once") << QByteArray("SELECT 1 /*/ ; */, 2;");
        QTest::newRow("a star and a slash") << QByteArray("SELECT 2*/* ; */3;");
        QTest::newRow("parentheses") << QByteArray("CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 2);");
        QTest::newRow("a function with BEGIN ATOMIC")
            << QByteArray("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END;");
        QTest::newRow("CASE inside BEGIN ATOMIC")
            << QByteArray("create or replace function f() returns int begin atomic select case when true then 1 end; "
                          "select 2; end;");
        QTest::newRow("a procedure") << QByteArray("CREATE PROCEDURE p() BEGIN ATOMIC SELECT 1; END;");
        QTest::newRow("a table called begin") << QByteArray("CREATE TABLE begin (a int);");
        QTest::newRow("a backslash before a semicolon") << QByteArray("SELECT 1\\; SELECT 2;");
    }
    void eachFormOfQuotationHidesItsSemicolons()
    {
        QFETCH(const QByteArray, statement);
        for (const qsizetype chunk : {0, 1, 2, 3}) {
            const Scan result = scan(statement + "\nSELECT 'next';", chunk);
            QCOMPARE(result.heard.statements, (QByteArrayList{statement, "SELECT 'next';"}));
            QVERIFY(!result.summary.insideStatement);
        }
    }

    void copyBlocksAreFoundAndPassedOver()
    {
        const Scan result = scan(oddDump());
        QCOMPARE(names(result), (QByteArrayList{"public|new\nline; \"x\"|id,Col;\numn,dr\"op", "|t|"}));
        QCOMPARE(result.heard.data.at(0),
                 "1\t\\N\ta\\\\b\n\\\\.\t\\\\N\t\\.x\n-- PostgreSQL database dump complete\n'\t$$\t/*\n");
        QCOMPARE(result.heard.data.at(1), "");
        QCOMPARE(result.summary.copyBlocks, 2);
        QCOMPARE(result.summary.rows, 4);
        QCOMPARE(result.summary.copyBytes, result.heard.data.join().size());
    }

    void copyOffsetsPointIntoTheText()
    {
        const QByteArray script = "SELECT 1;\nCOPY public.t (a) FROM stdin;\n1\n2\n\\.\nSELECT 2;\n";
        const Scan result = scan(script);
        QCOMPARE(result.heard.events,
                 (QByteArrayList{"0 statement 9 SELECT 1;", "10 copy 40 public|t|a", "47 end 2 rows, 4 bytes 1\n2\n",
                                 "47 statement 9 SELECT 2;"}));
        QCOMPARE(script.sliced(40, 4), "1\n2\n");
    }

    void everyKindOfCopyFromStdinHasData_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("as pg_dump writes it") << QByteArray("COPY a.b (c, d) FROM stdin;") << QByteArray("a|b|c,d");
        QTest::newRow("capitals") << QByteArray("COPY A.B (C) FROM STDIN;") << QByteArray("a|b|c");
        QTest::newRow("quoted capitals") << QByteArray("copy \"A\".\"B\" from stdin;") << QByteArray("A|B|");
        QTest::newRow("options") << QByteArray("COPY b FROM stdin WITH (FORMAT text);") << QByteArray("|b|");
        QTest::newRow("with oids, as old versions do")
            << QByteArray("COPY b (c) WITH OIDS FROM stdin;") << QByteArray("|b|c");
        QTest::newRow("over several lines") << QByteArray("COPY\n  b\n(\nc\n)\nFROM\nstdin\n;") << QByteArray("|b|c");
        QTest::newRow("a table called from")
            << QByteArray("COPY \"from\" (\"stdin\") FROM stdin;") << QByteArray("|from|stdin");
        QTest::newRow("no columns") << QByteArray("COPY a.b  FROM stdin;") << QByteArray("a|b|");
    }
    void everyKindOfCopyFromStdinHasData()
    {
        QFETCH(const QByteArray, statement);
        for (const qsizetype chunk : {0, 1, 5}) {
            const Scan result = scan(statement + "\nx;\n\\.\nSELECT 1;\n", chunk);
            QTEST(names(result).join(), "table");
            QCOMPARE(result.heard.data, QByteArrayList{"x;\n"});
            QCOMPARE(result.heard.statements, QByteArrayList{"SELECT 1;"});
        }
    }

    void otherStatementsHaveNoData_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("to stdout") << QByteArray("COPY a TO stdout;");
        QTest::newRow("from a file") << QByteArray("COPY a FROM 'stdin';");
        QTest::newRow("a column called stdin") << QByteArray("COPY a (stdin) TO stdout;");
        QTest::newRow("a query with such names") << QByteArray("COPY (SELECT 1 FROM stdin) TO stdout;");
        QTest::newRow("no COPY at all") << QByteArray("SELECT copy FROM stdin;");
        QTest::newRow("a quoted copy") << QByteArray("\"copy\" a FROM stdin;");
    }
    void otherStatementsHaveNoData()
    {
        QFETCH(const QByteArray, statement);
        QCOMPARE(scan(statement + "\nSELECT 1;\n").heard.statements, (QByteArrayList{statement, "SELECT 1;"}));
    }

    void onlyALineOfItsOwnEndsTheData_data()
    {
        QTest::addColumn<QByteArray>("rows");
        for (const char *rows : {"a\\.\n", "\\.x\n", "\\..\n", "\\\\.\n", " \\.\n", "\\. \n", "\\N\n", "\n", "\\\n",
                                 "x\n\\.\rx\n", "\\.\r\r\n"})
            QTest::addRow("%s", QByteArray(rows).toPercentEncoding(" \\").constData()) << QByteArray(rows);
    }
    void onlyALineOfItsOwnEndsTheData()
    {
        QFETCH(const QByteArray, rows);
        for (const QByteArrayView end : {"\\.\n", "\\.\r\n"}) {
            for (const qsizetype chunk : {0, 1, 2, 3, 4}) {
                const Scan result = scan("COPY t FROM stdin;\n" + rows + end.toByteArray() + "SELECT 1;", chunk);
                QCOMPARE(result.heard.data, QByteArrayList{rows});
                QCOMPARE(result.summary.rows, rows.count('\n'));
                QCOMPARE(result.heard.statements, QByteArrayList{"SELECT 1;"});
            }
        }
    }

    void rowsAreCountedWhereverTheEndMarkFalls()
    {
        // Long and short lines around the stride in which line ends are counted.
        for (int length = 0; length < 600; ++length) {
            const QByteArray rows = QByteArray(length, 'x') + "\n\\N\n\\.no\n" + QByteArray("y\n").repeated(length);
            const Scan result = scan("COPY t FROM stdin;\n" + rows + "\\.\n");
            QCOMPARE(result.summary.rows, 3 + length);
            QCOMPARE(result.heard.data.join(), rows);
            QVERIFY(!result.summary.insideCopy);
        }
    }

    void chunksOfAnySizeGiveTheSameEvents_data()
    {
        QTest::addColumn<qsizetype>("chunk");
        for (const qsizetype chunk : {1, 2, 3, 5, 7, 11, 64, 241, 4096})
            QTest::addRow("%lld bytes", static_cast<long long>(chunk)) << chunk;
    }
    void chunksOfAnySizeGiveTheSameEvents()
    {
        QFETCH(const qsizetype, chunk);
        const Scan whole = scan(oddDump());
        const Scan pieces = scan(oddDump(), chunk);
        QCOMPARE(pieces.heard.events, whole.heard.events);
        QVERIFY(pieces.summary.isComplete());
        QCOMPARE(pieces.summary.bytes, oddDump().size());
    }

    void aWholeDumpIsComplete_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("with a restrict pair") << head + tail;
        QTest::newRow("of an old pg_dump") << oldHead + oldTail;
        QTest::newRow("three scripts one after the other") << (head + tail).repeated(3);
        QTest::newRow("with every oddity") << oddDump();
        QTest::newRow("with line ends of Windows") << oddDump().replace('\n', "\r\n");
        QTest::newRow("globals of pg_dumpall")
            << QByteArray("--\n-- PostgreSQL database cluster dump\n--\n\n\\restrict K\n\nCREATE ROLE a;\n\n"
                          "\\unrestrict K\n\n--\n-- PostgreSQL database cluster dump complete\n--\n\n");
        QTest::newRow("all of pg_dumpall") << "--\n-- PostgreSQL database cluster dump\n--\n\n\\connect template1\n\n"
                + head + tail + "--\n-- PostgreSQL database cluster dump complete\n--\n\n";
        QTest::newRow("with verbose times")
            << head + "-- Started on 2026-01-01\n\n-- Completed on 2026-01-01\n\n" + tail;
    }
    void aWholeDumpIsComplete()
    {
        QFETCH(const QByteArray, script);
        const DumpSummary summary = scan(script).summary;
        QVERIFY2(summary.isComplete(), qPrintable(summary.incompleteness()));
        QVERIFY(!summary.irregular);
    }

    void aCutAnywhereIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("with a restrict pair") << oddDump();
        QTest::newRow("of an old pg_dump") << oldHead + "COPY t FROM stdin;\n1\n\\.\n\n\n" + oldTail;
        QTest::newRow("globals") << QByteArray(
            "--\n-- PostgreSQL database cluster dump\n--\n\n\\restrict K1\n\nCREATE ROLE a;\n\n"
            "\\unrestrict K1\n\n--\n-- PostgreSQL database cluster dump complete\n--\n\n");
    }
    void aCutAnywhereIsNoticed()
    {
        QFETCH(const QByteArray, script);
        qsizetype needed = script.size();
        while (script.at(needed - 1) == '\n')
            --needed;
        for (qsizetype size = 0; size <= script.size(); ++size) {
            const bool complete = scan(script.first(size)).summary.isComplete();
            QVERIFY2(complete == (size >= needed), QByteArray::number(size).constData());
        }
    }

    void aCutInALaterScriptIsNoticedUnlessItIsBetweenScripts()
    {
        const QByteArray one = head + "SELECT 1;\n" + tail;
        for (qsizetype size = one.size() + 1; size < 2 * one.size() - 2; ++size)
            QVERIFY2(!scan((one + one).first(size)).summary.isComplete(), QByteArray::number(size).constData());
        QCOMPARE(scan(one).summary.trailers, 1); // what a caller must compare with the number it expects
    }

    void scriptsThatEndWithTheRowsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<bool>("endsWithRows");
        const QByteArray made = "CREATE TABLE t (a integer);\n";
        const QByteArray rows = "COPY t (a) FROM stdin;\n1\n\\.\n";
        const QByteArray both = head + made + tail + head + rows + tail;
        const QByteArray whole = head + made + rows + tail;
        QTest::newRow("definitions, then rows") << both << true;
        QTest::newRow("definitions, rows, then keys") << both + head + "CREATE INDEX i ON t (a);\n" + tail << false;
        QTest::newRow("all in one script") << whole << false;
        QTest::newRow("one whole dump behind another") << whole + whole << false;
        QTest::newRow("rows alone") << head + rows + tail + head + rows + tail << false;
    }
    void scriptsThatEndWithTheRowsAreToldApart()
    {
        QFETCH(const QByteArray, script);
        const DumpSummary summary = scan(script).summary;
        QVERIFY2(summary.isComplete(), qPrintable(summary.incompleteness()));
        QTEST(summary.endsWithRows, "endsWithRows");
    }

    void theMarksAreNeverTakenFromElsewhere_data()
    {
        QTest::addColumn<QByteArray>("inside");
        const QByteArray mark = "\n--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict Key1\n";
        QTest::newRow("a string") << "SELECT '" + mark + "';\n";
        QTest::newRow("a function body") << "DO $$" + mark + "$$;\n";
        QTest::newRow("a block comment") << "/*" + mark + "*/\n";
        QTest::newRow("a statement") << "SELECT 1" + mark.left(mark.indexOf("\\un")) + ";\n";
        QTest::newRow("an identifier") << "SELECT \"" + mark + "\";\n";
        QTest::newRow("data") << "COPY t FROM stdin;" + mark + "\\.\n";
        QTest::newRow("an indented comment line") << QByteArray("--  PostgreSQL database dump complete\n--\n");
        QTest::newRow("without the first dashes")
            << QByteArray("SELECT 1;\n-- PostgreSQL database dump complete\n--\n");
    }
    void theMarksAreNeverTakenFromElsewhere()
    {
        QFETCH(const QByteArray, inside);
        const Scan result = scan(head + inside);
        QCOMPARE(result.summary.trailers, 0);
        QVERIFY(!result.summary.isComplete());
        QVERIFY(scan(head + inside + tail).summary.isComplete());
    }

    void theRestrictPairMustMatch()
    {
        QByteArray otherKey = tail;
        otherKey.replace("Key1", "Key2");
        QVERIFY(scan(head + otherKey).summary.restrictOpen);
        QVERIFY(!scan(head + otherKey).summary.isComplete());
        QVERIFY(scan(head + oldTail).summary.restrictOpen);
    }

    void versionsAreRead()
    {
        const DumpSummary summary = scan(oddDump()).summary;
        QCOMPARE(summary.serverVersion, "15.14 (Debian 15.14-0+deb12u1)");
        QCOMPARE(summary.clientVersion, "16.3");
    }

    void backslashCommandsAreReported()
    {
        const Scan result = scan("\\connect shop\nSELECT 1 \\gexec\n;\n  \\! touch x\n\\unrestrict a");
        QCOMPARE(result.heard.events,
                 (QByteArrayList{"0 meta \\connect shop", "23 meta inside \\gexec", "14 statement 11 SELECT 1 \n;",
                                 "34 meta \\! touch x", "45 meta \\unrestrict a"}));
    }

    void whatPsqlMayReadOtherwiseIsIrregular_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<bool>("irregular");
        QTest::newRow("a command inside a statement") << QByteArray("SELECT 1 \\gexec\n;") << true;
        QTest::newRow("two commands on a line") << QByteArray("\\echo a \\\\ SELECT 1;\n") << true;
        QTest::newRow("a statement behind COPY") << QByteArray("COPY t FROM stdin; SELECT 1;\n\\.\n") << true;
        QTest::newRow("spaces behind COPY") << QByteArray("COPY t FROM stdin; \t\r\n\\.\n") << false;
        QTest::newRow("connect as pg_dump -C writes it")
            << QByteArray("\\connect -reuse-previous=on \"dbname='a\\\\b'\"\n") << false;
    }
    void whatPsqlMayReadOtherwiseIsIrregular()
    {
        QFETCH(const QByteArray, script);
        QTEST(scan(script).summary.irregular, "irregular");
    }

    void everyEventKnowsItsLine()
    {
        const QByteArray script
            = "-- a\n\nSET x = 1;\n  SELECT 'a\nb'\n;\n\\restrict a\nCOPY public.t FROM stdin;\n1\n2\n\\.\n\n"
              "/* a\n */ SELECT 1; SELECT 2;\n\\unrestrict a\n";
        for (const qsizetype chunk : {0, 1, 2, 7}) {
            const Scan result = scan(script, chunk);
            QCOMPARE(result.heard.lines.size(), 7);
            for (const auto &[offset, line] : result.heard.lines)
                QCOMPARE(line, script.first(offset).count('\n') + 1);
        }
    }

    void withStringsOfBefore91ABackslashHidesAQuotationMark()
    {
        const Scan result = scan("SET standard_conforming_strings = off;\nSELECT 'a\\'; b';\n"
                                 "SET standard_conforming_strings TO on;\nSELECT 'a\\'; SELECT 'b';\n");
        QCOMPARE(result.heard.statements,
                 (QByteArrayList{"SET standard_conforming_strings = off;", "SELECT 'a\\'; b';",
                                 "SET standard_conforming_strings TO on;", "SELECT 'a\\';", "SELECT 'b';"}));
    }

    /// As psql, which begins a session of the database's own encoding.
    void anEncodingEndsWithItsSession()
    {
        struct Encodings final : DumpListener
        {
            QByteArrayList heard;
            void statement(const SqlStatement &statement) override { heard.append(statement.encoding); }
            void copyBegin(const CopyBlock &block) override { heard.append(block.encoding); }
        } encodings;
        DumpScanner scanner(encodings);
        scanner.feed("SET client_encoding = 'LATIN1';\nSELECT 1;\n\\connect shop\nSELECT 2;\nCOPY t (a) FROM "
                     "stdin;\n\\.\nSET client_encoding = 'SJIS';\nSELECT 3;\n");
        scanner.finish();
        QCOMPARE(encodings.heard.last(), "SJIS");
        QCOMPARE(encodings.heard.sliced(1, 3), (QByteArrayList{"LATIN1", "", ""}));
    }

    void longStatementsAreCapped()
    {
        const QByteArray statement = "SELECT lo_write('" + QByteArray(10000, 'f') + "');";
        const Scan result = scan(statement + "SELECT 1;", 100, 64);
        QCOMPARE(result.heard.events,
                 (QByteArrayList{"0 capped 10020 " + statement.first(64), "10020 statement 9 SELECT 1;"}));
    }

    void aNulByteIsSeen()
    {
        QCOMPARE(scan(oddDump()).summary.firstNulOffset, -1);
        const QByteArray script = head + "COPY t FROM stdin;\n1\n" + QByteArray(1, '\0') + "\n\\.\n" + tail;
        for (const qsizetype chunk : {0, 1, 4096})
            QCOMPARE(scan(script, chunk).summary.firstNulOffset, script.indexOf('\0'));
    }

    void anUnfinishedQuotationIsInsideAStatement_data()
    {
        QTest::addColumn<QByteArray>("rest");
        for (const char *rest :
             {"SELECT 1", "'", "\"", "$$", "$a", "/*", "/* /* */", "E'\\'", "(", "-", "SELECT 1 -- x"})
            QTest::addRow("%s", rest) << QByteArray(rest);
    }
    void anUnfinishedQuotationIsInsideAStatement()
    {
        QFETCH(const QByteArray, rest);
        QVERIFY(scan(oldHead + oldTail + rest).summary.insideStatement);
    }
};

QTEST_APPLESS_MAIN(TestDumpScanner)
#include "tst_dumpscanner.moc"
