#include "tests/ui/dialogfixture.h"
#include "tests/ui/wizardfixture.h"
#include "ui/restore/restorewizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The first pages of the restore wizard, and what holds on all of them.
class TestRestoreWizard : public QObject, private WizardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theFirstPageSaysWhatTheBackupIsAndWhatIsProven();
    void verifyNowVerifiesThisBackupAndShowsTheNewProof();
    void aFailedVerificationSaysWhatIsWrong();
    void aForeignFileWantsTheUsersWordBeforeNext();
    void globalsAreNoDatabaseToRestore();
    void theNewDatabaseIsOfferedFirstUnderNameAndDateOfTheBackup();
    void aTakenSuggestionIsNumbered();
    void namesAreCheckedWhileTyped_data();
    void namesAreCheckedWhileTyped();
    void anUnreachableServerIsSaidWithAHintAndCanBeTriedAgain();
    void withoutASavedServerThereIsNoWayOn();
    void aPartIsCalledAPartOnTheFirstPage();
    void anotherServerCanBeChosen();
    void onEveryPageFieldsHaveNamesAndTabReadsLikeAPage();
    void escapeClosesWhereNothingRuns();
};

void TestRestoreWizard::theFirstPageSaysWhatTheBackupIsAndWhatIsProven()
{
    start();
    QVERIFY(shows(*m_wizard, u"shop"_s));
    QVERIFY(shows(*m_wizard, u"3 May 02:00 (2 days ago)"_s));
    QVERIFY(shows(*m_wizard, u"PostgreSQL 15.20"_s));
    QVERIFY(shows(*m_wizard, u"3.4 GB of SQL"_s));
    QVERIFY(shows(*m_wizard, u"equal to what was saved"_s));
    QVERIFY(next()->isEnabled());
    shoot(*m_wizard, u"wizard1-what"_s);
}

void TestRestoreWizard::verifyNowVerifiesThisBackupAndShowsTheNewProof()
{
    const BackupRecord record = m_world->addBackup(u"shop"_s, made, ProofLevel::Written);
    m_world->onJob(u"verify"_s, [this](const JobSpec &, JobContext &context) {
        context.step(u"Read it to the end"_s, 1, 1);
        context.conclude(u"1 backup is readable to its last byte."_s);
    });
    start(record);
    QVERIFY(shows(*m_wizard, u"nothing about it has been checked"_s));
    m_world->addBackup(u"shop"_s, made, ProofLevel::Readable); // what a verification leaves behind
    press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_wizard, u"1 backup is readable to its last byte."_s));
    QVERIFY(shows(*m_wizard, u"row counts equal the record"_s));
    QCOMPARE(m_world->started(u"verify"_s).size(), 1);
    const auto spec = std::get<VerifySpec>(m_world->started(u"verify"_s).constFirst());
    QCOMPARE(spec.backups, QStringList{record.path});
    QCOMPARE(spec.repository, record.repository);
}

void TestRestoreWizard::aFailedVerificationSaysWhatIsWrong()
{
    m_world->onJob(u"verify"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::BackupDamaged, u"shop is cut short at byte 512."_s, u"Take another backup."_s);
    });
    start();
    press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_wizard, u"shop is cut short at byte 512."_s));
    QVERIFY(shows(*m_wizard, u"Take another backup."_s));
}

void TestRestoreWizard::aForeignFileWantsTheUsersWordBeforeNext()
{
    BackupRecord record;
    record.path = u"/downloads/shop.sql.gz"_s;
    record.database = u"shop"_s;
    record.started = made;
    start(record);
    QVERIFY(shows(*m_wizard, u"no record made by Larder"_s));
    QVERIFY(!next()->isEnabled());
    shoot(*m_wizard, u"wizard1-foreign"_s);
    press(Qt::Key_I, Qt::AltModifier);
    QVERIFY(next()->isEnabled());
    goTo(RestoreWizard::Check, RestoreMode::New);
    QTRY_COMPARE(m_world->started(u"flight-check"_s).size(), 1);
    QVERIFY(std::get<FlightCheckSpec>(m_world->started(u"flight-check"_s).constFirst()).restore.acceptForeign);
}

void TestRestoreWizard::globalsAreNoDatabaseToRestore()
{
    BackupRecord record = m_world->addBackup(u"shop"_s, made);
    record.isGlobals = true;
    start(record);
    QVERIFY(shows(*m_wizard, u"roles and tablespaces, not a database"_s));
    QVERIFY(!next()->isEnabled());
}

void TestRestoreWizard::theNewDatabaseIsOfferedFirstUnderNameAndDateOfTheBackup()
{
    start();
    goNext();
    QTRY_VERIFY(shows(*m_wizard, u"PostgreSQL 15.20, signed in as ann"_s));
    QCOMPARE(m_wizard->findChild<QLineEdit *>(u"newName"_s)->text(), u"shop_20260503"_s);
    QCOMPARE(m_wizard->findChild<QComboBox *>(u"server"_s)->currentText(), u"prod-1"_s);
    QVERIFY(buttonWith(*m_wizard, u"New database"_s)->isChecked());
    QVERIFY(buttonWith(*m_wizard, u"New database"_s)->hasFocus());
    shoot(*m_wizard, u"wizard2-where"_s);
    choose(RestoreMode::Swap);
    QCOMPARE(m_wizard->findChild<QComboBox *>(u"existing"_s)->currentText(), u"shop"_s);
    shoot(*m_wizard, u"wizard2-swap"_s);
    choose(RestoreMode::Drop);
    shoot(*m_wizard, u"wizard2-drop"_s);
    choose(RestoreMode::Empty);
    shoot(*m_wizard, u"wizard2-empty"_s);
}

void TestRestoreWizard::aTakenSuggestionIsNumbered()
{
    ServerInventory inventory;
    for (const QString &taken : {u"shop_20260503"_s, u"shop_20260503_2"_s})
        inventory.databases += ServerDatabase{.name = taken, .bytes = 1, .owner = {}};
    BackupRecord record;
    record.database = u"shop"_s;
    record.started = made;
    RestorePlan plan(record, m_world->now());
    plan.inventory = inventory;
    QCOMPARE(plan.suggestedName(), u"shop_20260503_3"_s);
    plan.record.database = QString(40, u'ä');
    QCOMPARE(plan.suggestedName(), QString(27, u'ä') + u"_20260503"_s);
}

void TestRestoreWizard::namesAreCheckedWhileTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("remark");
    QTest::newRow("63 bytes are allowed") << QString(63, u'x') << QString();
    QTest::newRow("64 bytes are too many") << QString(64, u'x') << u"64 bytes"_s;
    QTest::newRow("bytes count, not letters") << QString(32, u'ä') << u"64 bytes"_s;
    QTest::newRow("no name is no target") << QString() << u"Type a name"_s;
    QTest::newRow("a name that exists is refused") << u"crm"_s << u"already"_s;
    QTest::newRow("template databases count as existing") << u"template1"_s << u"already"_s;
    QTest::newRow("case matters") << u"CRM"_s << QString();
    QTest::newRow("spaces and quotes are a name") << u"my \"shop\" 'x'"_s << QString();
}

void TestRestoreWizard::namesAreCheckedWhileTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, remark);
    start();
    goNext();
    choose(RestoreMode::New);
    press(Qt::Key_M, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(name);
    QCOMPARE(next()->isEnabled(), remark.isEmpty());
    if (!remark.isEmpty())
        QVERIFY(shows(*m_wizard, remark));
}

void TestRestoreWizard::anUnreachableServerIsSaidWithAHintAndCanBeTriedAgain()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::ConnectionFailed, u"db.example:5432 does not answer."_s, u"Is the server running?"_s);
    });
    start();
    goNext();
    QTRY_VERIFY(shows(*m_wizard, u"db.example:5432 does not answer."_s));
    QVERIFY(shows(*m_wizard, u"Is the server running?"_s));
    QVERIFY(!next()->isEnabled());
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) { context.conclude({}, inspection()); });
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(!shows(*m_wizard, u"does not answer"_s));
}

void TestRestoreWizard::withoutASavedServerThereIsNoWayOn()
{
    m_world->profiles().remove(u"prod-1"_s);
    start();
    goNext();
    QVERIFY(shows(*m_wizard, u"No server is saved yet."_s));
    QVERIFY(!next()->isEnabled());
    QCOMPARE(m_world->started(u"inspect"_s).size(), 0);
}

void TestRestoreWizard::aPartIsCalledAPartOnTheFirstPage()
{
    BackupRecord part = m_world->addBackup(u"shop"_s, made);
    part.partial = true;
    part.part = {{PartKind::SchemaOnly}};
    start(part);
    QVERIFY(shows(*m_wizard, u"only a part of it: schema only"_s));
    QVERIFY(shows(*m_wizard, u"This backup holds only a part of its database."_s));
}

void TestRestoreWizard::anotherServerCanBeChosen()
{
    ServerProfile other = m_world->profile();
    other.name = other.address.name = u"staging"_s;
    other.address.host = u"staging.example"_s;
    other.repository = u"/elsewhere"_s;
    m_world->profiles().save(other);
    start();
    goNext();
    QTRY_VERIFY(next()->isEnabled());
    auto *server = m_wizard->findChild<QComboBox *>(u"server"_s);
    QCOMPARE(server->currentText(), u"prod-1"_s);
    QVERIFY(tabTo(server));
    type(u"st"_s);
    QCOMPARE(server->currentText(), u"staging"_s);
    press(Qt::Key_Return);
    goNext();
    QTRY_COMPARE(m_world->started(u"flight-check"_s).size(), 1);
    QCOMPARE(std::get<FlightCheckSpec>(m_world->started(u"flight-check"_s).constFirst()).restore.server, other.address);
}

void TestRestoreWizard::onEveryPageFieldsHaveNamesAndTabReadsLikeAPage()
{
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    start();
    QCOMPARE(firstNameless(*m_wizard), QString());
    QCOMPARE(firstOutOfOrder(*m_wizard), QString());
    goNext();
    choose(RestoreMode::Swap);
    QCOMPARE(firstNameless(*m_wizard), QString());
    QCOMPARE(firstOutOfOrder(*m_wizard), QString());
    goNext();
    QTRY_VERIFY(next()->isEnabled());
    QCOMPARE(firstNameless(*m_wizard), QString());
    QCOMPARE(firstOutOfOrder(*m_wizard), QString());
    goNext();
    QCOMPARE(firstNameless(*m_wizard), QString());
    QCOMPARE(firstOutOfOrder(*m_wizard), QString());
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
    type(u"shop"_s);
    QVERIFY(tabTo(buttonWith(*m_wizard, u"Replace shop"_s)));
    press(Qt::Key_Space);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Run);
    QCOMPARE(firstNameless(*m_wizard), QString());
    QCOMPARE(firstOutOfOrder(*m_wizard), QString());
}

void TestRestoreWizard::escapeClosesWhereNothingRuns()
{
    start();
    press(Qt::Key_Escape);
    QVERIFY(!m_wizard->isVisible());
}

LARDER_DIALOG_TEST(TestRestoreWizard)
#include "tst_restorewizard.moc"
