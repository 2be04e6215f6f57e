#include "core/policy/retention.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

namespace
{
const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), QTimeZone::utc());

BackupRecord backup(const QString &path, int daysAgo, ProofLevel level = ProofLevel::Sealed)
{
    BackupRecord record;
    record.path = path;
    record.database = u"shop"_s;
    record.hasManifest = true;
    record.runId = path.left(1);
    record.started = now.addDays(-daysAgo);
    record.proof.level = level;
    record.bytes = 100;
    return record;
}

/// "a: removed by hand, b: not chosen"
QString decided(const QList<BackupRecord> &backups, const QStringList &chosen)
{
    QStringList words;
    for (const RetentionDecision &decision : planRemoval(backups, chosen, now, QTimeZone::utc())) {
        const bool goes = decision.reason == RetentionReason::Chosen;
        if (goes == decision.keep)
            return u"contradiction"_s;
        words.append(decision.backup.path + u": "_s + toString(decision.reason));
    }
    return words.join(u", "_s);
}
}

/// What may be removed by hand.
class TestRemoval final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasChosenGoes()
    {
        QCOMPARE(decided({backup(u"a"_s, 3), backup(u"b"_s, 2), backup(u"c"_s, 1)}, {u"b"_s}),
                 u"a: not chosen, b: removed by hand, c: among the newest copies that always stay"_s);
    }
    void theBestProvenOneStays()
    {
        QCOMPARE(decided({backup(u"a"_s, 3, ProofLevel::Identical), backup(u"b"_s, 1)}, {u"a"_s}),
                 u"a: the last one with the best proof, b: among the newest copies that always stay"_s);
    }
    void ageIsNoReason()
    {
        QCOMPARE(decided({backup(u"a"_s, 0), backup(u"b"_s, 0)}, {u"a"_s, u"b"_s}),
                 u"a: removed by hand, b: among the newest copies that always stay"_s);
    }
    void oneFromTheFutureMayGoAndProtectsNothing()
    {
        QCOMPARE(decided({backup(u"a"_s, 1), backup(u"b"_s, -3)}, {u"a"_s, u"b"_s}),
                 u"a: among the newest copies that always stay, b: removed by hand"_s);
    }
    void rolesGoWithTheLastOfTheirRunAlone()
    {
        BackupRecord roles = backup(u"a-roles"_s, 3);
        roles.isGlobals = true;
        roles.database = u"globals"_s;
        BackupRecord newerRoles = backup(u"b-roles"_s, 1);
        newerRoles.isGlobals = true;
        newerRoles.database = u"globals"_s;
        const QList<BackupRecord> all{backup(u"a"_s, 3), roles, backup(u"b"_s, 1), newerRoles};
        QCOMPARE(decided(all, {u"a-roles"_s}).section(u", "_s, 1, 1), u"a-roles: roles of a run that stays"_s);
        QCOMPARE(decided(all, {u"a"_s, u"a-roles"_s}).section(u", "_s, 0, 1),
                 u"a: removed by hand, a-roles: removed by hand"_s);
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
