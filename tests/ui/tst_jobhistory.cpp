#include "tests/ui/dialogfixture.h"
#include "ui/jobs/jobcard.h"
#include "ui/jobs/jobdock.h"
#include "ui/jobs/jobhistorydialog.h"
#include "ui/jobs/jobselsewhere.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
constexpr qint64 somebodyElse = 1; // init: always there, and never us

JobRecord job(const QString &id, const QString &kind, const QString &status, const QDateTime &started)
{
    JobRecord record;
    record.id = id;
    record.kind = kind;
    record.title = kind + u' ' + id;
    record.status = status;
    record.started = started;
    record.host = QSysInfo::machineHostName();
    record.pid = somebodyElse;
    if (status == "running"_L1)
        return record;
    record.finished = started.addSecs(42);
    record.summary = u"%1 %2"_s.arg(id, status);
    record.log = u"log of "_s + id;
    if (status == "failed"_L1)
        record.error = Error(ErrorCode::NoSpace, u"no space left on /backups"_s, u"Delete something."_s).toJson();
    return record;
}

/// The history as another program would fill it, and what looks at it.
struct World
{
    World() : writer(fixture.catalogue().fileName()), elsewhere(fixture.catalogue()) { }
    QDateTime ago(int minutes) const { return fixture.now().addSecs(-60 * minutes); }
    void fill()
    {
        writer.saveJob(job(u"shop"_s, u"backup"_s, u"succeeded"_s, ago(24 * 60 * 3)));
        writer.saveJob(job(u"crm"_s, u"backup"_s, u"failed"_s, ago(24 * 60)));
        writer.saveJob(job(u"all"_s, u"verify"_s, u"warnings"_s, ago(90)));
        writer.saveJob(job(u"old"_s, u"cleanup"_s, u"cancelled"_s, ago(60)));
        writer.saveJob(job(u"night"_s, u"backup"_s, u"running"_s, ago(5)));
    }

    DialogFixture fixture;
    Catalogue writer;
    JobsElsewhere elsewhere;
};

bool saysInTheDock(const JobDock &dock, const QString &words)
{
    const auto labels = dock.findChildren<ElidedLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const ElidedLabel *label) {
        return label->isVisible() && label->fullText().contains(words);
    });
}

QStringList shownIds(const JobHistoryModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.job(row).id;
    return ids;
}
}

class TestJobHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJobOfAnotherProgramIsToldWhenItBeginsAndEnds();
    void aJobThatCameAndWentBetweenTwoLooksIsToldToo();
    void whatEndedBeforeTheStartIsNotTold();
    void ownJobsAreNotToldAgain();
    void whatAWindowDoesByItselfIsNotTold();
    void aJobWhoseProcessDiedEnds();
    void nothingNewMeansNothingIsRead();
    void theDockShowsThemRunningAndThenHowTheyEnded();

    void theFilterLetsThroughWhatItSays_data();
    void theFilterLetsThroughWhatItSays();
    void theModelKeepsTheRulesOfModels();
    void theModelKeepsThemThroughRandomChanges();
    void theSelectedJobShowsItsOutcomeHintAndLog();
    void newJobsAppearWhileTheDialogIsOpenAndTheSelectionStays();
    void anEmptyHistorySaysSo();
    void everyFieldHasAName();
};

void TestJobHistory::aJobOfAnotherProgramIsToldWhenItBeginsAndEnds()
{
    World world;
    world.elsewhere.look();
    QSignalSpy began(&world.elsewhere, &JobsElsewhere::began);
    QSignalSpy ended(&world.elsewhere, &JobsElsewhere::ended);
    world.writer.saveJob(job(u"night"_s, u"backup"_s, u"running"_s, world.ago(5)));
    QVERIFY(began.wait(20'000)); // by its own timer
    QCOMPARE(ended.size(), 0);
    world.writer.saveJob(job(u"night"_s, u"backup"_s, u"succeeded"_s, world.ago(5)));
    world.elsewhere.look();
    QCOMPARE(began.size(), 1);
    QCOMPARE(ended.size(), 1);
}

void TestJobHistory::aJobThatCameAndWentBetweenTwoLooksIsToldToo()
{
    World world;
    world.elsewhere.look();
    QSignalSpy ended(&world.elsewhere, &JobsElsewhere::ended);
    world.writer.saveJob(job(u"quick"_s, u"backup"_s, u"succeeded"_s, world.ago(1)));
    world.elsewhere.look();
    QCOMPARE(ended.size(), 1);
    world.elsewhere.look();
    QCOMPARE(ended.size(), 1);
}

void TestJobHistory::whatEndedBeforeTheStartIsNotTold()
{
    World world;
    world.fill();
    QSignalSpy began(&world.elsewhere, &JobsElsewhere::began);
    QSignalSpy ended(&world.elsewhere, &JobsElsewhere::ended);
    world.elsewhere.look();
    QCOMPARE(began.size(), 1); // the one still running
    QCOMPARE(ended.size(), 0);
}

void TestJobHistory::ownJobsAreNotToldAgain()
{
    World world;
    world.elsewhere.look();
    QSignalSpy began(&world.elsewhere, &JobsElsewhere::began);
    QSignalSpy ended(&world.elsewhere, &JobsElsewhere::ended);
    QSignalSpy news(&world.elsewhere, &JobsElsewhere::historyChanged);
    world.fixture.controller().start(VerifySpec{});
    QTRY_VERIFY(world.fixture.controller().isIdle());
    world.elsewhere.look();
    QVERIFY(!news.isEmpty());
    QCOMPARE(began.size() + ended.size(), 0);
}

void TestJobHistory::whatAWindowDoesByItselfIsNotTold()
{
    World world;
    QSignalSpy began(&world.elsewhere, &JobsElsewhere::began);
    world.writer.saveJob(job(u"a"_s, u"refresh"_s, u"running"_s, world.ago(1)));
    world.writer.saveJob(job(u"b"_s, u"backup"_s, u"running"_s, world.ago(1)));
    world.elsewhere.look();
    QCOMPARE(began.size(), 1);
    QCOMPARE(began.at(0).at(0).value<JobRecord>().id, u"b"_s);
}

void TestJobHistory::aJobWhoseProcessDiedEnds()
{
    World world;
    QProcess process;
    process.start(u"sleep"_s, {u"600"_s});
    QVERIFY(process.waitForStarted());
    JobRecord record = job(u"night"_s, u"backup"_s, u"running"_s, world.ago(5));
    record.pid = process.processId();
    world.writer.saveJob(record);
    QSignalSpy ended(&world.elsewhere, &JobsElsewhere::ended);
    world.elsewhere.look();
    world.elsewhere.look();
    QCOMPARE(ended.size(), 0);
    process.kill();
    QVERIFY(process.waitForFinished());
    world.elsewhere.look();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).value<JobRecord>().status, u"interrupted"_s);
}

void TestJobHistory::nothingNewMeansNothingIsRead()
{
    World world;
    world.fill();
    QSignalSpy news(&world.elsewhere, &JobsElsewhere::historyChanged);
    world.elsewhere.look();
    world.elsewhere.look();
    world.elsewhere.look();
    QCOMPARE(news.size(), 1);
}

void TestJobHistory::theDockShowsThemRunningAndThenHowTheyEnded()
{
    World world;
    QMainWindow window;
    auto *dock = new JobDock(world.fixture.controller(), world.fixture.catalogue(), &window);
    window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    window.resize(900, 260);
    dock->showHistory();
    open(window);
    world.writer.saveJob(job(u"night"_s, u"backup"_s, u"running"_s, world.ago(5)));
    dock->elsewhere().look();
    QCOMPARE(dock->cardCount(), 1);
    QVERIFY(saysInTheDock(*dock, u"Runs in another program"_s));
    QVERIFY(dock->findChild<JobCard *>()->isRunning());
    QVERIFY(!buttonWith(window, u"Cancel"_s));
    shoot(window, u"dock-elsewhere"_s);
    world.writer.saveJob(job(u"night"_s, u"backup"_s, u"succeeded"_s, world.ago(5)));
    dock->elsewhere().look();
    QCOMPARE(dock->cardCount(), 1);
    QVERIFY(saysInTheDock(*dock, u"night succeeded"_s));
    QVERIFY(!saysInTheDock(*dock, u"Runs in another program"_s));
}

void TestJobHistory::theFilterLetsThroughWhatItSays_data()
{
    QTest::addColumn<int>("state"); // as in the box
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids"); // newest first
    QTest::newRow("nothing") << 0 << QString() << QString()
                             << QStringList{u"night"_s, u"old"_s, u"all"_s, u"crm"_s, u"shop"_s};
    QTest::newRow("failed") << 1 << QString() << QString() << QStringList{u"crm"_s};
    QTest::newRow("running") << 2 << QString() << QString() << QStringList{u"night"_s};
    QTest::newRow("a kind") << 0 << u"backup"_s << QString() << QStringList{u"night"_s, u"crm"_s, u"shop"_s};
    QTest::newRow("words of the title") << 0 << QString() << u"SHOP"_s << QStringList{u"shop"_s};
    QTest::newRow("words of the outcome") << 0 << QString() << u"warnings"_s << QStringList{u"all"_s};
    QTest::newRow("words of the error") << 0 << QString() << u"no space"_s << QStringList{u"crm"_s};
    QTest::newRow("all at once") << 1 << u"backup"_s << u"shop"_s << QStringList();
}

void TestJobHistory::theFilterLetsThroughWhatItSays()
{
    QFETCH(int, state);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    World world;
    world.fill();
    JobHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setJobs(world.fixture.catalogue().jobs(), world.fixture.now());
    model.setFilter({static_cast<JobHistoryModel::State>(state == 0 ? 0 : 3 - state), kind, text});
    QCOMPARE(shownIds(model), ids);
}

void TestJobHistory::theModelKeepsTheRulesOfModels()
{
    World world;
    world.fill();
    JobHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setJobs(world.fixture.catalogue().jobs(), world.fixture.now());
    QCOMPARE(model.kinds(), (QStringList{u"backup"_s, u"cleanup"_s, u"verify"_s}));
    QCOMPARE(model.index(1, JobHistoryModel::TookColumn).data().toString(), u"42 s"_s);
    QCOMPARE(model.index(0, JobHistoryModel::TookColumn).data().toString(), u"5 min 0 s"_s);
    QVERIFY(model.index(0, JobHistoryModel::StartedColumn).data().toString().startsWith(u"today"_s));
    QVERIFY(model.index(3, JobHistoryModel::StartedColumn).data().toString().startsWith(u"yesterday"_s));
    const auto started = [](const JobHistoryModel &jobs, int row) {
        return jobs.index(row, JobHistoryModel::StartedColumn).data().toString();
    };
    const QString later = started(model, 3).section(u' ', 1);
    model.setJobs(world.fixture.catalogue().jobs(), world.fixture.now().addDays(30));
    QVERIFY2(QRegularExpression(u"^\\d+ \\w{3} %1$"_s.arg(later)).match(started(model, 3)).hasMatch(),
             qPrintable(started(model, 3)));
    model.setJobs(world.fixture.catalogue().jobs(), world.fixture.now().addYears(1));
    QVERIFY2(QRegularExpression(u"^\\d+ \\w{3} \\d{4}, %1$"_s.arg(later)).match(started(model, 3)).hasMatch(),
             qPrintable(started(model, 3)));
    model.setJobs({}, world.fixture.now());
    QVERIFY(model.isEmpty());
}

void TestJobHistory::theModelKeepsThemThroughRandomChanges()
{
    QRandomGenerator random(5);
    JobHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList states{u"succeeded"_s, u"running"_s, u"failed"_s, u"interrupted"_s};
    const QStringList kinds{u"backup"_s, u"verify"_s, u"restore"_s};
    for (int step = 0; step < 60; ++step) {
        QList<JobRecord> jobs(random.bounded(20));
        for (JobRecord &job : jobs) {
            job.id = QString::number(random.bounded(40));
            job.kind = kinds.at(random.bounded(3));
            job.title = u"job %1"_s.arg(job.id);
            job.status = states.at(random.bounded(4));
            job.started = QDateTime({2026, 5, 5}, {9, 0}, Qt::UTC).addSecs(-random.bounded(100'000));
            if (job.status != "running"_L1)
                job.finished = job.started.addSecs(random.bounded(100));
        }
        const JobHistoryModel::Filter filter{static_cast<JobHistoryModel::State>(random.bounded(3)),
                                             random.bounded(2) ? kinds.at(random.bounded(3)) : QString(),
                                             random.bounded(2) ? QString::number(random.bounded(5)) : QString()};
        model.setFilter(filter);
        model.setJobs(jobs, QDateTime({2026, 5, 5}, {10, 0}, Qt::UTC));
        const auto wanted = std::count_if(jobs.begin(), jobs.end(), [&](const JobRecord &job) {
            const bool runs = job.status == "running"_L1;
            const bool failed = job.status == "failed"_L1 || job.status == "interrupted"_L1;
            return (filter.state == JobHistoryModel::State::Any
                    || (filter.state == JobHistoryModel::State::Running ? runs : failed))
                && (filter.kind.isEmpty() || job.kind == filter.kind) && job.title.contains(filter.text);
        });
        QCOMPARE(model.rowCount(), static_cast<int>(wanted));
    }
}

void TestJobHistory::theSelectedJobShowsItsOutcomeHintAndLog()
{
    World world;
    world.fill();
    JobHistoryDialog dialog(world.fixture.catalogue(), world.elsewhere, world.fixture.controller().services().clock);
    open(dialog);
    QVERIFY(shows(dialog, u"5 job"_s));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"The log is written when the job ends."_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down);
    QVERIFY(shows(dialog, u"Delete something."_s));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), u"log of crm"_s);
    shoot(dialog, u"history"_s);
    dialog.findChild<QLineEdit *>()->setText(u"larch"_s);
    QVERIFY(shows(dialog, u"No job matches the filter."_s));
    QCOMPARE(dialog.findChild<QPlainTextEdit *>()->toPlainText(), QString());
    press(Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestJobHistory::newJobsAppearWhileTheDialogIsOpenAndTheSelectionStays()
{
    World world;
    world.fill();
    world.elsewhere.look();
    JobHistoryDialog dialog(world.fixture.catalogue(), world.elsewhere, world.fixture.controller().services().clock);
    open(dialog);
    press(Qt::Key_Down);
    QVERIFY(shows(dialog, u"cleanup old"_s));
    world.writer.saveJob(job(u"new"_s, u"restore"_s, u"succeeded"_s, world.ago(1)));
    world.elsewhere.look();
    QCOMPARE(dialog.findChild<QTreeView *>()->model()->rowCount(), 6);
    QVERIFY(shows(dialog, u"cleanup old"_s));
    QCOMPARE(dialog.findChild<QTreeView *>()->currentIndex().row(), 2);
}

void TestJobHistory::anEmptyHistorySaysSo()
{
    World world;
    JobHistoryDialog dialog(world.fixture.catalogue(), world.elsewhere, world.fixture.controller().services().clock);
    open(dialog);
    QVERIFY(shows(dialog, u"No job has run yet."_s));
    shoot(dialog, u"history-empty"_s);
}

void TestJobHistory::everyFieldHasAName()
{
    World world;
    world.fill();
    JobHistoryDialog dialog(world.fixture.catalogue(), world.elsewhere, world.fixture.controller().services().clock);
    open(dialog);
    QCOMPARE(firstNameless(dialog), QString());
    QCOMPARE(firstOutOfOrder(dialog), QString());
}

LARDER_DIALOG_TEST(TestJobHistory)
#include "tst_jobhistory.moc"
