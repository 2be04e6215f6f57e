#include "core/contents/csvwriter.h"
#include "core/contents/renaming.h"
#include "core/contents/textdiff.h"

#include <QTest>
#include <optional>

using namespace larder;
using namespace Qt::StringLiterals;

/// The small pieces of texts that Larder makes itself: renamed statements, CSV, differences.
class TestRenaming final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyNamesOfWhatMovesChange_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QByteArray>("renamed");
        const auto row = [](const char *title, const char *statement, const char *renamed) {
            QTest::newRow(title) << QByteArray(statement) << QByteArray(renamed);
        };
        row("the table", "CREATE TABLE s.t (a s.kind, b text);", "CREATE TABLE \"n\".t (a s.kind, b text);");
        row("a quoted name", "ALTER TABLE \"s\".\"Odd \"\"q\" ADD c int;",
            "ALTER TABLE \"n\".\"Odd \"\"q\" ADD c int;");
        row("both tables of a foreign key", "ALTER TABLE ONLY s.t ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES s.u(b);",
            "ALTER TABLE ONLY \"n\".t ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES \"n\".u(b);");
        row("another table stays", "SELECT * FROM s.other, x.t;", "SELECT * FROM s.other, x.t;");
        row("a sequence in a default", "ALTER TABLE s.t ALTER a SET DEFAULT nextval('s.q'::regclass);",
            "ALTER TABLE \"n\".t ALTER a SET DEFAULT nextval('\"n\".\"q\"'::regclass);");
        row("the value of a sequence", "SELECT pg_catalog.setval('s.q', 5, true);",
            "SELECT pg_catalog.setval('\"n\".\"q\"', 5, true);");
        row("a text that only looks like a name", "COMMENT ON TABLE s.t IS 's.q';",
            "COMMENT ON TABLE \"n\".t IS 's.q';");
        row("a text with a table's name in it", "ALTER TABLE s.t ADD CHECK (a <> 'in s.t');",
            "ALTER TABLE \"n\".t ADD CHECK (a <> 'in s.t');");
        row("a column behind the name", "COMMENT ON COLUMN s.t.a IS 'x';", "COMMENT ON COLUMN \"n\".t.a IS 'x';");
        row("a name in the middle of a longer one", "COMMENT ON COLUMN x.s.t IS 'x';",
            "COMMENT ON COLUMN x.s.t IS 'x';");
    }
    void onlyNamesOfWhatMovesChange()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QByteArray, renamed);
        const Renaming rename({{"s", "t"}, {"s", "u"}, {"s", "q"}, {"s", "Odd \"q"}}, "n");
        QCOMPARE(rename(statement), renamed);
    }

    void aValueIsQuotedOnlyWhereCsvNeedsIt()
    {
        const auto line = [](const QList<std::optional<QByteArray>> &values) {
            CopyRow row;
            for (const auto &value : values)
                row.append({value.value_or(QByteArray()), 0, !value});
            return csvLine(row);
        };
        QCOMPARE(line({"a", " b ", {}, "", "x"}), QByteArray("a, b ,,\"\",x\n"));
        QCOMPARE(line({"a,b", "\"", "l\nm", "r\r"}), QByteArray("\"a,b\",\"\"\"\",\"l\nm\",\"r\r\"\n"));
        QCOMPARE(line({"\\."}), QByteArray("\"\\.\"\n"));
        QCOMPARE(line({"\\.", "x"}), QByteArray("\\.,x\n"));
        QCOMPARE(csvHeader({u"id"_s, u"a,b"_s}), QByteArray("id,\"a,b\"\n"));
    }

    void aDifferenceReadsLikeThatOfDiff()
    {
        QCOMPARE(unifiedDiff(u"a\nb\n"_s, u"a\nb\n"_s), QString());
        QCOMPARE(unifiedDiff(u"a\nb\nc\n"_s, u"a\nB\nc\n"_s), u"@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"_s);
        QCOMPARE(unifiedDiff(QString(), u"a\n"_s), u"@@ -0,0 +1,1 @@\n+a\n"_s);
        QString left;
        for (int i = 1; i <= 30; ++i)
            left += QString::number(i) + u'\n';
        QString right = left;
        right.replace(u"\n5\n"_s, u"\nfive\n"_s).replace(u"\n25\n"_s, u"\n"_s);
        QCOMPARE(
            unifiedDiff(left, right),
            u"@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -22,7 +22,6 @@\n 22\n 23\n 24\n-25\n 26\n 27\n 28\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestRenaming)
#include "tst_renaming.moc"
