#include "core/policy/anomaly.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
const QDateTime firstDay({2026, 1, 1}, {2, 0}, Qt::UTC);

BackupRecord backup(int day, qint64 bytes, qint64 rows = -1, const QString &database = u"shop"_s)
{
    BackupRecord record;
    record.database = database;
    record.started = firstDay.addDays(day);
    record.path = database + QString::number(day);
    record.bytes = bytes;
    record.rows = rows;
    return record;
}

/// One a day, about a megabyte, a little up and down.
QList<BackupRecord> daily(int days, qint64 rows = 1000)
{
    QList<BackupRecord> backups;
    for (int day = 0; day < days; ++day)
        backups.append(backup(day, 1'000'000 + 10'000 * (day % 3), rows));
    return backups;
}
}

class TestAnomaly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordinaryBackupsHaveNone() { QVERIFY(findAnomalies(daily(40)).isEmpty()); }

    void aSizeFarFromTheMedianIsOne_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("half is smaller") << qint64(500'000) << static_cast<int>(Anomaly::Kind::Smaller);
        QTest::newRow("nothing is smaller") << qint64(0) << static_cast<int>(Anomaly::Kind::Smaller);
        QTest::newRow("twice is larger") << qint64(2'000'000) << static_cast<int>(Anomaly::Kind::Larger);
        QTest::newRow("13 % more is larger") << qint64(1'142'000) << static_cast<int>(Anomaly::Kind::Larger);
        QTest::newRow("11 % more is within the four deviations") << qint64(1'121'000) << -1;
        QTest::newRow("an unknown size is not judged") << qint64(-1) << -1;
    }

    void aSizeFarFromTheMedianIsOne()
    {
        QFETCH(qint64, bytes);
        QFETCH(int, kind);
        QList<BackupRecord> backups = daily(12);
        backups.append(backup(12, bytes));
        const QList<Anomaly> found = findAnomalies(backups);
        QCOMPARE(found.size(), kind < 0 ? 0 : 1);
        if (kind < 0)
            return;
        QCOMPARE(static_cast<int>(found.constFirst().kind), kind);
        QCOMPARE(found.constFirst().path, u"shop12"_s);
        QCOMPARE(found.constFirst().actual, bytes);
        QCOMPARE(found.constFirst().usual, qint64(1'010'000));
    }

    void sizesThatVaryWidelyMayVaryWidely()
    {
        QList<BackupRecord> backups;
        for (int day = 0; day < 12; ++day)
            backups.append(backup(day, 1'000'000 * (1 + day % 3)));
        backups.append(backup(12, 4'000'000));
        QVERIFY(findAnomalies(backups).isEmpty());
    }

    void steadyGrowthIsNone()
    {
        QList<BackupRecord> backups;
        for (int day = 0; day < 60; ++day)
            backups.append(backup(day, qRound64(1'000'000 * std::pow(1.02, day))));
        QVERIFY(findAnomalies(backups).isEmpty());
    }

    void aNewSizeThatStaysBecomesUsual()
    {
        QList<BackupRecord> backups = daily(12);
        for (int day = 12; day < 40; ++day)
            backups.append(backup(day, 3'000'000));
        const QList<Anomaly> found = findAnomalies(backups);
        QCOMPARE(found.constFirst().path, u"shop12"_s);
        QVERIFY2(found.size() <= 6, qPrintable(QString::number(found.size())));
    }

    void fewBackupsAreNotJudgedBySize()
    {
        QList<BackupRecord> backups = daily(3);
        backups.append(backup(3, 9'000'000));
        QVERIFY(findAnomalies(backups).isEmpty());
        backups.append(backup(4, 90'000'000));
        QCOMPARE(findAnomalies(backups).size(), 1);
    }

    void halfTheRowsOfTheOneBeforeIsOne_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<bool>("anomaly");
        QTest::newRow("half") << qint64(1000) << qint64(500) << true;
        QTest::newRow("none left") << qint64(1000) << qint64(0) << true;
        QTest::newRow("a row more than half") << qint64(1000) << qint64(501) << false;
        QTest::newRow("unknown now") << qint64(1000) << qint64(-1) << false;
        QTest::newRow("unknown before") << qint64(-1) << qint64(5) << false;
        QTest::newRow("empty before and now") << qint64(0) << qint64(0) << false;
    }

    void halfTheRowsOfTheOneBeforeIsOne()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, rows);
        QFETCH(bool, anomaly);
        const QList<Anomaly> found = findAnomalies({backup(0, 100, before), backup(1, 100, rows)});
        QCOMPARE(found.size(), anomaly ? 1 : 0);
        if (anomaly) {
            QVERIFY(found.constFirst().kind == Anomaly::Kind::RowsLost);
            QCOMPARE(found.constFirst().usual, before);
            QCOMPARE(found.constFirst().actual, rows);
        }
    }

    void aGapOfMoreThanTwiceTheUsualIsOne()
    {
        QList<BackupRecord> backups = daily(12);
        backups.append(backup(13, 1'000'000, 1000)); // two days after the one before: twice, not more
        QVERIFY(findAnomalies(backups).isEmpty());
        backups.append(backup(16, 1'000'000, 1000));
        const QList<Anomaly> found = findAnomalies(backups);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.constFirst().kind == Anomaly::Kind::Gap);
        QCOMPARE(found.constFirst().path, u"shop16"_s);
        QCOMPARE(found.constFirst().actual, qint64(3 * 86'400));
        QCOMPARE(found.constFirst().usual, qint64(86'400));
    }

    void weekendsOfAWorkdayScheduleAreNone()
    {
        QList<BackupRecord> backups;
        for (int day = 0; day < 60; ++day) {
            if (firstDay.addDays(day).date().dayOfWeek() < 6)
                backups.append(backup(day, 1'000'000));
        }
        const QList<Anomaly> found = findAnomalies(backups);
        QVERIFY2(found.size() <= 1, qPrintable(QString::number(found.size()))); // the first weekend is a surprise
    }

    void whatIsNotWholeIsNeitherJudgedNorComparedWith_data()
    {
        QTest::addColumn<BackupRecord>("other");
        BackupRecord other = backup(12, 10, 1);
        other.partial = true;
        QTest::newRow("partial") << other;
        other.partial = false;
        other.problem = u"cut short"_s;
        QTest::newRow("damaged") << other;
        other.problem.clear();
        other.isGlobals = true;
        QTest::newRow("roles") << other;
        other.isGlobals = false;
        other.started = {};
        QTest::newRow("of an unknown time") << other;
        QTest::newRow("of another database") << backup(12, 10, 1, u"crm"_s);
    }

    void whatIsNotWholeIsNeitherJudgedNorComparedWith()
    {
        QFETCH(BackupRecord, other);
        QList<BackupRecord> backups = daily(12);
        for (int copy = 0; copy < 8; ++copy)
            backups.append(other);
        backups.append(backup(13, 1'000'000, 1000));
        const QList<Anomaly> found = findAnomalies(backups);
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.constFirst().path));
    }

    void theOrderGivenDoesNotMatter()
    {
        QList<BackupRecord> backups = daily(20);
        backups.append(backup(20, 100'000));
        std::reverse(backups.begin(), backups.end());
        const QList<Anomaly> found = findAnomalies(backups);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().path, u"shop20"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnomaly)
#include "tst_anomaly.moc"
