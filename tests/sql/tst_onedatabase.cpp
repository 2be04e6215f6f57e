#include "core/base/error.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/insertsascopy.h"
#include "core/sql/onedatabase.h"
#include "core/sql/searchpath.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace
{
/// Writes down what it hears, a word each.
class Words final : public DumpListener
{
public:
    QByteArrayList heard;

private:
    void statement(const SqlStatement &statement) override { heard.append(statement.text); }
    void metaCommand(const MetaCommand &command) override { heard.append(command.line); }
    void copyBegin(const CopyBlock &block) override { heard.append(block.schema + '.' + block.table); }
    void copyEnd(const CopyEnd &end) override { heard.append(QByteArray::number(end.rows)); }
};

struct Heard
{
    QByteArrayList inside;
    QByteArrayList outside;
    QList<ScriptDatabase> databases;
};

Heard hear(const QByteArray &script, const QString &name)
{
    Words inside;
    Words outside;
    OneDatabase one(name, inside, &outside);
    DumpScanner scanner(one);
    scanner.feed(script);
    scanner.finish();
    return {inside.heard, outside.heard, one.databases()};
}

const QByteArray two
    = "SET lock_timeout = 0;\nCREATE ROLE r;\nDROP DATABASE a;\n\\connect template1\nSET row_security = off;\n"
      "CREATE DATABASE a;\n\\connect a\nSET lock_timeout = 1;\nALTER DATABASE a SET work_mem TO '1MB';\n"
      "\\connect a\nSET lock_timeout = 2;\nCREATE SCHEMA s;\nCOPY s.t (x) FROM stdin;\n1\n\\.\n"
      "SET lock_timeout = 3;\nCREATE DATABASE \"b c\";\n\\connect -reuse-previous=on \"dbname='b c'\"\n"
      "SET lock_timeout = 4;\nCOPY s.u (x) FROM stdin;\n1\n2\n\\.\nCREATE TABLE s.v (x integer);\n";
}

/// A script of several databases is that of one for whoever listens.
class TestOneDatabase final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheChosenOneIsHeard()
    {
        QCOMPARE(hear(two, u"a"_s).inside,
                 (QByteArrayList{"\\connect a", "SET lock_timeout = 2;", "CREATE SCHEMA s;", "s.t", "1",
                                 "SET lock_timeout = 3;"}));
        QCOMPARE(hear(two, u"b c"_s).inside,
                 (QByteArrayList{"\\connect -reuse-previous=on \"dbname='b c'\"", "SET lock_timeout = 4;", "s.u", "2",
                                 "CREATE TABLE s.v (x integer);"}));
        QCOMPARE(hear(two, u"c"_s).inside, QByteArrayList());
        QCOMPARE(hear(two, u"template1"_s).inside, QByteArrayList());
    }

    void whatIsAboutDatabasesAndTheServerIsHeardApart()
    {
        const QByteArrayList outside{"CREATE ROLE r;", "DROP DATABASE a;", "CREATE DATABASE a;",
                                     "ALTER DATABASE a SET work_mem TO '1MB';", "CREATE DATABASE \"b c\";"};
        QCOMPARE(hear(two, u"a"_s).outside, outside);
        QCOMPARE(hear(two, u"b c"_s).outside, outside);
    }

    void withoutANameTheFirstWithContentsIsHeard() { QCOMPARE(hear(two, {}).inside, hear(two, u"a"_s).inside); }

    void aScriptWithoutConnectIsHeardWhole()
    {
        const QByteArray script
            = "SET lock_timeout = 0;\nBEGIN;\nCREATE TABLE s.t (x integer);\nCOPY s.t (x) FROM stdin;\n"
              "\\.\nCOMMIT;\n";
        QCOMPARE(hear(script, {}).inside,
                 (QByteArrayList{"SET lock_timeout = 0;", "BEGIN;", "CREATE TABLE s.t (x integer);", "s.t", "0",
                                 "COMMIT;"}));
    }

    void otherCommandsAreHeardWhereverTheyStand()
    {
        const QByteArray script = "CREATE SCHEMA a;\n\\connect other\n\\! id\nCREATE SCHEMA b;\n";
        QCOMPARE(hear(script, {}).inside, (QByteArrayList{"CREATE SCHEMA a;", "\\! id"}));
    }

    void theOneMeantIsChosen_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("found"); // or the error
        const auto row = [](const char *name, const QByteArray &script, const QString &wanted, const QString &found) {
            QTest::newRow(name) << script << wanted << found;
        };
        row("by its name", two, u"b c"_s, u"b c"_s);
        row("by a name that is not there", two, u"b"_s, u"backup-not-found"_s);
        row("of several", two, {}, u"usage"_s);
        row("the only one with contents", "\\connect x\n\\connect a\nCREATE SCHEMA s;\n\\connect y\n", {}, u"a"_s);
        row("an empty one by its name", "\\connect x\n\\connect a\nCREATE SCHEMA s;\n", u"x"_s, u"x"_s);
        row("the only one, which is empty", "CREATE DATABASE a;\n\\connect a\nSET lock_timeout = 0;\n", {}, u"a"_s);
        row("of several empty ones", "\\connect a\n\\connect b\n", {}, u"usage"_s);
        row("without any \\connect", "CREATE SCHEMA s;\n", {}, {});
        row("by a name in a script without any", "CREATE SCHEMA s;\n", u"a"_s, u"backup-not-found"_s);
        row("beside what stands before", "CREATE SCHEMA s;\n\\connect a\nCREATE SCHEMA s;\n", {}, u"usage"_s);
        row("that comes twice",
            "\\connect a\nCREATE SCHEMA s;\n\\connect b\nCREATE SCHEMA s;\n\\connect a\nCREATE SCHEMA t;\n", u"a"_s,
            u"refused"_s);
        row("beside one that comes twice",
            "\\connect a\nCREATE SCHEMA s;\n\\connect b\nCREATE SCHEMA s;\n\\connect a\nCREATE SCHEMA t;\n", u"b"_s,
            u"b"_s);
        row("that is connected to anew in the middle", "\\connect a\nCREATE SCHEMA s;\n\\connect a\nCREATE SCHEMA t;\n",
            {}, u"refused"_s);
        row("with a quotation mark", "\\connect \"a \"\"b\"\nCREATE SCHEMA s;\n", u"a \"b"_s, u"a \"b"_s);
    }
    void theOneMeantIsChosen()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, wanted);
        QFETCH(const QString, found);
        try {
            QCOMPARE(chooseDatabase(hear(script, wanted).databases, wanted, u"file"_s).name, found);
        } catch (const Error &error) {
            QCOMPARE(errorName(error.code()), found);
        }
    }

    void aSearchPathIsReadAsTheServerReadsIt_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QByteArrayList>("path");
        const auto row = [](const char *statement, const QByteArrayList &path) {
            QTest::newRow(statement) << QByteArray(statement) << path;
        };
        row("SET search_path = a, pg_catalog;", {"a", "pg_catalog"});
        row("set Search_Path TO A;", {"a"});
        row("SET search_path = \"A, \"\"b\"\", c\", d;", {"A, \"b\", c", "d"});
        row("SET search_path = 'a, b';", {"a, b"});
        row("SET search_path = '';", {""});
        row("SET search_path = DEFAULT;", {});
        row("RESET search_path;", {});
        row("SELECT pg_catalog.set_config('search_path', '', false);", {});
        row("SELECT pg_catalog.set_config('search_path', 'a, \"B c\"', false);", {"a", "B c"});
        row("SET /* */ search_path/* */=pg_catalog;", {"pg_catalog"});
    }
    void aSearchPathIsReadAsTheServerReadsIt()
    {
        QFETCH(const QByteArray, statement);
        QFETCH(const QByteArrayList, path);
        const std::optional<QByteArrayList> found = searchPathOf(statement);
        QVERIFY(found.has_value());
        QCOMPARE(*found, path);
    }

    void nothingElseSetsASearchPath()
    {
        for (const QByteArray statement : {"SET lock_timeout = 0;", "SELECT pg_catalog.setval('search_path', 1);",
                                           "INSERT INTO search_path VALUES (1);",
                                           "SELECT pg_catalog.set_config('row_security', 'search_path', false);"})
            QVERIFY2(!searchPathOf(statement), statement.constData());
    }

    void rowsWrittenAsInsertAreThoseOfTheChosenOne()
    {
        class Rows final : public DumpListener
        {
        public:
            QByteArrayList heard;

        private:
            void copyBegin(const CopyBlock &block) override { heard.append(block.schema + '.' + block.table); }
            void copyData(QByteArrayView data) override { heard.append(data.toByteArray()); }
            void copyTakenBack() override { heard.append("taken back"); }
            void rowsUnclear(const CopyBlock &block) override { heard.append("unclear " + block.table); }
            void end() override { heard.append("end"); }
        };
        const QByteArray script
            = "\\connect a\nINSERT INTO s.t VALUES (1);\nINSERT INTO s.t VALUES (2);\nINSERT INTO s.u VALUES (f());\n"
              "\\connect b\nINSERT INTO s.t VALUES (3);\n";
        const auto rowsOf = [&](const QString &name) {
            Rows heard;
            InsertsAsCopy rows(heard);
            OneDatabase one(name, rows);
            DumpScanner scanner(one);
            for (const char c : script) // as it may come
                scanner.feed({&c, 1});
            scanner.finish();
            heard.heard.removeAll("taken back"); // before anything was told of them
            return heard.heard;
        };
        QCOMPARE(rowsOf(u"b"_s), (QByteArrayList{"s.t", "3\n", "end"}));
        const QByteArrayList ofA = rowsOf(u"a"_s);
        QCOMPARE(ofA.first(2), (QByteArrayList{"s.t", "1\n2\n"}));
        QCOMPARE(ofA.last(2), (QByteArrayList{"unclear u", "end"}));
    }

    void theScannerTellsEachStatementItsSchema()
    {
        class Schemas final : public DumpListener
        {
        public:
            QByteArrayList heard;

        private:
            void statement(const SqlStatement &statement) override { heard.append(statement.schema); }
            void copyBegin(const CopyBlock &block) override { heard.append(block.schema); }
        } schemas;
        DumpScanner scanner(schemas);
        scanner.feed(
            "CREATE TABLE t (x integer);\nSET search_path = a, pg_catalog;\nCREATE TABLE t (x integer);\n"
            "COPY t (x) FROM stdin;\n\\.\nCOPY b.t (x) FROM stdin;\n\\.\n"
            "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$SET search_path = c;$$;\nCOPY t (x) FROM stdin;\n"
            "\\.\n\\connect other\nCREATE TABLE t (x integer);\n");
        scanner.finish();
        QCOMPARE(schemas.heard, (QByteArrayList{"", "", "a", "a", "b", "a", "a", ""}));
    }
};

QTEST_GUILESS_MAIN(TestOneDatabase)
#include "tst_onedatabase.moc"
