#include "core/job/progressreader.h"

#include <QStringList>
#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestProgressReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownIsShown()
    {
        ProgressReading reading;
        reading.progress = {0.42, 2, 6, true, 120'000'000, 387'000'000, 1'200'000, 3'400'000};
        reading.bytesPerSecond = 92e6;
        reading.timeLeft = 32s;
        QCOMPARE(progressFigures(reading),
                 (QStringList{u"120 MB of 387 MB"_s, u"1.2 M of 3.4 M rows"_s, u"92.0 MB/s"_s, u"35 s left"_s}));
    }

    void whatIsUnknownIsLeftOut()
    {
        QCOMPARE(progressFigures({}), QStringList());
        QCOMPARE(ProgressReading().toJson(), QJsonObject());
    }

    void aTotalThatWasTooLowIsNotShown()
    {
        ProgressReading reading;
        reading.progress.bytes = 120'000'000;
        reading.progress.totalBytes = 100'000'000;
        reading.progress.rows = 3;
        QCOMPARE(progressFigures(reading), (QStringList{u"120 MB"_s, u"3 rows"_s}));
    }

    void aStepThatMovesNoBytesHasNoRate()
    {
        ProgressReading reading;
        reading.bytesPerSecond = 0;
        QCOMPARE(progressFigures(reading), QStringList());
    }

    void jsonHoldsTheSameFacts()
    {
        ProgressReading reading;
        reading.progress = {0.428571, 3, 6, true, 1, 2, 3, 4};
        reading.timeLeft = 1500ms;
        const QJsonObject expected{{u"fraction"_s, 0.4285}, {u"step"_s, 3}, {u"steps"_s, 6},     {u"bytes"_s, 1},
                                   {u"totalBytes"_s, 2},    {u"rows"_s, 3}, {u"totalRows"_s, 4}, {u"secondsLeft"_s, 2}};
        QCOMPARE(reading.toJson(), expected);
    }

    void asLongAsThereIsWorkTimeIsLeft()
    {
        ProgressReading reading;
        reading.timeLeft = 0ms;
        QCOMPARE(reading.toJson()[u"secondsLeft"].toInt(), 1);
        QCOMPARE(progressFigures(reading), QStringList{u"a few seconds left"_s});
    }
};

QTEST_GUILESS_MAIN(TestProgressReader)
#include "tst_progressreader.moc"
