#include "core/catalogue/catalogue.h"
#include "core/catalogue/jobwatch.h"
#include "tests/repository/cataloguefixture.h"
#include "tests/repository/repositoryfixture.h"

#include <QTest>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// The history of jobs in the catalogue.
class TestCatalogueJobs : public QObject, private CatalogueFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void jobsComeBackNewestFirst();
    void aJobSavedAgainIsReplaced();
    void jobsOfDeadProcessesAreInterrupted();
    void aWatchSeesJobsOfOthersBeginAndEnd();
    void theClockWasLastSeenWhenAJobEnded();
    void theHistoryDoesNotGrowForEver();
};

void TestCatalogueJobs::jobsComeBackNewestFirst()
{
    Catalogue catalogue(file());
    for (int minute = 0; minute < 5; ++minute)
        catalogue.saveJob(job(QStringLiteral("job%1").arg(minute), minute));
    const QList<JobRecord> jobs = catalogue.jobs();
    QCOMPARE(jobs.size(), 5);
    QCOMPARE(jobs[0].id, u"job4"_s);
    const JobRecord expected = job(u"job4"_s, 4);
    QCOMPARE(jobs[0].started, expected.started);
    QCOMPARE(jobs[0].finished, expected.finished);
    QCOMPARE(jobs[0].spec, expected.spec);
    QCOMPARE(jobs[0].result, expected.result);
    QCOMPARE(jobs[0].error, QJsonObject());
    QCOMPARE(jobs[0].log, QString());
    QCOMPARE(catalogue.jobLog(u"job4"_s), expected.log);
    QCOMPARE(catalogue.jobs(2).size(), 2);
    QCOMPARE(catalogue.jobs(200, u"verify"_s).size(), 2);
    QCOMPARE(catalogue.jobLog(u"unknown"_s), QString());
}

void TestCatalogueJobs::aJobSavedAgainIsReplaced()
{
    Catalogue catalogue(file());
    JobRecord running = job(u"one"_s, 0);
    running.status = u"running"_s;
    running.finished = {};
    catalogue.saveJob(running);
    QVERIFY(!catalogue.jobs().value(0).finished.isValid());
    catalogue.saveJob(job(u"one"_s, 0));
    QCOMPARE(catalogue.jobs().size(), 1);
    QCOMPARE(catalogue.jobs().value(0).status, u"succeeded"_s);
}

void TestCatalogueJobs::jobsOfDeadProcessesAreInterrupted()
{
    Catalogue catalogue(file());
    const auto running = [](const QString &id, qint64 pid, const QString &host) {
        JobRecord record = job(id, 0);
        record.status = u"running"_s;
        record.finished = {};
        record.pid = pid;
        record.host = host;
        return record;
    };
    const QString here = QSysInfo::machineHostName();
    catalogue.saveJob(running(u"alive"_s, ::getpid(), here));
    catalogue.saveJob(running(u"dead"_s, 999'999'999, here));
    catalogue.saveJob(running(u"reused"_s, ::getppid(), here)); // that pid lives, but is not who wrote the record
    catalogue.saveJob(running(u"elsewhere"_s, 1, u"other-host"_s));
    catalogue.saveJob(job(u"done"_s, 1));
    QCOMPARE(catalogue.markInterruptedJobs(), 2);
    QMap<QString, QString> states;
    for (const JobRecord &record : catalogue.jobs())
        states[record.id] = record.status;
    QCOMPARE(states[u"alive"_s], u"running"_s);
    QCOMPARE(states[u"dead"_s], u"interrupted"_s);
    QCOMPARE(states[u"reused"_s], u"interrupted"_s);
    QCOMPARE(states[u"elsewhere"_s], u"running"_s);
    QCOMPARE(states[u"done"_s], u"succeeded"_s);
    QCOMPARE(catalogue.markInterruptedJobs(), 0);
}

void TestCatalogueJobs::aWatchSeesJobsOfOthersBeginAndEnd()
{
    Catalogue catalogue(file());
    JobWatch watch(file());
    QVERIFY(watch.hasNews()); // the first time
    QVERIFY(!watch.hasNews());
    JobRecord record = job(u"a"_s, 1);
    record.status = u"running"_s;
    record.finished = {};
    catalogue.saveJob(record);
    catalogue.saveJob(job(u"b"_s, 2));
    QVERIFY(watch.hasNews());
    QCOMPARE(watch.runningJobs(), QStringList{u"a"_s});
    QVERIFY(!watch.hasNews());
    catalogue.saveJob(job(u"a"_s, 1));
    QVERIFY(watch.hasNews());
    QVERIFY(watch.runningJobs().isEmpty());
}

void TestCatalogueJobs::theClockWasLastSeenWhenAJobEnded()
{
    Catalogue catalogue(file());
    QVERIFY(!catalogue.lastSeen().isValid());
    catalogue.saveJob(job(u"a"_s, 10));
    QCOMPARE(catalogue.lastSeen(), job(u"a"_s, 10).finished);
    JobRecord running = job(u"b"_s, 20);
    running.finished = {};
    catalogue.saveJob(running); // a job that runs does not vouch for its own clock
    QCOMPARE(catalogue.lastSeen(), job(u"a"_s, 10).finished);
    catalogue.saveJob(job(u"c"_s, 5)); // the clock was set back meanwhile
    QCOMPARE(catalogue.lastSeen(), job(u"c"_s, 5).finished);
}

void TestCatalogueJobs::theHistoryDoesNotGrowForEver()
{
    Catalogue catalogue(file());
    // Written at once: two thousand transactions would take long.
    const QString many = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2100) "
                         "INSERT INTO job SELECT 'old' || i, 'backup', '', '', i, i, 'succeeded', '', '', '', "
                         "printf('%.*c', 20000, 'x'), '', 0, '', 0 FROM n"_s;
    catalogue.saveJob(job(u"first"_s, 1));
    QCOMPARE(run(u"sqlite3"_s, {file(), many}).exitCode, 0);
    QCOMPARE(run(u"sqlite3"_s, {file(), u"UPDATE job SET status = 'running' WHERE id = 'old1'"_s}).exitCode, 0);
    catalogue.saveJob(job(u"newest"_s, 2));
    const QList<JobRecord> jobs = catalogue.jobs(10'000);
    QCOMPARE(jobs.size(), 2001); // the running one is no history yet
    QCOMPARE(jobs.constFirst().id, u"newest"_s);
    QCOMPARE(jobs.constLast().id, u"old1"_s);
    QCOMPARE(catalogue.jobLog(u"newest"_s), job(u"newest"_s, 2).log);
    QCOMPARE(catalogue.jobLog(u"old2100"_s).size(), 20'000);
    QCOMPARE(catalogue.jobLog(u"old200"_s), QString());
    const QByteArray kept = run(u"sqlite3"_s, {file(), u"SELECT sum(length(log)) FROM job"_s}).out.trimmed();
    QVERIFY2(kept.toLongLong() <= 32'000'000, kept.constData());
}

QTEST_MAIN(TestCatalogueJobs)
#include "tst_cataloguejobs.moc"
