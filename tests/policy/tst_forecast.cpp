#include "core/policy/forecast.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{
const QDateTime now({2026, 5, 3}, {12, 0}, Qt::UTC);

BackupRecord backup(int daysAgo, qint64 bytes, bool pinned = false)
{
    BackupRecord record;
    record.database = u"shop"_s;
    record.started = now.addDays(-daysAgo);
    record.bytes = bytes;
    record.pinned = pinned;
    return record;
}

QList<BackupRecord> daily(int days, qint64 bytes)
{
    QList<BackupRecord> backups;
    for (int day = 1; day <= days; ++day)
        backups.append(backup(day, bytes));
    return backups;
}
}

class TestForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutACleanupTheDiskFillsAtThePaceOfThirtyDays()
    {
        const SpaceForecast forecast = forecastSpace(daily(29, 100), now, 1000);
        QCOMPARE(forecast.bytesPerDay, 100);
        QCOMPARE(forecast.daysUntilFull, 10);
        QVERIFY(!forecast.neverFull);
    }

    void olderBackupsDoNotChangeThePace()
    {
        QList<BackupRecord> backups = daily(29, 100);
        backups.append(backup(31, 1'000'000));
        QCOMPARE(forecastSpace(backups, now, 1000).bytesPerDay, 100);
    }

    void ofAYoungRepositoryThePaceIsThatOfItsDays()
    {
        QCOMPARE(forecastSpace(daily(5, 100), now, 1000).bytesPerDay, 100);
        QCOMPARE(forecastSpace({backup(0, 100)}, now, 1000).bytesPerDay, 100); // less than a day counts as one
    }

    void withoutRecentBackupsNothingIsForecast()
    {
        for (const QList<BackupRecord> &backups :
             {QList<BackupRecord>{}, QList{backup(31, 100)}, QList{backup(-1, 100)}, QList{backup(1, -1)}}) {
            const SpaceForecast forecast = forecastSpace(backups, now, 1000);
            QCOMPARE(forecast.bytesPerDay, -1);
            QCOMPARE(forecast.daysUntilFull, -1);
            QVERIFY(!forecast.neverFull);
        }
    }

    void anUnknownDiskLeavesOnlyThePace()
    {
        const SpaceForecast forecast = forecastSpace(daily(29, 100), now, -1);
        QCOMPARE(forecast.bytesPerDay, 100);
        QCOMPARE(forecast.daysUntilFull, -1);
        QVERIFY(!forecast.neverFull);
    }

    void aCleanupThatFreesWhatComesNeverFillsTheDisk()
    {
        const SpaceForecast forecast = forecastSpace(daily(29, 100), now, 1000, 29);
        QCOMPARE(forecast.daysUntilFull, -1);
        QVERIFY(forecast.neverFull);
    }

    void aCleanupThatStartsTooLateDoesNotSaveTheDisk()
    {
        // Nothing is old enough to go for 85 days.
        const SpaceForecast forecast = forecastSpace(daily(5, 100), now, 1000, 90);
        QCOMPARE(forecast.daysUntilFull, 10);
        QVERIFY(!forecast.neverFull);
    }

    void pinnedBackupsFreeNothing()
    {
        QList<BackupRecord> backups = daily(29, 100);
        for (BackupRecord &each : backups)
            each.pinned = true;
        QCOMPARE(forecastSpace(backups, now, 1000, 29).daysUntilFull, 10);
    }

    void filesThatAreGoneFreeNothing()
    {
        QList<BackupRecord> backups = daily(29, 100);
        for (BackupRecord &each : backups)
            each.missing = true;
        QCOMPARE(forecastSpace(backups, now, 1000, 29).daysUntilFull, 10);
    }

    void aRestoreTakesWhatRestoresOfThisDatabaseTook()
    {
        const QList<PastRestore> past{{u"crm"_s, 100, milliseconds(9000)}, {u"shop"_s, 100, milliseconds(1000)}};
        const RestoreForecast forecast = forecastRestore(u"shop"_s, 250, past);
        QCOMPARE(forecast.duration.count(), 2500);
        QVERIFY(forecast.ownRestores);
    }

    void withoutRestoresOfItsOwnThoseOfOthersAreTheMeasure()
    {
        const RestoreForecast forecast = forecastRestore(u"shop"_s, 200, {{u"crm"_s, 100, milliseconds(3000)}});
        QCOMPARE(forecast.duration.count(), 6000);
        QVERIFY(!forecast.ownRestores);
    }

    void theMedianOfTheLastFiveCounts()
    {
        QList<PastRestore> past;
        for (const int duration : {1000, 90'000, 1200, 1100, 10, 77'000, 88'000})
            past.append({u"shop"_s, 100, milliseconds(duration)});
        QCOMPARE(forecastRestore(u"shop"_s, 100, past).duration.count(), 1100);
    }

    void withNothingToGoByNothingIsSaid()
    {
        QVERIFY(forecastRestore(u"shop"_s, 100, {}).duration.count() < 0);
        QVERIFY(forecastRestore(u"shop"_s, 100, {{u"shop"_s, 0, milliseconds(10)}}).duration.count() < 0);
        QVERIFY(forecastRestore(u"shop"_s, -1, {{u"shop"_s, 100, milliseconds(10)}}).duration.count() < 0);
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
