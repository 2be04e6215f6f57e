#include "core/restore/workgraph.h"
#include "core/restore/workqueue.h"

#include <QTest>
#include <map>
#include <random>
#include <set>
#include <thread>

using namespace larder;

/// What may start when, as a pure calculation.
class TestWorkGraph final : public QObject
{
    Q_OBJECT
private:
    struct Piece
    {
        int number;
        QList<Claim> claims;
    };

    /// Whether the rules allow both at once.
    static bool mayOverlap(const QList<Claim> &a, const QList<Claim> &b)
    {
        for (const Claim &one : a) {
            for (const Claim &other : b) {
                if (one.thing == other.thing && (one.usage != other.usage || one.usage == Usage::Change))
                    return false;
            }
        }
        return true;
    }

    static std::vector<Piece> randomPieces(WorkGraph &graph, std::mt19937 &random)
    {
        const auto number = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
        std::vector<Piece> pieces;
        for (int i = 0, count = 1 + number(60); i < count; ++i) {
            QList<Claim> claims;
            for (int c = 0, n = number(4); c < n; ++c)
                claims.append({QByteArray::number(number(6)), static_cast<Usage>(number(3))});
            pieces.push_back({graph.add(number(1000), claims), claims});
        }
        graph.close();
        return pieces;
    }

private Q_SLOTS:
    void nothingIsReadyBeforeWhatItWaitsFor()
    {
        WorkGraph graph;
        const int first = graph.add(1, {{"t", Usage::Change}});
        const int second = graph.add(1, {{"t", Usage::Change}});
        graph.close();
        QCOMPARE(graph.takeReady(), QList<int>{first});
        graph.finish(first);
        QCOMPARE(graph.takeReady(), QList<int>{second});
        graph.finish(second);
        QVERIFY(graph.isDry());
    }

    void sameUsesOverlapAndOthersWaitForAllOfThem()
    {
        WorkGraph graph;
        const int one = graph.add(1, {{"t", Usage::Share}});
        const int two = graph.add(1, {{"t", Usage::Share}});
        const int change = graph.add(1, {{"t", Usage::Change}});
        graph.close();
        QCOMPARE(graph.takeReady(), (QList<int>{one, two}));
        graph.finish(two);
        QVERIFY(graph.takeReady().isEmpty());
        graph.finish(one);
        QCOMPARE(graph.takeReady(), QList<int>{change});
    }

    void differentUsesDoNotOverlap()
    {
        WorkGraph graph;
        const int fill = graph.add(1, {{"t", Usage::Fill}});
        const int share = graph.add(1, {{"t", Usage::Share}});
        graph.close();
        QCOMPARE(graph.takeReady(), QList<int>{fill});
        graph.finish(fill);
        QCOMPARE(graph.takeReady(), QList<int>{share});
    }

    void aThingClaimedTwiceByOnePieceIsNoTrouble()
    {
        WorkGraph graph;
        const int one = graph.add(1, {{"t", Usage::Change}, {"t", Usage::Change}});
        const int two = graph.add(1, {{"t", Usage::Share}, {"t", Usage::Change}});
        const int three = graph.add(1, {{"t", Usage::Share}});
        graph.close();
        for (const int piece : {one, two, three}) {
            QCOMPARE(graph.takeReady(), QList<int>{piece});
            graph.finish(piece);
        }
        QVERIFY(graph.isDry());
    }

    void aPartFreesItsFollowersBeforeTheWholeIsDone()
    {
        WorkGraph graph;
        const int whole = graph.add(0, {});
        const int part = graph.addPart(whole, 5, {{"t", Usage::Fill}});
        const int index = graph.add(1, {{"t", Usage::Share}});
        graph.close();
        QCOMPARE(graph.takeReady(), QList<int>{whole});
        graph.finish(part);
        QCOMPARE(graph.takeReady(), QList<int>{index});
        graph.finish(index);
        QVERIFY(!graph.isDry());
        graph.finish(whole);
        QVERIFY(graph.isDry());
    }

    void theLongestChainIsTheMostUrgent()
    {
        WorkGraph graph;
        const int large = graph.add(100, {{"a", Usage::Fill}});
        const int small = graph.add(10, {{"b", Usage::Fill}});
        graph.add(200, {{"b", Usage::Share}});
        graph.close();
        QCOMPARE(graph.urgency(large), 100);
        QCOMPARE(graph.urgency(small), 210);
    }

    void theWholeIsAsUrgentAsItsMostUrgentPart()
    {
        WorkGraph graph;
        const int whole = graph.add(0, {});
        graph.addPart(whole, 5, {{"a", Usage::Fill}});
        graph.addPart(whole, 10, {{"b", Usage::Fill}});
        graph.add(1000, {{"b", Usage::Share}});
        graph.close();
        QCOMPARE(graph.urgency(whole), 1010);
    }

    void randomGraphsRunDryInEveryOrderAndKeepTheRules()
    {
        for (unsigned seed = 0; seed < 500; ++seed) {
            std::mt19937 random(seed);
            WorkGraph graph;
            const std::vector<Piece> pieces = randomPieces(graph, random);
            std::map<int, QList<Claim>> running;
            std::set<int> done;
            QList<int> ready;
            while (!graph.isDry()) {
                ready += graph.takeReady();
                QVERIFY2(!ready.isEmpty() || !running.empty(), qPrintable(QString::number(seed)));
                const bool start = !ready.isEmpty() && (running.empty() || random() % 2 == 0);
                if (!start) {
                    const auto it = std::next(running.begin(), static_cast<long>(random() % running.size()));
                    graph.finish(it->first);
                    done.insert(it->first);
                    running.erase(it);
                    continue;
                }
                const int piece = ready.takeAt(static_cast<qsizetype>(random() % static_cast<size_t>(ready.size())));
                const auto self
                    = std::find_if(pieces.begin(), pieces.end(), [&](const Piece &p) { return p.number == piece; });
                for (const auto &[number, claims] : running)
                    QVERIFY2(mayOverlap(claims, self->claims), qPrintable(QString::number(seed)));
                for (auto earlier = pieces.begin(); earlier != self; ++earlier)
                    QVERIFY(mayOverlap(earlier->claims, self->claims) || done.count(earlier->number));
                running[piece] = self->claims;
            }
            QCOMPARE(done.size(), pieces.size());
        }
    }

    void aHundredThousandPiecesThatWaitForAsManyAreCheap()
    {
        WorkGraph graph;
        for (int i = 0; i < 100'000; ++i)
            graph.add(1, {{"t", Usage::Fill}});
        for (int i = 0; i < 100'000; ++i)
            graph.add(1, {{"t", Usage::Share}});
        graph.close();
        const QList<int> first = graph.takeReady();
        QCOMPARE(first.size(), 100'000);
        for (const int piece : first)
            graph.finish(piece);
        QCOMPARE(graph.takeReady().size(), 100'000);
    }

    void aQueueGivesEachPieceOnceToWhicheverThreadAsks()
    {
        std::mt19937 random(7);
        WorkGraph graph;
        const std::vector<Piece> pieces = randomPieces(graph, random);
        WorkQueue queue(std::move(graph));
        std::mutex mutex;
        std::multiset<int> taken;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                while (const std::optional<int> piece = queue.take(CancelToken())) {
                    {
                        const std::scoped_lock lock(mutex);
                        taken.insert(*piece);
                    }
                    queue.finish(*piece);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        std::multiset<int> wanted;
        for (const Piece &piece : pieces)
            wanted.insert(piece.number);
        QCOMPARE(taken, wanted);
    }

    void aQueueGivesTheMostUrgentFirst()
    {
        WorkGraph graph;
        graph.add(1, {{"a", Usage::Fill}});
        const int urgent = graph.add(9, {{"b", Usage::Fill}});
        graph.close();
        WorkQueue queue(std::move(graph));
        QCOMPARE(queue.take(CancelToken()), std::optional<int>(urgent));
    }

    void whoWaitsForWorkIsCancelled()
    {
        WorkGraph graph;
        graph.add(1, {{"a", Usage::Change}});
        graph.add(1, {{"a", Usage::Change}});
        graph.close();
        WorkQueue queue(std::move(graph));
        const CancelToken token;
        QVERIFY(queue.take(token).has_value());
        std::thread canceller([&] { token.requestCancel(); });
        QVERIFY_THROWS_EXCEPTION(Cancelled, queue.take(token));
        canceller.join();
    }
};

QTEST_GUILESS_MAIN(TestWorkGraph)
#include "tst_workgraph.moc"
