#include "core/job/stepplan.h"
#include "core/repository/backupsource.h"
#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <numeric>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
class Silence final : public JobObserver
{
public:
    void onEvent(const JobEvent &) noexcept override { }
};

/// Everything a job's meter showed, in order.
struct Watched
{
    JobOutcome outcome;
    QList<Progress> seen;

    QList<Progress> ofStep(int step) const
    {
        QList<Progress> found;
        std::copy_if(seen.begin(), seen.end(), std::back_inserter(found),
                     [step](const Progress &progress) { return progress.step == step; });
        return found;
    }
    /// Where a step begins; behind the last one: the most there is before a job's end.
    double begin(int step) const
    {
        const auto first = std::find_if(seen.begin(), seen.end(),
                                        [step](const Progress &progress) { return progress.step >= step; });
        return first == seen.end() ? Progress::mostBeforeTheEnd : first->fraction;
    }
    int distinct(int step) const
    {
        QSet<qint64> shown;
        for (const Progress &progress : ofStep(step))
            shown.insert(qRound64(progress.fraction * 1e9));
        return static_cast<int>(shown.size());
    }
};

using Plan = QList<double>;
}

/// What every job's meter shows while it works, by structure: no clock is looked at.
class TestProgress final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_plain;
    QString m_custom;
    QString m_directory;

    Watched watch(const JobSpec &spec) const
    {
        m_shop.clock->advance(std::chrono::minutes(1)); // files are named by it
        Watched watched;
        ProgressMeter meter;
        meter.setWatcher([&](const Progress &progress) { watched.seen.append(progress); });
        Silence observer;
        watched.outcome = runJob(spec, m_shop.services(), observer, meter, CancelToken());
        return watched;
    }

    QString save(BackupFormat format)
    {
        m_shop.clock->advance(std::chrono::minutes(1));
        BackupSpec spec = m_shop.backupSpec({u"shop"_s});
        spec.format = format;
        const JobRun job = m_shop.run(spec);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        for (const QJsonValue item : job.outcome.result[u"saved"].toArray()) {
            if (item[u"database"].toString() == "shop"_L1)
                return item[u"path"].toString();
        }
        return {};
    }

    RestoreSpec restore(const QString &backup, const QString &database, RestoreMode mode, int jobs = 4) const
    {
        RestoreSpec spec = m_shop.restoreSpec(backup, database, mode);
        spec.jobs = jobs;
        return spec;
    }

    BackupVolume volume(const QString &backup) const { return volumeOf(findBackup(m_shop.repository, backup)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"shop"_s);
        for (const char *table : {"orders", "foods", "meals"})
            m_shop.server.psql(
                u"shop"_s,
                QByteArray("CREATE TABLE ") + table
                    + " AS SELECT g AS id, repeat(md5(g::text), 8) AS x FROM generate_series(1, 30000) g;"
                      "ALTER TABLE "
                    + table + " ADD PRIMARY KEY (id); CREATE INDEX ON " + table + " (x)");
        m_shop.server.createDatabase(u"small"_s);
        m_shop.server.psql(u"small"_s, "CREATE TABLE t AS SELECT g AS id FROM generate_series(1, 100000) g");
        m_plain = save(BackupFormat::PlainGzip);
        m_custom = save(BackupFormat::Custom);
        m_directory = save(BackupFormat::Directory);
        VerifySpec all;
        all.repository = m_shop.repository;
        all.all = true;
        QVERIFY(m_shop.run(all).outcome.ok()); // writes down what the directory holds
        m_shop.clock->advance(std::chrono::minutes(1));
        for (const QString &name : {u"swapped"_s, u"dropped"_s, u"hollow"_s, u"lent"_s})
            m_shop.server.createDatabase(name);
        m_shop.server.psql(u"dropped"_s, "CREATE TABLE t AS SELECT g AS id FROM generate_series(1, 100000) g");
    }

    void everyStepTakesItsShareAndMoves_data()
    {
        QTest::addColumn<JobSpec>("spec");
        QTest::addColumn<Plan>("plan"); // empty: not looked at
        QTest::addColumn<QList<int>>("counted"); // steps that move by what they count
        const auto add = [](const char *name, const JobSpec &spec, const Plan &plan, const QList<int> &counted) {
            QTest::newRow(name) << spec << plan << counted;
        };
        const auto addRestore = [&](const char *name, const RestoreSpec &spec, const QList<int> &counted) {
            add(name, spec, restoreSteps(spec, volume(spec.backup)), counted);
        };
        BackupSpec backup = m_shop.backupSpec({u"small"_s, u"shop"_s});
        add("a backup of two databases", backup, backupSteps(backup), {3});
        addRestore("a restore over several connections", restore(m_plain, u"fresh"_s, RestoreMode::New), {1, 3, 5});
        addRestore("a replacement over one connection", restore(m_plain, u"swapped"_s, RestoreMode::Swap, 1),
                   {1, 3, 4, 5});
        addRestore("a restore that drops first", restore(m_plain, u"dropped"_s, RestoreMode::Drop), {1, 2, 3, 5});
        addRestore("a restore into an empty database", restore(m_plain, u"hollow"_s, RestoreMode::Empty), {1, 3, 4, 5});
        addRestore("a restore of a custom archive", restore(m_custom, u"custom"_s, RestoreMode::New), {1, 3, 4, 5});
        addRestore("a restore of a custom archive by one session", restore(m_custom, u"single"_s, RestoreMode::New, 1),
                   {1, 3, 4, 5});
        addRestore("a restore of a directory", restore(m_directory, u"directory"_s, RestoreMode::New), {1, 3, 4, 5});

        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.all = true;
        add("a verification of everything", verify, {1}, {1});

        DrillSpec drill;
        drill.repository = m_shop.repository;
        drill.backups = {m_plain, m_custom};
        drill.place = DrillPlace::Server;
        drill.server = m_shop.address();
        drill.jobs = 4;
        add("a drill of two backups", drill,
            drillSteps(drill.place, volume(m_plain)) + drillSteps(drill.place, volume(m_custom)),
            {1, 3, 5, 6, 8, 9, 10});

        CompareSpec compare;
        compare.repository = m_shop.repository;
        compare.left = m_plain;
        compare.server = m_shop.address();
        compare.database = u"shop"_s;
        add("a comparison with a database", compare, compareSteps(volume(m_plain), nullptr), {2});

        RestoreSpec tables = m_shop.restoreSpec(m_plain, u"lent"_s);
        tables.tables = QStringList{u"public.foods"_s, u"public.meals"_s};
        add("a restore of two tables", tables, tableRestoreSteps(volume(m_plain)), {3});

        ExtractSpec extract;
        extract.repository = m_shop.repository;
        extract.backup = m_plain;
        extract.tables = QStringList{u"public.foods"_s, u"public.meals"_s};
        extract.output = m_shop.folder.file(u"tables.sql"_s);
        add("an extract of two tables", extract, extractSteps(volume(m_plain)), {2});
    }

    void everyStepTakesItsShareAndMoves()
    {
        QFETCH(const JobSpec, spec);
        QFETCH(const Plan, plan);
        QFETCH(const QList<int>, counted);
        const Watched watched = watch(spec);
        QVERIFY2(watched.outcome.ok(), qPrintable(watched.outcome.summary));
        QCOMPARE(watched.outcome.warnings, QStringList());

        double before = -1;
        int step = 1;
        for (const Progress &progress : watched.seen) {
            QVERIFY(progress.fraction >= before);
            QVERIFY2(progress.step == step || progress.step == step + 1, qPrintable(QString::number(progress.step)));
            QCOMPARE(progress.steps, static_cast<int>(plan.size()));
            before = progress.fraction;
            step = progress.step;
        }
        QCOMPARE(step, static_cast<int>(plan.size()));

        const double all = std::accumulate(plan.begin(), plan.end(), 0.0);
        double sum = 0;
        for (int i = 0; i < plan.size(); sum += plan[i++] / all) {
            const double begin = std::max(0.0, watched.begin(i + 1));
            QVERIFY2(std::abs(begin - std::min(sum, Progress::mostBeforeTheEnd)) < 1e-9,
                     qPrintable(u"step %1 begins at %2, planned %3"_s.arg(i + 1).arg(begin).arg(sum)));
        }
        for (const int moving : counted) {
            const double begin = watched.begin(moving);
            const double end = watched.begin(moving + 1);
            const double reached = watched.ofStep(moving).constLast().fraction;
            QVERIFY2(reached - begin >= 0.9 * (end - begin),
                     qPrintable(u"step %1 goes from %2 to %3 of %4"_s.arg(moving).arg(begin).arg(reached).arg(end)));
            QVERIFY2(watched.distinct(moving) >= 3,
                     qPrintable(u"step %1 shows %2 values"_s.arg(moving).arg(watched.distinct(moving))));
        }
    }

    void theRowsOfABackupAreCountedWhileTheyCome()
    {
        const Watched watched = watch(m_shop.backupSpec({u"shop"_s}));
        QVERIFY2(watched.outcome.ok(), qPrintable(watched.outcome.summary));
        QSet<qint64> rows;
        for (const Progress &progress : watched.ofStep(3))
            rows.insert(progress.rows);
        QVERIFY2(rows.size() > 10, qPrintable(QString::number(rows.size())));
        QCOMPARE(*std::max_element(rows.begin(), rows.end()), 90'000);
    }

    void aLoadThatFailedIsCountedAnewAndNothingFalls()
    {
        // A temporary table lives in the session alone that made it: several connections do not find it.
        QByteArray text = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(m_plain)}).stdOut;
        text.insert(text.indexOf("CREATE TABLE"), "CREATE TEMPORARY TABLE mark(a int);\n");
        text.insert(text.lastIndexOf("--\n-- PostgreSQL database dump complete"),
                    "COMMENT ON TABLE pg_temp.mark IS 'x';\n");
        RestoreSpec spec = restore(m_shop.folder.write(u"temporary.sql"_s, text), u"second"_s, RestoreMode::New);
        spec.acceptForeign = spec.acceptStatements = true;
        const Watched watched = watch(spec);
        QCOMPARE(watched.outcome.result[u"way"].toString(), u"serial"_s);
        QVERIFY(!watched.outcome.warnings.isEmpty());
        QVERIFY(std::is_sorted(watched.seen.begin(), watched.seen.end(),
                               [](const Progress &a, const Progress &b) { return a.fraction < b.fraction; }));
        QCOMPARE(watched.ofStep(3).constLast().totalBytes, text.size());
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
