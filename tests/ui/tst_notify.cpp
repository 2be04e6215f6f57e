#include "tests/ui/desktopbus.h"
#include "tests/ui/dialogfixture.h"
#include "ui/notify/jobnotices.h"
#include "ui/notify/notifications.h"
#include "ui/notify/sleepinhibitor.h"
#include "ui/window/closequestion.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
/// Where QDesktopServices would send a folder.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened += url; }
};

/// A window of the fixture that tells of its jobs on a bus of its own.
struct Teller
{
    Teller()
        : notifications(bus.connectAs(u"larder"_s)),
          notices(new JobNotices(fixture.controller(), notifications, window))
    { }
    DesktopBus bus;
    DialogFixture fixture;
    QWidget window;
    Notifications notifications;
    JobNotices *notices;
};

VerifySpec verifying(const DialogFixture &fixture)
{
    VerifySpec spec;
    spec.repository = fixture.repository();
    return spec;
}

void end(DialogFixture &fixture, const JobSpec &spec)
{
    fixture.controller().start(spec);
    QTRY_VERIFY(fixture.controller().isIdle());
}
}

class TestNotify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJobThatEndsUnseenIsTold();
    void aFailureIsUrgentAndOffersNoFolder();
    void nothingIsToldToWhoLooksAtTheWindow();
    void whatTheWindowDoesByItselfIsNotTold();
    void aCancelledJobIsNotTold();
    void theButtonsShowTheWindowAndTheFolder();
    void theTextIsNoMarkup();
    void withoutANotificationServiceNothingHappens();

    void theComputerStaysAwakeWhileAJobRuns();
    void theWindowsOwnJobsDoNotKeepTheComputerAwake();
    void withoutSystemdThePortalIsAsked();
    void withoutEitherTheJobRunsOn();

    void closingKeepsJobsRunningUnlessToldOtherwise();
    void jobsThatEndWhileTheQuestionStandsDoNotHinderClosing();
};

void TestNotify::aJobThatEndsUnseenIsTold()
{
    Teller teller;
    FakeNotifications desktop(teller.bus.connectAs(u"desktop"_s));
    teller.fixture.onJob(u"verify"_s,
                         [](const JobSpec &, JobContext &context) { context.conclude(u"2 backups are whole."_s, {}); });
    end(teller.fixture, verifying(teller.fixture));
    QTRY_COMPARE(desktop.shown.size(), 1);
    const auto shown = desktop.shown.constFirst();
    QCOMPARE(shown.body, u"2 backups are whole."_s);
    QVERIFY(!shown.title.isEmpty());
    QCOMPARE(shown.actions,
             (QStringList{u"default"_s, u"Show"_s, u"show"_s, u"Show"_s, u"folder"_s, u"Open folder"_s}));
    QCOMPARE(shown.hints[u"urgency"_s].toInt(), 1);
}

void TestNotify::aFailureIsUrgentAndOffersNoFolder()
{
    Teller teller;
    FakeNotifications desktop(teller.bus.connectAs(u"desktop"_s));
    teller.fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::BackupDamaged, u"shop is damaged."_s);
    });
    end(teller.fixture, verifying(teller.fixture));
    QTRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown.constFirst().body, u"shop is damaged."_s);
    QCOMPARE(desktop.shown.constFirst().hints[u"urgency"_s].toInt(), 2);
    QVERIFY(!desktop.shown.constFirst().actions.contains(u"folder"_s));
}

void TestNotify::nothingIsToldToWhoLooksAtTheWindow()
{
    Teller teller;
    FakeNotifications desktop(teller.bus.connectAs(u"desktop"_s));
    open(teller.window);
    end(teller.fixture, VerifySpec{});
    teller.window.hide();
    end(teller.fixture, CleanupSpec{});
    QTRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown.constFirst().title, titleOf(CleanupSpec{}));
}

void TestNotify::whatTheWindowDoesByItselfIsNotTold()
{
    Teller teller;
    FakeNotifications desktop(teller.bus.connectAs(u"desktop"_s));
    end(teller.fixture, RefreshSpec{});
    CleanupSpec onlyLooking;
    onlyLooking.dryRun = true;
    end(teller.fixture, onlyLooking);
    end(teller.fixture, VerifySpec{});
    QTRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown.constFirst().title, titleOf(VerifySpec{}));
}

void TestNotify::aCancelledJobIsNotTold()
{
    Teller teller;
    FakeNotifications desktop(teller.bus.connectAs(u"desktop"_s));
    teller.fixture.onJob(u"cleanup"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    const int job = teller.fixture.controller().start(CleanupSpec{});
    teller.fixture.controller().cancel(job);
    QTRY_VERIFY(teller.fixture.controller().isIdle());
    end(teller.fixture, VerifySpec{});
    QTRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown.constFirst().title, titleOf(VerifySpec{}));
}

void TestNotify::theButtonsShowTheWindowAndTheFolder()
{
    Teller teller;
    FakeNotifications desktop(teller.bus.connectAs(u"desktop"_s));
    QSignalSpy answered(&teller.notifications, &Notifications::answered);
    QSignalSpy show(teller.notices, &JobNotices::showRequested);
    end(teller.fixture, verifying(teller.fixture));
    QTRY_COMPARE(answered.size(), 1);
    const Opener opener;
    Q_EMIT desktop.ActionInvoked(1, u"folder"_s);
    QTRY_COMPARE(opener.opened, (QList<QUrl>{QUrl::fromLocalFile(teller.fixture.repository())}));
    QCOMPARE(show.size(), 0);
    Q_EMIT desktop.ActionInvoked(99, u"show"_s); // of another program
    Q_EMIT desktop.ActionInvoked(1, u"show"_s);
    QTRY_COMPARE(show.size(), 1);
    Q_EMIT desktop.ActionInvoked(1, u"default"_s);
    QTRY_COMPARE(show.size(), 2);
}

void TestNotify::theTextIsNoMarkup()
{
    Teller teller;
    FakeNotifications desktop(teller.bus.connectAs(u"desktop"_s));
    teller.notifications.show(u"a"_s, {u"title"_s, u"a <b> & c"_s, {}});
    QTRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown.constFirst().body, u"a &lt;b&gt; &amp; c"_s);
}

void TestNotify::withoutANotificationServiceNothingHappens()
{
    Teller teller;
    QSignalSpy answered(&teller.notifications, &Notifications::answered);
    end(teller.fixture, VerifySpec{});
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(!answered.at(0).at(1).toString().isEmpty());
}

void TestNotify::theComputerStaysAwakeWhileAJobRuns()
{
    DesktopBus bus;
    FakeLogin login(bus.connectAs(u"systemd"_s));
    DialogFixture fixture;
    const SleepInhibitor inhibitor(fixture.controller(), bus.connectAs(u"system"_s), bus.connectAs(u"session"_s));
    fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    const int first = fixture.controller().start(VerifySpec{});
    const int second = fixture.controller().start(VerifySpec{});
    QTRY_VERIFY(login.isHeld());
    QCOMPARE(login.asked, QStringList{u"sleep block"_s});
    fixture.controller().cancel(first);
    QTRY_VERIFY(!fixture.controller().isRunning(first));
    QVERIFY(login.isHeld());
    fixture.controller().cancel(second);
    QTRY_VERIFY(!login.isHeld());
}

void TestNotify::theWindowsOwnJobsDoNotKeepTheComputerAwake()
{
    DesktopBus bus;
    FakeLogin login(bus.connectAs(u"systemd"_s));
    DialogFixture fixture;
    const SleepInhibitor inhibitor(fixture.controller(), bus.connectAs(u"system"_s), bus.connectAs(u"session"_s));
    end(fixture, RefreshSpec{});
    end(fixture, VerifySpec{});
    QTRY_COMPARE(login.asked.size(), 1);
}

void TestNotify::withoutSystemdThePortalIsAsked()
{
    DesktopBus bus;
    FakePortal portal(bus.connectAs(u"desktop"_s));
    DialogFixture fixture;
    const SleepInhibitor inhibitor(fixture.controller(), bus.connectAs(u"system"_s), bus.connectAs(u"session"_s));
    fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    const int job = fixture.controller().start(VerifySpec{});
    QTRY_COMPARE(portal.held(), 1);
    fixture.controller().cancel(job);
    QTRY_COMPARE(portal.held(), 0);
}

void TestNotify::withoutEitherTheJobRunsOn()
{
    DialogFixture fixture;
    const SleepInhibitor inhibitor(fixture.controller(), QDBusConnection(u"none"_s), QDBusConnection(u"none"_s));
    fixture.onJob(u"verify"_s,
                  [](const JobSpec &, JobContext &context) { context.conclude(u"2 backups are whole."_s, {}); });
    QSignalSpy finished(&fixture.controller(), &JobController::finished);
    end(fixture, VerifySpec{});
    QVERIFY(finished.at(0).at(2).value<JobOutcome>().ok());
}

void TestNotify::closingKeepsJobsRunningUnlessToldOtherwise()
{
    DialogFixture fixture;
    fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    QWidget window;
    open(window);
    fixture.controller().start(VerifySpec{});
    fixture.controller().start(VerifySpec{});
    askBeforeClosing(fixture.controller(), &window);
    auto *box = window.findChild<QMessageBox *>();
    QTRY_VERIFY(box->isActiveWindow());
    QCOMPARE(box->defaultButton()->text().remove(u'&'), u"Keep running"_s);
    press(Qt::Key_Escape);
    QVERIFY(window.isVisible());
    QCOMPARE(fixture.controller().runningJobs(), 2);
    askBeforeClosing(fixture.controller(), &window);
    QAbstractButton *cancel = buttonWith(window, u"Cancel the jobs and close"_s);
    QVERIFY(cancel);
    shoot(*cancel->window(), u"close-question"_s);
    cancel->click();
    QTRY_VERIFY(!window.isVisible());
    QVERIFY(fixture.controller().isIdle());
}

void TestNotify::jobsThatEndWhileTheQuestionStandsDoNotHinderClosing()
{
    DialogFixture fixture;
    fixture.onJob(u"verify"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    QWidget window;
    open(window);
    fixture.controller().start(VerifySpec{});
    askBeforeClosing(fixture.controller(), &window);
    fixture.controller().cancelAll();
    QTRY_VERIFY(fixture.controller().isIdle());
    QVERIFY(window.isVisible());
    buttonWith(window, u"Cancel the jobs and close"_s)->click();
    QTRY_VERIFY(!window.isVisible());
}

LARDER_DIALOG_TEST(TestNotify)
#include "tst_notify.moc"
