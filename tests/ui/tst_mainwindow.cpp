#include "tests/support/runprogram.h"
#include "tests/ui/dialogfixture.h"
#include "ui/backup/backupdialog.h"
#include "ui/contents/dumpfiledialog.h"
#include "ui/health/healthstrip.h"
#include "ui/jobs/jobcard.h"
#include "ui/jobs/jobdock.h"
#include "ui/jobs/jobhistorydialog.h"
#include "ui/memory/settings.h"
#include "ui/restore/restorewizard.h"
#include "ui/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tree/backupspane.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterfield.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowcommands.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
const QDateTime morning({2026, 5, 5}, {7, 0}, Qt::UTC);

/// A main window over a fixture whose refresh jobs really read the repository.
class Window
{
public:
    explicit Window(DialogFixture &fixture)
        : window(fixture.controller(), fixture.catalogue(), fixture.profiles(), secrets)
    {
        const QString file = fixture.catalogue().fileName();
        fixture.onJob(u"refresh"_s, [file](const JobSpec &spec, JobContext &) {
            Catalogue(file).refresh(Repository::open(repositoryOf(spec)));
        });
        window.resize(1280, 800);
    }
    template <typename Part> Part *part() const { return window.findChild<Part *>(); }
    int page() const { return part<BackupsPane>()->page(); }
    QAction *action(const QString &text) const
    {
        for (QAction *each : window.findChildren<QAction *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void select(const BackupRecord &backup) const
    {
        part<BackupTreeView>()->select(backup.path);
        part<BackupTreeView>()->setFocus();
    }

    FakeSecrets secrets;
    MainWindow window;
};

void fillWithBackups(DialogFixture &fixture)
{
    for (int day = 0; day < 9; ++day) {
        fixture.addBackup(u"shop"_s, morning.addDays(-day), day ? ProofLevel::Identical : ProofLevel::Sealed, day == 3);
        fixture.addBackup(u"crm"_s, morning.addDays(-day).addSecs(2),
                          day % 3 ? ProofLevel::Readable : ProofLevel::Sealed);
    }
}

void collect(const QMenu *menu, QSet<QAction *> &actions)
{
    for (QAction *action : menu->actions()) {
        actions.insert(action);
        if (action->menu())
            collect(action->menu(), actions);
    }
}

QString describe(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()),
                              button ? button->text() : widget->accessibleName());
}

template <typename Dialog> Dialog *openDialog(const QWidget &window)
{
    for (Dialog *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}
}

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { settings().clear(); }

    void aWindowThatGoesWhileJobsRunTakesNothingAlong()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        for (int turn = 0; turn < 12; ++turn) {
            Window shown(fixture);
            shown.window.session().openServer(u"prod-1"_s);
            shown.window.show();
            for (int event = 0; event < turn; ++event) // closed a little later each time
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        Window last(fixture);
        last.window.session().openServer(u"prod-1"_s);
        open(last.window);
        QTRY_VERIFY(last.window.session().isSettled());
        QCOMPARE(last.window.session().backups().size(), 18);
    }

    void anUnusableCatalogueIsToldAndTheFolderItselfIsShown()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        const QString file = fixture.catalogue().fileName();
        const ToolResult version = runProgram(u"sqlite3"_s, {file, u"PRAGMA user_version"_s});
        QVERIFY(runProgram(u"sqlite3"_s, {file, u"PRAGMA user_version = 999"_s}).success());
        Window shown(fixture);
        shown.window.session().openServer(u"prod-1"_s);
        QTRY_VERIFY(shown.window.session().isSettled());
        const QString problem = shown.window.session().catalogueProblem();
        QVERIFY2(problem.contains(u"newer Larder"_s), qPrintable(problem));
        QCOMPARE(shown.window.session().backups().size(), 18);
        QVERIFY(runProgram(u"sqlite3"_s,
                           {file, u"PRAGMA user_version = "_s + QString::fromLatin1(version.stdOut.trimmed())})
                    .success());
        shown.window.session().refresh();
        QTRY_COMPARE(shown.window.session().catalogueProblem(), QString());
        QTRY_VERIFY(shown.window.session().isSettled());
        QCOMPARE(shown.window.session().backups().size(), 18);
    }

    void aServerThatDoesNotAnswerIsAFindingOfTheHealth()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        fixture.onJob(u"inspect"_s, [](const JobSpec &, JobContext &) {
            throw Error(ErrorCode::ConnectionFailed, u"db.example:5432 does not answer."_s);
        });
        Window shown(fixture);
        shown.window.session().openServer(u"prod-1"_s);
        QTRY_VERIFY(shown.window.session().isSettled());
        const QList<HealthFinding> findings = shown.window.session().health().findings;
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const HealthFinding &finding) {
            return finding.issue == HealthIssue::ServerUnknown && finding.text.contains("does not answer"_L1);
        }));
    }

    void aDamagedCatalogueIsMadeAnewBesideTheOpenWindow()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        const QString file = fixture.catalogue().fileName();
        Window shown(fixture);
        shown.window.session().openServer(u"prod-1"_s);
        QTRY_VERIFY(shown.window.session().isSettled());
        QVERIFY(runProgram(u"sqlite3"_s, {file, u"DROP TABLE dump_index"_s}).success());
        shown.window.session().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.session().isSettled(), 20'000);
        QCOMPARE(shown.window.session().catalogueProblem(), QString());
        QCOMPARE(shown.window.session().backups().size(), 18);
        QCOMPARE(QFileInfo(file).dir().entryList({u"catalogue.sqlite.damaged-*"_s}).size(), 1);
    }

    void theKeyboardStaysInTheMiddleWhenTheFirstBackupComes()
    {
        DialogFixture fixture;
        Window shown(fixture);
        shown.window.session().openServer(u"prod-1"_s);
        open(shown.window);
        QTRY_VERIFY(shown.window.session().isSettled());
        QCOMPARE(shown.page(), BackupsPane::NoBackups);
        QCOMPARE(keyboard(), buttonWith(*shown.part<BackupsPane>(), u"Back up…"_s));
        fixture.addBackup(u"shop"_s, morning);
        shown.window.session().refresh();
        QTRY_COMPARE(shown.page(), BackupsPane::Tree);
        QCOMPARE(keyboard(), shown.part<BackupTreeView>());
    }

    void theArrowDownLeadsFromTheFilterToTheTree()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        Window shown(fixture);
        shown.window.session().openServer(u"prod-1"_s);
        open(shown.window);
        QTRY_VERIFY(shown.window.session().isSettled());
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(keyboard(), shown.part<FilterField>());
        type(u"shop"_s);
        press(Qt::Key_Down);
        QCOMPARE(keyboard(), shown.part<BackupTreeView>());
    }

    void theProgressOfAJobIsAValueForScreenReaders()
    {
        DialogFixture fixture;
        fixture.onJob(u"backup"_s, [](const JobSpec &, JobContext &context) {
            context.meter().addTotalBytes(100);
            context.advance(40, 7);
            runUntilCancelled(context);
        });
        Window shown(fixture);
        open(shown.window);
        const int job = fixture.controller().start(BackupSpec());
        auto *bar = shown.part<JobCard>()->findChild<QProgressBar *>();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(bar);
        QCOMPARE(spoken->role(), QAccessible::ProgressBar);
        QCOMPARE(spoken->text(QAccessible::Name), u"Progress of: Back up the databases"_s);
        QAccessibleValueInterface *value = spoken->valueInterface();
        QVERIFY(value);
        QTRY_COMPARE(value->currentValue().toDouble() / value->maximumValue().toDouble(), 0.4);
        fixture.controller().cancel(job);
        QTRY_VERIFY(fixture.controller().isIdle());
    }

    void withoutAServerTheWindowOffersToAddOneOrToTryTheDemo()
    {
        DialogFixture fixture;
        fixture.profiles().remove(u"prod-1"_s);
        const Window shown(fixture);
        open(const_cast<MainWindow &>(shown.window));
        QCOMPARE(shown.page(), BackupsPane::NoServer);
        QVERIFY(!shown.action(u"Back up…"_s)->isEnabled());
        QVERIFY(buttonWith(*shown.part<BackupsPane>(), u"Add a server…"_s));
        QAbstractButton *demo = buttonWith(*shown.part<BackupsPane>(), u"Try it with sample data"_s);
        QVERIFY(demo);
        demo->click();
        QTRY_COMPARE(fixture.started(u"demo"_s).size(), 1);
        shoot(const_cast<MainWindow &>(shown.window), u"main-no-server"_s);
    }

    void whenTheDemoRunsItsServerIsShown()
    {
        DialogFixture fixture;
        fixture.onJob(u"demo"_s, [&](const JobSpec &, JobContext &context) {
            ServerProfile demo;
            demo.name = u"demo"_s;
            demo.address.name = demo.name;
            demo.repository = fixture.repository();
            fixture.profiles().save(demo);
            context.conclude(u"The demo server runs."_s, {{u"server"_s, u"demo"_s}});
        });
        Window shown(fixture);
        open(shown.window);
        bool settled = false;
        connect(&shown.window.session(), &Session::settled, &shown.window, [&] { settled = true; });
        shown.window.commands().startDemo();
        QTRY_VERIFY(settled);
        QVERIFY(shown.window.session().server());
        QCOMPARE(shown.window.session().server()->name, u"demo"_s);
        QCOMPARE(shown.window.session().connection(), Session::Connection::Connected);
    }

    void aServerWithoutBackupsTeachesToBackUp()
    {
        DialogFixture fixture;
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        QTRY_VERIFY(shown.window.session().isSettled());
        QCOMPARE(shown.page(), BackupsPane::NoBackups);
        QVERIFY(shows(*shown.part<BackupsPane>(), u"Choose databases and press Back up"_s));
        shoot(shown.window, u"main-no-backups"_s);
    }

    void aFilterWithoutAMatchOffersToClearIt()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        QCOMPARE(shown.page(), BackupsPane::Tree);
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), shown.part<FilterField>());
        type(u"larch"_s);
        QCOMPARE(shown.page(), BackupsPane::NoMatch);
        shoot(shown.window, u"main-no-match"_s);
        buttonWith(*shown.part<BackupsPane>(), u"Clear filter"_s)->click();
        QCOMPARE(shown.page(), BackupsPane::Tree);
        QCOMPARE(shown.part<FilterField>()->text(), QString());
    }

    void escapeInTheFilterShowsEverythingAgain()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        shown.part<FilterField>()->setFocus();
        type(u"crm"_s);
        QCOMPARE(shown.part<BackupTreeModel>()->shownCount(), 9);
        press(Qt::Key_Escape);
        QCOMPARE(shown.part<BackupTreeModel>()->shownCount(), 18);
    }

    void theKeyboardReachesEveryPart()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        shown.select(shown.window.session().backups().constFirst());
        QCOMPARE(firstNameless(shown.window), QString());
        for (QWidget *widget : shown.window.findChildren<QWidget *>()) {
            const bool isField = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QAbstractItemView *>(widget);
            if (isField && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus)
                QVERIFY2(tabTo(widget), qPrintable(describe(widget)));
        }
    }

    void everyActionIsInAMenuWithATipAndNoShortcutTwice()
    {
        DialogFixture fixture;
        const Window shown(fixture);
        QSet<QAction *> inMenus;
        for (const QAction *top : shown.window.menuBar()->actions())
            collect(top->menu(), inMenus);
        QSet<QKeySequence> shortcuts;
        for (QAction *action : shown.window.actions()) {
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
            QVERIFY2(!action->statusTip().isEmpty() && !action->toolTip().isEmpty(), qPrintable(action->text()));
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->text()));
            shortcuts.insert(action->shortcut());
        }
        for (const auto *promised : {"Ctrl+B", "Ctrl+R", "Ctrl+F", "Ctrl+Q", "Ctrl+,", "F5", "F2"})
            QVERIFY2(shortcuts.contains(QKeySequence(QLatin1StringView(promised))), promised);
    }

    void controlBOpensTheBackupDialogOfTheShownServer()
    {
        DialogFixture fixture;
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(openDialog<BackupDialog>(shown.window));
        openDialog<BackupDialog>(shown.window)->reject();
    }

    void verifyTakesTheSelectedBackups()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        const BackupRecord first = shown.window.session().backups().constFirst();
        shown.select(first);
        press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(fixture.started(u"verify"_s).size(), 1);
        QCOMPARE(std::get<VerifySpec>(fixture.started(u"verify"_s).constFirst()).backups, QStringList{first.path});
    }

    void f2WritesANoteAndEnterSavesIt()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        const BackupRecord first = shown.window.session().backups().constFirst();
        shown.select(first);
        press(Qt::Key_F2);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        type(u"before the move"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(fixture.started(u"annotate"_s).size(), 1);
        const auto spec = std::get<AnnotateSpec>(fixture.started(u"annotate"_s).constFirst());
        QCOMPARE(spec.backup, first.path);
        QCOMPARE(spec.note.value_or(QString()), u"before the move"_s);
        QVERIFY2(!spec.pinned, "the pin may have been changed elsewhere meanwhile");
    }

    void controlCommaOpensTheSettingsAndControlHTheHistory()
    {
        DialogFixture fixture;
        Window shown(fixture);
        open(shown.window);
        press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(openDialog<SettingsDialog>(shown.window));
        openDialog<SettingsDialog>(shown.window)->reject();
        press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(openDialog<JobHistoryDialog>(shown.window));
        openDialog<JobHistoryDialog>(shown.window)->reject();
    }

    void aWindowThatIsMinimizedComesUp()
    {
        DialogFixture fixture;
        Window shown(fixture);
        open(shown.window);
        shown.window.showMinimized();
        QTRY_VERIFY(shown.window.isMinimized());
        shown.window.comeUp();
        QTRY_VERIFY(!shown.window.isMinimized() && shown.window.isActiveWindow());
    }

    void aRunningJobShowsInTheDockAndStopsWhenCancelled()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) {
            context.step(u"Reading shop"_s, 1, 2);
            context.meter().addTotalBytes(1'000'000'000);
            context.advance(420'000'000, 1'200'000);
            runUntilCancelled(context);
        });
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        shown.select(shown.window.session().backups().constFirst());
        shown.window.commands().verify(shown.window.session().backups().mid(0, 2));
        QTRY_VERIFY(shown.part<JobCard>());
        QTRY_VERIFY(shows(*shown.part<JobCard>(), u"420 MB of 1.0 GB"_s));
        shoot(shown.window, u"main-running"_s);
        buttonWith(*shown.part<JobCard>(), u"Cancel"_s)->click();
        QTRY_VERIFY(fixture.controller().isIdle());
        QVERIFY(!shown.part<JobCard>()->isRunning());
        buttonWith(*shown.part<JobCard>(), u"Dismiss"_s)->click();
        QCOMPARE(shown.part<JobDock>()->cardCount(), 0);
    }

    void aFailedJobStaysWithItsHint()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        fixture.onJob(u"cleanup"_s, [](const JobSpec &, JobContext &) {
            throw Error(ErrorCode::Busy, u"Another job works on /backups."_s, u"Wait until it has ended."_s);
        });
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        fixture.controller().start(CleanupSpec{.repository = fixture.repository(), .retention = {}});
        QTRY_VERIFY(fixture.controller().isIdle());
        QVERIFY(shows(*shown.part<JobCard>(), u"Wait until it has ended."_s));
        shoot(shown.window, u"main-failed"_s);
    }

    void closingWhileAJobRunsAsksFirst()
    {
        DialogFixture fixture;
        fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
        Window shown(fixture);
        open(shown.window);
        fixture.controller().start(VerifySpec{});
        shown.window.close();
        QVERIFY(shown.window.isVisible());
        auto *box = openDialog<QMessageBox>(shown.window);
        QVERIFY(box);
        QCOMPARE(box->defaultButton()->text().remove(u'&'), u"Keep running"_s);
        buttonWith(*box, u"Cancel the jobs and close"_s)->click();
        QTRY_VERIFY(!shown.window.isVisible());
        QVERIFY(fixture.controller().isIdle());
    }

    void aDumpFileDroppedOnTheWindowIsLookedAtFirst()
    {
        DialogFixture fixture;
        Window shown(fixture);
        open(shown.window);
        const TempDir elsewhere;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(elsewhere.write(u"old.sql"_s, "SELECT 1;\n"))});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&shown.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&shown.window, &drop);
        QTRY_VERIFY(openDialog<DumpFileDialog>(shown.window));
        openDialog<DumpFileDialog>(shown.window)->reject();
    }

    void aFileThatIsNotThereGivesOneMessageWithAHint()
    {
        DialogFixture fixture;
        Window shown(fixture);
        open(shown.window);
        shown.window.commands().openPath(u"/nowhere/old.sql"_s);
        auto *box = openDialog<QMessageBox>(shown.window);
        QVERIFY(box);
        QVERIFY(box->text().contains(u"/nowhere/old.sql"_s));
        QVERIFY(!box->informativeText().isEmpty());
        box->close();
    }

    void aBackupThatAppearsInTheFolderAppearsInTheTree()
    {
        DialogFixture fixture;
        fixture.addBackup(u"shop"_s, morning);
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        QTRY_VERIFY(shown.window.session().isSettled());
        QCOMPARE(shown.window.session().backups().size(), 1);
        const QDir folder(fixture.repository() + u"/2026-05-05"_s);
        QVERIFY(folder.exists());
        QVERIFY(QFile::copy(folder.entryInfoList({u"shop*.sql.gz"_s}).constFirst().filePath(),
                            folder.filePath(u"crm_20260505_093000.sql.gz"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(shown.window.session().backups().size(), 2, 20'000);
        QCOMPARE(shown.part<BackupTreeModel>()->shownCount(), 2);
    }

    void aBackupWrittenOverInPlaceShowsItsNewSize()
    {
        DialogFixture fixture;
        const BackupRecord backup = fixture.addBackup(u"shop"_s, morning);
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        QTRY_VERIFY(shown.window.session().isSettled());
        QVERIFY(shown.window.session().backups().constFirst().problem.isEmpty());
        QFile file(backup.absolutePath());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate) && file.write("longer than before") > 0);
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.window.session().backups().constFirst().problem.isEmpty(), 20'000);
    }

    void filterAndExpandedDaysAreRemembered()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        {
            Window shown(fixture);
            open(shown.window);
            shown.window.session().openServer(u"prod-1"_s);
            QTRY_VERIFY(shown.window.session().isSettled());
            auto *view = shown.part<BackupTreeView>();
            view->collapseAll();
            view->expand(view->model()->index(6, 0));
            shown.part<FilterField>()->setText(u"crm"_s);
            shown.window.close();
        }
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openLast();
        QCOMPARE(shown.part<FilterField>()->text(), u"crm"_s);
        shown.part<FilterField>()->clearFilter();
        const auto *view = shown.part<BackupTreeView>();
        QVERIFY(view->isExpanded(view->model()->index(6, 0)));
        QVERIFY(!view->isExpanded(view->model()->index(0, 0)));
    }

    void theHealthLineSaysWhatIsProtected()
    {
        Health health;
        health.level = HealthLevel::Good;
        health.databases = 2;
        health.protectedDatabases = 1;
        health.lastBackup = morning;
        health.bestRecentProof = {ProofLevel::Identical, morning.addDays(-2), {}, {}};
        health.freeBytes = 41'000'000'000;
        QVERIFY(healthHeadline(health).startsWith(u"1 of 2 "_s));
        const QString facts = healthFacts(health, morning.addSecs(3 * 3600));
        QVERIFY2(facts.startsWith(u"last backup 3 h ago  ·  proven identical 2 days ago  ·  41.0 GB free"_s),
                 qPrintable(facts));
        health.bestRecentProof.level = ProofLevel::Written;
        QVERIFY(healthFacts(health, morning).contains(u"not checked yet"_s));
    }

    void theHealthLineLeadsWithTheWorstFinding()
    {
        Health health;
        health.level = HealthLevel::Bad;
        health.databases = 1;
        health.freeBytes = 41'000'000'000;
        HealthFinding finding{HealthLevel::Bad, HealthIssue::NeverSaved, Remedy::BackUp, u"crm"_s, {}, {}, {}};
        finding.text = u"crm was never saved."_s;
        health.findings = {finding, finding};
        QVERIFY2(healthFacts(health, morning).startsWith(u"crm was never saved.  ·  1 more"_s),
                 qPrintable(healthFacts(health, morning)));
        HealthStrip strip;
        strip.present(health, morning);
        QSignalSpy remedies(&strip, &HealthStrip::remedyRequested);
        for (auto *button : strip.findChildren<QToolButton *>()) {
            if (button->text() == u"Back up crm…"_s)
                button->click();
        }
        QCOMPARE(remedies.count(), 1);
    }
};

LARDER_DIALOG_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
