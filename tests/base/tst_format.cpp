#include "core/base/format.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAreDecimalAndShort_data();
    void sizesAreDecimalAndShort();
    void countsHaveThousandsSeparatorsBelowAMillion_data();
    void countsHaveThousandsSeparatorsBelowAMillion();
    void durationsUseTheTwoLargestUnits_data();
    void durationsUseTheTwoLargestUnits();
    void theTimeLeftIsRoundedUpToWhatCanBeKnown_data();
    void theTimeLeftIsRoundedUpToWhatCanBeKnown();
    void momentsAreToldFromNow_data();
    void momentsAreToldFromNow();
    void ratesAreSizesPerSecond();
};

void TestFormat::sizesAreDecimalAndShort_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown is a dash") << qint64(-1) << u"–"_s;
    QTest::newRow("nothing") << qint64(0) << u"0 bytes"_s;
    QTest::newRow("one is singular") << qint64(1) << u"1 byte"_s;
    QTest::newRow("below a thousand") << qint64(999) << u"999 bytes"_s;
    QTest::newRow("a thousand is a kilobyte") << qint64(1000) << u"1.0 kB"_s;
    QTest::newRow("rounding up reaches the next unit") << qint64(999'950) << u"1.0 MB"_s;
    QTest::newRow("three digits need no decimals") << qint64(551'000'000) << u"551 MB"_s;
    QTest::newRow("two digits have one decimal") << qint64(16'500'000'000) << u"16.5 GB"_s;
    QTest::newRow("the largest number has a unit") << std::numeric_limits<qint64>::max() << u"9223 PB"_s;
}

void TestFormat::sizesAreDecimalAndShort()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(formatBytes(bytes), text);
}

void TestFormat::countsHaveThousandsSeparatorsBelowAMillion_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown is a dash") << qint64(-1) << u"–"_s;
    QTest::newRow("small") << qint64(7) << u"7"_s;
    QTest::newRow("thousands") << qint64(1204) << u"1,204"_s;
    QTest::newRow("just below a million") << qint64(999'999) << u"999,999"_s;
    QTest::newRow("a million") << qint64(1'000'000) << u"1.0 M"_s;
    QTest::newRow("tens of millions") << qint64(31'200'000) << u"31.2 M"_s;
    QTest::newRow("billions") << qint64(4'100'000'000) << u"4.1 G"_s;
}

void TestFormat::countsHaveThousandsSeparatorsBelowAMillion()
{
    QFETCH(qint64, count);
    QFETCH(QString, text);
    QCOMPARE(formatCount(count), text);
}

void TestFormat::durationsUseTheTwoLargestUnits_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("unknown is a dash") << qint64(-1) << u"–"_s;
    QTest::newRow("tenths below ten seconds") << qint64(400) << u"0.4 s"_s;
    QTest::newRow("whole seconds from ten on") << qint64(9'950) << u"10 s"_s;
    QTest::newRow("seconds") << qint64(42'000) << u"42 s"_s;
    QTest::newRow("rounding up reaches the minute") << qint64(59'600) << u"1 min 0 s"_s;
    QTest::newRow("minutes and seconds") << qint64(185'000) << u"3 min 5 s"_s;
    QTest::newRow("hours and minutes") << qint64(7'800'000) << u"2 h 10 min"_s;
}

void TestFormat::durationsUseTheTwoLargestUnits()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(formatDuration(std::chrono::milliseconds(ms)), text);
}

void TestFormat::theTimeLeftIsRoundedUpToWhatCanBeKnown_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"a few seconds left"_s;
    QTest::newRow("a few seconds") << qint64(5'000) << u"a few seconds left"_s;
    QTest::newRow("more than a few") << qint64(5'100) << u"10 s left"_s;
    QTest::newRow("steps of five seconds") << qint64(42'000) << u"45 s left"_s;
    QTest::newRow("a minute") << qint64(58'000) << u"1 min left"_s;
    QTest::newRow("steps of ten seconds") << qint64(61'000) << u"1 min 10 s left"_s;
    QTest::newRow("steps of a minute") << qint64(601'000) << u"11 min left"_s;
    QTest::newRow("hours") << qint64(7'790'000) << u"2 h 10 min left"_s;
}

void TestFormat::theTimeLeftIsRoundedUpToWhatCanBeKnown()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(formatTimeLeft(std::chrono::milliseconds(ms)), text);
}

void TestFormat::momentsAreToldFromNow_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("this minute") << qint64(59) << u"just now"_s;
    QTest::newRow("minutes") << qint64(300) << u"5 min ago"_s;
    QTest::newRow("hours") << qint64(3 * 3600) << u"3 h ago"_s;
    QTest::newRow("two days still in hours") << qint64(47 * 3600) << u"47 h ago"_s;
    QTest::newRow("days") << qint64(2 * 86'400) << u"2 days ago"_s;
    QTest::newRow("the future") << qint64(-300) << u"in 5 min"_s;
}

void TestFormat::momentsAreToldFromNow()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, text);
    const QDateTime now({2026, 5, 3}, {2, 0}, Qt::UTC);
    QCOMPARE(formatAgo(now.addSecs(-secondsAgo), now), text);
    QCOMPARE(formatAgo({}, now), u"never"_s);
}

void TestFormat::ratesAreSizesPerSecond()
{
    QCOMPARE(formatRate(120e6), u"120 MB/s"_s);
    QCOMPARE(formatRate(-1), u"–"_s);
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
