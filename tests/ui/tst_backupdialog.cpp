#include "tests/ui/dialogfixture.h"
#include "ui/backup/backupdialog.h"
#include "ui/backup/backuptablepicker.h"
#include "ui/memory/settings.h"
#include "ui/widgets/codebox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QSpinBox>
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

class TestBackupDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

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
    void presetsAndCompressionGoIntoTheSpec();
    void theFormatGoesIntoTheSpecAndSaysWhenToChooseIt();
    void withoutATableNamedTheTablesPresetSaysSo();
    void withSeveralDatabasesTablesAreTypedNotPicked();
    void tablesOfTheLastBackupAreCountedAndPicked();
    void aTableThatTheLastBackupLacksIsWarnedAbout();
    void whatWillNotFitIsSaidBesideTheDestination();
    void aFileIsNoDestination();
    void databasesLeftOutByAPatternAreNotCounted();
    void whatMakesNoSenseIsDisabledWithItsReason();
    void aWrongArgumentForPgDumpIsSaidBesideIt();
    void foldedUpAdvancedChoicesAreStillNamed();
    void choicesAreRememberedButNotThePresetTheDaysToKeepAndHooks();
    void compressionChangedInTheSavedServerWins();
    void itGrowsToShowItsChoicesWhereTheScreenHasRoom();
    void itFitsASmallScreen();
    void everyCompressionSaysWhatItMeans();
    void advancedOptionsGoIntoTheSpec();
    void theSavedServerGivesRetentionAndCompression();
    void theCommandFollowsEveryChange();
    void escapeRemembersNothing();
    void everyFieldHasANameAndTabReadsLikeAPage();

private:
    void start();
    QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }
    QLineEdit *lineEdit(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    QString cell(int row, int column) const;
    void becomeReady();
    void startWithTables();

    std::unique_ptr<DialogFixture> m_world;
    std::unique_ptr<BackupDialog> m_dialog;
};

void TestBackupDialog::init()
{
    settings().clear();
    m_world = std::make_unique<DialogFixture>();
}

void TestBackupDialog::cleanup()
{
    m_dialog.reset();
    m_world.reset();
}

void TestBackupDialog::start()
{
    m_dialog = std::make_unique<BackupDialog>(m_world->controller(), m_world->catalogue(), m_world->profile());
    open(*m_dialog);
}

void TestBackupDialog::becomeReady() { QTRY_VERIFY(list()->isVisible()); }

/// Of shop alone, which has a backup with three tables of 1 GB of rows; the preset is Tables.
void TestBackupDialog::startWithTables()
{
    m_world->addBackup(u"shop"_s, QDateTime({2026, 5, 5}, {7, 0}, Qt::UTC));
    m_world->onJob(u"contents"_s, [](const JobSpec &, JobContext &context) {
        const auto table = [](const QString &schema, const QString &name, qint64 bytes) {
            return QJsonObject{{u"kind"_s, u"table"_s},
                               {u"schema"_s, schema},
                               {u"name"_s, name},
                               {u"rows"_s, bytes / 100},
                               {u"bytes"_s, bytes}};
        };
        context.conclude(
            {},
            {{u"objects"_s,
              QJsonArray{table(u"public"_s, u"orders"_s, 700'000'000), table(u"public"_s, u"items"_s, 250'000'000),
                         table(u"audit"_s, u"log"_s, 50'000'000)}}});
    });
    start();
    becomeReady();
    list()->setFocus();
    press(Qt::Key_Space); // crm, the first
    press(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(shows(*m_dialog, u"3 table(s) to choose from"_s));
}

QString TestBackupDialog::cell(int row, int column) const
{
    return list()->model()->index(row, column).data().toString();
}

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

void TestBackupDialog::presetsAndCompressionGoIntoTheSpec()
{
    start();
    becomeReady();
    QVERIFY(m_dialog->spec().content == DumpContent::Everything);
    QVERIFY(m_dialog->spec().format == BackupFormat::PlainGzip);
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(m_dialog->spec().content == DumpContent::SchemaOnly);
    press(Qt::Key_O, Qt::AltModifier);
    QVERIFY(m_dialog->spec().content == DumpContent::DataOnly);
    press(Qt::Key_C, Qt::AltModifier);
    press(Qt::Key_Home);
    QVERIFY(m_dialog->spec().compression == CompressionLevel::Fast);
    type(u"None"_s);
    QVERIFY(m_dialog->spec().compression == CompressionLevel::None);
    QVERIFY(m_dialog->spec().format == BackupFormat::Plain);
}

void TestBackupDialog::everyCompressionSaysWhatItMeans()
{
    start();
    becomeReady();
    press(Qt::Key_C, Qt::AltModifier);
    press(Qt::Key_Home);
    QStringList meanings;
    for (int i = 0; i < 5; ++i) {
        meanings += m_dialog->findChild<QComboBox *>()->accessibleDescription();
        QVERIFY(shows(*m_dialog, meanings.constLast()));
        press(Qt::Key_Down);
    }
    meanings.removeDuplicates();
    QCOMPARE(meanings.size(), 5);
    QVERIFY(!meanings.contains(QString()));
}

void TestBackupDialog::advancedOptionsGoIntoTheSpec()
{
    start();
    becomeReady();
    QVERIFY(m_dialog->spec().withGlobals);
    press(Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_T, Qt::AltModifier);
    type(u"public.sessions, audit.*"_s);
    press(Qt::Key_R, Qt::AltModifier);
    press(Qt::Key_Up);
    press(Qt::Key_W, Qt::AltModifier);
    press(Qt::Key_Up);
    press(Qt::Key_K, Qt::AltModifier);
    press(Qt::Key_Up);
    press(Qt::Key_L, Qt::AltModifier);
    const BackupSpec spec = m_dialog->spec();
    QCOMPARE(spec.excludeTables, (QStringList{u"public.sessions"_s, u"audit.*"_s}));
    QCOMPARE(spec.jobs, 1);
    QCOMPARE(spec.lockWaitSeconds, 61);
    QCOMPARE(spec.retention.days, 31);
    QVERIFY(!spec.withGlobals);
    shoot(*m_dialog, u"backup-advanced"_s);
}

void TestBackupDialog::theSavedServerGivesRetentionAndCompression()
{
    ServerProfile profile = m_world->profile();
    profile.retention = {.days = 7, .monthly = 12};
    profile.compression = u"small"_s;
    m_world->profiles().save(profile);
    start();
    becomeReady();
    QVERIFY(m_dialog->spec().retention == profile.retention);
    QVERIFY(m_dialog->spec().compression == CompressionLevel::Small);
    QCOMPARE(m_dialog->spec().server, profile.address);
    QCOMPARE(m_dialog->spec().repository, profile.repository);
}

void TestBackupDialog::theCommandFollowsEveryChange()
{
    start();
    becomeReady();
    press(Qt::Key_M, Qt::AltModifier);
    const auto *command = m_dialog->findChild<CodeBox *>();
    QVERIFY(command->isVisible());
    QCOMPARE(command->text(), commandLineFor(m_dialog->spec(), m_world->profile().jobDefaults()));
    QVERIFY(command->text().startsWith(u"larder-cli backup crm shop"_s));
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(command->text().contains(u"--schema-only"_s));
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(!command->text().contains(u"crm"_s));
    press(Qt::Key_A, Qt::AltModifier);
    shoot(*m_dialog, u"backup-command"_s);
}

void TestBackupDialog::theFormatGoesIntoTheSpecAndSaysWhenToChooseIt()
{
    start();
    becomeReady();
    QVERIFY(shows(*m_dialog, u"with psql alone"_s));
    press(Qt::Key_U, Qt::AltModifier);
    QVERIFY(m_dialog->spec().format == BackupFormat::Custom);
    QVERIFY(shows(*m_dialog, u"One file for pg_restore"_s));
    press(Qt::Key_Right);
    QVERIFY(m_dialog->spec().format == BackupFormat::Directory);
    QVERIFY(shows(*m_dialog, u"for pg_restore with several processes"_s));
    press(Qt::Key_Q, Qt::AltModifier);
    QVERIFY(m_dialog->spec().format == BackupFormat::PlainGzip);
}

void TestBackupDialog::withoutATableNamedTheTablesPresetSaysSo()
{
    start();
    becomeReady();
    press(Qt::Key_E, Qt::AltModifier);
    QVERIFY(!buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
    QVERIFY(shows(*m_dialog, u"Name at least one table or schema."_s));
    QVERIFY(tabTo(lineEdit(u"tables"_s)));
    type(u"public.\"Orders"_s);
    QVERIFY(shows(*m_dialog, u"lacks a quotation mark"_s));
    QVERIFY(!buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
    type(u"\", audit.*"_s);
    QVERIFY(buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
    QCOMPARE(m_dialog->spec().tables, (QStringList{u"public.\"Orders\""_s, u"audit.*"_s}));
    QVERIFY(!lineEdit(u"schemas"_s)->isEnabled());
    QCOMPARE(lineEdit(u"schemas"_s)->toolTip(), u"Where tables are named, schemas have no effect."_s);
    press(Qt::Key_F, Qt::AltModifier);
    QVERIFY(m_dialog->spec().tables.isEmpty());
}

void TestBackupDialog::withSeveralDatabasesTablesAreTypedNotPicked()
{
    start();
    becomeReady();
    press(Qt::Key_E, Qt::AltModifier);
    QVERIFY(!buttonWith(*m_dialog, u"Choose…"_s)->isEnabled());
    QVERIFY(shows(*m_dialog, u"To choose from a list, tick one database."_s));
    shoot(*m_dialog, u"backup-preset-tables"_s);
    list()->setFocus();
    press(Qt::Key_Space); // crm, the first
    QVERIFY(shows(*m_dialog, u"shop has no backup yet to list its tables from."_s));
    QCOMPARE(m_world->started(u"contents"_s).size(), 0);
}

void TestBackupDialog::tablesOfTheLastBackupAreCountedAndPicked()
{
    startWithTables();
    QVERIFY(shows(*m_dialog, u"3 table(s) to choose from, as of the backup of 3 h ago."_s));
    QVERIFY(tabTo(lineEdit(u"tables"_s)));
    type(u"orders, audit.*"_s);
    QVERIFY(shows(*m_dialog, u"2 of 3 table(s), 750 MB of 1.0 GB of rows"_s));
    press(Qt::Key_H, Qt::AltModifier);
    auto *picker = m_dialog->findChild<BackupTablePicker *>();
    QVERIFY(picker);
    QTRY_COMPARE(QApplication::activeWindow(), picker);
    QVERIFY(buttonWith(*picker, u"Take 2 table(s)"_s));
    QVERIFY(shows(*picker, u"750 MB of rows"_s));
    QCOMPARE(firstNameless(*picker), QString());
    shoot(*picker, u"backup-picker"_s);
    QVERIFY(tabTo(picker->findChild<QTreeView *>()));
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->findChild<BackupTablePicker *>());
    QCOMPARE(m_dialog->spec().tables, QStringList{u"public.orders"_s});
    shoot(*m_dialog, u"backup-tables"_s);
}

void TestBackupDialog::aTableThatTheLastBackupLacksIsWarnedAbout()
{
    startWithTables();
    QVERIFY(tabTo(lineEdit(u"tables"_s)));
    type(u"orders, missing"_s);
    QVERIFY(shows(*m_dialog, u"Not in the last backup: missing."_s));
    QVERIFY(buttonWith(*m_dialog, u"Back up 1 database"_s)->isEnabled()); // it may be newer
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

void TestBackupDialog::whatMakesNoSenseIsDisabledWithItsReason()
{
    start();
    becomeReady();
    press(Qt::Key_V, Qt::AltModifier);
    auto *owners = buttonWith(*m_dialog, u"Without owners"_s);
    QVERIFY(tabTo(owners));
    press(Qt::Key_Space);
    QVERIFY(m_dialog->spec().noOwner);
    press(Qt::Key_U, Qt::AltModifier);
    QVERIFY(!owners->isEnabled());
    QVERIFY(owners->toolTip().startsWith(u"Archives always hold the owners"_s));
    QVERIFY(!m_dialog->spec().noOwner);
    jobSpecFromJson(toJson(JobSpec(m_dialog->spec()))); // throws for what contradicts itself
    QVERIFY(lineEdit(u"excludeTableData"_s)->isEnabled());
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(!lineEdit(u"excludeTableData"_s)->isEnabled());
    QCOMPARE(lineEdit(u"excludeTableData"_s)->toolTip(), u"A backup of the schema only holds no rows."_s);
    auto *delay = m_dialog->findChild<QSpinBox *>(u"retryDelay"_s);
    QVERIFY(!delay->isEnabled());
    QVERIFY(tabTo(m_dialog->findChild<QSpinBox *>(u"retries"_s)));
    press(Qt::Key_Up);
    QVERIFY(delay->isEnabled());
    QCOMPARE(m_dialog->spec().retries, 1);
    QVERIFY(tabTo(delay));
    press(Qt::Key_Up);
    QCOMPARE(m_dialog->spec().retryDelaySeconds, 31);
}

void TestBackupDialog::aWrongArgumentForPgDumpIsSaidBesideIt()
{
    start();
    becomeReady();
    press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(tabTo(lineEdit(u"arguments"_s)));
    type(u"--no-comments --jobs=4"_s);
    QVERIFY(shows(*m_dialog, u"“--jobs=4” is given to Larder itself as --jobs."_s));
    QVERIFY(!buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_Backspace);
    QVERIFY(buttonWith(*m_dialog, u"Back up 2 databases"_s)->isEnabled());
    QCOMPARE(m_dialog->spec().extraArguments, QStringList{u"--no-comments"_s});
}

void TestBackupDialog::foldedUpAdvancedChoicesAreStillNamed()
{
    start();
    becomeReady();
    press(Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_T, Qt::AltModifier);
    type(u"audit.*"_s);
    press(Qt::Key_P, Qt::AltModifier);
    QVERIFY(!shows(*m_dialog, u"leaves out audit.* · no privileges"_s));
    press(Qt::Key_V, Qt::AltModifier);
    QVERIFY(shows(*m_dialog, u"leaves out audit.* · no privileges"_s));
    shoot(*m_dialog, u"backup-summary"_s);
}

void TestBackupDialog::choicesAreRememberedButNotThePresetTheDaysToKeepAndHooks()
{
    start();
    becomeReady();
    press(Qt::Key_S, Qt::AltModifier);
    press(Qt::Key_Y, Qt::AltModifier);
    press(Qt::Key_C, Qt::AltModifier);
    type(u"Small"_s);
    press(Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_T, Qt::AltModifier);
    type(u"audit.*"_s);
    press(Qt::Key_K, Qt::AltModifier);
    press(Qt::Key_Up);
    QVERIFY(tabTo(lineEdit(u"preHook"_s)));
    type(u"unlock --token secret"_s);
    const BackupSpec before = m_dialog->spec();
    press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    start();
    becomeReady();
    BackupSpec after = m_dialog->spec();
    QVERIFY(after.content == DumpContent::Everything);
    QCOMPARE(after.retention.days, before.retention.days - 1);
    QVERIFY(after.format == BackupFormat::Directory);
    QVERIFY(after.compression == CompressionLevel::Small);
    QCOMPARE(after.excludeTables, QStringList{u"audit.*"_s});
    QCOMPARE(before.preHook, u"unlock --token secret"_s);
    QCOMPARE(after.preHook, QString());
    settings().sync();
    QFile file(settings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
    after.preHook = before.preHook;
    after.content = before.content;
    after.retention.days = before.retention.days;
    QCOMPARE(toJson(JobSpec(after)), toJson(JobSpec(before)));
}

void TestBackupDialog::compressionChangedInTheSavedServerWins()
{
    start();
    becomeReady();
    press(Qt::Key_C, Qt::AltModifier);
    type(u"Small"_s);
    press(Qt::Key_B, Qt::AltModifier);
    ServerProfile profile = m_world->profile();
    profile.compression = u"fast"_s;
    m_world->profiles().save(profile);
    start();
    becomeReady();
    QVERIFY(m_dialog->spec().compression == CompressionLevel::Fast);
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
