#include "tests/support/runprogram.h"
#include "tests/ui/dialogfixture.h"
#include "tests/ui/shownwindow.h"
#include "ui/health/healthstrip.h"
#include "ui/memory/settings.h"
#include "ui/session/session.h"
#include "ui/tree/backupspane.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterfield.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
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
}

/// What the main window shows and how one moves in it.
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
