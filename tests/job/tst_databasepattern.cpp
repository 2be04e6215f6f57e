#include "core/job/databasepattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

class TestDatabasePattern final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPatternChoosesDatabasesAsAShellChoosesFiles_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("chosen");
        QTest::newRow("a name chooses itself") << u"shop"_s << u"shop"_s << true;
        QTest::newRow("a name chooses no longer one") << u"shop_test"_s << u"shop"_s << false;
        QTest::newRow("a name chooses no other case") << u"Shop"_s << u"shop"_s << false;
        QTest::newRow("a star stands for any text") << u"shop_test"_s << u"shop*"_s << true;
        QTest::newRow("a star stands for nothing, too") << u"shop"_s << u"shop*"_s << true;
        QTest::newRow("a star stands for a slash") << u"a/b/c"_s << u"a*c"_s << true;
        QTest::newRow("a star stands for the end of a line") << u"a\nb"_s << u"a*b"_s << true;
        QTest::newRow("a question mark stands for one character") << u"shop1"_s << u"shop?"_s << true;
        QTest::newRow("a question mark stands for no two") << u"shop12"_s << u"shop?"_s << false;
        QTest::newRow("brackets hold what may stand there") << u"shop2"_s << u"shop[123]"_s << true;
        QTest::newRow("brackets leave out the rest") << u"shop4"_s << u"shop[123]"_s << false;
        QTest::newRow("a dot is a dot") << u"shopXtest"_s << u"shop.test"_s << false;
        QTest::newRow("the whole name has to match") << u"my_test_1"_s << u"test*"_s << false;
        QTest::newRow("an empty pattern chooses nothing") << u"shop"_s << u""_s << false;
    }
    void aPatternChoosesDatabasesAsAShellChoosesFiles()
    {
        QFETCH(QString, database);
        QFETCH(QString, pattern);
        QTEST(matchesAny(database, {u"no match"_s, pattern}), "chosen");
    }
    void withoutPatternsNothingIsChosen() { QVERIFY(!matchesAny(u"shop"_s, {})); }
};

QTEST_APPLESS_MAIN(TestDatabasePattern)
#include "tst_databasepattern.moc"
