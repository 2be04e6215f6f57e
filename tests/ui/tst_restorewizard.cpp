#include "tests/ui/dialogfixture.h"
#include "ui/messages/findinglist.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/keptdialog.h"
#include "ui/restore/restorewizard.h"
#include "ui/restore/restorewords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
const QDateTime made({2026, 5, 3}, {0, 0}, Qt::UTC); // 02:00 in Berlin

FlightFinding finding(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Ok: return {severity, u"Client tools"_s, u"psql 15.20 fits the server's version 15."_s, {}};
    case FindingSeverity::Warning:
        return {severity, u"Sessions"_s, u"4 sessions are connected to shop."_s, u"They will be disconnected."_s};
    case FindingSeverity::Blocker:
        return {severity, u"Replication slots"_s, u"The slot analytics belongs to shop and would be destroyed."_s,
                u"Drop it with pg_drop_replication_slot('analytics') when nobody needs it."_s};
    }
    return {};
}

DialogFixture::Behaviour flightCheck(const QList<FindingSeverity> &severities)
{
    return [severities](const JobSpec &, JobContext &context) {
        for (const FindingSeverity severity : severities)
            context.finding(finding(severity));
        context.conclude(u"checked"_s,
                         {{u"blockers"_s, severities.count(FindingSeverity::Blocker)},
                          {u"warnings"_s, severities.count(FindingSeverity::Warning)},
                          {u"currentBytes"_s, qint64(12'400'000'000)},
                          {u"sessions"_s, 4},
                          {u"suggestedName"_s, u"shop_20260503"_s},
                          {u"keptName"_s, u"shop_before_20260503_0210"_s}});
    };
}

QJsonObject table(const QString &name, qint64 rows, qint64 bytes)
{
    return {
        {u"kind"_s, u"table"_s}, {u"schema"_s, u"shop"_s}, {u"name"_s, name}, {u"rows"_s, rows}, {u"bytes"_s, bytes}};
}

void listTables(const JobSpec &, JobContext &context)
{
    context.conclude({},
                     {{u"objects"_s,
                       QJsonArray{table(u"customers"_s, 18'204, 2'900'000), table(u"Odd name"_s, 12, 900),
                                  table(u"order_lines"_s, 9'120'345, 812'000'000),
                                  table(u"orders"_s, 1'204'117, 96'000'000), table(u"products"_s, 4'410, 1'200'000),
                                  table(u"stock"_s, 4'410, 310'000), table(u"suppliers"_s, 211, 41'000)}}});
}

void succeed(const JobSpec &, JobContext &context)
{
    context.step(u"Create the database"_s, 1, 3);
    context.step(u"Load the data"_s, 2, 3);
    context.step(u"Swap"_s, 3, 3);
    context.conclude(u"shop was restored: 31,204,117 rows in 42 tables."_s,
                     {{u"database"_s, u"shop"_s},
                      {u"rows"_s, 31'204'117},
                      {u"tablesCompared"_s, 42},
                      {u"differences"_s, QJsonArray()},
                      {u"keptDatabase"_s, u"shop_before_20260503_0210"_s}});
}
}

class TestRestoreWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

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
    void findingsOfEverySeverityAreListedForScreenReaders();
    void aBlockerKeepsNextDisabledUntilACheckWithoutOne();
    void replacingByAPartWantsConsentBeforeTheName();
    void consentToAPartIsForgottenWhenTheTargetIsChosenAnew();
    void statementsThatMayDoAnythingWantConsent();
    void aPartIsCalledAPartOnTheFirstPage();
    void aFlightCheckThatFailsIsNoPass();
    void everyKindOfFindingIsListedWithItsMarkAndRemedy_data();
    void everyKindOfFindingIsListedWithItsMarkAndRemedy();
    void theSwitchesOfAReplacementReachTheRestoreAndTheWords_data();
    void theSwitchesOfAReplacementReachTheRestoreAndTheWords();
    void tablesGoIntoASchemaOfTheirOwnUnlessAskedOtherwise();
    void tablesBackIntoPlaceWantTheNameOfTheDatabase();
    void theSafeWayOfTablesIsASchemaOfTheirOwn();
    void withoutATickedTableThereIsNoWayOn();
    void tablesGivenBeforehandAreTickedAndTheTargetIsAskedFirst();
    void tablesAreFoundByName();
    void aFileNeedsNoServerAndNoFlightCheck();
    void theNameOfAFileIsCheckedWhileTyped_data();
    void theNameOfAFileIsCheckedWhileTyped();
    void ofAnArchiveNoTablesAreOffered();
    void anotherServerCanBeChosen();
    void theKeptDatabasesAreReachedFromTheResult();
    void theConfirmPageSaysWhatWillHappen_data();
    void theConfirmPageSaysWhatWillHappen();
    void replacingWantsTheExactName_data();
    void replacingWantsTheExactName();
    void aNewDatabaseWantsNoTypedName();
    void returnOnTheConfirmPageCancels();
    void goingBackForgetsTheTypedName();
    void theSafeWayChecksANewDatabaseInstead();
    void theSafeWayTakesANameThatIsFree();
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
    void onEveryPageFieldsHaveNamesAndTabReadsLikeAPage();
    void escapeClosesWhereNothingRuns();

private:
    void start(const BackupRecord &record);
    void start() { start(m_world->addBackup(u"shop"_s, made)); }
    QPushButton *next() const;
    void goNext();
    void goTo(RestoreWizard::Page page, RestoreMode mode = RestoreMode::Swap);
    void choose(RestoreMode mode);
    void tick(int count);
    void runRestore(RestoreMode mode);

    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<RestoreWizard> m_wizard;
};

void TestRestoreWizard::init()
{
    m_world = std::make_unique<DialogFixture>();
    m_world->onJob(u"flight-check"_s, flightCheck({FindingSeverity::Ok, FindingSeverity::Warning}));
    m_world->onJob(u"restore"_s, succeed);
    m_world->onJob(u"contents"_s, listTables);
}

void TestRestoreWizard::cleanup()
{
    m_wizard.reset();
    m_world.reset();
}

void TestRestoreWizard::start(const BackupRecord &record)
{
    m_wizard
        = std::make_unique<RestoreWizard>(m_world->controller(), m_world->catalogue(), m_world->profiles(), record);
    open(*m_wizard);
}

QPushButton *TestRestoreWizard::next() const { return qobject_cast<QPushButton *>(buttonWith(*m_wizard, u"Next"_s)); }

void TestRestoreWizard::goNext()
{
    QTRY_VERIFY(next() && next()->isEnabled());
    press(Qt::Key_N, Qt::AltModifier);
}

void TestRestoreWizard::choose(RestoreMode mode)
{
    constexpr std::array keys{Qt::Key_W, Qt::Key_P, Qt::Key_P, Qt::Key_E};
    QTRY_VERIFY(shows(*m_wizard, u"PostgreSQL 15.20"_s));
    press(keys.at(static_cast<size_t>(mode)), Qt::AltModifier);
    if (mode == RestoreMode::Drop)
        press(Qt::Key_D, Qt::AltModifier);
}

/// Ticks the first `count` tables of the list shown.
void TestRestoreWizard::tick(int count)
{
    auto *list = m_wizard->findChild<QTreeView *>(u"tables"_s);
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    QVERIFY(tabTo(list));
    press(Qt::Key_Home);
    for (int row = 0; row < count; ++row) {
        press(Qt::Key_Space);
        press(Qt::Key_Down);
    }
}

void TestRestoreWizard::goTo(RestoreWizard::Page page, RestoreMode mode)
{
    goNext();
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Where);
    choose(mode);
    while (m_wizard->currentPage() < page)
        goNext();
}

void TestRestoreWizard::runRestore(RestoreMode mode)
{
    start();
    goTo(RestoreWizard::Confirm, mode);
    const bool replaces = mode == RestoreMode::Swap || mode == RestoreMode::Drop;
    if (replaces) {
        QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
        type(u"shop"_s);
    }
    QAbstractButton *commit = buttonWith(*m_wizard,
                                         replaces                       ? u"Replace shop"_s
                                             : mode == RestoreMode::New ? u"Restore into shop_20260503"_s
                                                                        : u"Restore into shop"_s);
    QVERIFY(commit && commit->isEnabled());
    QVERIFY(tabTo(commit));
    press(Qt::Key_Space);
}

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

void TestRestoreWizard::findingsOfEverySeverityAreListedForScreenReaders()
{
    m_world->onJob(u"flight-check"_s,
                   flightCheck({FindingSeverity::Ok, FindingSeverity::Warning, FindingSeverity::Blocker}));
    start();
    goTo(RestoreWizard::Check);
    const auto *list = m_wizard->findChild<FindingList *>();
    QTRY_COMPARE(list->count(), 3);
    QTRY_VERIFY(shows(*m_wizard, u"1 thing is in the way"_s));
    const auto spoken
        = [list](int row) { return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(spoken(0).startsWith(u"In order. Client tools"_s));
    QVERIFY(spoken(1).contains(u"Warning. Sessions"_s) && spoken(1).contains(u"They will be disconnected."_s));
    QVERIFY(spoken(2).contains(u"In the way. Replication slots"_s)
            && spoken(2).contains(u"pg_drop_replication_slot"_s));
    shoot(*m_wizard, u"wizard3-blocked"_s);
}

void TestRestoreWizard::aBlockerKeepsNextDisabledUntilACheckWithoutOne()
{
    m_world->onJob(u"flight-check"_s, flightCheck({FindingSeverity::Blocker}));
    start();
    goTo(RestoreWizard::Check);
    QTRY_VERIFY(shows(*m_wizard, u"1 thing is in the way"_s));
    QVERIFY(!next()->isEnabled());
    m_world->onJob(u"flight-check"_s, flightCheck({FindingSeverity::Ok}));
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_wizard, u"Ready: all checks passed."_s));
    QVERIFY(next()->isEnabled());
    QCOMPARE(m_wizard->findChild<FindingList *>()->count(), 1);
}

void TestRestoreWizard::replacingByAPartWantsConsentBeforeTheName()
{
    m_world->onJob(u"flight-check"_s, [](const JobSpec &spec, JobContext &context) {
        const bool accepted = std::get<FlightCheckSpec>(spec).restore.acceptPartial;
        context.finding(finding(accepted ? FindingSeverity::Warning : FindingSeverity::Blocker));
        context.conclude(
            {}, {{u"blockers"_s, accepted ? 0 : 1}, {u"warnings"_s, accepted ? 1 : 0}, {u"missing"_s, u"all rows"_s}});
    });
    start();
    goTo(RestoreWizard::Check);
    auto *consent = m_wizard->findChild<QCheckBox *>(u"acceptPartial"_s);
    QTRY_VERIFY(consent->isVisible());
    QVERIFY(!next()->isEnabled() && !consent->isChecked());
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(consent->isVisible() && consent->isChecked());
    goNext();
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Confirm);
    QVERIFY(shows(*m_wizard, u"missing from then on will be all rows"_s));
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
    type(u"shop"_s);
    QVERIFY(tabTo(m_wizard->findChild<QPushButton *>(u"forward"_s)));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_world->started(u"restore"_s).size(), 1);
    QVERIFY(std::get<RestoreSpec>(m_world->started(u"restore"_s).constFirst()).acceptPartial);
}

void TestRestoreWizard::consentToAPartIsForgottenWhenTheTargetIsChosenAnew()
{
    m_world->onJob(u"flight-check"_s, [](const JobSpec &, JobContext &context) {
        context.conclude({}, {{u"blockers"_s, 0}, {u"missing"_s, u"all rows"_s}});
    });
    start();
    goTo(RestoreWizard::Check);
    auto *consent = m_wizard->findChild<QCheckBox *>(u"acceptPartial"_s);
    QTRY_VERIFY(consent->isVisible());
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(next()->isEnabled());
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Where);
    choose(RestoreMode::New);
    goNext();
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(!consent->isVisible());
    QVERIFY(!std::get<FlightCheckSpec>(m_world->started(u"flight-check"_s).constLast()).restore.acceptPartial);
}

void TestRestoreWizard::statementsThatMayDoAnythingWantConsent()
{
    m_world->onJob(u"flight-check"_s, [](const JobSpec &spec, JobContext &context) {
        const bool accepted = std::get<FlightCheckSpec>(spec).restore.acceptStatements;
        context.conclude({}, {{u"blockers"_s, accepted ? 0 : 1}, {u"unknownStatements"_s, 2}});
    });
    start();
    goTo(RestoreWizard::Check);
    auto *consent = m_wizard->findChild<QCheckBox *>(u"acceptStatements"_s);
    QTRY_VERIFY(consent->isVisible());
    QVERIFY(!next()->isEnabled() && !consent->isChecked());
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(next()->isEnabled());
    QVERIFY(consent->isVisible() && consent->isChecked());
    press(Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(!consent->isChecked() && consent->isVisible());
    QVERIFY(!next()->isEnabled());
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

void TestRestoreWizard::aFlightCheckThatFailsIsNoPass()
{
    m_world->onJob(u"flight-check"_s, [](const JobSpec &, JobContext &context) {
        context.finding(finding(FindingSeverity::Ok));
        throw Error(ErrorCode::ConnectionFailed, u"The connection broke."_s, u"Try again."_s);
    });
    start();
    goTo(RestoreWizard::Check);
    QTRY_VERIFY(shows(*m_wizard, u"The connection broke."_s));
    QVERIFY(!next()->isEnabled());
}

void TestRestoreWizard::everyKindOfFindingIsListedWithItsMarkAndRemedy_data()
{
    QTest::addColumn<FindingSeverity>("severity");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("mark");
    for (const QString &title : {u"Backup file"_s, u"Last drill"_s, u"Versions"_s, u"Rights"_s, u"Roles"_s,
                                 u"Extensions"_s, u"Encoding, locale, tablespace"_s, u"Way in"_s, u"Target"_s,
                                 u"Large objects"_s, u"Safety dump"_s, u"In the way: follower"_s, u"Sessions"_s,
                                 u"Space on the server"_s, u"Schema"_s, u"Rows"_s, u"Missing tables"_s, u"Tables"_s}) {
        const auto add = [&title](const QString &severityName, FindingSeverity severity, const QString &mark) {
            QTest::newRow(qPrintable(u"%1 as %2"_s.arg(title, severityName))) << severity << title << mark;
        };
        add(u"something in order"_s, FindingSeverity::Ok, u"In order"_s);
        add(u"a warning"_s, FindingSeverity::Warning, u"Warning"_s);
        add(u"an obstacle"_s, FindingSeverity::Blocker, u"In the way"_s);
    }
}

void TestRestoreWizard::everyKindOfFindingIsListedWithItsMarkAndRemedy()
{
    QFETCH(FindingSeverity, severity);
    QFETCH(QString, title);
    QFETCH(QString, mark);
    const QString remedy = severity == FindingSeverity::Ok ? QString() : u"Do this about it."_s;
    FindingList list;
    list.add({severity, title, u"What was found."_s, remedy});
    const QModelIndex only = list.model()->index(0, 0);
    QCOMPARE(only.data().toString(), title);
    QVERIFY(!only.data(Qt::DecorationRole).value<QIcon>().isNull());
    const QString spoken = only.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(mark + u". "_s + title + u". What was found."_s), qPrintable(spoken));
    QCOMPARE(spoken.contains(u"Do this about it."_s), severity != FindingSeverity::Ok);
}

void TestRestoreWizard::theSwitchesOfAReplacementReachTheRestoreAndTheWords_data()
{
    QTest::addColumn<bool>("drop");
    QTest::addColumn<bool>("switchedOff");
    QTest::addColumn<QString>("words");
    QTest::newRow("beside it, keeping the old one, is the default")
        << false << false << u"is kept as shop_before_20260503_0210 until you remove it."_s;
    QTest::newRow("beside it, without keeping")
        << false << true << u"is deleted as soon as this one has taken its place"_s;
    QTest::newRow("dropped first, saved before that by default") << true << false << u"is saved among the backups"_s;
    QTest::newRow("dropped first, without saving") << true << true << u"is not saved first: there is no way back."_s;
}

void TestRestoreWizard::theSwitchesOfAReplacementReachTheRestoreAndTheWords()
{
    QFETCH(bool, drop);
    QFETCH(bool, switchedOff);
    QFETCH(QString, words);
    start();
    goNext();
    choose(drop ? RestoreMode::Drop : RestoreMode::Swap);
    QVERIFY(m_wizard->findChild<QCheckBox *>(u"keepOld"_s)->isEnabled() != drop);
    QVERIFY(m_wizard->findChild<QCheckBox *>(u"safetyDump"_s)->isEnabled() == drop);
    if (switchedOff)
        press(drop ? Qt::Key_V : Qt::Key_K, Qt::AltModifier);
    goNext();
    goNext();
    QVERIFY(shows(*m_wizard, words));
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
    type(u"shop"_s);
    QVERIFY(tabTo(buttonWith(*m_wizard, u"Replace shop"_s)));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_world->started(u"restore"_s).size(), 1);
    const auto spec = std::get<RestoreSpec>(m_world->started(u"restore"_s).constFirst());
    QVERIFY(spec.mode == (drop ? RestoreMode::Drop : RestoreMode::Swap));
    QCOMPARE(spec.keepOld, drop || !switchedOff);
    QCOMPARE(spec.safetyDump, !drop || !switchedOff);
    QVERIFY(spec.tables.isEmpty());
}

void TestRestoreWizard::tablesGoIntoASchemaOfTheirOwnUnlessAskedOtherwise()
{
    start();
    goNext();
    QTRY_VERIFY(shows(*m_wizard, u"PostgreSQL 15.20"_s));
    press(Qt::Key_O, Qt::AltModifier);
    tick(2);
    shoot(*m_wizard, u"wizard2-tables"_s);
    goNext();
    QTRY_COMPARE(m_world->started(u"flight-check"_s).size(), 1);
    goNext();
    QVERIFY(shows(*m_wizard, u"They go into the new schema recovered_20260503"_s));
    QVERIFY(!m_wizard->findChild<QLineEdit *>(u"typedName"_s)->isVisible());
    shoot(*m_wizard, u"wizard4-tables"_s);
    QVERIFY(tabTo(m_wizard->findChild<QPushButton *>(u"forward"_s)));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_world->started(u"restore"_s).size(), 1);
    const auto spec = std::get<RestoreSpec>(m_world->started(u"restore"_s).constFirst());
    QCOMPARE(spec.tables, (QStringList{u"shop.customers"_s, u"shop.\"Odd name\""_s}));
    QCOMPARE(spec.database, u"shop"_s);
    QVERIFY(!spec.inPlace && !spec.confirmed && spec.intoSchema.isEmpty());
}

void TestRestoreWizard::tablesBackIntoPlaceWantTheNameOfTheDatabase()
{
    start();
    goNext();
    press(Qt::Key_O, Qt::AltModifier);
    tick(1);
    press(Qt::Key_K, Qt::AltModifier);
    QVERIFY(!m_wizard->findChild<QLineEdit *>(u"schema"_s)->isEnabled());
    shoot(*m_wizard, u"wizard2-tables-in-place"_s);
    goNext();
    goNext();
    const auto *commit = m_wizard->findChild<QPushButton *>(u"forward"_s);
    QVERIFY(shows(*m_wizard, u"There is no undo."_s));
    QVERIFY(!commit->isEnabled() && !commit->isDefault());
    shoot(*m_wizard, u"wizard4-tables-in-place"_s);
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
    type(u"shop"_s);
    QVERIFY(commit->isEnabled());
    QVERIFY(tabTo(m_wizard->findChild<QPushButton *>(u"forward"_s)));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_world->started(u"restore"_s).size(), 1);
    const auto spec = std::get<RestoreSpec>(m_world->started(u"restore"_s).constFirst());
    QVERIFY(spec.inPlace && spec.confirmed);
    QCOMPARE(spec.tables, QStringList{u"shop.customers"_s});
}

void TestRestoreWizard::theSafeWayOfTablesIsASchemaOfTheirOwn()
{
    start();
    goNext();
    press(Qt::Key_O, Qt::AltModifier);
    tick(1);
    press(Qt::Key_K, Qt::AltModifier);
    goNext();
    goNext();
    QVERIFY(tabTo(buttonWith(*m_wizard, u"Restore into a schema of their own"_s)));
    press(Qt::Key_Space);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Check);
    QTRY_COMPARE(m_world->started(u"flight-check"_s).size(), 2);
    const RestoreSpec spec = std::get<FlightCheckSpec>(m_world->started(u"flight-check"_s).constLast()).restore;
    QVERIFY(!spec.inPlace);
    QCOMPARE(spec.tables, QStringList{u"shop.customers"_s});
}

void TestRestoreWizard::withoutATickedTableThereIsNoWayOn()
{
    start();
    goNext();
    QTRY_VERIFY(next()->isEnabled());
    press(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_wizard, u"Tick the tables you want."_s));
    QVERIFY(!next()->isEnabled());
    tick(1);
    QVERIFY(next()->isEnabled());
    press(Qt::Key_F, Qt::AltModifier);
    QVERIFY(next()->isEnabled());
}

void TestRestoreWizard::tablesGivenBeforehandAreTickedAndTheTargetIsAskedFirst()
{
    m_wizard = std::make_unique<RestoreWizard>(m_world->controller(), m_world->catalogue(), m_world->profiles(),
                                               m_world->addBackup(u"shop"_s, made), QStringList{u"shop.\"Odd name\""_s},
                                               u"prod-1"_s);
    open(*m_wizard);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Where);
    QVERIFY(buttonWith(*m_wizard, u"Only some tables"_s)->isChecked());
    QTRY_VERIFY(shows(*m_wizard, u"12 rows"_s));
    goNext();
    QTRY_COMPARE(m_world->started(u"flight-check"_s).size(), 1);
    QCOMPARE(std::get<FlightCheckSpec>(m_world->started(u"flight-check"_s).constFirst()).restore.tables,
             QStringList{u"shop.\"Odd name\""_s});
    press(Qt::Key_B, Qt::AltModifier);
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::What);
}

void TestRestoreWizard::tablesAreFoundByName()
{
    start();
    goNext();
    press(Qt::Key_O, Qt::AltModifier);
    auto *list = m_wizard->findChild<QTreeView *>(u"tables"_s);
    QTRY_COMPARE(list->model()->rowCount(), 7);
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"findTables"_s)));
    type(u"order"_s);
    QCOMPARE(list->model()->rowCount(), 2);
}

void TestRestoreWizard::aFileNeedsNoServerAndNoFlightCheck()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::ConnectionFailed, u"db.example:5432 does not answer."_s, u"Is it running?"_s);
    });
    m_world->onJob(u"extract"_s, [](const JobSpec &spec, JobContext &context) {
        context.conclude(u"18.2 k rows written."_s,
                         {{u"output"_s, std::get<ExtractSpec>(spec).output},
                          {u"tables"_s, QJsonArray{u"shop.customers"_s}},
                          {u"rows"_s, 18'204},
                          {u"bytes"_s, 2'900'000},
                          {u"leftOut"_s, QJsonArray()}});
    });
    const TempDir folder;
    start();
    goNext();
    QTRY_VERIFY(shows(*m_wizard, u"does not answer"_s));
    press(Qt::Key_F, Qt::AltModifier);
    QVERIFY(!shows(*m_wizard, u"does not answer"_s));
    tick(1);
    auto *file = m_wizard->findChild<QLineEdit *>(u"file"_s);
    file->setText(folder.file(u"customers.csv"_s));
    shoot(*m_wizard, u"wizard2-file"_s);
    QVERIFY(next()->isEnabled());
    press(Qt::Key_N, Qt::AltModifier);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Confirm);
    QVERIFY(shows(*m_wizard, u"No server is asked."_s));
    shoot(*m_wizard, u"wizard4-file"_s);
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Where);
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(tabTo(buttonWith(*m_wizard, u"Write customers.csv"_s)));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_wizard->currentPage(), RestoreWizard::Result);
    QVERIFY(shows(*m_wizard, folder.file(u"customers.csv"_s)));
    shoot(*m_wizard, u"wizard6-file"_s);
    QCOMPARE(m_world->started(u"flight-check"_s).size(), 0);
    const auto spec = std::get<ExtractSpec>(m_world->started(u"extract"_s).constFirst());
    QVERIFY(spec.as == ExtractFormat::Csv);
    QCOMPARE(spec.tables, QStringList{u"shop.customers"_s});
    QVERIFY(!spec.confirmed);
}

void TestRestoreWizard::theNameOfAFileIsCheckedWhileTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tables");
    QTest::addColumn<QString>("remark");
    QTest::newRow("SQL takes several tables") << u"new.sql"_s << 2 << QString();
    QTest::newRow("CSV takes one") << u"new.csv"_s << 1 << QString();
    QTest::newRow("CSV does not take two") << u"new.csv"_s << 2 << u"A CSV file holds one table."_s;
    QTest::newRow("a suffix says the format") << u"new.txt"_s << 1 << u"End the name with .sql"_s;
    QTest::newRow("nothing is overwritten") << u"there.sql"_s << 1 << u"There is a file of this name already."_s;
    QTest::newRow("the folder must be there") << u"nowhere/new.sql"_s << 1 << u"There is no folder"_s;
    QTest::newRow("no name is no file") << QString() << 1 << u"Type a name"_s;
}

void TestRestoreWizard::theNameOfAFileIsCheckedWhileTyped()
{
    QFETCH(QString, name);
    QFETCH(int, tables);
    QFETCH(QString, remark);
    TempDir folder;
    folder.write(u"there.sql"_s, "precious");
    start();
    goNext();
    press(Qt::Key_F, Qt::AltModifier);
    tick(tables);
    press(Qt::Key_I, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(name.isEmpty() ? name : folder.file(name));
    QCOMPARE(next()->isEnabled(), remark.isEmpty());
    if (!remark.isEmpty())
        QVERIFY(shows(*m_wizard, remark));
}

void TestRestoreWizard::ofAnArchiveNoTablesAreOffered()
{
    BackupRecord record = m_world->addBackup(u"shop"_s, made);
    record.format = BackupFormat::Custom;
    start(record);
    goNext();
    QVERIFY(!buttonWith(*m_wizard, u"Only some tables"_s)->isEnabled());
    QVERIFY(!buttonWith(*m_wizard, u"To a file"_s)->isEnabled());
    QVERIFY(buttonWith(*m_wizard, u"To a file"_s)->toolTip().contains(u"pg_restore --table"_s));
    QVERIFY(buttonWith(*m_wizard, u"Replace"_s)->isEnabled());
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

void TestRestoreWizard::theKeptDatabasesAreReachedFromTheResult()
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

void TestRestoreWizard::theConfirmPageSaysWhatWillHappen_data()
{
    QTest::addColumn<RestoreMode>("mode");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("commit");
    const QString backup = u"The backup is of 3 May 02:00, proven identical on 4 May."_s;
    QTest::newRow("a swap names sessions, size and the kept database")
        << RestoreMode::Swap
        << QStringList{u"Replace database \"shop\" on prod-1?"_s,
                       u"4 sessions will be disconnected. The current database (12.4 GB) is kept as "
                       "shop_before_20260503_0210 until you remove it. "_s
                           + backup}
        << u"Replace shop"_s;
    QTest::newRow("drop first says what is left and that there is no undo")
        << RestoreMode::Drop
        << QStringList{u"Replace database \"shop\" on prod-1?"_s, u"4 sessions will be disconnected."_s,
                       u"(12.4 GB) is saved among the backups, then deleted before this one is loaded: there is no undo."_s,
                       backup}
        << u"Replace shop"_s;
    QTest::newRow("a new database touches no other")
        << RestoreMode::New
        << QStringList{u"\"shop_20260503\" on prod-1?"_s, u"No other database is touched. "_s + backup}
        << u"Restore into shop_20260503"_s;
    QTest::newRow("an empty database gets all or nothing")
        << RestoreMode::Empty << QStringList{u"All of it arrives or nothing does. "_s + backup}
        << u"Restore into shop"_s;
}

void TestRestoreWizard::theConfirmPageSaysWhatWillHappen()
{
    QFETCH(RestoreMode, mode);
    QFETCH(QStringList, words);
    QFETCH(QString, commit);
    start();
    goTo(RestoreWizard::Confirm, mode);
    for (const QString &sentence : words)
        QVERIFY2(shows(*m_wizard, sentence), qPrintable(sentence));
    QVERIFY(buttonWith(*m_wizard, commit));
    const bool replaces = mode == RestoreMode::Swap || mode == RestoreMode::Drop;
    QCOMPARE(buttonWith(*m_wizard, u"Restore as shop_20260503"_s) != nullptr, replaces);
    shoot(*m_wizard, u"wizard4-confirm-"_s + toString(mode));
}

void TestRestoreWizard::replacingWantsTheExactName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the exact name opens the button") << u"shop"_s << true;
    QTest::newRow("nothing typed does not") << QString() << false;
    QTest::newRow("a part does not") << u"sho"_s << false;
    QTest::newRow("another case does not") << u"Shop"_s << false;
    QTest::newRow("a space after it does not") << u"shop "_s << false;
    QTest::newRow("more than the name does not") << u"shop2"_s << false;
}

void TestRestoreWizard::replacingWantsTheExactName()
{
    QFETCH(QString, typed);
    QFETCH(bool, allowed);
    start();
    goTo(RestoreWizard::Confirm, RestoreMode::Drop);
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
    type(typed);
    QCOMPARE(buttonWith(*m_wizard, u"Replace shop"_s)->isEnabled(), allowed);
    if (!allowed) {
        QTest::mouseClick(buttonWith(*m_wizard, u"Replace shop"_s), Qt::LeftButton);
        QCOMPARE(m_wizard->currentPage(), RestoreWizard::Confirm);
    }
}

void TestRestoreWizard::aNewDatabaseWantsNoTypedName()
{
    start();
    goTo(RestoreWizard::Confirm, RestoreMode::New);
    QVERIFY(!m_wizard->findChild<QLineEdit *>(u"typedName"_s)->isVisible());
    QVERIFY(buttonWith(*m_wizard, u"Restore into shop_20260503"_s)->isEnabled());
}

void TestRestoreWizard::returnOnTheConfirmPageCancels()
{
    start();
    goTo(RestoreWizard::Confirm);
    QVERIFY(buttonWith(*m_wizard, u"Cancel"_s)->hasFocus());
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
    type(u"shop"_s);
    press(Qt::Key_Return);
    QVERIFY(!m_wizard->isVisible());
    QCOMPARE(m_wizard->result(), static_cast<int>(QDialog::Rejected));
    QCOMPARE(m_world->started(u"restore"_s).size(), 0);
}

void TestRestoreWizard::goingBackForgetsTheTypedName()
{
    start();
    goTo(RestoreWizard::Confirm);
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
    type(u"shop"_s);
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Check);
    goNext();
    QVERIFY(m_wizard->findChild<QLineEdit *>(u"typedName"_s)->text().isEmpty());
    QVERIFY(!buttonWith(*m_wizard, u"Replace shop"_s)->isEnabled());
}

void TestRestoreWizard::theSafeWayChecksANewDatabaseInstead()
{
    start();
    goTo(RestoreWizard::Confirm);
    QVERIFY(tabTo(buttonWith(*m_wizard, u"Restore as shop_20260503"_s)));
    press(Qt::Key_Space);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Check);
    QTRY_COMPARE(m_world->started(u"flight-check"_s).size(), 2);
    const RestoreSpec spec = std::get<FlightCheckSpec>(m_world->started(u"flight-check"_s).constLast()).restore;
    QVERIFY(spec.mode == RestoreMode::New);
    QCOMPARE(spec.database, u"shop_20260503"_s);
    goNext();
    QVERIFY(buttonWith(*m_wizard, u"Restore into shop_20260503"_s)->isEnabled());
}

void TestRestoreWizard::theSafeWayTakesANameThatIsFree()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) {
        QJsonObject result = inspection();
        QJsonArray databases = result[u"databases"_s].toArray();
        databases.append(QJsonObject{{u"name"_s, u"shop_20260503"_s}, {u"bytes"_s, 1}});
        result[u"databases"_s] = databases;
        context.conclude({}, result);
    });
    start();
    goTo(RestoreWizard::Confirm);
    QVERIFY(buttonWith(*m_wizard, u"Restore as shop_20260503_2"_s));
}

void TestRestoreWizard::theRestoreGetsWhatWasChosenAndConfirmed()
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

void TestRestoreWizard::whileItRunsThereIsNoBackAndNoNext()
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

void TestRestoreWizard::closingWhileItRunsAsksAndGoingOnChangesNothing()
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

void TestRestoreWizard::closingWhileItRunsAsksAndThenCancelsTheJob()
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

void TestRestoreWizard::successShowsRowsDifferencesAndTheKeptDatabase()
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

void TestRestoreWizard::undoAsksFirstAndThenPutsTheKeptDatabaseBack()
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

void TestRestoreWizard::failureSaysWhatHappenedAndWhatIsUntouched_data()
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

void TestRestoreWizard::behindThePointOfNoReturnNothingIsCalledUntouched()
{
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &context) {
        context.pointOfNoReturn();
        throw Error(ErrorCode::RestoreFailed, u"Database \"shop\" was dropped."_s, u"Bring it back."_s);
    });
    runRestore(RestoreMode::Drop);
    QTRY_VERIFY(shows(*m_wizard, u"Bring it back."_s));
    QVERIFY(!shows(*m_wizard, u"untouched"_s));
}

void TestRestoreWizard::failureSaysWhatHappenedAndWhatIsUntouched()
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

void TestRestoreWizard::afterAFailureOneMayGoBackToTheTarget()
{
    m_world->onJob(u"restore"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::ServerNoSpace, u"The server's disk is full."_s);
    });
    runRestore(RestoreMode::Swap);
    QTRY_COMPARE(m_wizard->currentPage(), RestoreWizard::Result);
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Where);
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
