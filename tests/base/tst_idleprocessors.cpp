#include "core/base/idleprocessors.h"

#include <QTest>

using namespace larder;

class TestIdleProcessors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingForADiskIsIdleAndGuestsAreNotCountedTwice()
    {
        const ProcessorTicks ticks = parseProcessorTicks("cpu  10 20 30 400 50 1 2 3 7 8\n");
        QCOMPARE(ticks.idle, 450);
        QCOMPARE(ticks.all, 516);
    }

    void anythingElseIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no text") << QByteArray();
        QTest::newRow("the line of one processor") << QByteArray("cpu0 1 2 3 4 5 6 7 8");
        QTest::newRow("too few columns") << QByteArray("cpu 1 2 3 4");
    }
    void anythingElseIsUnknown()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(parseProcessorTicks(text).all, 0);
    }

    void theNumberStaysWithinTheMachine()
    {
        for (int i = 0; i < 1000; ++i)
            QVERIFY(idleProcessors() >= 0 && idleProcessors() <= QThread::idealThreadCount());
    }
};

QTEST_GUILESS_MAIN(TestIdleProcessors)
#include "tst_idleprocessors.moc"
