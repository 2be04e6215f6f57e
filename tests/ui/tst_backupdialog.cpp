#include "tests/ui/dialogfixture.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/settings.h"
#include "ui/widgets/codebox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

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
    void spaceTicksAndTheButtonCounts();
    void withNothingTickedTheButtonSaysWhyItIsDisabled();
    void withoutAFolderTheButtonSaysWhyItIsDisabled();
    void presetsAndCompressionGoIntoTheSpec();
    void everyCompressionSaysWhatItMeans();
    void advancedOptionsGoIntoTheSpec();
    void theSavedServerGivesRetentionAndCompression();
    void theCommandFollowsEveryChange();
    void escapeRemembersNothing();
    void everyFieldHasANameAndTabReadsLikeAPage();

private:
    void start();
    QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }
    QString cell(int row, int column) const;
    void becomeReady();

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
    QCOMPARE(cell(0, 3), u"–"_s);
    QCOMPARE(cell(1, 0), u"postgres"_s);
    QCOMPARE(cell(2, 0), u"shop"_s);
    QCOMPARE(cell(2, 1), u"12.4 GB"_s);
    QCOMPARE(cell(2, 2), u"3 h ago"_s);
    QCOMPARE(cell(2, 3), u"3 bytes in 42 s"_s);
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
        QJsonObject result = inspection();
        result[u"kept"_s] = QJsonArray{QJsonObject{{u"database"_s, u"crm"_s}, {u"original"_s, u"old"_s}}};
        context.conclude({}, result);
    });
    start();
    becomeReady();
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(m_dialog->spec().databases, QStringList{u"shop"_s});
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
    QCOMPARE(m_dialog->spec().databases, (QStringList{u"postgres"_s, u"shop"_s}));
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
    profile.retentionDays = 7;
    profile.compression = u"small"_s;
    m_world->profiles().save(profile);
    start();
    becomeReady();
    QCOMPARE(m_dialog->spec().retention.days, 7);
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
    QCOMPARE(command->text(), commandLineFor(m_dialog->spec()));
    QVERIFY(command->text().startsWith(u"larder-cli backup crm shop"_s));
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(command->text().contains(u"--schema-only"_s));
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(!command->text().contains(u"crm"_s));
    press(Qt::Key_A, Qt::AltModifier);
    shoot(*m_dialog, u"backup-command"_s);
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
    press(Qt::Key_V, Qt::AltModifier);
    QCOMPARE(firstNameless(*m_dialog), QString());
    QCOMPARE(firstOutOfOrder(*m_dialog), QString());
}

LARDER_DIALOG_TEST(TestBackupDialog)
#include "tst_backupdialog.moc"
