#include "tests/policy/healthcases.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
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
};

void TestHealth::eachRuleHolds_data()
{
    QTest::addColumn<HealthCase>("one");
    for (const HealthCase &one : readHealthCases())
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
    if (!one.names.isEmpty())
        QCOMPARE(found.findings.value(0).backups, one.names);
    if (one.lastBackup.isValid())
        QCOMPARE(found.lastBackup, one.lastBackup);
    if (one.weakestProof)
        QCOMPARE(toString(found.bestRecentProof.level), toString(*one.weakestProof));
    if (one.fullIn)
        QCOMPARE(found.daysUntilFull, *one.fullIn);
}

void TestHealth::everyIssueAndRemedyHasAName()
{
    for (int value = 0; value <= static_cast<int>(HealthIssue::NoRoom); ++value)
        QVERIFY(healthIssueFromString(toString(static_cast<HealthIssue>(value))) == static_cast<HealthIssue>(value));
    for (int value = 0; value <= static_cast<int>(Remedy::Forget); ++value)
        QVERIFY(remedyFromString(toString(static_cast<Remedy>(value))) == static_cast<Remedy>(value));
    QVERIFY(!healthIssueFromString(u"another"_s) && !remedyFromString(u"another"_s));
}

QTEST_APPLESS_MAIN(TestHealth)
#include "tst_health.moc"
