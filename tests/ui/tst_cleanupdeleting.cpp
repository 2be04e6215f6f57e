#include "tests/ui/cleanupfixture.h"
#include "tests/ui/dialogfixture.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What the cleanup dialog deletes, also when others change the repository meanwhile.
class TestCleanupDeleting : public QObject, private CleanupFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whileThePlanIsOldNothingCanBeDeleted();
    void cancelIsTheDefaultAndReturnDeletesNothing();
    void deletingIsConfirmedAndSaysWhatCameOfIt();
    void withNothingOldThereIsNothingToPress();
    void aJobThatFailsSaysWhyAndDeletesNothing();
    void closingWhileItDeletesStopsItAndSaysSo();
    void backupsThatComeOrGoMakeAnotherPlanAndAreAskedAboutAgain();
    void whatIsDeletedIsWhatWasShown();
    void closingWhileItLooksOnceMoreDeletesNothing();
    void aNewBackupThatStaysDisturbsNobody();
    void anotherRepositoryConcernsNobodyHere();
};

void TestCleanupDeleting::whileThePlanIsOldNothingCanBeDeleted()
{
    start();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 14 backups"_s));
    press(Qt::Key_K, Qt::AltModifier);
    for (int day = 0; day < 5; ++day)
        press(Qt::Key_Up);
    QVERIFY(!buttonWith(*m_dialog, u"Delete 14 backups"_s)->isEnabled());
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 13 backups"_s));
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 13 backups"_s)->isEnabled());
}

void TestCleanupDeleting::cancelIsTheDefaultAndReturnDeletesNothing()
{
    start();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 14 backups"_s));
    QVERIFY(buttonWith(*m_dialog, u"Cancel"_s)->hasFocus());
    QVERIFY(qobject_cast<QPushButton *>(buttonWith(*m_dialog, u"Cancel"_s))->isDefault());
    QVERIFY(tabTo(list()));
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Rejected));
    QCOMPARE(specs().size(), 0);
}

void TestCleanupDeleting::deletingIsConfirmedAndSaysWhatCameOfIt()
{
    start();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 14 backups"_s));
    QVERIFY(tabTo(buttonWith(*m_dialog, u"Delete 14 backups"_s)));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_dialog, u"14 backups deleted, 42 bytes freed."_s));
    QVERIFY(shows(*m_dialog, u"6 backups stay."_s));
    QCOMPARE(specs().size(), 1);
    QVERIFY(!specs().constLast().dryRun);
    QVERIFY(specs().constLast().confirmed);
    shoot(*m_dialog, u"cleanup-done"_s);
    press(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
}

void TestCleanupDeleting::withNothingOldThereIsNothingToPress()
{
    start({.days = 3650});
    QTRY_VERIFY(shows(*m_dialog, u"Nothing to delete"_s));
    QVERIFY(!buttonWith(*m_dialog, u"Delete"_s)->isEnabled());
}

void TestCleanupDeleting::aJobThatFailsSaysWhyAndDeletesNothing()
{
    m_world->onJob(u"refresh"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::RepositoryUnusable, u"/backups is not the repository it was."_s,
                    u"Is its disk mounted?"_s);
    });
    start();
    QTRY_VERIFY(shows(*m_dialog, u"/backups is not the repository it was."_s));
    QVERIFY(shows(*m_dialog, u"Is its disk mounted?"_s));
    QVERIFY(!buttonWith(*m_dialog, u"Delete"_s));
    QVERIFY(buttonWith(*m_dialog, u"Close"_s));
    m_world->onJob(u"refresh"_s, [](const JobSpec &, JobContext &) {});
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 14);
    QVERIFY(list()->isVisible());
    QVERIFY(!shows(*m_dialog, u"is not the repository it was"_s));
}

void TestCleanupDeleting::closingWhileItDeletesStopsItAndSaysSo()
{
    start();
    QTRY_VERIFY(buttonWith(*m_dialog, u"Delete 14 backups"_s));
    m_world->onJob(u"cleanup"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    QVERIFY(tabTo(buttonWith(*m_dialog, u"Delete 14 backups"_s)));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_dialog, u"Deleting…"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(shows(*m_dialog, u"The cleanup was cancelled."_s));
    QVERIFY(m_dialog->isVisible());
}

void TestCleanupDeleting::backupsThatComeOrGoMakeAnotherPlanAndAreAskedAboutAgain()
{
    start();
    QTRY_VERIFY(deleteButton(14));
    QVERIFY(tabTo(deleteButton(14)));
    loseOldest(2);
    refreshElsewhere();
    QTRY_VERIFY(deleteButton(12));
    QTRY_VERIFY(shows(*m_dialog, u"Backups have come, gone or changed meanwhile."_s));
    QVERIFY(shows(*m_dialog, u"Delete 12 backups (36 bytes) older than 30 days?"_s));
    QCOMPARE(list()->model()->rowCount(), 12);
    QVERIFY(!deleteButton(12)->isEnabled());
    QVERIFY(buttonWith(*m_dialog, u"Cancel"_s)->hasFocus()); // a key on its way to Delete does no harm
    shoot(*m_dialog, u"cleanup-changed"_s);
    press(Qt::Key_I, Qt::AltModifier);
    QVERIFY(deleteButton(12)->isEnabled());
    QVERIFY(!shows(*m_dialog, u"meanwhile"_s));
    QVERIFY(tabTo(deleteButton(12)));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_dialog, u"12 backups deleted, 36 bytes freed."_s));
}

void TestCleanupDeleting::whatIsDeletedIsWhatWasShown()
{
    start();
    QTRY_VERIFY(deleteButton(14));
    QVERIFY(tabTo(deleteButton(14)));
    loseOldest(1); // and nobody says so
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_dialog, u"Backups have come, gone or changed meanwhile."_s));
    QCOMPARE(specs().size(), 0);
    QVERIFY(!deleteButton(13)->isEnabled());
    enter(Qt::Key_K, u"31"_s); // other rules are another question
    QTRY_VERIFY(!shows(*m_dialog, u"meanwhile"_s));
    QTRY_VERIFY(deleteButton(13)->isEnabled());
}

void TestCleanupDeleting::closingWhileItLooksOnceMoreDeletesNothing()
{
    start();
    QTRY_VERIFY(deleteButton(14));
    m_world->onJob(u"refresh"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    QVERIFY(tabTo(deleteButton(14)));
    press(Qt::Key_Space);
    QTRY_VERIFY(shows(*m_dialog, u"Looking for backups…"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QTRY_VERIFY(m_world->controller().isIdle());
    QCOMPARE(specs().size(), 0);
}

void TestCleanupDeleting::aNewBackupThatStaysDisturbsNobody()
{
    start();
    QTRY_VERIFY(deleteButton(14));
    press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(list()->model()->rowCount(), 20);
    list()->setCurrentIndex(list()->model()->index(17, 0));
    const QString selected = list()->currentIndex().data(Qt::ToolTipRole).toString();
    QVERIFY(tabTo(deleteButton(14)));
    m_world->addBackup(u"shop"_s, QDateTime({2026, 5, 4}, {0, 0}, Qt::UTC), ProofLevel::Sealed);
    refreshElsewhere();
    QTRY_COMPARE(list()->model()->rowCount(), 21);
    QTRY_VERIFY(deleteButton(14)->isEnabled());
    QVERIFY(deleteButton(14)->hasFocus());
    QVERIFY(!shows(*m_dialog, u"meanwhile"_s));
    QCOMPARE(list()->currentIndex().data(Qt::ToolTipRole).toString(), selected);
}

void TestCleanupDeleting::anotherRepositoryConcernsNobodyHere()
{
    start();
    QTRY_VERIFY(deleteButton(14));
    loseOldest(1);
    m_world->controller().start(RefreshSpec{m_world->repository() + u"-of-others"_s});
    QTRY_VERIFY(m_world->controller().isIdle());
    QVERIFY(deleteButton(14)->isEnabled());
}

LARDER_DIALOG_TEST(TestCleanupDeleting)
#include "tst_cleanupdeleting.moc"
