#include "core/policy/health.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
const QDateTime now({2026, 5, 3}, {12, 0}, Qt::UTC);

BackupRecord backup(const QString &database, int hoursAgo, ProofLevel proof = ProofLevel::Sealed, qint64 bytes = 1000)
{
    BackupRecord record;
    record.database = database;
    record.started = now.addSecs(-3600LL * hoursAgo);
    record.proof = {proof, record.started, u"test"_s, u"here"_s};
    record.bytes = bytes;
    return record;
}

BackupRecord badBackup(const QString &database, int hoursAgo)
{
    BackupRecord record = backup(database, hoursAgo);
    record.problem = u"cut short"_s;
    return record;
}
}

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToJudgeIsUnknown();
    void allFreshAndGoodIsGood();
    void theAgeLimitIncludesItsLastSecond();
    void anOldOneIsAttentionWhileOthersAreFresh();
    void noneFreshIsBad();
    void aDatabaseWithoutAnyBackupIsBad();
    void aDamagedNewestIsAttentionWhenAnOlderGoodOneIsFresh();
    void aDatabaseWithDamagedBackupsOnlyIsBad();
    void aPartialBackupProtectsNothing();
    void aBackupFromTheFutureProtectsNothing();
    void globalsAreNoDatabase();
    void listedDatabasesCountNotThoseSeen();
    void theWeakestProofOfTheNewestIsTold();
    void aDiskWithoutRoomForTheNextRunIsAttention();
    void daysUntilFullFollowThePaceOfThirtyDays();
    void withoutRecentBackupsThePaceIsUnknown();
};

void TestHealth::nothingToJudgeIsUnknown()
{
    const Health health = assessHealth({}, {}, now, 100);
    QCOMPARE(health.level, HealthLevel::Unknown);
    QCOMPARE(health.databases, 0);
    QVERIFY(!health.lastBackup.isValid());
    QCOMPARE(health.daysUntilFull, -1);
}

void TestHealth::allFreshAndGoodIsGood()
{
    const Health health = assessHealth({backup(u"a"_s, 3), backup(u"b"_s, 5), backup(u"a"_s, 30)}, {}, now, 1'000'000);
    QCOMPARE(health.level, HealthLevel::Good);
    QCOMPARE(health.protectedDatabases, 2);
    QCOMPARE(health.databases, 2);
    QCOMPARE(health.lastBackup, now.addSecs(-3 * 3600));
    QVERIFY(health.unprotected.isEmpty());
}

void TestHealth::theAgeLimitIncludesItsLastSecond()
{
    QCOMPARE(assessHealth({backup(u"a"_s, 26)}, {}, now, -1).level, HealthLevel::Good);
    BackupRecord older = backup(u"a"_s, 26);
    older.started = older.started.addSecs(-1);
    QCOMPARE(assessHealth({older}, {}, now, -1).level, HealthLevel::Bad);
    QCOMPARE(assessHealth({older}, {}, now, -1, 27).level, HealthLevel::Good);
}

void TestHealth::anOldOneIsAttentionWhileOthersAreFresh()
{
    const Health health = assessHealth({backup(u"a"_s, 3), backup(u"b"_s, 100)}, {}, now, -1);
    QCOMPARE(health.level, HealthLevel::Attention);
    QCOMPARE(health.unprotected, QStringList{u"b"_s});
    QCOMPARE(health.protectedDatabases, 1);
}

void TestHealth::noneFreshIsBad()
{
    QCOMPARE(assessHealth({backup(u"a"_s, 100), backup(u"b"_s, 100)}, {}, now, -1).level, HealthLevel::Bad);
}

void TestHealth::aDatabaseWithoutAnyBackupIsBad()
{
    const Health health = assessHealth({backup(u"a"_s, 3)}, {u"a"_s, u"new"_s}, now, -1);
    QCOMPARE(health.level, HealthLevel::Bad);
    QCOMPARE(health.unprotected, QStringList{u"new"_s});
}

void TestHealth::aDamagedNewestIsAttentionWhenAnOlderGoodOneIsFresh()
{
    const Health health = assessHealth({badBackup(u"a"_s, 1), backup(u"a"_s, 12)}, {}, now, -1);
    QCOMPARE(health.level, HealthLevel::Attention);
    QCOMPARE(health.lastBackup, now.addSecs(-12 * 3600));
    QCOMPARE(health.protectedDatabases, 1);
}

void TestHealth::aDatabaseWithDamagedBackupsOnlyIsBad()
{
    QCOMPARE(assessHealth({badBackup(u"a"_s, 1), backup(u"b"_s, 1)}, {}, now, -1).level, HealthLevel::Bad);
}

void TestHealth::aPartialBackupProtectsNothing()
{
    BackupRecord schemaOnly = backup(u"a"_s, 1);
    schemaOnly.partial = true;
    const Health health = assessHealth({schemaOnly}, {}, now, -1);
    QCOMPARE(health.level, HealthLevel::Bad);
    QCOMPARE(health.unprotected, QStringList{u"a"_s});
}

void TestHealth::aBackupFromTheFutureProtectsNothing()
{
    const Health health = assessHealth({backup(u"a"_s, -5)}, {}, now, -1);
    QCOMPARE(health.level, HealthLevel::Bad);
    QCOMPARE(health.unprotected, QStringList{u"a"_s});
}

void TestHealth::globalsAreNoDatabase()
{
    BackupRecord roles = backup(u"globals"_s, 1);
    roles.isGlobals = true;
    QCOMPARE(assessHealth({roles}, {}, now, -1).level, HealthLevel::Unknown);
}

void TestHealth::listedDatabasesCountNotThoseSeen()
{
    const Health health = assessHealth({backup(u"a"_s, 3), backup(u"dropped"_s, 5000)}, {u"a"_s, u"a"_s}, now, -1);
    QCOMPARE(health.level, HealthLevel::Good);
    QCOMPARE(health.databases, 1);
}

void TestHealth::theWeakestProofOfTheNewestIsTold()
{
    const Health health
        = assessHealth({backup(u"a"_s, 3, ProofLevel::Identical), backup(u"b"_s, 3, ProofLevel::Readable),
                        backup(u"b"_s, 30, ProofLevel::Written)},
                       {}, now, -1);
    QVERIFY(health.bestRecentProof.level == ProofLevel::Readable);
}

void TestHealth::aDiskWithoutRoomForTheNextRunIsAttention()
{
    const QList<BackupRecord> backups{backup(u"a"_s, 3, ProofLevel::Sealed, 600),
                                      backup(u"b"_s, 3, ProofLevel::Sealed, 400)};
    QCOMPARE(assessHealth(backups, {}, now, 1000).level, HealthLevel::Good);
    QCOMPARE(assessHealth(backups, {}, now, 999).level, HealthLevel::Attention);
}

void TestHealth::daysUntilFullFollowThePaceOfThirtyDays()
{
    // 10 GB in the last 10 days, one that is too old to count, one of unknown size: 1 GB a day.
    const qint64 gigabyte = 1'000'000'000;
    const QList<BackupRecord> backups{
        backup(u"a"_s, 240, ProofLevel::Sealed, 4 * gigabyte), backup(u"a"_s, 1, ProofLevel::Sealed, 6 * gigabyte),
        backup(u"a"_s, 24 * 31, ProofLevel::Sealed, 900 * gigabyte), backup(u"a"_s, 2, ProofLevel::Sealed, -1)};
    QCOMPARE(assessHealth(backups, {}, now, 63 * gigabyte).daysUntilFull, 63);
    QCOMPARE(assessHealth(backups, {}, now, -1).daysUntilFull, -1);
}

void TestHealth::withoutRecentBackupsThePaceIsUnknown()
{
    QCOMPARE(assessHealth({backup(u"a"_s, 24 * 40)}, {}, now, 1000).daysUntilFull, -1);
}

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
