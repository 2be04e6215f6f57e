#include "core/recipes/processshares.h"

#include <QTest>

using namespace larder;

class TestProcessShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databasesShareByTheirSize_data()
    {
        QTest::addColumn<QList<qint64>>("bytes");
        QTest::addColumn<int>("jobs");
        QTest::addColumn<QList<int>>("shares");
        QTest::newRow("a single one gets all") << QList<qint64>{500} << 8 << QList<int>{8};
        QTest::newRow("two equal ones get half each") << QList<qint64>{500, 500} << 8 << QList<int>{4, 4};
        QTest::newRow("a large one gets more") << QList<qint64>{700, 100} << 8 << QList<int>{7, 1};
        QTest::newRow("the smallest gets one") << QList<qint64>{1'000'000, 1} << 2 << QList<int>{2, 1};
        QTest::newRow("empty ones get one each") << QList<qint64>{0, 0, 0} << 4 << QList<int>{1, 1, 1};
        QTest::newRow("one core is enough for everybody") << QList<qint64>{9, 5, 1} << 1 << QList<int>{1, 1, 1};
    }
    void databasesShareByTheirSize()
    {
        QFETCH(const QList<qint64>, bytes);
        QFETCH(const int, jobs);
        QTEST(shareProcesses(bytes, jobs), "shares");
    }
};

QTEST_GUILESS_MAIN(TestProcessShares)
#include "tst_processshares.moc"
