#include "core/job/specs/backupspec.h"
#include "core/job/specs/drillspec.h"
#include "core/job/specs/restorespec.h"
#include "core/job/stepplan.h"

#include <QTest>
#include <numeric>

using namespace larder;

namespace
{
constexpr BackupVolume large{.fileBytes = 200'000'000, .rawBytes = 1'000'000'000, .archive = false, .indexed = true};

double sum(const QList<double> &plan) { return std::accumulate(plan.begin(), plan.end(), 0.0); }

RestoreSpec restore(RestoreMode mode)
{
    RestoreSpec spec;
    spec.mode = mode;
    return spec;
}
}

class TestStepPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingIsMostOfARestore_data()
    {
        QTest::addColumn<RestoreMode>("mode");
        for (const RestoreMode mode : {RestoreMode::New, RestoreMode::Swap, RestoreMode::Empty})
            QTest::newRow(qPrintable(toString(mode))) << mode;
    }
    void loadingIsMostOfARestore()
    {
        QFETCH(const RestoreMode, mode);
        const QList<double> plan = restoreSteps(restore(mode), large);
        QCOMPARE(plan.size(), 6);
        QVERIFY(plan[2] > sum(plan) / 2);
    }

    void savingBeforeADropIsWork()
    {
        RestoreSpec spec = restore(RestoreMode::Drop);
        const double with = restoreSteps(spec, large)[1];
        spec.safetyDump = false;
        QVERIFY(with > 10 * restoreSteps(spec, large)[1]);
    }

    void aBackupWithoutACleanupHasNoWorkForIt()
    {
        BackupSpec spec;
        QVERIFY(backupSteps(spec).last() > 0);
        spec.retention.days = 0;
        QCOMPARE(backupSteps(spec).last(), 0.0);
    }

    void aLargeBackupWeighsMoreInADrillOfSeveral()
    {
        BackupVolume small = large;
        small.rawBytes /= 10;
        QVERIFY(sum(drillSteps(DrillPlace::Server, large)) > 5 * sum(drillSteps(DrillPlace::Server, small)));
    }

    void aBackupThatTellsWhereItsTablesLieIsNotReadForThem()
    {
        BackupVolume foreign = large;
        foreign.indexed = false;
        QVERIFY(extractSteps(foreign)[0] > 5 * extractSteps(large)[0]);
        QVERIFY(tableRestoreSteps(foreign)[0] > 5 * tableRestoreSteps(large)[0]);
        QVERIFY(compareSteps(foreign, &large)[0] > 5 * compareSteps(large, &large)[0]);
    }

    void everyPlanHasWorkEvenForAnEmptyBackup()
    {
        const BackupVolume nothing;
        for (const QList<double> &plan :
             {restoreSteps(restore(RestoreMode::New), nothing), tableRestoreSteps(nothing), extractSteps(nothing),
              drillSteps(DrillPlace::Private, nothing), compareSteps(nothing, nullptr)}) {
            QVERIFY(sum(plan) > 0);
            QVERIFY(std::all_of(plan.begin(), plan.end(), [](double weight) { return weight >= 0; }));
        }
    }
};

QTEST_GUILESS_MAIN(TestStepPlan)
#include "tst_stepplan.moc"
