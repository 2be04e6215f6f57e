#include "core/restore/dumplayout.h"
#include "core/sql/dumpscanner.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

/// Taking a script apart for a parallel load, and seeing when that must not be done.
class TestDumpLayout final : public QObject
{
    Q_OBJECT
private:
    static constexpr QByteArrayView head = "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n"
                                           "SELECT pg_catalog.set_config('search_path', '', false);\n";
    static constexpr QByteArrayView rows = "COPY s.t (a) FROM stdin;\n1\n2\n\\.\n";

    static DumpLayout layoutOf(const QByteArray &script)
    {
        DumpLayout layout;
        DumpScanner scanner(layout);
        scanner.feed(script);
        scanner.finish();
        return layout;
    }
    static QByteArray with(QByteArrayView part)
    {
        return head.toByteArray() + "CREATE TABLE s.t(a int);\n" + part.toByteArray();
    }

private Q_SLOTS:
    void offsetsPointIntoTheScript()
    {
        const QByteArray script
            = with(rows) + "SELECT pg_catalog.setval('s.q', 1, true);\n" + "CREATE INDEX i ON s.t (a);";
        const DumpLayout layout = layoutOf(script);
        QCOMPARE(layout.obstacle(), QString());
        QCOMPARE(layout.blocks().size(), 1);
        const LoadBlock &block = layout.blocks().first();
        QCOMPARE(script.mid(block.begin, 4), QByteArray("COPY"));
        QCOMPARE(script.mid(block.dataOffset, block.bytes), QByteArray("1\n2\n"));
        QCOMPARE(script.mid(block.end, 6), QByteArray("SELECT"));
        QCOMPARE(block.rows, 2);
        QCOMPARE(layout.definitionsEnd(), block.begin);
        QCOMPARE(layout.stretches().size(), 1);
        const ScriptStretch &stretch = layout.stretches().first();
        QCOMPARE(script.mid(stretch.begin, stretch.end - stretch.begin),
                 QByteArray("SELECT pg_catalog.setval('s.q', 1, true);"));
        QCOMPARE(layout.lateStatements().size(), 1);
        QCOMPARE(layout.lateStatements().first().text, QByteArray("CREATE INDEX i ON s.t (a);"));
    }

    void eachStatementCarriesTheSettingsOfItsPlace()
    {
        const DumpLayout layout
            = layoutOf(with(rows)
                       + "CREATE INDEX i ON s.t (a); SET default_tablespace = 'fast'; CREATE INDEX j ON s.t (a);"
                         "SET default_tablespace = ''; CREATE INDEX k ON s.t (a);"
                         "SET default_tablespace = 'fast'; CREATE INDEX l ON s.t (a);");
        const QList<LateStatement> &late = layout.lateStatements();
        QCOMPARE(late.size(), 4);
        QVERIFY(!layout.state(late[0].state).contains("default_tablespace"));
        QCOMPARE(layout.state(late[1].state)["default_tablespace"], QByteArray("SET default_tablespace = 'fast';"));
        QCOMPARE(layout.state(late[2].state)["default_tablespace"], QByteArray("SET default_tablespace = '';"));
        QCOMPARE(late[3].state, late[1].state);
        QVERIFY(layout.state(late[3].state).contains("search_path"));
    }

    void rowsKnowTheSettingsToo()
    {
        const DumpLayout layout = layoutOf(with("SET DateStyle = 'ISO, DMY';\n") + rows.toByteArray());
        QVERIFY(layout.state(layout.blocks().first().state).contains("datestyle"));
    }

    void stretchesBetweenBlocksAreSeparate()
    {
        const QByteArray statement = "BEGIN;\nSELECT pg_catalog.lo_open('1', 131072);\nCOMMIT;\n";
        const DumpLayout layout = layoutOf(with(rows) + statement + rows.toByteArray() + statement);
        QCOMPARE(layout.obstacle(), QString());
        QCOMPARE(layout.stretches().size(), 2);
    }

    void severalScriptsInOneFileAreOne()
    {
        const QByteArray script
            = with(rows) + head.toByteArray() + rows.toByteArray() + head.toByteArray() + "CREATE INDEX i ON s.t (a);";
        const DumpLayout layout = layoutOf(script);
        QCOMPARE(layout.obstacle(), QString());
        QCOMPARE(layout.blocks().size(), 2);
        QCOMPARE(layout.lateStatements().size(), 1);
    }

    void theRestrictionOfADumpIsNoObstacle()
    {
        QCOMPARE(layoutOf("\\restrict abc\n" + with(rows) + "\\unrestrict abc\n").obstacle(), QString());
    }

    void anEncodingIsPartOfTheSessionsState()
    {
        const DumpLayout layout = layoutOf(with("SET client_encoding = 'LATIN1';\n" + rows.toByteArray())
                                           + "COMMENT ON TABLE s.t IS '\xe9';");
        QCOMPARE(layout.obstacle(), QString());
        QCOMPARE(layout.state(layout.blocks().first().state)["client_encoding"],
                 QByteArray("SET client_encoding = 'LATIN1';"));
        QCOMPARE(layout.lateStatements().first().state, layout.blocks().first().state);
    }

    void whatOnlyPsqlCanLoadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("why");
        const QByteArray good = with(rows);
        QTest::newRow("no rows") << with("CREATE INDEX i ON s.t (a);") << u"no rows"_s;
        QTest::newRow("a command of psql") << good + "\\! true\n" << u"command of psql"_s;
        QTest::newRow("old strings") << good + "SET standard_conforming_strings = off;" << u"strings"_s;
        QTest::newRow("no word on search_path") << QByteArray(rows.toByteArray()) << u"search_path"_s;
        QTest::newRow("a table without schema") << with("COPY t (a) FROM stdin;\n1\n\\.\n") << u"search_path"_s;
        QTest::newRow("another role") << "SET ROLE x;\n" + good << u"session"_s;
        QTest::newRow("everything reset") << "RESET ALL;\n" + good << u"session"_s;
        QTest::newRow("rows of another user") << "SET SESSION AUTHORIZATION 'x';\n" + good << u"another user loads"_s;
        QTest::newRow("an index of another user")
            << good + "SET SESSION AUTHORIZATION 'x'; CREATE INDEX i ON s.t (a);" << u"another user builds"_s;
        QTest::newRow("triggers switched between the rows")
            << good + "ALTER TABLE s.t DISABLE TRIGGER ALL;\n" + rows.toByteArray() << u"behind other"_s;
        QTest::newRow("a call behind the rows") << good + "SELECT s.f();" << u"does not write"_s;
        QTest::newRow("rows by INSERT between") << good + "INSERT INTO s.t VALUES (1);" << u"does not write"_s;
        QTest::newRow("a transaction behind the rows")
            << good + "CREATE INDEX i ON s.t (a); BEGIN;" << u"does not write"_s;
        QTest::newRow("a large object dropped behind the rows")
            << good + "SELECT pg_catalog.lo_unlink('1');" << u"does not write"_s;
        QTest::newRow("another database behind the rows") << good + "\\connect other\n" << u"command of psql"_s;
    }
    void whatOnlyPsqlCanLoadIsSaid()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, why);
        const QString obstacle = layoutOf(script).obstacle();
        QVERIFY2(obstacle.contains(why), qPrintable(obstacle));
    }

    /// As pg_dump before 10.3 writes it.
    void namesOfTheSearchPathHaveTheirSchema()
    {
        const DumpLayout layout = layoutOf("SET client_encoding = 'UTF8';\nSET search_path = s, pg_catalog;\n"
                                           "CREATE TABLE t (a integer);\nCOPY t (a) FROM stdin;\n1\n\\.\n"
                                           "SET search_path = \"Odd, one\", pg_catalog;\nCOPY t (a) FROM stdin;\n\\.\n"
                                           "CREATE INDEX i ON t (a);");
        QCOMPARE(layout.obstacle(), QString());
        QCOMPARE(layout.blocks()[0].table, (SqlName{"s", "t"}));
        QCOMPARE(layout.blocks()[1].table, (SqlName{"Odd, one", "t"}));
        QCOMPARE(layout.lateStatements().first().schema, QByteArray("Odd, one"));
    }

    void definitionsBeginBehindTheLastConnect()
    {
        const QByteArray before = "\\connect shop\nSET lock_timeout = 0;\n\\connect shop";
        const QByteArray script = before + '\n' + with(rows);
        const DumpLayout layout = layoutOf(script);
        QCOMPARE(layout.obstacle(), QString());
        QCOMPARE(layout.definitionsBegin(), before.size());
        QCOMPARE(layout.firstLine(), 3);
        QVERIFY(!layout.state(layout.blocks().first().state).contains("lock_timeout"));
    }

    void grantsOfAnotherUserAreNoObstacle()
    {
        const QByteArray grant = "SET SESSION AUTHORIZATION \"o\";\nGRANT SELECT ON TABLE s.t TO x;\n"
                                 "RESET SESSION AUTHORIZATION;\n";
        const DumpLayout layout = layoutOf(grant + with(rows) + grant + "CREATE INDEX i ON s.t (a);");
        QCOMPARE(layout.obstacle(), QString());
        QCOMPARE(layout.lateStatements().size(), 4);
    }

    void aHugeStatementBehindTheRowsIsAnObstacle()
    {
        const QByteArray huge = "COMMENT ON VIEW s.v IS '" + QByteArray(2 << 20, 'x') + "';";
        QVERIFY(!layoutOf(with(rows) + huge).obstacle().isEmpty());
        QCOMPARE(layoutOf(huge + with(rows)).obstacle(), QString()); // before them psql reads it
    }

    void settingsThatNeverRepeatAreAnObstacle()
    {
        QByteArray script = with(rows);
        for (int i = 0; i < 2000; ++i)
            script += "SET default_tablespace = 't" + QByteArray::number(i) + "';\n";
        QVERIFY(!layoutOf(script).obstacle().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDumpLayout)
#include "tst_dumplayout.moc"
