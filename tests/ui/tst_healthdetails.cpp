#include "tests/ui/dialogfixture.h"
#include "ui/health/healthdetails.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;
using std::chrono::milliseconds;

namespace
{
const QDateTime now({2026, 5, 5}, {10, 0}, Qt::UTC);

BackupRecord backup(const QString &database, int hoursAgo, qint64 bytes = 400'000'000)
{
    BackupRecord record;
    record.repository = u"/backups"_s;
    record.database = database;
    record.started = now.addSecs(-3600 * hoursAgo);
    record.path = u"2026-05-05/%1_%2.sql.gz"_s.arg(database).arg(hoursAgo);
    record.bytes = bytes;
    record.hasManifest = true;
    record.proof = {ProofLevel::Identical, record.started, {}, {}};
    return record;
}

JobRecord job(const QString &kind, const QJsonObject &spec, int seconds, const QString &status = u"succeeded"_s)
{
    JobRecord record;
    record.kind = kind;
    record.spec = spec;
    record.status = status;
    record.started = now.addDays(-1);
    record.finished = record.started.addSecs(seconds);
    return record;
}
}

class TestHealthDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRestoreIsMeasuredByTheBackupItRead()
    {
        const BackupRecord shop = backup(u"shop"_s, 3);
        const QList<PastRestore> past
            = pastRestores({job(u"restore"_s, {{u"repository"_s, u"/backups"_s}, {u"backup"_s, shop.path}}, 60),
                            job(u"restore"_s, {{u"backup"_s, shop.absolutePath()}}, 70)},
                           {shop});
        QCOMPARE(past.size(), 2);
        QCOMPARE(past.at(0).database, u"shop"_s);
        QCOMPARE(past.at(0).bytes, shop.bytes);
        QCOMPARE(past.at(0).duration.count(), 60'000);
        QCOMPARE(past.at(1).duration.count(), 70'000);
    }

    void whatMeasuresNothingIsLeftOut_data()
    {
        const QJsonObject spec{{u"repository"_s, u"/backups"_s}, {u"backup"_s, backup(u"shop"_s, 3).path}};
        QTest::addColumn<JobRecord>("record");
        QTest::newRow("failed") << job(u"restore"_s, spec, 60, u"failed"_s);
        QTest::newRow("cancelled") << job(u"restore"_s, spec, 60, u"cancelled"_s);
        JobRecord running = job(u"restore"_s, spec, 60);
        running.finished = {};
        QTest::newRow("without an end") << running;
        QJsonObject some = spec;
        some[u"tables"_s] = QJsonArray{u"public.orders"_s};
        QTest::newRow("only some tables") << job(u"restore"_s, some, 60);
        QTest::newRow("of an unknown file") << job(u"restore"_s, {{u"backup"_s, u"/tmp/x.sql"_s}}, 60);
    }

    void whatMeasuresNothingIsLeftOut()
    {
        QFETCH(JobRecord, record);
        QVERIFY(pastRestores({record}, {backup(u"shop"_s, 3)}).isEmpty());
    }

    void aDrillTellsHowLongLoadingTook()
    {
        DialogFixture fixture;
        const auto drilled = [&](const QString &database, int daysAgo, const DrillRecord &drill) {
            const BackupRecord made = fixture.addBackup(database, now.addDays(-daysAgo), ProofLevel::Identical);
            Repository::open(made.repository).changeManifest(made.path, [&](Manifest &manifest) {
                manifest.drill = drill;
            });
        };
        drilled(u"shop"_s, 3, {now, {}, 9'000, {}});
        drilled(u"shop"_s, 2, {now, {}, 4'000, {}});
        drilled(u"crm"_s, 2, {now, {}, 5'000, u"table orders differs"_s});
        fixture.addBackup(u"shop"_s, now.addDays(-1), ProofLevel::Sealed); // newer, not drilled
        const QList<PastRestore> measured = measuredByDrills(fixture.catalogue().backups(fixture.repository()));
        QCOMPARE(measured.size(), 1);
        QCOMPARE(measured.constFirst().database, u"shop"_s);
        QCOMPARE(measured.constFirst().duration.count(), 4'000);
        QCOMPARE(measured.constFirst().bytes, 3);
    }

    void spansAreToldInOneUnit()
    {
        QCOMPARE(spanText(0).left(2), u"1 "_s);
        QCOMPARE(spanText(25 * 60).left(3), u"25 "_s);
        QCOMPARE(spanText(3 * 3600 + 1800).left(2), u"3 "_s);
        QCOMPARE(spanText(47 * 3600).left(3), u"47 "_s);
        QCOMPARE(spanText(50 * 3600).left(5), u"2 day"_s);
    }

    void theTimeOfARestoreSaysWhatItGoesBy()
    {
        QCOMPARE(restoreTimeText({}), u"not measured yet"_s);
        QCOMPARE(restoreTimeText({milliseconds(125'000), true}), u"about 2 min 5 s, as measured"_s);
        QCOMPARE(restoreTimeText({milliseconds(42'000), false}), u"about 42 s, going by other restores"_s);
    }

    void theDiskIsToldAsFarAsItIsKnown()
    {
        QCOMPARE(spaceText({}, -1), QString());
        QCOMPARE(spaceText({}, 41'000'000'000), u"41.0 GB free"_s);
        QVERIFY(spaceText({650'000'000, 63, false}, 41'000'000'000)
                    .startsWith(u"41.0 GB free  ·  new backups take 650 MB a day  ·  full in about 63 day"_s));
        QVERIFY(spaceText({650'000'000, -1, true}, 41'000'000'000).endsWith(u"the cleanup makes room for them"_s));
    }

    void eachDatabaseSaysWhatWouldBeLost()
    {
        BackupRecord damaged = backup(u"crm"_s, 1);
        damaged.problem = u"cut short"_s;
        BackupRecord partial = backup(u"shop"_s, 1);
        partial.partial = true;
        HealthPicture picture;
        HealthFacts &facts = picture.facts;
        facts.backups = {damaged, partial, backup(u"shop"_s, 3), backup(u"tandoor"_s, 30, 10'000'000)};
        facts.databases = {u"shop"_s, u"crm"_s, u"tandoor"_s};
        picture.restores = {{u"shop"_s, 200'000'000, milliseconds(60'000)}};
        facts.now = now;
        facts.freeBytes = 41'000'000'000;
        picture.space = {650'000'000, 63, false};
        picture.health = assessHealth(facts);
        HealthDetails details(picture, nullptr);
        details.setAttribute(Qt::WA_DeleteOnClose, false);
        details.popUp({900, 100});
        QVERIFY(shows(details, u"changes of the last 3 h"_s));
        QVERIFY(shows(details, u"changes of the last 30 h"_s));
        QVERIFY(shows(details, u"everything: there is no good backup"_s));
        QVERIFY(shows(details, u"about 2 min 0 s, as measured"_s));
        QVERIFY(shows(details, u"about 3.0 s, going by other restores"_s));
        QVERIFY(shows(details, u"41.0 GB free"_s));
        QVERIFY(shows(details, u"There is no good backup of crm. cut short"_s));
        shoot(details, u"health-details"_s);
        QSignalSpy remedies(&details, &HealthDetails::remedyRequested);
        for (auto *button : details.findChildren<QPushButton *>()) {
            if (button->text() == u"Back up crm…"_s)
                button->click();
        }
        QCOMPARE(remedies.count(), 1);
        QCOMPARE(remedies[0][0].value<HealthFinding>().database, u"crm"_s);
    }
};

LARDER_DIALOG_TEST(TestHealthDetails)
#include "tst_healthdetails.moc"
