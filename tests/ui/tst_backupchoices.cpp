#include "tests/ui/backupfixture.h"
#include "tests/ui/dialogfixture.h"
#include "ui/backup/backuptablepicker.h"
#include "ui/memory/settings.h"
#include "ui/widgets/codebox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// What to save and how, as chosen in the dialog of a backup.
class TestBackupChoices : public QObject, private BackupFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void presetsAndCompressionGoIntoTheSpec();
    void theFormatGoesIntoTheSpecAndSaysWhenToChooseIt();
    void withoutATableNamedTheTablesPresetSaysSo();
    void withSeveralDatabasesTablesAreTypedNotPicked();
    void tablesOfTheLastBackupAreCountedAndPicked();
    void aTableThatTheLastBackupLacksIsWarnedAbout();
    void whatMakesNoSenseIsDisabledWithItsReason();
    void aWrongArgumentForPgDumpIsSaidBesideIt();
    void foldedUpAdvancedChoicesAreStillNamed();
    void choicesAreRememberedButNotThePresetTheDaysToKeepAndHooks();
    void compressionChangedInTheSavedServerWins();
    void everyCompressionSaysWhatItMeans();
    void advancedOptionsGoIntoTheSpec();
    void theSavedServerGivesRetentionAndCompression();
    void theCommandFollowsEveryChange();
};

void TestBackupChoices::presetsAndCompressionGoIntoTheSpec()
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

void TestBackupChoices::everyCompressionSaysWhatItMeans()
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

void TestBackupChoices::advancedOptionsGoIntoTheSpec()
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

void TestBackupChoices::theSavedServerGivesRetentionAndCompression()
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

void TestBackupChoices::theCommandFollowsEveryChange()
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

void TestBackupChoices::theFormatGoesIntoTheSpecAndSaysWhenToChooseIt()
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

void TestBackupChoices::withoutATableNamedTheTablesPresetSaysSo()
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

void TestBackupChoices::withSeveralDatabasesTablesAreTypedNotPicked()
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

void TestBackupChoices::tablesOfTheLastBackupAreCountedAndPicked()
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

void TestBackupChoices::aTableThatTheLastBackupLacksIsWarnedAbout()
{
    startWithTables();
    QVERIFY(tabTo(lineEdit(u"tables"_s)));
    type(u"orders, missing"_s);
    QVERIFY(shows(*m_dialog, u"Not in the last backup: missing."_s));
    QVERIFY(buttonWith(*m_dialog, u"Back up 1 database"_s)->isEnabled()); // it may be newer
}

void TestBackupChoices::whatMakesNoSenseIsDisabledWithItsReason()
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

void TestBackupChoices::aWrongArgumentForPgDumpIsSaidBesideIt()
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

void TestBackupChoices::foldedUpAdvancedChoicesAreStillNamed()
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

void TestBackupChoices::choicesAreRememberedButNotThePresetTheDaysToKeepAndHooks()
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

void TestBackupChoices::compressionChangedInTheSavedServerWins()
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

LARDER_DIALOG_TEST(TestBackupChoices)
#include "tst_backupchoices.moc"
