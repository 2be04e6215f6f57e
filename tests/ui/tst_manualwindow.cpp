#include "tests/ui/dialogfixture.h"
#include "ui/backup/backupdialog.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/jobs/jobcard.h"
#include "ui/jobs/jobhistorydialog.h"
#include "ui/jobs/jobselsewhere.h"
#include "ui/manual/manual.h"
#include "ui/manual/manualbrowser.h"
#include "ui/manual/manualpages.h"
#include "ui/manual/manualwindow.h"
#include "ui/messages/messagepanel.h"
#include "ui/messages/messages.h"
#include "ui/restore/globalsdialog.h"
#include "ui/restore/keptdialog.h"
#include "ui/restore/restorewizard.h"
#include "ui/server/serverdialog.h"
#include "ui/session/mainactions.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The window that shows the manual, and the ways to it.
class TestManualWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void picturesFollowTheWidthOfTheWindow();
    void everyChapterLoadsWithoutAWordLost();
    void aLinkIsFollowedAndBackReturnsToThePlace();
    void theContentsFollowThePage();
    void findMarksEveryPlaceAndGoesRound();
    void theColoursOfAPageFollowThePalette();
    void everyFieldOfTheWindowHasAName();
    void f1InADialogOpensItsChapter_data();
    void f1InADialogOpensItsChapter();
    void f1InTheWindowOpensTheChapterOfWhatHasTheKeyboard();
    void theMenuOpensTheManual();
    void anErrorLeadsToItsSection();
    void aFailedJobLeadsToTheSectionOfItsError();
    void aJobThatDidNotFailOffersNoAdvice();
    void theHistoryOfAFailedJobLeadsToItsErrorToo();

private:
    ManualWindow *opened() const;
    ManualBrowser *browser() const { return opened()->findChild<ManualBrowser *>(); }
    std::unique_ptr<QWidget> make(const QString &dialog);

    std::unique_ptr<DialogFixture> m_fixture;
    FakeSecrets m_secrets;
};

void TestManualWindow::init() { m_fixture = std::make_unique<DialogFixture>(); }

void TestManualWindow::cleanup()
{
    if (QWidget *window = opened())
        delete window;
    m_fixture.reset();
}

ManualWindow *TestManualWindow::opened() const
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *manual = qobject_cast<ManualWindow *>(window))
            return manual;
    }
    return nullptr;
}

std::unique_ptr<QWidget> TestManualWindow::make(const QString &dialog)
{
    const BackupRecord backup = m_fixture->addBackup(u"shop"_s, m_fixture->now().addDays(-1));
    JobController &jobs = m_fixture->controller();
    if (dialog == "backup"_L1)
        return std::make_unique<BackupDialog>(jobs, m_fixture->catalogue(), m_fixture->profile());
    if (dialog == "restore"_L1)
        return std::make_unique<RestoreWizard>(jobs, m_fixture->catalogue(), m_fixture->profiles(), backup);
    if (dialog == "cleanup"_L1)
        return std::make_unique<CleanupDialog>(jobs, m_fixture->repository(), RetentionPolicy());
    if (dialog == "server"_L1)
        return std::make_unique<ServerDialog>(jobs, m_fixture->profiles(), m_secrets, u"prod-1"_s);
    if (dialog == "kept"_L1)
        return std::make_unique<KeptDialog>(jobs, m_fixture->profile().address, u"prod-1"_s);
    return std::make_unique<GlobalsDialog>(jobs, m_fixture->profiles(), backup, u"prod-1"_s);
}

void TestManualWindow::picturesFollowTheWidthOfTheWindow()
{
    openManual(u"cleanup.md"_s);
    QTRY_VERIFY(opened()->isVisible());
    const auto widestPicture = [this] {
        double widest = 0;
        const QTextDocument &document = *browser()->document();
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextImageFormat format = it.fragment().charFormat().toImageFormat();
                const auto picture
                    = document.resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
                widest = std::max(widest, picture.width() / picture.devicePixelRatio());
            }
        }
        return widest;
    };
    for (const int width : {1100, 640, 800, 1100}) {
        opened()->resize(width, 700);
        QCOMPARE(opened()->width(), width);
        const double column = browser()->lineWrapColumnOrWidth() - 2 * browser()->document()->documentMargin();
        QTRY_VERIFY2(widestPicture() <= column, qPrintable(u"%1 > %2"_s.arg(widestPicture()).arg(column)));
        QVERIFY(widestPicture() > column - 2); // as wide as the text
        shoot(*opened(), u"manual-pictures-%1"_s.arg(width));
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            applyTheme(*qApp, theme); // which draws the page anew
            QVERIFY2(widestPicture() <= column, qPrintable(u"%1 > %2"_s.arg(widestPicture()).arg(column)));
        }
    }
}

void TestManualWindow::everyChapterLoadsWithoutAWordLost()
{
    ManualWindow window;
    auto *shown = window.findChild<ManualBrowser *>();
    open(window);
    for (const ManualChapter &chapter : manualChapters()) {
        window.showPlace(chapter.file);
        QCOMPARE(window.place(), chapter.file);
        QCOMPARE(shown->document()->begin().text(), chapter.title);
        for (const QString &section : chapter.sections) {
            window.showPlace(chapter.file + u'#' + headingAnchor(section));
            QVERIFY2(shown->toPlainText().contains(section), qPrintable(section));
        }
        shoot(window, u"manual-"_s + chapter.file);
    }
    window.showPlace(u"nowhere.md"_s);
    QCOMPARE(window.place(), u"index.md"_s);
}

void TestManualWindow::aLinkIsFollowedAndBackReturnsToThePlace()
{
    ManualWindow window;
    auto *shown = window.findChild<ManualBrowser *>();
    open(window);
    window.showPlace(u"restore.md"_s);
    window.showPlace(u"restore.md#undo"_s);
    const int there = shown->verticalScrollBar()->value();
    QVERIFY(there > 0);
    window.showPlace(u"proof.md#drill"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window.place(), u"restore.md#undo"_s);
    QCOMPARE(shown->verticalScrollBar()->value(), there);
    QCoreApplication::processEvents(); // what Back has posted
    press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(window.place(), u"proof.md#drill"_s);
}

void TestManualWindow::theContentsFollowThePage()
{
    ManualWindow window;
    open(window);
    auto *contents = window.findChild<QTreeWidget *>();
    window.showPlace(u"proof.md#drill"_s);
    QCOMPARE(contents->currentItem()->text(0), u"Drill"_s);
    QVERIFY(contents->currentItem()->parent()->isExpanded());
    contents->setFocus();
    press(Qt::Key_Up);
    QCOMPARE(window.place(), u"proof.md#verify"_s);
    press(Qt::Key_End);
    QCOMPARE(window.place(), manualChapters().constLast().file);
}

void TestManualWindow::findMarksEveryPlaceAndGoesRound()
{
    ManualWindow window;
    open(window);
    window.showPlace(u"cleanup.md"_s);
    auto *shown = window.findChild<ManualBrowser *>();
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"newest good"_s);
    const auto expected = shown->toPlainText().count(u"newest good"_s, Qt::CaseInsensitive);
    QVERIFY(expected > 2);
    QCOMPARE(shown->extraSelections().size(), expected);
    QVERIFY(shows(window, u"1 of %1"_s.arg(expected)));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(shows(window, u"%1 of %1"_s.arg(expected)));
    press(Qt::Key_Return);
    QVERIFY(shows(window, u"1 of %1"_s.arg(expected)));
    type(u" nothing like it"_s);
    QVERIFY(shows(window, u"Not on this page"_s));
    press(Qt::Key_Escape);
    QVERIFY(window.isVisible());
    QVERIFY(shown->extraSelections().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestManualWindow::theColoursOfAPageFollowThePalette()
{
    ManualWindow window;
    open(window);
    window.showPlace(u"index.md"_s);
    auto *shown = window.findChild<ManualBrowser *>();
    const QString before = shown->toHtml();
    QPalette other = window.palette();
    other.setColor(QPalette::Window, Qt::darkBlue);
    other.setColor(QPalette::Base, Qt::black);
    other.setColor(QPalette::Text, Qt::yellow);
    window.setPalette(other);
    QTRY_VERIFY(shown->toHtml() != before);
}

void TestManualWindow::everyFieldOfTheWindowHasAName()
{
    ManualWindow window;
    open(window);
    window.showPlace(u"index.md"_s);
    QCOMPARE(firstNameless(window), QString());
}

void TestManualWindow::f1InADialogOpensItsChapter_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("place");
    QTest::newRow("the backup dialog: backing up") << u"backup"_s << u"first-backup.md#back-up"_s;
    QTest::newRow("the server dialog: saving a server") << u"server"_s << u"first-backup.md#save-a-server"_s;
    QTest::newRow("the wizard: restoring") << u"restore"_s << u"restore.md"_s;
    QTest::newRow("the kept databases: undo") << u"kept"_s << u"restore.md#undo"_s;
    QTest::newRow("roles: roles and tablespaces") << u"globals"_s << u"restore.md#roles-and-tablespaces"_s;
    QTest::newRow("the cleanup dialog: cleaning up") << u"cleanup"_s << u"cleanup.md"_s;
}

void TestManualWindow::f1InADialogOpensItsChapter()
{
    QFETCH(QString, dialog);
    QObject owner;
    new HelpKey(&owner);
    const auto shown = make(dialog);
    open(*shown);
    press(Qt::Key_F1);
    QVERIFY(opened());
    QTEST(opened()->place(), "place");
    QVERIFY(shown->isVisible());
}

void TestManualWindow::f1InTheWindowOpensTheChapterOfWhatHasTheKeyboard()
{
    m_fixture->addBackup(u"shop"_s, m_fixture->now().addDays(-1));
    MainWindow window(m_fixture->controller(), m_fixture->catalogue(), m_fixture->profiles(), m_secrets);
    open(window);
    window.session().openServer(u"prod-1"_s);
    QTRY_VERIFY(!window.session().backups().isEmpty());
    auto *tree = window.findChild<QTreeView *>();
    tree->setFocus();
    press(Qt::Key_F1);
    QTRY_VERIFY(opened());
    QCOMPARE(opened()->place(), u"window.md#the-tree-of-backups"_s);
}

void TestManualWindow::theMenuOpensTheManual()
{
    MainWindow window(m_fixture->controller(), m_fixture->catalogue(), m_fixture->profiles(), m_secrets);
    open(window);
    window.mainActions().manual->trigger();
    QVERIFY(opened());
    QVERIFY(opened()->place().startsWith(u"window.md"_s));
    window.close();
    QVERIFY(!opened()->testAttribute(Qt::WA_QuitOnClose));
}

void TestManualWindow::anErrorLeadsToItsSection()
{
    const Error error(ErrorCode::Busy, u"Another job works on it."_s, u"Wait for it."_s);
    QWidget window;
    window.resize(600, 300);
    MessagePanel panel(&window);
    panel.resize(600, 200);
    open(window);
    panel.present(error);
    buttonWith(window, u"What to do…"_s)->click();
    QCOMPARE(opened()->place(), u"troubleshooting.md#busy"_s);
    panel.present(MessagePanel::Kind::Information, u"All is well"_s, {});
    QVERIFY(!buttonWith(window, u"What to do…"_s));

    delete opened();
    tellError(&window, error);
    auto *box = window.findChild<QMessageBox *>();
    buttonWith(*box, u"What to do…"_s)->click();
    QCOMPARE(opened()->place(), u"troubleshooting.md#busy"_s);
    QVERIFY(box->isVisible());
}

void TestManualWindow::aFailedJobLeadsToTheSectionOfItsError()
{
    JobOutcome failed;
    failed.status = JobStatus::Failed;
    failed.error = Error(ErrorCode::NoSpace, u"No space left on /backups."_s, u"Delete something."_s);
    JobCard card(u"Back up shop"_s, u"larder-backup"_s);
    open(card);
    QVERIFY(!buttonWith(card, u"What to do…"_s));
    card.end(failed);
    QAbstractButton *advice = buttonWith(card, u"What to do…"_s);
    QVERIFY(advice);
    QCOMPARE(advice->accessibleName(), u"What to do about: Back up shop"_s);
    QVERIFY(tabTo(advice));
    shoot(card, u"job-card-failed"_s);
    press(Qt::Key_Space);
    QVERIFY(opened());
    QCOMPARE(opened()->place(), u"troubleshooting.md#no-space"_s);
}

void TestManualWindow::aJobThatDidNotFailOffersNoAdvice()
{
    for (const JobStatus status : {JobStatus::Succeeded, JobStatus::SucceededWithWarnings, JobStatus::Cancelled}) {
        JobCard card(u"Back up shop"_s, u"larder-backup"_s);
        open(card);
        JobOutcome outcome;
        outcome.status = status;
        card.end(outcome);
        QVERIFY(!buttonWith(card, u"What to do…"_s));
    }
}

void TestManualWindow::theHistoryOfAFailedJobLeadsToItsErrorToo()
{
    JobRecord good;
    good.id = u"good"_s;
    good.kind = u"backup"_s;
    good.title = u"Back up crm"_s;
    good.status = u"succeeded"_s;
    good.started = m_fixture->now().addSecs(-600);
    good.finished = m_fixture->now().addSecs(-500);
    JobRecord bad = good;
    bad.id = u"bad"_s;
    bad.title = u"Back up shop"_s;
    bad.status = u"failed"_s;
    bad.started = m_fixture->now().addSecs(-60);
    bad.error = Error(ErrorCode::Busy, u"Another job works on it."_s, u"Wait for it."_s).toJson();
    m_fixture->catalogue().saveJob(good);
    m_fixture->catalogue().saveJob(bad);
    const JobsElsewhere news(m_fixture->catalogue());
    JobHistoryDialog history(m_fixture->catalogue(), news, m_fixture->controller().services().clock);
    open(history);
    auto *list = history.findChild<QTreeView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(!buttonWith(history, u"What to do…"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(tabTo(buttonWith(history, u"What to do…"_s)));
    shoot(history, u"job-history-advice"_s);
    press(Qt::Key_Space);
    QCOMPARE(opened()->place(), u"troubleshooting.md#busy"_s);

    JobCard card(bad, m_fixture->now(), [] { return QString(); });
    open(card);
    QVERIFY(buttonWith(card, u"What to do…"_s));
    JobCard fine(good, m_fixture->now(), [] { return QString(); });
    open(fine);
    QVERIFY(!buttonWith(fine, u"What to do…"_s));
}

LARDER_DIALOG_TEST(TestManualWindow)
#include "tst_manualwindow.moc"
