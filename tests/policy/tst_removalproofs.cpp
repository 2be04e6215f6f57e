#include "core/policy/removalproofs.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

namespace
{
const QDateTime now({2026, 5, 3}, {12, 0}, Qt::UTC);

RetentionDecision decision(const QString &database, int daysAgo, bool keep, const QString &run = {})
{
    RetentionDecision decision;
    decision.backup.database = database;
    decision.backup.started = now.addDays(-daysAgo);
    decision.backup.path = u"%1 of %2 days ago"_s.arg(database).arg(daysAgo);
    decision.backup.runId = run;
    decision.keep = keep;
    decision.reason = keep ? RetentionReason::Young : RetentionReason::TooOld;
    return decision;
}

RetentionDecision stays(const QString &database, int daysAgo) { return decision(database, daysAgo, true); }
RetentionDecision goes(const QString &database, int daysAgo) { return decision(database, daysAgo, false); }

template <typename Member> RetentionDecision with(RetentionDecision decision, Member member, const auto &value)
{
    decision.backup.*member = value;
    return decision;
}

/// "shop: shop of 1 days ago", or "shop: none".
QStringList proofsOf(const QList<RetentionDecision> &plan)
{
    QStringList lines;
    for (const RemovalProof &proof : proofsNeeded(plan, now))
        lines.append(proof.database + u": "_s + (proof.copy ? proof.copy->path : u"none"_s));
    return lines;
}
}

class TestRemovalProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyToRead_data();
    void theCopyToRead();
    void whatIsNotProvenStaysWithTheRolesOfItsRun();
    void recordsWithoutFilesGoAllTheSame();
};

void TestRemovalProofs::theCopyToRead_data()
{
    QTest::addColumn<QList<RetentionDecision>>("plan");
    QTest::addColumn<QStringList>("proofs");
    const auto row = [](const char *rule, const QList<RetentionDecision> &plan, const QStringList &proofs) {
        QTest::newRow(rule) << plan << proofs;
    };
    const QString shop = u"shop"_s;
    row("nothing is read where nothing goes", {stays(shop, 1), stays(shop, 2)}, {});
    row("the newest that stays is read", {goes(shop, 9), stays(shop, 2), stays(shop, 1)},
        {u"shop: shop of 1 days ago"_s});
    row("each database has its own", {goes(shop, 9), stays(shop, 1), stays(u"crm"_s, 1)},
        {u"shop: shop of 1 days ago"_s});
    row("known damage proves nothing",
        {goes(shop, 9), stays(shop, 2), with(stays(shop, 1), &BackupRecord::problem, u"cut"_s)},
        {u"shop: shop of 2 days ago"_s});
    row("a whole one is better than a newer part",
        {goes(shop, 9), stays(shop, 2), with(stays(shop, 1), &BackupRecord::partial, true)},
        {u"shop: shop of 2 days ago"_s});
    row("one that loads is better than a newer one that does not",
        {goes(shop, 9), stays(shop, 2), with(stays(shop, 1), &BackupRecord::drillProblem, u"no"_s)},
        {u"shop: shop of 2 days ago"_s});
    row("one from the future is not relied on", {goes(shop, 9), stays(shop, 2), stays(shop, -3)},
        {u"shop: shop of 2 days ago"_s});
    row("where no good one stays there is none to read",
        {goes(shop, 9), with(stays(shop, 1), &BackupRecord::problem, u"cut"_s)}, {u"shop: none"_s});
    row("a file without a record is read like others",
        {goes(shop, 9), with(stays(shop, 1), &BackupRecord::hasManifest, false)}, {u"shop: shop of 1 days ago"_s});
    row("a record whose file is gone goes without a proof",
        {with(goes(shop, 9), &BackupRecord::missing, true), stays(shop, 1)}, {});
    row("roles are no database of that name",
        {with(goes(u"globals"_s, 9), &BackupRecord::isGlobals, true), stays(u"globals"_s, 1)}, {u"globals: none"_s});
}

void TestRemovalProofs::theCopyToRead()
{
    QFETCH(QList<RetentionDecision>, plan);
    QFETCH(QStringList, proofs);
    QCOMPARE(proofsOf(plan), proofs);
}

void TestRemovalProofs::whatIsNotProvenStaysWithTheRolesOfItsRun()
{
    QList<RetentionDecision> plan{decision(u"shop"_s, 9, false, u"old"_s), decision(u"crm"_s, 9, false, u"older"_s),
                                  with(decision(u"globals"_s, 9, false, u"old"_s), &BackupRecord::isGlobals, true),
                                  with(decision(u"globals"_s, 8, false, u"older"_s), &BackupRecord::isGlobals, true)};
    keepUnproven(plan, {u"shop"_s, false, {}});
    QVERIFY(plan[0].keep && plan[0].reason == RetentionReason::NothingProven);
    QVERIFY(!plan[1].keep);
    QVERIFY(plan[2].keep && plan[2].reason == RetentionReason::GlobalsOfKeptRun);
    QVERIFY(!plan[3].keep);
}

void TestRemovalProofs::recordsWithoutFilesGoAllTheSame()
{
    QList<RetentionDecision> plan{with(goes(u"shop"_s, 9), &BackupRecord::missing, true)};
    keepUnproven(plan, {u"shop"_s, false, {}});
    QVERIFY(!plan[0].keep);
}

QTEST_APPLESS_MAIN(TestRemovalProofs)
#include "tst_removalproofs.moc"
