#include "core/job/rateestimator.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace larder;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{
constexpr milliseconds look = 250ms; // displays read four times a second

/// A step as it is planned and as it turns out.
struct Step
{
    double weight;
    double seconds;
    bool counted = true;
    /// Up to half of its work the step takes this for its total, where the truth is 1.
    double firstTotal = 1;
};
using Trace = QList<Step>;

/// What a display showed at one look.
struct Shown
{
    double seconds; ///< since the start
    double left; ///< shown; −1 nothing
    double truth; ///< that were left
};

double shareAt(const Step &step, double seconds)
{
    const double done = step.seconds > 0 ? std::min(1.0, seconds / step.seconds) : 1;
    return step.counted ? std::min(1.0, done / (done < 0.5 ? step.firstTotal : 1)) : 0;
}

/// Plays a trace to the end of its work.
QList<Shown> play(const Trace &trace)
{
    ProgressMeter meter;
    RateEstimator estimator;
    QList<double> weights;
    for (const Step &step : trace)
        weights.append(step.weight);
    meter.plan(weights);
    const double all
        = std::accumulate(trace.begin(), trace.end(), 0.0, [](double sum, const Step &s) { return sum + s.seconds; });
    QList<Shown> shown;
    milliseconds now = 0ms;
    double begin = 0;
    for (int i = 0; i < trace.size(); ++i) {
        meter.enter(i + 1, static_cast<int>(trace.size()));
        qint64 told = 0;
        if (trace[i].counted)
            meter.addTotalWork(1'000'000);
        for (; static_cast<double>(now.count()) / 1000 < begin + trace[i].seconds; now += look) {
            const double seconds = static_cast<double>(now.count()) / 1000;
            const auto done = static_cast<qint64>(shareAt(trace[i], seconds - begin) * 1'000'000);
            meter.work(done - std::exchange(told, done));
            estimator.update(now, meter.now());
            const auto left = static_cast<double>(estimator.timeLeft().count());
            shown.append({seconds, left < 0 ? -1 : left / 1000, all - seconds});
        }
        begin += trace[i].seconds;
    }
    return shown;
}

/// One step of 100 % counted in bytes, at a pace that may change.
class Display
{
public:
    explicit Display(qint64 totalBytes) { setTotal(totalBytes); }

    void setTotal(qint64 bytes) { m_meter.addTotalBytes(bytes - m_meter.now().totalBytes); }

    /// Work goes on at `rate` megabytes a second for `time`.
    void work(milliseconds time, double rate)
    {
        for (const milliseconds end = now + time; now < end;) {
            now += look;
            m_meter.advance(static_cast<qint64>(rate * 0.25 * 1'000'000));
            estimator.update(now, m_meter.now());
            if (estimator.timeLeft() >= 0ms) {
                rises += shown >= 0ms && estimator.timeLeft() > shown;
                shown = estimator.timeLeft();
                if (firstShown < 0ms)
                    firstShown = now;
            }
        }
    }

    RateEstimator estimator;
    milliseconds now{0};
    milliseconds shown{-1};
    milliseconds firstShown{-1};
    int rises = 0; ///< how often the time left jumped back

private:
    ProgressMeter m_meter;
};

constexpr qint64 megabyte = 1'000'000;
}

class TestRateEstimator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterATenthTheTimeLeftIsNearTheTruth_data()
    {
        QTest::addColumn<Trace>("trace");
        QTest::addColumn<double>("least"); ///< shown, as a share of the truth
        QTest::addColumn<double>("most");
        QTest::newRow("one step at an even pace") << Trace{{1, 60}} << 0.95 << 1.05;
        QTest::newRow("a restore as planned")
            << Trace{{10, 10}, {1, 1, false}, {40, 40}, {5, 5}, {8, 8}, {1, 1, false}} << 0.9 << 1.1;
        QTest::newRow("a drill with a server that starts silently")
            << Trace{{5, 5}, {10, 10, false}, {40, 40}, {10, 10}} << 0.8 << 1.3;
        QTest::newRow("a step that is skipped")
            << Trace{{10, 10}, {1, 1, false}, {40, 40}, {10, 0, false}, {10, 10}} << 0.8 << 2.1;
        QTest::newRow("the first step takes three times as long")
            << Trace{{10, 30}, {1, 1, false}, {40, 40}, {5, 5}, {8, 8}} << 0.8 << 3.2;
        QTest::newRow("the load takes three times as long")
            << Trace{{10, 10}, {1, 1, false}, {40, 120}, {5, 5}, {8, 8}} << 0.3 << 3.2;
        QTest::newRow("the last steps take three times as long")
            << Trace{{10, 10}, {1, 1, false}, {40, 40}, {5, 15}, {8, 24}} << 0.3 << 1.2;
        QTest::newRow("a total corrected upwards by a third") << Trace{{1, 60, true, 0.75}} << 0.45 << 1.3;
    }

    void afterATenthTheTimeLeftIsNearTheTruth()
    {
        QFETCH(const Trace, trace);
        QFETCH(const double, least);
        QFETCH(const double, most);
        int told = 0;
        for (const Shown &at : play(trace)) {
            const double all = at.seconds + at.truth;
            if (at.seconds < all / 10 || at.truth < 4 || at.left < 0)
                continue;
            ++told;
            const QString what
                = QStringLiteral("%1 s: %2 s shown, %3 s left").arg(at.seconds).arg(at.left).arg(at.truth);
            QVERIFY2(at.left >= least * at.truth && at.left <= most * at.truth, qPrintable(what));
        }
        QVERIFY(told > 50);
    }

    void theTimeLeftIsShownNearlyAllTheTime_data() { afterATenthTheTimeLeftIsNearTheTruth_data(); }
    void theTimeLeftIsShownNearlyAllTheTime()
    {
        QFETCH(const Trace, trace);
        const QList<Shown> shown = play(trace);
        const auto silent = std::count_if(shown.begin() + shown.size() / 10, shown.end(),
                                          [](const Shown &at) { return at.left < 0; });
        QVERIFY2(silent < shown.size() / 5, qPrintable(QString::number(silent)));
    }

    void theTimeLeftOfAPlanNeverJumpsBack_data() { afterATenthTheTimeLeftIsNearTheTruth_data(); }
    void theTimeLeftOfAPlanNeverJumpsBack()
    {
        QFETCH(const Trace, trace);
        double before = -1;
        for (const Shown &at : play(trace)) {
            if (at.left < 0) // unknown for a while: what comes then is a new promise
                before = -1;
            else if (std::exchange(before, at.left) >= 0)
                QVERIFY(at.left <= before);
        }
    }

    void theTimeLeftIsThereWithinTheFirstTenth_data() { afterATenthTheTimeLeftIsNearTheTruth_data(); }
    void theTimeLeftIsThereWithinTheFirstTenth()
    {
        QFETCH(const Trace, trace);
        const QList<Shown> shown = play(trace);
        const auto first = std::find_if(shown.begin(), shown.end(), [](const Shown &at) { return at.left >= 0; });
        QVERIFY(first != shown.end());
        QVERIFY2(first->seconds <= (first->seconds + first->truth) / 10, qPrintable(QString::number(first->seconds)));
    }

    void nothingIsPromisedBeforeThereIsSomethingToJudgeBy()
    {
        Display display(1000 * megabyte);
        display.work(750ms, 100);
        QCOMPARE(display.estimator.timeLeft(), -1ms);
        QVERIFY(display.estimator.bytesPerSecond() > 0);
    }

    void anUnknownTotalGivesNoTimeLeft()
    {
        Display display(0);
        display.work(60s, 10);
        QCOMPARE(display.firstShown, -1ms);
    }

    void moreThanTheTotalGivesNoTimeLeft()
    {
        Display display(100 * megabyte);
        display.work(20s, 10);
        QCOMPARE(display.estimator.timeLeft(), -1ms);
    }

    void theTimeLeftNeverJumpsBack_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::newRow("at an even pace") << 10.0 << 10.0;
        QTest::newRow("when the work slows to two thirds") << 10.0 << 6.5;
        QTest::newRow("when the work speeds up") << 10.0 << 30.0;
    }
    void theTimeLeftNeverJumpsBack()
    {
        QFETCH(const double, first);
        QFETCH(const double, second);
        Display display(1000 * megabyte);
        display.work(50s, first);
        display.work(milliseconds(static_cast<qint64>(480 / second * 1000)), second);
        QCOMPARE(display.rises, 0);
        QVERIFY2(display.shown <= 5s, qPrintable(QString::number(display.shown.count())));
    }

    void aTotalCorrectedUpwardsLetsTheTimeStandStill()
    {
        Display display(1000 * megabyte);
        display.work(50s, 10);
        const milliseconds before = display.shown;
        display.setTotal(1200 * megabyte);
        display.work(5s, 10);
        QCOMPARE(display.rises, 0);
        QCOMPARE(display.shown, before);
    }

    void workThatStandsStillHasNoTimeLeftUntilItGoesOn()
    {
        Display display(1000 * megabyte);
        display.work(50s, 10);
        display.work(200s, 0);
        QCOMPARE(display.estimator.timeLeft(), -1ms);
        display.work(120s, 4);
        QVERIFY(display.estimator.timeLeft() >= 0ms);
    }

    void aStepBeginsWithARateOfItsOwn()
    {
        ProgressMeter meter;
        RateEstimator estimator;
        meter.plan({1, 1});
        meter.enter(1, 2);
        meter.addTotalBytes(100 * megabyte);
        for (milliseconds now = look; now <= 10s; now += look) {
            meter.advance(10 * megabyte / 4);
            estimator.update(now, meter.now());
        }
        meter.enter(2, 2);
        meter.addTotalBytes(1000 * megabyte);
        meter.advance(megabyte / 4);
        estimator.update(10s + look, meter.now());
        QCOMPARE(estimator.bytesPerSecond(), 1.0 * megabyte);
    }
};

QTEST_GUILESS_MAIN(TestRateEstimator)
#include "tst_rateestimator.moc"
