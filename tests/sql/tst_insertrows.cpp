#include "core/sql/dumpscanner.h"
#include "core/sql/insertsascopy.h"

#include <QTest>

using namespace larder;

namespace
{
/// What the other listener hears.
class Heard final : public DumpListener
{
public:
    void statement(const SqlStatement &statement) override { events.append("statement " + statement.text); }
    void copyBegin(const CopyBlock &block) override
    {
        events.append("begin " + block.schema + '|' + block.table + '|' + block.columns.join(',')
                      + (block.inserts ? " inserts" : "") + " at " + QByteArray::number(block.dataOffset));
        data.clear();
    }
    void copyData(QByteArrayView part) override { data.append(part); }
    void copyEnd(const CopyEnd &end) override
    {
        events.append(QByteArray::number(end.rows) + " rows, " + QByteArray::number(end.bytes) + " bytes: " + data);
    }
    void copyTakenBack() override { events.append("taken back"); }
    void rowsUnclear(const CopyBlock &block) override { events.append("unclear " + block.schema + '|' + block.table); }
    void end() override { events.append("end"); }

    QByteArrayList events;
    QByteArray data;
};

QByteArrayList heard(const QByteArray &script, qsizetype chunk = 0, qsizetype statementLimit = 1 << 20)
{
    Heard listener;
    InsertsAsCopy rows(listener);
    DumpScanner scanner(rows, statementLimit);
    for (qsizetype at = 0; at<script.size(); at += chunk> 0 ? chunk : script.size())
        scanner.feed(
            QByteArrayView(script).sliced(at, chunk > 0 ? std::min(chunk, script.size() - at) : script.size()));
    scanner.finish();
    return listener.events;
}

/// Without blocks that were taken back before anything was told of them: when that shows depends on the pieces.
QByteArrayList settled(const QByteArrayList &events)
{
    QByteArrayList kept;
    for (const QByteArray &event : events) {
        if (event == "taken back" && kept.last().startsWith("begin "))
            kept.removeLast();
        else
            kept.append(event);
    }
    return kept;
}

/// The rows of one statement; nothing when it is none of the form.
std::optional<QByteArray> rowsOf(const QByteArray &statement, bool escapesInStrings = false)
{
    InsertRows reader;
    reader.begin(escapesInStrings);
    QByteArray rows;
    const bool taken = reader.feed(statement, &rows) == statement.size();
    return taken && reader.isWhole() ? std::optional(rows) : std::nullopt;
}
}

/// INSERT statements as rows of COPY.
class TestInsertRows final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueBecomesTheTextThatCopyWrites_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("numbers stay") << QByteArray("(1, -5, 0.25, 1e+20, -1.5e-07)")
                                      << QByteArray("1\t-5\t0.25\t1e+20\t-1.5e-07\n");
        QTest::newRow("NULL is \\N") << QByteArray("(NULL, 'NULL', '\\N')") << QByteArray("\\N\tNULL\t\\\\N\n");
        QTest::newRow("truth is one letter") << QByteArray("(true, false, 'true')") << QByteArray("t\tf\ttrue\n");
        QTest::newRow("bits lose their marks") << QByteArray("(B'101', B'')") << QByteArray("101\t\n");
        QTest::newRow("a doubled mark is one") << QByteArray("('it''s', '''', '''''')") << QByteArray("it's\t'\t''\n");
        QTest::newRow("backslashes are doubled")
            << QByteArray("('a\\b', '\\', '\\.')") << QByteArray("a\\\\b\t\\\\\t\\\\.\n");
        QTest::newRow("control characters are named")
            << QByteArray("('a\tb\nc\rd\be\ff\vg')") << QByteArray("a\\tb\\nc\\rd\\be\\ff\\vg\n");
        QTest::newRow("what looks like SQL is text") << QByteArray("('); DROP TABLE t;', 'INSERT INTO t VALUES (1);')")
                                                     << QByteArray("); DROP TABLE t;\tINSERT INTO t VALUES (1);\n");
        QTest::newRow("an empty text is empty") << QByteArray("('', 1)") << QByteArray("\t1\n");
        QTest::newRow("a generated column is left out")
            << QByteArray("(DEFAULT, 1, DEFAULT, 2, DEFAULT)") << QByteArray("1\t2\n");
        QTest::newRow("several rows") << QByteArray("\n\t(1, 'a'),\n\t(2, NULL)") << QByteArray("1\ta\n2\t\\N\n");
        QTest::newRow("conflicts may be passed over") << QByteArray("(1) ON CONFLICT DO NOTHING") << QByteArray("1\n");
        QTest::newRow("escapes of E''") << QByteArray("(E'a\\\\b\\'c\\n\\101\\t', E'''')")
                                        << QByteArray("a\\\\b'c\\nA\\t\t'\n");
    }
    void aValueBecomesTheTextThatCopyWrites()
    {
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, rows);
        QCOMPARE(rowsOf("INSERT INTO public.t VALUES " + values + ";"), std::optional(rows));
    }

    void namesWithoutASchemaAreOfTheSearchPath()
    {
        const QByteArray script = "SET search_path = a, pg_catalog;\nINSERT INTO t VALUES (1);\n"
                                  "SET search_path = b, pg_catalog;\nINSERT INTO t VALUES (2);\n"
                                  "INSERT INTO c.t VALUES (3);\nINSERT INTO t VALUES (now());\n";
        QByteArrayList tables;
        for (const QByteArray &event : settled(heard(script))) {
            if (event.startsWith("begin ") || event.startsWith("unclear "))
                tables.append(event.first(event.lastIndexOf('|')));
        }
        QCOMPARE(tables, (QByteArrayList{"begin a|t", "begin b|t", "begin c|t", "unclear b"}));
    }

    void rowsHaveTheEncodingOfTheScript()
    {
        class Encodings final : public DumpListener
        {
        public:
            QByteArrayList heard;

        private:
            void copyBegin(const CopyBlock &block) override { heard.append(block.encoding); }
            void rowsUnclear(const CopyBlock &block) override { heard.append(block.encoding); }
        } encodings;
        InsertsAsCopy rows(encodings);
        DumpScanner scanner(rows);
        scanner.feed("SET client_encoding = 'LATIN1';\nINSERT INTO t VALUES ('\xe9');\nINSERT INTO u VALUES (f());\n"
                     "\\connect other\nINSERT INTO t VALUES (1);\n");
        scanner.finish();
        QCOMPARE(encodings.heard, (QByteArrayList{"LATIN1", "LATIN1", ""}));
    }

    void anythingButConstantsIsNoneOfTheForm_data()
    {
        QTest::addColumn<QByteArray>("statement");
        const auto values
            = [](const char *text) { return "INSERT INTO public.t VALUES (1, " + QByteArray(text) + ", 2);"; };
        QTest::newRow("a function") << values("now()");
        QTest::newRow("a function behind a string") << values("'x'||pg_sleep(1)");
        QTest::newRow("a subselect") << values("(SELECT 1)");
        QTest::newRow("a cast") << values("'x'::public.bad");
        QTest::newRow("an operator") << values("1 + 1");
        QTest::newRow("two signs, a comment") << values("--5");
        QTest::newRow("a plus sign") << values("+5");
        QTest::newRow("a sign apart") << values("- 5");
        QTest::newRow("half a number") << values("1e");
        QTest::newRow("a number that ends in a dot") << values("1.");
        QTest::newRow("a word that begins as NULL") << values("NULLIF(1,1)");
        QTest::newRow("a word in small letters") << values("null");
        QTest::newRow("a column") << values("a");
        QTest::newRow("dollar quotes") << values("$$x$$");
        QTest::newRow("a national string") << values("N'x'");
        QTest::newRow("unicode escapes") << values("U&'x'");
        QTest::newRow("hexadecimal bits") << values("X'1F'");
        QTest::newRow("bits that are none") << values("B'12'");
        QTest::newRow("a string that goes on") << values("'a'\n'b'");
        QTest::newRow("a comment") << values("/* x */ 1");
        QTest::newRow("unicode in E''") << values("E'\\u0041'");
        QTest::newRow("hexadecimal in E''") << values("E'\\x41'");
        QTest::newRow("nothing") << QByteArray("INSERT INTO public.t VALUES ();");
        QTest::newRow("no value") << values("");
        QTest::newRow("a query") << QByteArray("INSERT INTO public.t SELECT 1;");
        QTest::newRow("a query in parentheses") << QByteArray("INSERT INTO public.t (SELECT 1);");
        QTest::newRow("an alias") << QByteArray("INSERT INTO public.t AS x VALUES (1);");
        QTest::newRow("an expression of a column") << QByteArray("INSERT INTO public.t (a[1]) VALUES (1);");
        QTest::newRow("a row that is returned") << QByteArray("INSERT INTO public.t VALUES (1) RETURNING f(a);");
        QTest::newRow("a conflict that changes rows")
            << QByteArray("INSERT INTO public.t VALUES (1) ON CONFLICT DO UPDATE SET a = 2;");
        QTest::newRow("a comment in the head") << QByteArray("INSERT INTO public.t /* */ VALUES (1);");
        QTest::newRow("DEFAULT for a named column") << QByteArray("INSERT INTO public.t (a, b) VALUES (1, DEFAULT);");
        QTest::newRow("a row too many marks") << QByteArray("INSERT INTO public.t VALUES (1),;");
        QTest::newRow("a second statement") << QByteArray("INSERT INTO public.t VALUES (1); DROP TABLE t;");
        QTest::newRow("no INSERT") << QByteArray("UPDATE public.t SET a = 1;");
    }
    void anythingButConstantsIsNoneOfTheForm()
    {
        QFETCH(QByteArray, statement);
        QCOMPARE(rowsOf(statement), std::nullopt);
        // Nor behind a statement that is.
        InsertRows reader;
        reader.begin(false);
        reader.feed("INSERT INTO public.t VALUES (1);", nullptr);
        QVERIFY(reader.isWhole());
        reader.begin(false);
        QVERIFY(reader.feed(statement, nullptr) != statement.size() || !reader.isWhole());
    }

    void aBackslashMeansWhatTheScriptSays()
    {
        const QByteArray statement = "INSERT INTO public.t VALUES ('a\\\\b\\'', 1);";
        QCOMPARE(rowsOf(statement, true), std::optional<QByteArray>("a\\\\b'\t1\n"));
        QCOMPARE(rowsOf(statement, false), std::nullopt);
        QCOMPARE(rowsOf("INSERT INTO public.t VALUES ('a\\\\b');", false), std::optional<QByteArray>("a\\\\\\\\b\n"));
    }

    void theHeadTellsTableAndColumns()
    {
        InsertRows reader;
        reader.begin(false);
        const QByteArray statement = "INSERT INTO \"odd; VALUES (\".\"t \"\"x\"\"\" (id, \"a, b\", c) OVERRIDING "
                                     "SYSTEM VALUE VALUES (1, 2, 3);";
        QCOMPARE(reader.feed(statement, nullptr), statement.size());
        QVERIFY(reader.isWhole());
        QCOMPARE(reader.table().schema, QByteArray("odd; VALUES ("));
        QCOMPARE(reader.table().table, QByteArray("t \"x\""));
        QCOMPARE(reader.table().columns, QByteArrayList({"id", "a, b", "c"}));
        QCOMPARE(rowsOf("INSERT INTO public.nothing DEFAULT VALUES;"), std::optional<QByteArray>("\n"));
    }

    void aHeadWithoutEndIsGivenUp()
    {
        InsertRows reader;
        reader.begin(false);
        QCOMPARE(reader.feed("INSERT INTO " + QByteArray(InsertRows::headLimit + 10, 'x'), nullptr), -1);
    }

    void statementsOfOneTableAreOneBlock()
    {
        const QByteArray script = "INSERT INTO a.t VALUES (1, 'x');\nINSERT INTO a.t VALUES (2, 'y');\n\n"
                                  "INSERT INTO a.u VALUES (3);\n-- Data\nINSERT INTO a.u VALUES (4);\nSELECT 1;\n";
        QCOMPARE(heard(script),
                 QByteArrayList({"begin a|t| inserts at 0", "2 rows, 65 bytes: 1\tx\n2\ty\n",
                                 "begin a|u| inserts at 67", "1 rows, 27 bytes: 3\n", "begin a|u| inserts at 103",
                                 "1 rows, 27 bytes: 4\n", "statement SELECT 1;", "end"}));
    }

    void piecesOfAnySizeGiveTheSame()
    {
        const QByteArray script
            = "SET x = 1;\nINSERT INTO a.t (a, b) VALUES\n\t(1, 'it''s\n'),\n\t(NULL, E'\\\\x');\n"
              "INSERT INTO a.t (a, b) VALUES\n\t(B'1', true);\nINSERT INTO a.t VALUES (now());\n"
              "INSERT INTO a.t VALUES (-1.5e-3) ON CONFLICT DO NOTHING;\nINSERT INTO b.u DEFAULT VALUES;\n";
        const QByteArrayList wanted = settled(heard(script));
        QVERIFY(wanted.contains("unclear a|t"));
        for (qsizetype chunk = 1; chunk < 40; ++chunk)
            QCOMPARE(settled(heard(script, chunk)).join("\n"), wanted.join("\n"));
    }

    void aStatementOfAnotherFormEndsTheBlockAndMakesTheTableUnclear()
    {
        QCOMPARE(heard("INSERT INTO a.t VALUES (1);\nINSERT INTO a.t VALUES (f(2));\nINSERT INTO a.t VALUES (3);\n"),
                 QByteArrayList({"begin a|t| inserts at 0", "1 rows, 27 bytes: 1\n", "unclear a|t",
                                 "statement INSERT INTO a.t VALUES (f(2));", "begin a|t| inserts at 59",
                                 "1 rows, 27 bytes: 3\n", "end"}));
        QCOMPARE(heard("insert into a.t values (1);"),
                 QByteArrayList({"unclear a|t", "statement insert into a.t values (1);", "end"}));
    }

    void aStatementOfAnyLengthIsRead()
    {
        const QByteArray value(300'000, 'x');
        QByteArray script = "INSERT INTO a.t VALUES (0, '');\nINSERT INTO a.t VALUES";
        QByteArray rows = "0\t\n";
        for (int i = 0; i < 20; ++i) {
            script += (i > 0 ? ",\n\t(" : "\n\t(") + QByteArray::number(i) + ", '" + value + "')";
            rows += QByteArray::number(i) + '\t' + value + '\n';
        }
        script += ";\n";
        const QByteArrayList events = heard(script, 65'536, 1000);
        QCOMPARE(events.size(), 3);
        QVERIFY(events[1].endsWith(" bytes: " + rows));
        QVERIFY(events[1].startsWith("21 rows, "));
    }

    void rowsThatWereToldAreTakenBackWhenTheirStatementTurnsOutOtherwise()
    {
        QByteArray script = "INSERT INTO a.t VALUES";
        for (int i = 0; i < 20; ++i)
            script += "\n\t('" + QByteArray(300'000, 'x') + "'),";
        script += "\n\t(pg_sleep(1));\nSELECT 1;\n";
        const QByteArrayList events = heard(script, 65'536);
        QCOMPARE(events.size(), 6);
        QCOMPARE(events[1], QByteArray("taken back"));
        QCOMPARE(events[2], QByteArray("unclear a|t"));
        QCOMPARE(events[4], QByteArray("statement SELECT 1;"));
    }
};

QTEST_APPLESS_MAIN(TestInsertRows)
#include "tst_insertrows.moc"
