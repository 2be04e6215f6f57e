#include "core/job/progressmeter.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
ProgressMeter &planned(ProgressMeter &meter)
{
    meter.plan({1, 0, 7, 2});
    return meter;
}
}

class TestProgressMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeSomethingIsPlannedOrCounted()
    {
        ProgressMeter meter;
        QCOMPARE(meter.now().fraction, -1.0);
        meter.enter(1, 1);
        QCOMPARE(meter.now().fraction, -1.0);
        meter.addTotalBytes(100);
        QCOMPARE(meter.now().fraction, 0.0);
    }

    void aStepBeginsAtTheWeightsOfThoseBeforeIt()
    {
        ProgressMeter meter;
        planned(meter);
        const QList<double> begins{0, 0.1, 0.1, 0.8};
        for (int step = 1; step <= 4; ++step) {
            meter.enter(step, 4);
            QCOMPARE(meter.now().fraction, begins[step - 1]);
            QCOMPARE(meter.now().step, step);
            QCOMPARE(meter.now().steps, 4);
        }
    }

    void insideAStepItsShareOfTheWeightIsDone()
    {
        ProgressMeter meter;
        planned(meter).enter(3, 4);
        meter.addTotalBytes(100);
        meter.advance(50);
        QCOMPARE(meter.now().fraction, 0.45);
    }

    void everyStepCountsInUnitsOfItsOwn()
    {
        ProgressMeter meter;
        planned(meter).enter(1, 4);
        meter.addTotalBytes(1'000'000'000);
        meter.advance(1'000'000'000, 5);
        meter.enter(3, 4);
        QCOMPARE(meter.now().bytes, 0);
        QCOMPARE(meter.now().rows, 0);
        QVERIFY(!meter.now().counted);
        meter.addTotalWork(4);
        meter.work(1);
        QVERIFY(meter.now().counted);
        QCOMPARE(meter.now().fraction, 0.1 + 0.7 / 4);
        QCOMPARE(meter.now().bytes, 0);
    }

    void anotherTitleForTheStepInWorkChangesNothing()
    {
        ProgressMeter meter;
        planned(meter).enter(3, 4);
        meter.addTotalBytes(100);
        meter.advance(50);
        meter.enter(3, 4);
        QCOMPARE(meter.now().bytes, 50);
        QCOMPARE(meter.now().fraction, 0.45);
    }

    void aSecondTryCountsAnewInWhatIsLeftOfTheStep()
    {
        ProgressMeter meter;
        planned(meter).enter(3, 4);
        meter.addTotalBytes(100);
        meter.advance(50);
        meter.restart();
        QCOMPARE(meter.now().bytes, 0);
        QCOMPARE(meter.now().totalBytes, 0);
        QCOMPARE(meter.now().fraction, 0.45);
        meter.addTotalBytes(200);
        meter.advance(100);
        QCOMPARE(meter.now().fraction, 0.45 + 0.35 / 2);
        meter.enter(4, 4);
        QCOMPARE(meter.now().fraction, 0.8);
    }

    void aStepInTwoPartsMovesThroughBoth()
    {
        ProgressMeter meter;
        planned(meter).enter(3, 4);
        meter.restart(0.5);
        meter.addTotalBytes(100);
        meter.advance(100);
        QCOMPARE(meter.now().fraction, 0.45);
        meter.restart();
        meter.addTotalBytes(4);
        meter.advance(2);
        QCOMPARE(meter.now().fraction, 0.45 + 0.35 / 2);
    }

    void withoutAPlanAllStepsWeighTheSame()
    {
        ProgressMeter meter;
        meter.enter(2, 4);
        QCOMPARE(meter.now().fraction, 0.25);
    }

    void aBetterPlanNeverTakesBackWhatWasShown()
    {
        ProgressMeter meter;
        meter.enter(2, 2);
        QCOMPARE(meter.now().fraction, 0.5);
        meter.plan({1, 9});
        QCOMPARE(meter.now().fraction, 0.5);
        meter.addTotalBytes(10);
        meter.advance(5);
        QCOMPARE(meter.now().fraction, 0.75);
    }

    void theFractionNeverFallsWhenTheTotalGrows()
    {
        ProgressMeter meter;
        meter.addTotalBytes(100);
        meter.advance(50);
        QCOMPARE(meter.now().fraction, 0.5);
        meter.addTotalBytes(100);
        QCOMPARE(meter.now().fraction, 0.5);
        meter.advance(70);
        QCOMPARE(meter.now().fraction, 0.6);
    }

    void anObjectsExpectationTakesThePlaceOfTheOneBefore()
    {
        ProgressMeter meter;
        meter.expect(u"shop"_s, 100, 10);
        meter.expect(u"crm"_s, 300, 30);
        QCOMPARE(meter.now().totalBytes, 400);
        meter.expect(u"shop"_s, 50, 5);
        QCOMPARE(meter.now().totalBytes, 350);
        QCOMPARE(meter.now().totalRows, 35);
    }

    void aStepNeverRunsIntoTheNext()
    {
        ProgressMeter meter;
        planned(meter).enter(3, 4);
        meter.addTotalBytes(100);
        meter.advance(400);
        QCOMPARE(meter.now().fraction, 0.8);
    }

    void theFractionReachesOneOnlyWithTheJobsEnd()
    {
        ProgressMeter meter;
        meter.addTotalBytes(100);
        meter.advance(400);
        QCOMPARE(meter.now().fraction, Progress::mostBeforeTheEnd);
    }
};

QTEST_GUILESS_MAIN(TestProgressMeter)
#include "tst_progressmeter.moc"
