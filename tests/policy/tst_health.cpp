#include "tests/policy/healthcases.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
const QDateTime now({2026, 5, 3}, {12, 0}, Qt::UTC);

BackupRecord backup(const QString &database, int hoursAgo, ProofLevel proof = ProofLevel::Sealed, qint64 bytes = 1000)
{
    BackupRecord record;
    record.database = database;
    record.started = now.addSecs(-3600LL * hoursAgo);
    record.hasManifest = true;
    record.proof = {proof, record.started, u"test"_s, u"here"_s};
    record.bytes = bytes;
    return record;
}

Health health(const QList<BackupRecord> &backups, qint64 freeBytes = -1)
{
    HealthFacts facts;
    facts.backups = backups;
    facts.freeBytes = freeBytes;
    facts.now = now;
    return assessHealth(facts);
}

QString described(const HealthFinding &finding)
{
    const QString database = finding.database.isEmpty() ? u"-"_s : finding.database;
    return QStringList{toString(finding.severity), toString(finding.issue), database, toString(finding.remedy)}.join(
        u' ');
}

QString described(const Health &health)
{
    QStringList lines{toString(health.level), u"%1 of %2"_s.arg(health.protectedDatabases).arg(health.databases)};
    for (const HealthFinding &finding : health.findings)
        lines.append(described(finding) + u": "_s + finding.text);
    return lines.join(u'\n');
}
}

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRuleHolds_data();
    void eachRuleHolds();
    void everyIssueAndRemedyHasAName();
    void theLastBackupIsTheNewestThatProtects();
    void theWeakestProofOfTheNewestIsTold();
    void daysUntilFullFollowThePaceOfThirtyDays();
    void withoutRecentBackupsThePaceIsUnknown();
    void whatIsToBeForgottenIsNamedByPath();
};

void TestHealth::eachRuleHolds_data()
{
    QTest::addColumn<HealthCase>("one");
    for (const HealthCase &one : readHealthCases(QStringLiteral(LARDER_SOURCE_DIR "/tests/cases/health.txt")))
        QTest::newRow(qPrintable(one.title)) << one;
}

void TestHealth::eachRuleHolds()
{
    QFETCH(HealthCase, one);
    const Health found = assessHealth(one.facts);
    const QByteArray all = described(found).toUtf8();
    QVERIFY2(toString(found.level) == one.level, all.constData());
    QVERIFY2(u"%1 of %2"_s.arg(found.protectedDatabases).arg(found.databases) == one.protectedText, all.constData());
    QVERIFY2(found.findings.size() == one.findings.size(), all.constData());
    for (qsizetype i = 0; i < one.findings.size(); ++i) {
        const QString expected = one.findings[i].section(u' ', 0, 3);
        QVERIFY2(described(found.findings[i]) == expected, all.constData());
        QVERIFY2(found.findings[i].text.contains(one.findings[i].section(u' ', 4)), all.constData());
        QVERIFY2(found.findings[i].text.endsWith(u'.') || found.findings[i].text.contains(u": "_s), all.constData());
    }
    QCOMPARE(found.unprotected.size(), found.databases - found.protectedDatabases);
}

void TestHealth::everyIssueAndRemedyHasAName()
{
    for (int value = 0; value <= static_cast<int>(HealthIssue::NoRoom); ++value)
        QVERIFY(healthIssueFromString(toString(static_cast<HealthIssue>(value))) == static_cast<HealthIssue>(value));
    for (int value = 0; value <= static_cast<int>(Remedy::Forget); ++value)
        QVERIFY(remedyFromString(toString(static_cast<Remedy>(value))) == static_cast<Remedy>(value));
    QVERIFY(!healthIssueFromString(u"another"_s) && !remedyFromString(u"another"_s));
}

void TestHealth::theLastBackupIsTheNewestThatProtects()
{
    BackupRecord damaged = backup(u"a"_s, 1);
    damaged.problem = u"cut short"_s;
    QCOMPARE(health({damaged, backup(u"a"_s, 12)}).lastBackup, now.addSecs(-12 * 3600));
}

void TestHealth::theWeakestProofOfTheNewestIsTold()
{
    const Health found = health({backup(u"a"_s, 3, ProofLevel::Identical), backup(u"b"_s, 3, ProofLevel::Readable),
                                 backup(u"b"_s, 30, ProofLevel::Written)});
    QVERIFY(found.bestRecentProof.level == ProofLevel::Readable);
}

void TestHealth::daysUntilFullFollowThePaceOfThirtyDays()
{
    // 10 GB in the last 10 days, one that is too old to count, one of unknown size: 1 GB a day.
    const qint64 gigabyte = 1'000'000'000;
    const QList<BackupRecord> backups{
        backup(u"a"_s, 240, ProofLevel::Sealed, 4 * gigabyte), backup(u"a"_s, 1, ProofLevel::Sealed, 6 * gigabyte),
        backup(u"a"_s, 24 * 31, ProofLevel::Sealed, 900 * gigabyte), backup(u"a"_s, 2, ProofLevel::Sealed, -1)};
    QCOMPARE(health(backups, 63 * gigabyte).daysUntilFull, 63);
    QCOMPARE(health(backups).daysUntilFull, -1);
}

void TestHealth::withoutRecentBackupsThePaceIsUnknown()
{
    QCOMPARE(health({backup(u"a"_s, 24 * 40)}, 1000).daysUntilFull, -1);
}

void TestHealth::whatIsToBeForgottenIsNamedByPath()
{
    BackupRecord gone = backup(u"a"_s, 5);
    gone.path = u"2026-05-03/a_20260503_070000.sql.gz"_s;
    gone.missing = true;
    gone.problem = u"gone"_s;
    const Health found = health({backup(u"a"_s, 3), gone});
    QCOMPARE(found.findings.value(0).backups, QStringList{gone.path});
}

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
