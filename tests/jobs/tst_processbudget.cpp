#include "core/jobs/processbudget.h"

#include <QTest>
#include <atomic>
#include <optional>
#include <thread>
#include <vector>

using namespace larder;

class TestProcessBudget : public QObject
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

    void neverMoreAtOnceThanTheBudgetHas()
    {
        constexpr int processes = 3;
        ProcessBudget budget(processes);
        std::atomic<int> busy = 0;
        std::atomic<int> most = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&, wanted = 1 + i % processes] {
                for (int n = 0; n < 50; ++n) {
                    const ProcessBudget::Lease lease = budget.take(wanted, {});
                    const int now = busy += wanted;
                    for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) { }
                    std::this_thread::yield();
                    busy -= wanted;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY2(most <= processes, qPrintable(QString::number(most)));
        QCOMPARE(busy.load(), 0);
    }

    void whoeverWaitsCanBeCancelled()
    {
        ProcessBudget budget(1);
        const ProcessBudget::Lease lease = budget.take(1, {});
        CancelToken token;
        token.requestCancel();
        QVERIFY_THROWS_EXCEPTION(Cancelled, budget.take(1, token));
    }
};

QTEST_GUILESS_MAIN(TestProcessBudget)
#include "tst_processbudget.moc"
