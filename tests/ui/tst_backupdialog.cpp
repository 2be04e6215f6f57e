#include "tests/ui/backupfixture.h"
#include "tests/ui/dialogfixture.h"
#include "ui/memory/settings.h"

#include <QAbstractButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
/// The server's databases and these.
QJsonObject inspectionWith(const QStringList &more)
{
    QJsonObject result = inspection();
    QJsonArray databases = result[u"databases"_s].toArray();
    for (const QString &name : more)
        databases.append(
            QJsonObject{{u"name"_s, name}, {u"bytes"_s, 1000}, {u"owner"_s, u"ann"_s}, {u"canConnect"_s, true}});
    result[u"databases"_s] = databases;
    return result;
}
}

/// Server, databases and destination in the dialog of a backup, and the dialog as a window.
class TestBackupDialog : public QObject, private BackupFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void itAsksTheServerAndSaysSoMeanwhile();
    void aServerThatCannotBeReachedIsSaidWithAHintAndCanBeTriedAgain();
    void databasesAreListedWithSizeLastBackupAndWhatToExpect();
    void theFirstTimeEverythingButPostgresIsTicked();
    void databasesKeptForUndoAreListedButNotTicked();
    void theListOfTheSavedServerDecidesTheFirstTicks();
    void patternsOfTheSavedServerCountAsNames();
    void whatWasTickedLastTimeIsTickedAgain();
    void aDatabaseThatIsNewOnTheServerIsTickedAndMarked();
    void aNewDatabaseThatTheServersListDoesNotMeanIsNotTicked();
    void whereOnlyTheTicksWereRememberedADatabaseWithoutBackupIsNew();
    void openedForOneDatabaseItTicksThatAloneAndRemembersTheUsualOnes();
    void spaceTicksAndTheButtonCounts();
    void withNothingTickedTheButtonSaysWhyItIsDisabled();
    void withoutAFolderTheButtonSaysWhyItIsDisabled();
    void whatWillNotFitIsSaidBesideTheDestination();
    void aFileIsNoDestination();
    void databasesLeftOutByAPatternAreNotCounted();
    void itGrowsToShowItsChoicesWhereTheScreenHasRoom();
    void itFitsASmallScreen();
    void escapeRemembersNothing();
    void everyFieldHasANameAndTabReadsLikeAPage();
};

void TestBackupDialog::itAsksTheServerAndSaysSoMeanwhile()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) { runUntilCancelled(context); });
    start();
    QVERIFY(shows(*m_dialog, u"Asking prod-1 for its databases"_s));
    QVERIFY(!buttonWith(*m_dialog, u"Back up 0 databases"_s)->isEnabled());
    shoot(*m_dialog, u"backup-loading"_s);
}

void TestBackupDialog::aServerThatCannotBeReachedIsSaidWithAHintAndCanBeTriedAgain()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &) {
        throw Error(ErrorCode::AuthenticationFailed, u"prod-1 did not accept the password of ann."_s,
                    u"Correct it in the server's settings."_s, u"FATAL: 28P01"_s);
    });
    start();
    QTRY_VERIFY(shows(*m_dialog, u"prod-1 did not accept the password of ann."_s));
    QVERIFY(shows(*m_dialog, u"Correct it in the server's settings."_s));
    shoot(*m_dialog, u"backup-error"_s);
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) { context.conclude({}, inspection()); });
    press(Qt::Key_R, Qt::AltModifier);
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"crm"_s, u"shop"_s}));
}

void TestBackupDialog::databasesAreListedWithSizeLastBackupAndWhatToExpect()
{
    m_world->addBackup(u"shop"_s, QDateTime({2026, 5, 5}, {7, 0}, Qt::UTC));
    start();
    becomeReady();
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(cell(0, 0), u"crm"_s);
    QCOMPARE(cell(0, 2), u"never"_s);
    QCOMPARE(cell(0, 3), u"about 43.2 MB in 1.8 s"_s); // of its size by the measure of shop
    QCOMPARE(cell(1, 3), u"little"_s);
    QCOMPARE(cell(1, 0), u"postgres"_s);
    QCOMPARE(cell(2, 0), u"shop"_s);
    QCOMPARE(cell(2, 1), u"12.4 GB"_s);
    QCOMPARE(cell(2, 2), u"3 h ago"_s);
    QCOMPARE(cell(2, 3), u"about 3 bytes in 42 s"_s);
    shoot(*m_dialog, u"backup"_s);
}

void TestBackupDialog::theFirstTimeEverythingButPostgresIsTicked()
{
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"crm"_s, u"shop"_s}));
}

void TestBackupDialog::databasesKeptForUndoAreListedButNotTicked()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) {
        context.conclude({}, inspectionWith({u"crm_before_20260504_0210"_s}));
    });
    start();
    becomeReady();
    QCOMPARE(list()->model()->rowCount(), 4);
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"crm"_s, u"shop"_s}));
}

void TestBackupDialog::theListOfTheSavedServerDecidesTheFirstTicks()
{
    ServerProfile profile = m_world->profile();
    profile.databases = {u"shop"_s};
    m_world->profiles().save(profile);
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, QStringList{u"shop"_s});
}

void TestBackupDialog::patternsOfTheSavedServerCountAsNames()
{
    ServerProfile profile = m_world->profile();
    profile.databases = {u"*"_s};
    profile.exclude = {u"c*"_s};
    m_world->profiles().save(profile);
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, QStringList{u"shop"_s}); // "postgres" only when named
}

void TestBackupDialog::whatWasTickedLastTimeIsTickedAgain()
{
    start();
    becomeReady();
    list()->setFocus();
    press(Qt::Key_Space); // crm, the first
    QCOMPARE(m_dialog->spec().databases, QStringList{u"shop"_s});
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, QStringList{u"shop"_s});
}

void TestBackupDialog::aDatabaseThatIsNewOnTheServerIsTickedAndMarked()
{
    start();
    becomeReady();
    list()->setFocus();
    press(Qt::Key_Space); // crm, the first: left out
    press(Qt::Key_B, Qt::AltModifier);
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) {
        context.conclude({}, inspectionWith({u"wiki"_s, u"shop_before_20260504_0210"_s}));
    });
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"shop"_s, u"wiki"_s}));
    QCOMPARE(cell(4, 0), u"wiki (new)"_s);
    QCOMPARE(cell(0, 0), u"crm"_s);
    press(Qt::Key_B, Qt::AltModifier);
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"shop"_s, u"wiki"_s}));
    QCOMPARE(cell(4, 0), u"wiki"_s);
}

void TestBackupDialog::aNewDatabaseThatTheServersListDoesNotMeanIsNotTicked()
{
    ServerProfile profile = m_world->profile();
    profile.databases = {u"sh*"_s};
    m_world->profiles().save(profile);
    start();
    becomeReady();
    press(Qt::Key_B, Qt::AltModifier);
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) {
        context.conclude({}, inspectionWith({u"wiki"_s, u"shipping"_s, u"shoes"_s}));
    });
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"shipping"_s, u"shoes"_s, u"shop"_s}));
}

void TestBackupDialog::whereOnlyTheTicksWereRememberedADatabaseWithoutBackupIsNew()
{
    m_world->addBackup(u"crm"_s, QDateTime({2026, 5, 5}, {7, 0}, Qt::UTC));
    settings().setValue(u"backup/prod-1/databases"_s, QStringList{u"shop"_s});
    m_world->onJob(u"inspect"_s,
                   [](const JobSpec &, JobContext &context) { context.conclude({}, inspectionWith({u"wiki"_s})); });
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"shop"_s, u"wiki"_s}));
}

void TestBackupDialog::openedForOneDatabaseItTicksThatAloneAndRemembersTheUsualOnes()
{
    start();
    m_dialog->tickOnly(u"crm"_s);
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, QStringList{u"crm"_s});
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"crm"_s, u"shop"_s}));
    list()->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_B, Qt::AltModifier); // shop is the usual one now
    start();
    becomeReady();
    m_dialog->tickOnly(u"crm"_s);
    QCOMPARE(m_dialog->spec().databases, QStringList{u"crm"_s});
    press(Qt::Key_B, Qt::AltModifier);
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, QStringList{u"shop"_s});
}

void TestBackupDialog::spaceTicksAndTheButtonCounts()
{
    start();
    becomeReady();
    QVERIFY(buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
    QVERIFY(tabTo(list()));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QVERIFY(buttonWith(*m_dialog, u"Back up 3 databases"_s));
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(tabTo(list()));
    press(Qt::Key_Space);
    QVERIFY(buttonWith(*m_dialog, u"Back up 1 database"_s));
    press(Qt::Key_A, Qt::AltModifier);
    QVERIFY(buttonWith(*m_dialog, u"Back up 3 databases"_s));
}

void TestBackupDialog::withNothingTickedTheButtonSaysWhyItIsDisabled()
{
    start();
    becomeReady();
    press(Qt::Key_N, Qt::AltModifier);
    QAbstractButton *button = buttonWith(*m_dialog, u"Back up 0 databases"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(shows(*m_dialog, u"Tick at least one database."_s));
    QCOMPARE(button->accessibleDescription(), u"Tick at least one database."_s);
    m_dialog->accept();
    QVERIFY(m_dialog->isVisible());
}

void TestBackupDialog::withoutAFolderTheButtonSaysWhyItIsDisabled()
{
    start();
    becomeReady();
    press(Qt::Key_D, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QVERIFY(!buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
    QVERIFY(shows(*m_dialog, u"Choose a folder for the backups."_s));
    type(u"/srv//larder/../backups/"_s);
    QVERIFY(buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
    QCOMPARE(m_dialog->spec().repository, u"/srv/backups"_s);
    QVERIFY(shows(*m_dialog, u"the folder will be created"_s));
}

void TestBackupDialog::whatWillNotFitIsSaidBesideTheDestination()
{
    m_world->onJob(u"inspect"_s, [](const JobSpec &, JobContext &context) {
        QJsonObject result = inspection();
        QJsonArray databases = result[u"databases"_s].toArray();
        QJsonObject shop = databases[0].toObject();
        shop[u"bytes"_s] = qint64(9'000'000'000'000'000);
        databases[0] = shop;
        result[u"databases"_s] = databases;
        context.conclude({}, result);
    });
    start();
    becomeReady();
    QVERIFY(shows(*m_dialog, u"It will hardly fit: about"_s));
    QVERIFY(buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled()); // it is a guess
    shoot(*m_dialog, u"backup-no-room"_s);
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(!shows(*m_dialog, u"It will hardly fit"_s));
}

void TestBackupDialog::aFileIsNoDestination()
{
    start();
    becomeReady();
    press(Qt::Key_D, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(u"/etc/passwd"_s);
    QVERIFY(shows(*m_dialog, u"/etc/passwd is a file, no folder."_s));
    QVERIFY(!buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
}

void TestBackupDialog::databasesLeftOutByAPatternAreNotCounted()
{
    start();
    becomeReady();
    press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(tabTo(lineEdit(u"excludeDatabases"_s)));
    type(u"c*"_s);
    QVERIFY(buttonWith(*m_dialog, u"Back up 1 database"_s));
    QCOMPARE(m_dialog->spec().databases, QStringList{u"shop"_s});
    QCOMPARE(m_dialog->spec().exclude, QStringList{u"c*"_s});
    QVERIFY(!list()->model()->flags(list()->model()->index(0, 0)).testFlag(Qt::ItemIsEnabled));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QVERIFY(buttonWith(*m_dialog, u"Back up 2 databases"_s));
}

void TestBackupDialog::itGrowsToShowItsChoicesWhereTheScreenHasRoom()
{
    QSemaphore shown; // the server answers when the dialog has its first size
    m_world->onJob(u"inspect"_s, [&shown](const JobSpec &, JobContext &context) {
        shown.acquire();
        context.conclude(u"seen"_s, inspection());
    });
    start();
    QCoreApplication::processEvents();
    shown.release();
    becomeReady();
    const auto *options = m_dialog->findChild<QScrollArea *>();
    QTRY_COMPARE(options->verticalScrollBar()->maximum(), 0);
    QVERIFY(m_dialog->height() <= m_dialog->screen()->availableGeometry().height());
}

void TestBackupDialog::itFitsASmallScreen()
{
    start();
    becomeReady();
    press(Qt::Key_E, Qt::AltModifier);
    press(Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_M, Qt::AltModifier);
    QCoreApplication::processEvents(); // it grows by itself first
    m_dialog->resize(760, 740); // 1280x800 without a panel and a title
    QCOMPARE(m_dialog->size(), QSize(760, 740));
    QCoreApplication::processEvents(); // the layout follows
    for (QWidget *field : {m_dialog->findChild<QWidget *>(u"excludeTables"_s),
                           m_dialog->findChild<QWidget *>(u"jobs"_s), m_dialog->findChild<QWidget *>(u"postHook"_s)}) {
        QVERIFY(tabTo(field));
        shoot(*m_dialog, u"backup-small-"_s + field->objectName());
        const QPoint middle = field->mapTo(m_dialog.get(), field->rect().center());
        const QWidget *there = m_dialog->childAt(middle);
        QVERIFY2(there && (there == field || field->isAncestorOf(there)), qPrintable(field->objectName()));
    }
}

void TestBackupDialog::escapeRemembersNothing()
{
    start();
    becomeReady();
    press(Qt::Key_N, Qt::AltModifier);
    press(Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Rejected));
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"crm"_s, u"shop"_s}));
    QCOMPARE(m_world->started(u"backup"_s).size(), 0);
}

void TestBackupDialog::everyFieldHasANameAndTabReadsLikeAPage()
{
    start();
    becomeReady();
    press(Qt::Key_E, Qt::AltModifier);
    press(Qt::Key_V, Qt::AltModifier);
    QCoreApplication::processEvents(); // it grows by itself first
    m_dialog->resize(760, 1800); // nothing is scrolled away
    QCOMPARE(firstNameless(*m_dialog), QString());
    QCOMPARE(firstOutOfOrder(*m_dialog), QString());
}

LARDER_DIALOG_TEST(TestBackupDialog)
#include "tst_backupdialog.moc"
