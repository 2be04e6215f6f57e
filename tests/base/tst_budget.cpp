#include "core/base/budget.h"

#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

using namespace larder;

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreAtOnceThanTheBudgetHas()
    {
        constexpr int size = 3;
        Budget budget(size);
        std::atomic<int> busy = 0;
        std::atomic<int> most = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&, wanted = 1 + i % size] {
                for (int n = 0; n < 50; ++n) {
                    const Budget::Share share = budget.take(wanted, {});
                    const int now = busy += wanted;
                    for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) { }
                    std::this_thread::yield();
                    busy -= wanted;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY2(most <= size, qPrintable(QString::number(most)));
        QCOMPARE(busy.load(), 0);
    }

    void whoeverWaitsCanBeCancelled()
    {
        Budget budget(1);
        const Budget::Share share = budget.take(1, {});
        CancelToken token;
        token.requestCancel();
        QVERIFY_THROWS_EXCEPTION(Cancelled, budget.take(1, token));
    }

    void whoWantsMoreThanThereIsGetsAllOfIt()
    {
        Budget budget(2);
        {
            const Budget::Share all = budget.take(5, {});
        }
        const Budget::Share again = budget.take(2, {}); // no more came back than went
        CancelToken token;
        token.requestCancel();
        QVERIFY_THROWS_EXCEPTION(Cancelled, budget.take(1, token));
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
