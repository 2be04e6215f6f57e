#include "tests/ui/dialogfixture.h"
#include "tests/ui/wizardfixture.h"
#include "ui/messages/findinglist.h"
#include "ui/restore/restorewizard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What the restore wizard finds out and asks before it begins.
class TestRestoreCheck : public QObject, private WizardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void findingsOfEverySeverityAreListedForScreenReaders();
    void aBlockerKeepsNextDisabledUntilACheckWithoutOne();
    void replacingByAPartWantsConsentBeforeTheName();
    void consentToAPartIsForgottenWhenTheTargetIsChosenAnew();
    void statementsThatMayDoAnythingWantConsent();
    void aFlightCheckThatFailsIsNoPass();
    void everyKindOfFindingIsListedWithItsMarkAndRemedy_data();
    void everyKindOfFindingIsListedWithItsMarkAndRemedy();
    void theSwitchesOfAReplacementReachTheRestoreAndTheWords_data();
    void theSwitchesOfAReplacementReachTheRestoreAndTheWords();
    void theConfirmPageSaysWhatWillHappen_data();
    void theConfirmPageSaysWhatWillHappen();
    void replacingWantsTheExactName_data();
    void replacingWantsTheExactName();
    void aNewDatabaseWantsNoTypedName();
    void returnOnTheConfirmPageCancels();
    void goingBackForgetsTheTypedName();
    void theSafeWayChecksANewDatabaseInstead();
    void theSafeWayTakesANameThatIsFree();
};

void TestRestoreCheck::findingsOfEverySeverityAreListedForScreenReaders()
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

void TestRestoreCheck::aBlockerKeepsNextDisabledUntilACheckWithoutOne()
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

void TestRestoreCheck::replacingByAPartWantsConsentBeforeTheName()
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

void TestRestoreCheck::consentToAPartIsForgottenWhenTheTargetIsChosenAnew()
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

void TestRestoreCheck::statementsThatMayDoAnythingWantConsent()
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

void TestRestoreCheck::aFlightCheckThatFailsIsNoPass()
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

void TestRestoreCheck::everyKindOfFindingIsListedWithItsMarkAndRemedy_data()
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

void TestRestoreCheck::everyKindOfFindingIsListedWithItsMarkAndRemedy()
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

void TestRestoreCheck::theSwitchesOfAReplacementReachTheRestoreAndTheWords_data()
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

void TestRestoreCheck::theSwitchesOfAReplacementReachTheRestoreAndTheWords()
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

void TestRestoreCheck::theConfirmPageSaysWhatWillHappen_data()
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

void TestRestoreCheck::theConfirmPageSaysWhatWillHappen()
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

void TestRestoreCheck::replacingWantsTheExactName_data()
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

void TestRestoreCheck::replacingWantsTheExactName()
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

void TestRestoreCheck::aNewDatabaseWantsNoTypedName()
{
    start();
    goTo(RestoreWizard::Confirm, RestoreMode::New);
    QVERIFY(!m_wizard->findChild<QLineEdit *>(u"typedName"_s)->isVisible());
    QVERIFY(buttonWith(*m_wizard, u"Restore into shop_20260503"_s)->isEnabled());
}

void TestRestoreCheck::returnOnTheConfirmPageCancels()
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

void TestRestoreCheck::goingBackForgetsTheTypedName()
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

void TestRestoreCheck::theSafeWayChecksANewDatabaseInstead()
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

void TestRestoreCheck::theSafeWayTakesANameThatIsFree()
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

LARDER_DIALOG_TEST(TestRestoreCheck)
#include "tst_restorecheck.moc"
