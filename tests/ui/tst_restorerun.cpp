#include "tests/ui/dialogfixture.h"
#include "tests/ui/wizardfixture.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/keptdialog.h"
#include "ui/restore/restorewizard.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The last pages of the restore wizard: while it runs, and what came of it.
class TestRestoreRun : public QObject, private WizardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theKeptDatabasesAreReachedFromTheResult();
    void theRestoreGetsWhatWasChosenAndConfirmed();
    void whileItRunsThereIsNoBackAndNoNext();
    void closingWhileItRunsAsksAndGoingOnChangesNothing();
    void closingWhileItRunsAsksAndThenCancelsTheJob();
    void successShowsRowsDifferencesAndTheKeptDatabase();
    void undoAsksFirstAndThenPutsTheKeptDatabaseBack();
    void failureSaysWhatHappenedAndWhatIsUntouched_data();
    void failureSaysWhatHappenedAndWhatIsUntouched();
    void behindThePointOfNoReturnNothingIsCalledUntouched();
    void afterAFailureOneMayGoBackToTheTarget();
};

void TestRestoreRun::theKeptDatabasesAreReachedFromTheResult()
{
    runRestore(RestoreMode::Swap);
    QTRY_VERIFY(buttonWith(*m_wizard, u"Kept databases…"_s));
    press(Qt::Key_K, Qt::AltModifier);
    auto *dialog = m_wizard->findChild<KeptDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_wizard->findChild<KeptDialog *>());
    QVERIFY(m_wizard->isVisible());
}

void TestRestoreRun::theRestoreGetsWhatWasChosenAndConfirmed()
{
    runRestore(RestoreMode::Swap);
    QTRY_COMPARE(m_wizard->currentPage(), RestoreWizard::Result);
    QCOMPARE(m_world->started(u"restore"_s).size(), 1);
    const auto spec = std::get<RestoreSpec>(m_world->started(u"restore"_s).constFirst());
    QCOMPARE(spec.server, m_world->profile().address);
    QCOMPARE(spec.repository, m_world->repository());
    QCOMPARE(spec.backup, u"2026-05-03/shop_20260503_020000.sql.gz"_s);
    QCOMPARE(spec.database, u"shop"_s);
    QVERIFY(spec.mode == RestoreMode::Swap);
    QVERIFY(spec.confirmed);
    QVERIFY(!spec.acceptForeign);
}

void TestRestoreRun::whileItRunsThereIsNoBackAndNoNext()
{
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &context) {
        context.step(u"Create the database shop_new"_s, 1, 5);
        context.step(u"Load the data"_s, 2, 5);
        context.meter().addTotalBytes(3'400'000'000);
        context.advance(1'300'000'000, 9'100'000);
        runUntilCancelled(context);
    });
    runRestore(RestoreMode::Swap);
    QTRY_VERIFY(shows(*m_wizard, u"Step 2 of 5: Load the data"_s));
    QTRY_VERIFY(shows(*m_wizard, u"1.3 GB of 3.4 GB  ·  9.1 M rows"_s));
    QVERIFY(shows(*m_wizard, u"The live database is untouched until the swap."_s));
    QVERIFY(!buttonWith(*m_wizard, u"Back"_s));
    QVERIFY(!next());
    QVERIFY(buttonWith(*m_wizard, u"Cancel"_s));
    shoot(*m_wizard, u"wizard5-run"_s);
}

void TestRestoreRun::closingWhileItRunsAsksAndGoingOnChangesNothing()
{
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    runRestore(RestoreMode::Swap);
    press(Qt::Key_Escape);
    auto *box = m_wizard->findChild<QMessageBox *>();
    QVERIFY(box);
    QTRY_COMPARE(QApplication::activeWindow(), box);
    press(Qt::Key_Return); // "Go on" is the default
    QTRY_VERIFY(!m_wizard->findChild<QMessageBox *>());
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Run);
    QCOMPARE(m_world->controller().runningJobs(), 1);
}

void TestRestoreRun::closingWhileItRunsAsksAndThenCancelsTheJob()
{
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    runRestore(RestoreMode::Swap);
    m_wizard->close();
    QVERIFY(m_wizard->isVisible());
    auto *box = m_wizard->findChild<QMessageBox *>();
    QVERIFY(box);
    QTRY_COMPARE(QApplication::activeWindow(), box);
    QVERIFY(tabTo(buttonWith(*box, u"Cancel the restore"_s)));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_wizard->currentPage(), RestoreWizard::Result);
    QVERIFY(shows(*m_wizard, u"The restore was cancelled."_s));
    QVERIFY(shows(*m_wizard, u"The live database \"shop\" is untouched."_s));
    QVERIFY(m_wizard->close());
}

void TestRestoreRun::successShowsRowsDifferencesAndTheKeptDatabase()
{
    runRestore(RestoreMode::Swap);
    QTRY_VERIFY(shows(*m_wizard, u"shop was restored: 31,204,117 rows in 42 tables."_s));
    QVERIFY(shows(*m_wizard, u"31.2 M in 42 tables"_s));
    QVERIFY(shows(*m_wizard, u"none"_s));
    QVERIFY(shows(*m_wizard, u"kept as shop_before_20260503_0210"_s));
    QVERIFY(shows(*m_wizard, u"Time"_s));
    QVERIFY(buttonWith(*m_wizard, u"Undo…"_s));
    QVERIFY(!buttonWith(*m_wizard, u"Back"_s));
    shoot(*m_wizard, u"wizard6-success"_s);
    press(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(m_wizard->result(), static_cast<int>(QDialog::Accepted));
}

void TestRestoreRun::undoAsksFirstAndThenPutsTheKeptDatabaseBack()
{
    m_world->onJob(u"undo"_s, [](const JobSpec &, JobContext &context) {
        context.conclude(u"shop is again what it was before the restore."_s);
    });
    runRestore(RestoreMode::Swap);
    QTRY_VERIFY(buttonWith(*m_wizard, u"Undo…"_s));
    press(Qt::Key_U, Qt::AltModifier);
    auto *question = m_wizard->findChild<TypedQuestion *>();
    QVERIFY(question);
    QTRY_COMPARE(QApplication::activeWindow(), question);
    QVERIFY(!buttonWith(*question, u"Put shop back"_s)->isEnabled());
    QVERIFY(qobject_cast<QPushButton *>(buttonWith(*question, u"Cancel"_s))->isDefault());
    type(u"shop"_s);
    QCOMPARE(m_world->started(u"undo"_s).size(), 0);
    shoot(*question, u"wizard6-undo"_s);
    QVERIFY(tabTo(buttonWith(*question, u"Put shop back"_s)));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_wizard, u"shop is again what it was before the restore."_s));
    const auto spec = std::get<UndoSpec>(m_world->started(u"undo"_s).constFirst());
    QCOMPARE(spec.database, u"shop"_s);
    QCOMPARE(spec.keptDatabase, u"shop_before_20260503_0210"_s);
    QVERIFY(spec.confirmed);
    QVERIFY(!buttonWith(*m_wizard, u"Undo…"_s));
}

void TestRestoreRun::failureSaysWhatHappenedAndWhatIsUntouched_data()
{
    QTest::addColumn<RestoreMode>("mode");
    QTest::addColumn<QString>("words");
    QTest::newRow("a failed swap left the live database alone")
        << RestoreMode::Swap << u"The live database \"shop\" is untouched."_s;
    QTest::newRow("a failed new database leaves nothing behind")
        << RestoreMode::New << u"nothing called \"shop_20260503\" is left behind"_s;
    QTest::newRow("a failed load leaves an empty database empty")
        << RestoreMode::Empty << u"\"shop\" is as empty as before."_s;
    QTest::newRow("before the drop the database is there")
        << RestoreMode::Drop << u"The live database \"shop\" is untouched."_s;
}

void TestRestoreRun::behindThePointOfNoReturnNothingIsCalledUntouched()
{
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &context) {
        context.pointOfNoReturn();
        throw Error(ErrorCode::RestoreFailed, u"Database \"shop\" was dropped."_s, u"Bring it back."_s);
    });
    runRestore(RestoreMode::Drop);
    QTRY_VERIFY(shows(*m_wizard, u"Bring it back."_s));
    QVERIFY(!shows(*m_wizard, u"untouched"_s));
}

void TestRestoreRun::failureSaysWhatHappenedAndWhatIsUntouched()
{
    QFETCH(RestoreMode, mode);
    QFETCH(QString, words);
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &context) {
        context.step(u"Load the data"_s, 1, 2);
        throw Error(ErrorCode::RestoreFailed, u"The server rejected line 1204 of the backup."_s,
                    u"Install the extension pg_trgm on the server, then try again."_s,
                    u"ERROR:  42704: type \"gtrgm\" does not exist"_s);
    });
    runRestore(mode);
    QTRY_VERIFY(shows(*m_wizard, u"The server rejected line 1204 of the backup."_s));
    QVERIFY(shows(*m_wizard, u"Install the extension pg_trgm"_s));
    QVERIFY(shows(*m_wizard, words));
    QVERIFY(!buttonWith(*m_wizard, u"Undo…"_s));
    auto *details = buttonWith(*m_wizard, u"Details"_s);
    QVERIFY(tabTo(details));
    press(Qt::Key_Space);
    shoot(*m_wizard, u"wizard6-failure-"_s + toString(mode));
    press(Qt::Key_Escape);
    QCOMPARE(m_wizard->result(), static_cast<int>(QDialog::Rejected));
}

void TestRestoreRun::afterAFailureOneMayGoBackToTheTarget()
{
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::ServerNoSpace, u"The server's disk is full."_s);
    });
    runRestore(RestoreMode::Swap);
    QTRY_COMPARE(m_wizard->currentPage(), RestoreWizard::Result);
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Where);
}

LARDER_DIALOG_TEST(TestRestoreRun)
#include "tst_restorerun.moc"
