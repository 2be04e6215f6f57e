#include "tests/ui/dialogfixture.h"
#include "tests/ui/shownwindow.h"
#include "ui/backup/backupdialog.h"
#include "ui/contents/dumpfiledialog.h"
#include "ui/jobs/jobcard.h"
#include "ui/jobs/jobdock.h"
#include "ui/jobs/jobhistorydialog.h"
#include "ui/memory/settings.h"
#include "ui/session/session.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/windowcommands.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
template <typename Dialog> Dialog *openDialog(const QWidget &window)
{
    for (Dialog *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}
}

/// Work begun in the main window, and how it shows there.
class TestWindowWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { settings().clear(); }

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

    void deleteRemovesTheSelectedBackupsAfterAQuestion()
    {
        DialogFixture fixture;
        fillWithBackups(fixture);
        Window shown(fixture);
        open(shown.window);
        shown.window.session().openServer(u"prod-1"_s);
        const BackupRecord last = shown.window.session().backups().constLast();
        shown.select(last);
        press(Qt::Key_Delete);
        QTRY_VERIFY(openDialog<QMessageBox>(shown.window));
        QTest::keyClick(openDialog<QMessageBox>(shown.window), Qt::Key_Return); // what is pressed without looking
        QTRY_VERIFY(!openDialog<QMessageBox>(shown.window));
        QCOMPARE(fixture.started(u"remove"_s).size(), 0);
        shown.select(last);
        press(Qt::Key_Delete);
        QTRY_VERIFY(openDialog<QMessageBox>(shown.window));
        buttonWith(*openDialog<QMessageBox>(shown.window), u"Remove"_s)->click();
        QTRY_COMPARE(fixture.started(u"remove"_s).size(), 1);
        const auto spec = std::get<RemoveSpec>(fixture.started(u"remove"_s).constFirst());
        QCOMPARE(spec.backups, QStringList{last.path});
        QVERIFY(spec.confirmed);
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
};

LARDER_DIALOG_TEST(TestWindowWork)
#include "tst_windowwork.moc"
