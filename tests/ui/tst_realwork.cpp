#include "core/policy/databasenames.h"
#include "tests/support/runprogram.h"
#include "tests/ui/realfixture.h"
#include "ui/backup/backupdialog.h"
#include "ui/cleanup/cleanupdialog.h"
#include "ui/messages/findinglist.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/restorewizard.h"
#include "ui/server/serverdialog.h"
#include "ui/session/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The dialogs, driven by the keyboard alone, with the real jobs behind them and a real server behind those. The
/// oracles are gunzip, pg_dump and the server itself.
class TestRealWork final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theBackupDialogListsTheDatabasesAndBacksUpTheTickedOne();
    void theWizardRestoresIntoANewDatabaseInSixPages();
    void replacingWantsTheExactNameKeepsTheOldDatabaseAndUndoBringsItBack();
    void aTargetNameTakenMeanwhileDoesNotLetNextThrough();
    void theCleanupDialogDeletesWhatItListsOnceConfirmed();
    void theServerDialogsTestShowsTheServersVersion();
    void whatAKilledRestoreLeftClosedIsOpenedAtTheFirstLookAtItsServer();

private:
    static constexpr int patienceMs = RealFixture::patienceMs;

    void openWizard();
    QAbstractButton *button(const QString &text) const { return buttonWith(*m_dialog, text); }
    bool isReady(const QString &text) const { return button(text) && button(text)->isEnabled(); }
    bool pageIs(RestoreWizard::Page page) const;
    void replaceText(Qt::Key mnemonic, const QString &text);

    const QRegularExpression gzipped{u"\\.sql\\.gz$"_s};
    RealFixture m_world;
    QByteArray m_dump; ///< of the database "mini"
    FakeSecrets m_secrets;
    std::unique_ptr<QDialog> m_dialog;
};

void TestRealWork::initTestCase()
{
    QVERIFY(m_world.start());
    m_world.shop.server.createDatabase(u"mini"_s);
    m_world.shop.server.loadSample(u"mini"_s);
    m_dump = m_world.shop.server.dumpOf(u"mini"_s);
}

/// Every test has a backup directory of its own.
void TestRealWork::init() { m_world.begin(QString::fromLatin1(QTest::currentTestFunction())); }

void TestRealWork::cleanup()
{
    m_dialog.reset();
    m_world.end();
}

/// For a fresh backup of mini.
void TestRealWork::openWizard()
{
    const BackupRecord record = m_world.recordOf(m_world.shop.backUp(u"mini"_s));
    m_dialog = std::make_unique<RestoreWizard>(*m_world.controller, *m_world.catalogue, *m_world.profiles, record);
    open(*m_dialog);
}

bool TestRealWork::pageIs(RestoreWizard::Page page) const
{
    return qobject_cast<RestoreWizard *>(m_dialog.get())->currentPage() == page;
}

/// Puts the keyboard into the field by its mnemonic and replaces its text.
void TestRealWork::replaceText(Qt::Key mnemonic, const QString &text)
{
    press(mnemonic, Qt::AltModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

void TestRealWork::theBackupDialogListsTheDatabasesAndBacksUpTheTickedOne()
{
    auto dialog
        = std::make_unique<BackupDialog>(*m_world.controller, *m_world.catalogue, m_world.profiles->get(u"prod-1"_s));
    connect(dialog.get(), &QDialog::accepted, this, [this, opened = dialog.get()] { // as the window does
        m_world.controller->start(opened->spec());
    });
    m_dialog = std::move(dialog);
    const QSignalSpy finished(m_world.controller.get(), &JobController::finished);
    open(*m_dialog);
    auto *list = m_dialog->findChild<QTreeView *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), patienceMs);
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        names += list->model()->index(row, 0).data().toString();
    QCOMPARE(names, m_world.shop.databases());

    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(!isReady(u"Back up 0 databases"_s));
    QVERIFY(tabTo(list));
    press(Qt::Key_Home);
    for (auto row = names.indexOf(u"mini"_s); row > 0; --row)
        press(Qt::Key_Down);
    press(Qt::Key_Space);
    QVERIFY(isReady(u"Back up 1 database"_s));
    press(Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());

    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patienceMs); // the question for the databases, then the backup
    const auto outcome = finished.constLast().at(2).value<JobOutcome>();
    QVERIFY2(outcome.ok(), qPrintable(outcome.error.message()));
    const QStringList files = m_world.shop.filesOfRepository().filter(u"/mini_"_s).filter(gzipped);
    QCOMPARE(files.size(), 1);
    const ToolResult gunzip = runProgram(u"gunzip"_s, {u"-t"_s, m_world.shop.absolute(files.constFirst())});
    QVERIFY2(gunzip.success(), qPrintable(gunzip.stdErr));
    QVERIFY(m_world.catalogue->backup(m_world.shop.repository, files.constFirst()));
}

void TestRealWork::theWizardRestoresIntoANewDatabaseInSixPages()
{
    openWizard();
    press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"The backup is readable to its end."_s), patienceMs);
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(pageIs(RestoreWizard::Where));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Next"_s), patienceMs);
    replaceText(Qt::Key_M, u"mini again"_s);
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(pageIs(RestoreWizard::Check));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Next"_s), patienceMs);
    QVERIFY(m_dialog->findChild<FindingList *>()->count() > 0);
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(pageIs(RestoreWizard::Confirm));
    QVERIFY(shows(*m_dialog, u"\"mini again\" on prod-1?"_s));
    QVERIFY(!m_world.shop.databases().contains(u"mini again"_s));
    QVERIFY(tabTo(button(u"Restore into mini again"_s)));
    press(Qt::Key_Space);
    QVERIFY(pageIs(RestoreWizard::Run));
    QTRY_VERIFY_WITH_TIMEOUT(pageIs(RestoreWizard::Result), patienceMs);
    QVERIFY(!button(u"Undo…"_s));
    shoot(*m_dialog, u"real-new"_s);
    press(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_world.shop.server.dumpOf(u"mini again"_s), m_dump);
}

void TestRealWork::replacingWantsTheExactNameKeepsTheOldDatabaseAndUndoBringsItBack()
{
    m_world.shop.server.createDatabase(u"live"_s);
    m_world.shop.server.psql(u"live"_s, "CREATE TABLE live_only(a int); INSERT INTO live_only VALUES (42)");
    const QByteArray before = m_world.shop.server.dumpOf(u"live"_s);
    openWizard();
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Next"_s), patienceMs);
    press(Qt::Key_P, Qt::AltModifier);
    press(Qt::Key_T, Qt::AltModifier);
    type(u"live"_s);
    QCOMPARE(m_dialog->findChild<QComboBox *>(u"existing"_s)->currentText(), u"live"_s);
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Next"_s), patienceMs);
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(pageIs(RestoreWizard::Confirm));

    QVERIFY(tabTo(m_dialog->findChild<QLineEdit *>(u"typedName"_s)));
    for (const QString &wrong : {u"Live"_s, u"live "_s, u"liv"_s, u"mini"_s}) {
        QVERIFY2(!isReady(u"Replace live"_s), qPrintable(u"before "_s + wrong));
        type(wrong);
        QVERIFY2(!isReady(u"Replace live"_s), qPrintable(wrong));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
    }
    type(u"live"_s);
    QVERIFY(isReady(u"Replace live"_s));
    QVERIFY(tabTo(button(u"Replace live"_s)));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(pageIs(RestoreWizard::Result), patienceMs);
    shoot(*m_dialog, u"real-replaced"_s);
    QCOMPARE(m_world.shop.server.dumpOf(u"live"_s), m_dump);
    const QStringList kept = m_world.shop.databases().filter(u"live_before_"_s);
    QCOMPARE(kept.size(), 1);
    QVERIFY(isKeptDatabaseOf(kept.constFirst(), u"live"_s));
    QVERIFY(shows(*m_dialog, u"kept as "_s + kept.constFirst()));
    QCOMPARE(m_world.shop.server.dumpOf(kept.constFirst()), before);

    QVERIFY(isReady(u"Undo…"_s));
    press(Qt::Key_U, Qt::AltModifier);
    auto *question = m_dialog->findChild<TypedQuestion *>();
    QVERIFY(question);
    QTRY_COMPARE(QApplication::activeWindow(), question);
    type(u"live"_s);
    QVERIFY(tabTo(buttonWith(*question, u"Put live back"_s)));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"live is back as it was"_s), patienceMs);
    QCOMPARE(m_world.shop.server.dumpOf(u"live"_s), before);
}

void TestRealWork::aTargetNameTakenMeanwhileDoesNotLetNextThrough()
{
    openWizard();
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Next"_s), patienceMs);
    replaceText(Qt::Key_M, u"contested"_s);
    m_world.shop.server.createDatabase(u"contested"_s); // somebody else, after the page has asked the server
    press(Qt::Key_N, Qt::AltModifier);
    QVERIFY(pageIs(RestoreWizard::Check));
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"1 thing is in the way"_s), patienceMs);
    QVERIFY(!isReady(u"Next"_s));
    press(Qt::Key_N, Qt::AltModifier);
    press(Qt::Key_Return);
    QVERIFY(pageIs(RestoreWizard::Check));

    m_world.shop.server.psql(u"postgres"_s, "DROP DATABASE contested");
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Next"_s), patienceMs);
}

void TestRealWork::theCleanupDialogDeletesWhatItListsOnceConfirmed()
{
    const QDateTime now = m_world.shop.clock->nowUtc();
    QStringList backups;
    for (const int age : {100, 50, 0}) {
        m_world.shop.clock->setNow(now.addDays(-age));
        BackupSpec spec = m_world.shop.backupSpec({u"mini"_s});
        spec.retention.days = 0;
        spec.withGlobals = false;
        const JobRun job = m_world.shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        backups = m_world.shop.filesOfRepository().filter(gzipped);
    }
    QCOMPARE(backups.size(), 3); // date folders: the oldest first
    const auto exists = [this](const QString &backup) { return QFile::exists(m_world.shop.absolute(backup)); };
    m_dialog = std::make_unique<CleanupDialog>(*m_world.controller, m_world.shop.repository, RetentionPolicy());
    open(*m_dialog);
    const auto *rows = m_dialog->findChild<QTreeView *>()->model();
    QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 2, patienceMs);
    QCOMPARE(rows->index(0, 1).data().toString(), u"mini"_s);
    QCOMPARE(std::count_if(backups.begin(), backups.end(), exists), 3);

    const auto buttons = m_dialog->findChildren<QAbstractButton *>();
    const auto deletes = [](const QAbstractButton *one) { return one->text().startsWith(u"Delete 2 backups"_s); };
    const auto found = std::find_if(buttons.begin(), buttons.end(), deletes);
    QVERIFY(found != buttons.end());
    QVERIFY(tabTo(*found));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"2 backups deleted"_s), patienceMs);
    QVERIFY(!exists(backups[0]));
    QVERIFY(!exists(backups[1]));
    QVERIFY(exists(backups[2]));
    press(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
}

void TestRealWork::theServerDialogsTestShowsTheServersVersion()
{
    const QString version
        = QString::fromUtf8(m_world.shop.server.psql(u"postgres"_s, "SHOW server_version")).section(u' ', 0, 0);
    m_dialog = std::make_unique<ServerDialog>(*m_world.controller, *m_world.profiles, m_secrets, QString());
    open(*m_dialog);
    QTRY_VERIFY(!shows(*m_dialog, u"Asking the keychain"_s));
    replaceText(Qt::Key_N, u"typed"_s);
    replaceText(Qt::Key_H, m_world.shop.server.host());
    replaceText(Qt::Key_P, QString::number(m_world.shop.server.port()));
    replaceText(Qt::Key_U, m_world.shop.server.user());
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"The connection works."_s), patienceMs);
    // New rows are shown by an event of their own.
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"PostgreSQL "_s + version), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"superuser"_s), patienceMs);
    QVERIFY(!m_world.profiles->contains(u"typed"_s));

    replaceText(Qt::Key_U, u"nobody_here"_s);
    press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(u"Test"_s) && !shows(*m_dialog, u"Connecting…"_s), patienceMs);
    QVERIFY(!shows(*m_dialog, u"The connection works."_s));
    QVERIFY(shows(*m_dialog, u"nobody_here"_s));
}

void TestRealWork::whatAKilledRestoreLeftClosedIsOpenedAtTheFirstLookAtItsServer()
{
    TestServer &server = m_world.shop.server;
    server.createDatabase(u"shut"_s);
    const QByteArray oid = server.psql(u"postgres"_s, "SELECT oid FROM pg_database WHERE datname = 'shut'");
    const QByteArray identifier = server.psql(u"postgres"_s, "SELECT system_identifier FROM pg_control_system()");
    server.psql(u"postgres"_s, "ALTER DATABASE shut ALLOW_CONNECTIONS false");
    m_world.shop.folder.write(u"journal/killed.json"_s,
                              R"({"owner": {}, "abandoned": true, "systemIdentifier": ")" + identifier
                                  + R"(", "closed": )" + oid + '}');
    Session session(*m_world.controller, *m_world.catalogue, *m_world.profiles);
    session.openServer(u"prod-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server.psql(u"postgres"_s, "SELECT datallowconn FROM pg_database WHERE datname = 'shut'"),
                              QByteArray("t"), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(session.isSettled(), patienceMs);
    server.psql(u"postgres"_s, "DROP DATABASE shut");
}

LARDER_DIALOG_TEST(TestRealWork)
#include "tst_realwork.moc"
