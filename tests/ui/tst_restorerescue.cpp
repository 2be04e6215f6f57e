#include "tests/ui/dialogfixture.h"
#include "ui/restore/restorewizard.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// When the wizard offers to load what can be loaded, and what it does with it.
class TestRestoreRescue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void itIsOfferedWhereSomethingIsInTheWay();
    void itIsNotOfferedWhereAllIsWell();
    void itIsOfferedForABackupThatIsKnownToBeDamaged();
    void itIsNoWayToReplaceADatabase();
    void itIsOfferedAfterARestoreThatFailed();
    void whatWasLoadedInPartIsNoFailure();

private:
    void start(const BackupRecord &record);
    void start() { start(m_world->addBackup(u"shop"_s, QDateTime({2026, 5, 3}, {0, 0}, Qt::UTC))); }
    QPushButton *next() const { return qobject_cast<QPushButton *>(buttonWith(*m_wizard, u"Next"_s)); }
    QCheckBox *offer() const { return m_wizard->findChild<QCheckBox *>(u"rescue"_s); }
    void goNext();
    void goToCheck(Qt::Key way);
    void restore();

    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<RestoreWizard> m_wizard;
    int m_blockers = 0; ///< of a check without rescue
};

void TestRestoreRescue::init()
{
    m_world = std::make_unique<DialogFixture>();
    m_blockers = 1;
    m_world->onJob(u"flight-check"_s, [this](const JobSpec &spec, JobContext &context) {
        const bool rescue = std::get<FlightCheckSpec>(spec).restore.rescue;
        context.conclude({}, {{u"blockers"_s, rescue ? 0 : m_blockers}});
    });
    m_world->onJob(u"restore"_s, [](const JobSpec &spec, JobContext &context) {
        if (!std::get<RestoreSpec>(spec).rescue)
            throw Error(ErrorCode::RestoreFailed, u"The server says: no."_s, u"`larder-cli restore --rescue`"_s);
        context.pointOfNoReturn();
        context.conclude({}, {{u"tables"_s, 2}, {u"rows"_s, 40}});
        throw Error(ErrorCode::PartlyLoaded, u"40 rows are in it."_s, u"/report.txt says what is missing."_s);
    });
}

void TestRestoreRescue::cleanup()
{
    m_wizard.reset();
    m_world.reset();
}

void TestRestoreRescue::start(const BackupRecord &record)
{
    m_wizard
        = std::make_unique<RestoreWizard>(m_world->controller(), m_world->catalogue(), m_world->profiles(), record);
    open(*m_wizard);
}

void TestRestoreRescue::goNext()
{
    QTRY_VERIFY(next() && next()->isEnabled());
    press(Qt::Key_N, Qt::AltModifier);
}

void TestRestoreRescue::goToCheck(Qt::Key way)
{
    if (m_wizard->currentPage() == RestoreWizard::What)
        goNext();
    QTRY_VERIFY(shows(*m_wizard, u"PostgreSQL 15.20"_s));
    press(way, Qt::AltModifier);
    goNext();
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Check);
    settle([this] { return m_world->isAtRest(); });
}

void TestRestoreRescue::restore()
{
    goNext();
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Confirm);
    QAbstractButton *commit = buttonWith(*m_wizard, u"Restore into shop_20260503"_s);
    QVERIFY(commit && tabTo(commit));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_wizard->currentPage(), RestoreWizard::Result);
}

void TestRestoreRescue::itIsOfferedWhereSomethingIsInTheWay()
{
    start();
    goToCheck(Qt::Key_W);
    QVERIFY(offer()->isVisible() && !offer()->isChecked() && !next()->isEnabled());
    QVERIFY(offer()->accessibleDescription().contains(u"no proof"_s));
    press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(offer()->isVisible() && offer()->isChecked());
    press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(m_world->isAtRest() && !next()->isEnabled());
}

void TestRestoreRescue::itIsNotOfferedWhereAllIsWell()
{
    m_blockers = 0;
    start();
    goToCheck(Qt::Key_W);
    QVERIFY(next()->isEnabled() && !offer()->isVisible());
}

void TestRestoreRescue::itIsOfferedForABackupThatIsKnownToBeDamaged()
{
    m_blockers = 0;
    BackupRecord record = m_world->addBackup(u"shop"_s, QDateTime({2026, 5, 3}, {0, 0}, Qt::UTC));
    record.problem = u"It is damaged."_s;
    start(record);
    goToCheck(Qt::Key_W);
    QVERIFY(offer()->isVisible());
}

void TestRestoreRescue::itIsNoWayToReplaceADatabase()
{
    start();
    goToCheck(Qt::Key_P);
    QVERIFY(!next()->isEnabled() && !offer()->isVisible());
}

void TestRestoreRescue::itIsOfferedAfterARestoreThatFailed()
{
    m_blockers = 0;
    start();
    goToCheck(Qt::Key_W);
    restore();
    QVERIFY(shows(*m_wizard, u"Load what can be loaded"_s)); // the hint names the place in the window
    QVERIFY(!shows(*m_wizard, u"larder-cli"_s));
    press(Qt::Key_B, Qt::AltModifier);
    goToCheck(Qt::Key_W);
    QVERIFY(offer()->isVisible() && !offer()->isChecked());
}

void TestRestoreRescue::whatWasLoadedInPartIsNoFailure()
{
    start();
    goToCheck(Qt::Key_W);
    press(Qt::Key_L, Qt::AltModifier);
    restore();
    QVERIFY(std::get<RestoreSpec>(m_world->started(u"restore"_s).constLast()).rescue);
    QVERIFY(shows(*m_wizard, u"/report.txt says what is missing."_s));
    QVERIFY(!shows(*m_wizard, u"Nothing was changed"_s));
    QVERIFY(!buttonWith(*m_wizard, u"Back"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_wizard->result(), static_cast<int>(QDialog::Accepted));
}

LARDER_DIALOG_TEST(TestRestoreRescue)
#include "tst_restorerescue.moc"
