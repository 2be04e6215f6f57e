#include "tests/integration/workshop.h"

#include <QJsonArray>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Which databases a run takes from a real server: a saved list with patterns and with names that are gone, databases
/// that restores have kept, and what is told about those left out. The rules by themselves: tst_databasechoice.
class TestRunChoice final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QStringList m_list; ///< of the saved server
    int m_tests = 0;

    JobRun run(const BackupSpec &spec) const
    {
        Services services = m_shop.services();
        services.listedDatabases = [this](const ServerAddress &) { return m_list; };
        return m_shop.run(spec, {}, services);
    }
    BackupSpec specFor(const QStringList &databases = {}) const
    {
        BackupSpec spec = m_shop.backupSpec(databases);
        spec.withGlobals = false;
        return spec;
    }
    static QStringList saved(const JobRun &job)
    {
        QStringList names;
        for (const QJsonValue item : job.outcome.result[u"saved"].toArray())
            names.append(item[u"database"].toString());
        names.sort();
        return names;
    }
    static QStringList passedOver(const JobRun &job)
    {
        QStringList texts;
        for (const QJsonValue one : job.outcome.result[u"passedOver"].toArray())
            texts.append(u"%1 (%2)"_s.arg(one[u"database"].toString(), one[u"reason"].toString()));
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        for (const QString &name : {u"shop_a"_s, u"shop_b"_s, u"crm"_s, u"shop_a_before_20260503_0210"_s,
                                    u"crm_before_migration"_s, u"larder_scratch_1f2e3d4c"_s})
            m_shop.server.createDatabase(name);
    }
    void init()
    {
        m_shop.repository = m_shop.folder.file(u"backups%1"_s.arg(++m_tests));
        m_list.clear();
    }

    void aListMayHoldPatterns()
    {
        m_list = {u"shop_*"_s};
        const JobRun job = run(specFor());
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
        QCOMPARE(saved(job), (QStringList{u"shop_a"_s, u"shop_b"_s}));
    }

    void aJobMayBeGivenPatterns()
    {
        const JobRun job = run(specFor({u"?rm"_s, u"shop_b"_s}));
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
        QCOMPARE(saved(job), (QStringList{u"crm"_s, u"shop_b"_s}));
    }

    void aDroppedDatabaseInTheListStopsNoOther()
    {
        m_list = {u"gone"_s, u"shop_*"_s, u"crm"_s};
        const JobRun job = run(specFor());
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyDone);
        QVERIFY2(job.outcome.error.message().startsWith("3 of 4 databases saved. gone failed: "_L1),
                 qPrintable(job.described()));
        QCOMPARE(saved(job), (QStringList{u"crm"_s, u"shop_a"_s, u"shop_b"_s}));
        QCOMPARE(job.outcome.result[u"failed"][0][u"database"].toString(), u"gone"_s);
        QCOMPARE(job.outcome.result[u"failed"][0][u"error"][u"code"].toInt(),
                 static_cast<int>(ErrorCode::DatabaseNotFound));
    }

    void whereOnlyMissingOnesAreAskedForNothingIsTouched()
    {
        m_list = {u"gone"_s, u"lost"_s};
        const JobRun job = run(specFor());
        QCOMPARE(job.outcome.error.code(), ErrorCode::DatabaseNotFound);
        QVERIFY2(job.outcome.error.message().contains("gone"_L1) && job.outcome.error.message().contains("lost"_L1),
                 qPrintable(job.described()));
        QCOMPARE(m_shop.filesOfRepository(), QStringList());
    }

    void everyDatabaseDoesNotMeanKeptAndScratchOnes()
    {
        const JobRun job = run(specFor());
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
        QCOMPARE(saved(job), (QStringList{u"crm"_s, u"crm_before_migration"_s, u"shop_a"_s, u"shop_b"_s}));
        QVERIFY(passedOver(job).contains(u"shop_a_before_20260503_0210 (kept)"_s));
        QVERIFY(passedOver(job).contains(u"larder_scratch_1f2e3d4c (scratch)"_s));
        QVERIFY(job.said(u"shop_a_before_20260503_0210 is not saved: kept for undo by a restore."_s));
    }

    void whatARestoreHasKeptIsNotSaved()
    {
        m_list = {u"crm*"_s};
        const JobRun first = run(specFor());
        QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
        const QJsonArray items = first.outcome.result[u"saved"].toArray();
        const auto crm = std::find_if(items.begin(), items.end(),
                                      [](const QJsonValue item) { return item[u"database"].toString() == "crm"_L1; });
        const JobRun swap = m_shop.run(m_shop.restoreSpec((*crm)[u"path"].toString(), u"crm"_s, RestoreMode::Swap));
        QVERIFY2(swap.outcome.ok(), qPrintable(swap.described()));
        m_shop.clock->advance(std::chrono::minutes(1));
        const JobRun second = run(specFor());
        QVERIFY2(second.outcome.status == JobStatus::Succeeded, qPrintable(second.described()));
        QCOMPARE(saved(second), (QStringList{u"crm"_s, u"crm_before_migration"_s}));
    }

    void aKeptDatabaseIsSavedWhenNamed()
    {
        const JobRun job = run(specFor({u"shop_a_before_20260503_0210"_s}));
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
    }

    void aDatabaseThatWasSavedAndTakesNoConnectionsIsAWarning()
    {
        const JobRun first = run(specFor());
        QVERIFY2(first.outcome.status == JobStatus::Succeeded, qPrintable(first.described()));
        m_shop.server.createDatabase(u"archive"_s); // of which there is no backup
        m_shop.server.psql(
            u"postgres"_s,
            "ALTER DATABASE crm ALLOW_CONNECTIONS false; ALTER DATABASE archive ALLOW_CONNECTIONS false");
        const auto tidy = qScopeGuard([&] {
            m_shop.server.psql(u"postgres"_s, "ALTER DATABASE crm ALLOW_CONNECTIONS true; DROP DATABASE archive");
        });
        m_shop.clock->advance(std::chrono::minutes(1));
        BackupSpec spec = specFor();
        const JobRun job = run(spec);
        QVERIFY2(job.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(job.described()));
        QCOMPARE(job.outcome.warnings.size(), 1);
        QVERIFY2(job.outcome.warnings[0].contains(u"crm is not saved"_s), qPrintable(job.outcome.warnings[0]));
        QVERIFY2(job.outcome.warnings[0].contains(u"ALLOW_CONNECTIONS true"_s), qPrintable(job.outcome.warnings[0]));
        spec.exclude = {u"crm"_s}; // meant to be
        m_shop.clock->advance(std::chrono::minutes(1));
        QVERIFY(run(spec).outcome.status == JobStatus::Succeeded);
    }

    void aPatternWithoutADatabaseIsAWarning()
    {
        m_list = {u"crm"_s, u"wiki_*"_s};
        const JobRun job = run(specFor());
        QVERIFY2(job.outcome.status == JobStatus::SucceededWithWarnings, qPrintable(job.described()));
        QVERIFY(job.outcome.warnings.join(u' ').contains("wiki_*"_L1));
        QCOMPARE(saved(job), QStringList{u"crm"_s});
    }

    void aDryRunTellsWhatWouldBeSavedAndWhatIsMissing()
    {
        m_list = {u"gone"_s, u"shop_*"_s};
        BackupSpec spec = specFor();
        spec.dryRun = true;
        const JobRun job = run(spec);
        QVERIFY(job.said(u"Would save shop_a"_s));
        QVERIFY(job.said(u"Would save shop_b"_s));
        QVERIFY(job.said(u"shop_a_before_20260503_0210 is not saved"_s));
        QCOMPARE(job.outcome.error.code(), ErrorCode::DatabaseNotFound);
        QVERIFY(job.outcome.error.message().contains("gone"_L1));
        QCOMPARE(m_shop.filesOfRepository(), QStringList());
    }

    void whereNoDatabaseIsSavedTheCauseIsTheCodeAndTheRolesAreNotSavedAlone()
    {
        m_shop.server.psql(u"crm"_s, "CREATE ROLE stranger LOGIN; CREATE TABLE secrets(a int)");
        BackupSpec spec = m_shop.backupSpec({u"crm"_s});
        spec.server.user = u"stranger"_s;
        const JobRun job = run(spec);
        QCOMPARE(saved(job), QStringList());
        QVERIFY2(job.outcome.error.code() == ErrorCode::PermissionDenied, qPrintable(job.described()));
    }
};

QTEST_GUILESS_MAIN(TestRunChoice)
#include "tst_runchoice.moc"
