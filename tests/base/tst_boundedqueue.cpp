#include "core/base/boundedqueue.h"

#include <QTest>
#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

using namespace larder;

class TestBoundedQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsComeOutInTheOrderTheyWentIn();
    void aClosedQueueHandsOutTheRestAndThenNothing();
    void pushingIntoAClosedQueueIsRefused();
    void aProducerNeverRunsAheadByMoreThanTheCapacity();
    void closingWakesAProducerThatWaitsForRoom();
    void closingWakesAConsumerThatWaitsForAnItem();
    void manyThreadsLoseAndDoubleNothing();
};

void TestBoundedQueue::itemsComeOutInTheOrderTheyWentIn()
{
    BoundedQueue<int> queue(3);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(queue.push(i));
    QCOMPARE(queue.size(), size_t(3));
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(queue.pop().value(), i);
}

void TestBoundedQueue::aClosedQueueHandsOutTheRestAndThenNothing()
{
    BoundedQueue<int> queue(2);
    queue.push(7);
    queue.close();
    QCOMPARE(queue.pop().value(), 7);
    QVERIFY(!queue.pop());
}

void TestBoundedQueue::pushingIntoAClosedQueueIsRefused()
{
    BoundedQueue<int> queue(2);
    queue.close();
    QVERIFY(!queue.push(1));
    QCOMPARE(queue.size(), size_t(0));
}

void TestBoundedQueue::aProducerNeverRunsAheadByMoreThanTheCapacity()
{
    BoundedQueue<int> queue(4);
    std::atomic<int> pushed = 0;
    std::thread producer([&] {
        for (int i = 0; i < 1000; ++i) {
            queue.push(i);
            ++pushed;
        }
        queue.close();
    });
    int popped = 0;
    size_t most = 0;
    while (true) {
        most = std::max(most, queue.size());
        if (!queue.pop())
            break;
        ++popped;
    }
    producer.join();
    QCOMPARE(popped, 1000);
    QCOMPARE(pushed.load(), 1000);
    QVERIFY2(most <= 4, "more items were in the queue than it may hold");
}

void TestBoundedQueue::closingWakesAProducerThatWaitsForRoom()
{
    BoundedQueue<int> queue(1);
    queue.push(1);
    std::atomic<bool> accepted = true;
    std::thread producer([&] { accepted = queue.push(2); });
    queue.close();
    producer.join();
    QVERIFY(!accepted);
}

void TestBoundedQueue::closingWakesAConsumerThatWaitsForAnItem()
{
    BoundedQueue<int> queue(1);
    std::atomic<bool> gotOne = true;
    std::thread consumer([&] { gotOne = queue.pop().has_value(); });
    queue.close();
    consumer.join();
    QVERIFY(!gotOne);
}

void TestBoundedQueue::manyThreadsLoseAndDoubleNothing()
{
    constexpr int producers = 4;
    constexpr int each = 5000;
    BoundedQueue<int> queue(8);
    std::vector<std::thread> threads;
    for (int p = 0; p < producers; ++p)
        threads.emplace_back([&queue, p] {
            for (int i = 0; i < each; ++i)
                queue.push(p * each + i);
        });
    std::vector<std::vector<int>> got(3);
    std::vector<std::thread> consumers;
    for (auto &list : got)
        consumers.emplace_back([&queue, &list] {
            while (const std::optional<int> item = queue.pop())
                list.push_back(*item);
        });
    for (std::thread &thread : threads)
        thread.join();
    queue.close();
    for (std::thread &thread : consumers)
        thread.join();
    std::vector<int> all;
    for (const auto &list : got)
        all.insert(all.end(), list.begin(), list.end());
    std::sort(all.begin(), all.end());
    std::vector<int> expected(producers * each);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(all, expected);
}

QTEST_APPLESS_MAIN(TestBoundedQueue)
#include "tst_boundedqueue.moc"
