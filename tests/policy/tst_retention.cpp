#include "tests/policy/retentioncases.h"

#include <QSet>
#include <QTest>
#include <random>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
QList<RetentionCase> cases() { return readRetentionCases(); }

BackupRecord shop(const QString &local)
{
    BackupRecord backup;
    backup.database = u"shop"_s;
    backup.started = berlin(local).toUTC();
    backup.path = local;
    return backup;
}

RetentionPolicy days(int count) { return {.days = count}; }
}

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleHolds_data();
    void eachRuleHolds();
    void aGapInTheBackupsKeepsThoseFromBeforeItAndNothingElse();
    void decisionsComeInTheOrderGiven();
    void everyReasonHasWordsOfItsOwn();
    void whateverThePolicyEachDatabaseKeepsItsNewestGoodCopy();
    void theResultDoesNotDependOnTheOrderOfTheList();
};

void TestRetention::eachRuleHolds_data()
{
    QTest::addColumn<RetentionCase>("one");
    for (const RetentionCase &one : cases())
        QTest::newRow(qPrintable(one.title)) << one;
}

void TestRetention::eachRuleHolds()
{
    QFETCH(RetentionCase, one);
    const QList<RetentionDecision> decisions = planRetention(one.backups, one.policy, one.now, one.zone,
                                                             judgeClock({.now = one.now, .lastSeen = one.lastSeen}));
    QCOMPARE(decisions.size(), one.backups.size());
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const RetentionReason expected = one.expected[i];
        const QString found = u"%1 is %2, expected %3"_s.arg(decisions[i].backup.path, toString(decisions[i].reason),
                                                             toString(expected));
        QVERIFY2(decisions[i].reason == expected, qPrintable(found));
        QCOMPARE(decisions[i].keep, expected != RetentionReason::TooOld && expected != RetentionReason::OverSizeCap);
        QCOMPARE(decisions[i].backup, one.backups[i]);
    }
}

void TestRetention::aGapInTheBackupsKeepsThoseFromBeforeItAndNothingElse()
{
    ClockFacts facts{.now = berlin(u"2026-05-03 02:00"_s)};
    const QList<BackupRecord> backups{shop(u"2026-05-03 01:00"_s), shop(u"2026-04-30 01:00"_s),
                                      shop(u"2025-01-01 01:00"_s)};
    for (const BackupRecord &backup : backups)
        facts.backups.append(backup.started);
    const auto decisions = planRetention(backups, days(2), facts.now, QTimeZone("Europe/Berlin"), judgeClock(facts));
    QVERIFY(decisions[0].keep && decisions[0].reason == RetentionReason::Young);
    QVERIFY(!decisions[1].keep && decisions[1].reason == RetentionReason::TooOld);
    QVERIFY(decisions[2].keep && decisions[2].reason == RetentionReason::ClockJumped);
}

void TestRetention::decisionsComeInTheOrderGiven()
{
    const QList<BackupRecord> backups{shop(u"2026-01-01 01:00"_s), shop(u"2026-05-03 01:00"_s),
                                      shop(u"2026-02-01 01:00"_s)};
    const auto decisions = planRetention(backups, days(30), berlin(u"2026-05-03 02:00"_s), QTimeZone("Europe/Berlin"));
    for (qsizetype i = 0; i < backups.size(); ++i)
        QCOMPARE(decisions[i].backup.path, backups[i].path);
}

void TestRetention::everyReasonHasWordsOfItsOwn()
{
    QSet<QString> words;
    for (int reason = 0; reason <= int(RetentionReason::OverSizeCap); ++reason)
        words.insert(toString(RetentionReason(reason)));
    QCOMPARE(words.size(), int(RetentionReason::OverSizeCap) + 1);
    QVERIFY(!words.contains(QString()));
}

namespace
{
/// A repository nobody would draw up by hand, the same each time.
QList<BackupRecord> wildRepository(quint32 seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const QDateTime newest = berlin(u"2026-05-04 02:00"_s).toUTC();
    QList<BackupRecord> backups;
    for (int i = 0; i < 60; ++i) {
        BackupRecord backup;
        backup.database = QStringLiteral("db%1").arg(pick(4));
        backup.isGlobals = pick(6) == 0;
        backup.started = newest.addSecs(-pick(400 * 86'400));
        backup.path = QStringLiteral("p%1").arg(i);
        backup.bytes = pick(1000) - 1;
        backup.runId = QStringLiteral("run%1").arg(pick(20));
        backup.pinned = pick(15) == 0;
        backup.partial = pick(8) == 0;
        backup.proof.level = ProofLevel(pick(5));
        backup.problem = pick(3) == 0 ? u"bad"_s : QString();
        backups.append(backup);
    }
    return backups;
}

RetentionPolicy wildPolicy(quint32 seed)
{
    std::mt19937 random(seed);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    return {pick(40), pick(4), pick(3), pick(3), pick(3), pick(3), pick(2) * pick(20'000)};
}
}

void TestRetention::whateverThePolicyEachDatabaseKeepsItsNewestGoodCopy()
{
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const QList<BackupRecord> backups = wildRepository(seed);
        const auto decisions = planRetention(backups, wildPolicy(seed), now, QTimeZone("Europe/Berlin"));
        QHash<QString, RetentionDecision> newest;
        for (const RetentionDecision &decision : decisions) {
            const BackupRecord &backup = decision.backup;
            QVERIFY2(decision.keep || !backup.pinned, "a pinned backup was to be removed");
            QVERIFY2(decision.keep || backup.started <= now, "a backup from the future was to be removed");
            if (!backup.problem.isEmpty() || backup.partial || backup.isGlobals || backup.started > now)
                continue;
            if (!newest.contains(backup.database) || newest[backup.database].backup.started < backup.started)
                newest[backup.database] = decision;
        }
        for (const RetentionDecision &decision : std::as_const(newest))
            QVERIFY2(decision.keep, qPrintable(u"seed %1 loses %2"_s.arg(seed).arg(decision.backup.database)));
    }
}

void TestRetention::theResultDoesNotDependOnTheOrderOfTheList()
{
    const QDateTime now = berlin(u"2026-05-03 02:00"_s);
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QList<BackupRecord> backups = wildRepository(seed);
        QMap<QString, RetentionReason> first;
        for (const auto &decision : planRetention(backups, wildPolicy(seed), now, QTimeZone("Europe/Berlin")))
            first[decision.backup.path] = decision.reason;
        std::shuffle(backups.begin(), backups.end(), std::mt19937(seed));
        QMap<QString, RetentionReason> second;
        for (const auto &decision : planRetention(backups, wildPolicy(seed), now, QTimeZone("Europe/Berlin")))
            second[decision.backup.path] = decision.reason;
        QCOMPARE(second, first);
    }
}

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
