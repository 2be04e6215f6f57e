#include "core/job/progressmeter.h"
#include "core/job/rateestimator.h"

#include <QTest>

using namespace larder;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{
constexpr qint64 megabyte = 1'000'000;

/// Readings four times a second, as a display takes them.
class Display
{
public:
    explicit Display(qint64 totalBytes) : total(totalBytes) { }

    /// Work goes on at `rate` megabytes a second for `time`.
    void work(milliseconds time, double rate)
    {
        for (milliseconds end = now + time; now < end;) {
            now += 250ms;
            bytes += rate * 0.25 * megabyte;
            estimator.update(now, static_cast<qint64>(bytes), total);
            if (estimator.timeLeft() >= 0ms) {
                rises += shown >= 0ms && estimator.timeLeft() > shown;
                shown = estimator.timeLeft();
                if (firstShown < 0ms)
                    firstShown = now;
            }
        }
    }

    qint64 total;
    RateEstimator estimator;
    milliseconds now{0};
    double bytes = 0;
    milliseconds shown{-1};
    milliseconds firstShown{-1};
    int rises = 0; ///< how often the time left jumped back
};
}

class TestRateEstimator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsPromisedBeforeThereIsSomethingToJudgeBy()
    {
        Display display(1000 * megabyte);
        display.work(750ms, 100);
        QCOMPARE(display.estimator.timeLeft(), -1ms);
        QVERIFY(display.estimator.bytesPerSecond() > 0);
    }

    void theTimeLeftSettlesWithinTheFirstTenth()
    {
        Display display(1000 * megabyte);
        display.work(10s, 10); // a tenth
        QVERIFY(display.firstShown >= 0ms && display.firstShown <= 10s);
        QVERIFY2(std::abs((display.shown - 90s).count()) < 3000, qPrintable(QString::number(display.shown.count())));
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
        while (display.bytes < 990.0 * megabyte)
            display.work(1s, second);
        QCOMPARE(display.rises, 0);
        QVERIFY(display.shown <= 5s);
    }

    void aTotalCorrectedUpwardsLetsTheTimeStandStill()
    {
        Display display(1000 * megabyte);
        display.work(50s, 10);
        const milliseconds before = display.shown;
        display.total = 1200 * megabyte;
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
        display.work(30s, 10);
        QVERIFY(display.estimator.timeLeft() >= 0ms);
    }

    void theFractionNeverFallsWhenTheTotalGrows()
    {
        ProgressMeter meter;
        QCOMPARE(meter.fraction(), -1.0);
        meter.setTotalBytes(100);
        meter.advance(50);
        QCOMPARE(meter.fraction(), 0.5);
        meter.addTotalBytes(100);
        QCOMPARE(meter.fraction(), 0.5);
        meter.advance(70);
        QCOMPARE(meter.fraction(), 0.6);
    }

    void theFractionReachesOneOnlyWithTheJobsEnd()
    {
        ProgressMeter meter;
        meter.setTotalBytes(100);
        meter.advance(400);
        QCOMPARE(meter.fraction(), 0.99);
    }
};

QTEST_GUILESS_MAIN(TestRateEstimator)
#include "tst_rateestimator.moc"
