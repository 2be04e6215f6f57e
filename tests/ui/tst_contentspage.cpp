#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"
#include "tests/ui/dialogfixture.h"
#include "ui/contents/comparepage.h"
#include "ui/contents/contentspage.h"
#include "ui/contents/objectdetails.h"
#include "ui/contents/rowsview.h"
#include "ui/details/logpage.h"
#include "ui/memory/settings.h"
#include "ui/restore/restorewizard.h"
#include "ui/session/session.h"
#include "ui/tree/backuptreeview.h"
#include "ui/widgets/diffview.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The details of a backup in the window, with the real jobs behind them and a real server behind those. The oracles
/// are the server itself and the shell's tools.
class TestContentsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void contentsAreReadWhenTheyAreLookedAt();
    void aDefinitionIsFoundByAWordOfIt();
    void rowsComeByTheHundredFromAnyPlace();
    void tickedTablesAreRestoredIntoASchemaOfTheirOwn();
    void goingBackIntoPlaceWantsTheNameOfTheDatabase();
    void aTickedTableIsExtractedAsCsv();
    void anArchiveIsLookedIntoAndComparedButGivesNoSingleTables();
    void twoBackupsAreComparedFromTheEarlierToTheLater();
    void equalSidesAreSaidToBeEqual();
    void theLogHoldsTheRunThatMadeItAndLaterChecks();
    void everythingCanBeReachedAndIsNamed();
    void theDemoDatabaseLooksRight();

private:
    static constexpr int patienceMs = 60'000; ///< for a job on a busy machine
    enum Tab { Overview, Contents, Compare, Log };

    void show(const QString &backup, Tab tab);
    template <typename Part> Part *part() const { return m_window->findChild<Part *>(); }
    /// The list of the tab shown.
    QTreeView *list() const
    {
        for (QTreeView *view : part<QTabWidget>()->currentWidget()->findChildren<QTreeView *>()) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    QStringList listed(int column = 0) const;
    bool isListed(const QString &name) const { return list() && listed().contains(name); }
    QModelIndex find(const QString &name) const;
    void tick(const QString &name) const;
    static void goOn(const RestoreWizard &wizard);
    QString definition() const { return part<ObjectDetails>()->findChild<QPlainTextEdit *>()->toPlainText(); }
    QAbstractButton *button(const QString &text) const { return buttonWith(*m_window, text); }
    QByteArray answer(const QByteArray &sql) { return m_shop.server.psql(u"mini"_s, sql); }

    QTranslator m_plurals;
    Workshop m_shop;
    QString m_backup; ///< of mini, as it was at first
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<JobController> m_controller;
    FakeSecrets m_secrets;
    std::unique_ptr<MainWindow> m_window;
};

void TestContentsPage::initTestCase()
{
    QVERIFY(m_plurals.load(u":/i18n/larder_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    QVERIFY(m_shop.start());
    m_shop.server.createDatabase(u"mini"_s);
    m_shop.server.loadSample(u"mini"_s);
    m_shop.server.psql(u"mini"_s,
                       "CREATE TABLE shop.many AS SELECT n, 'row ' || n AS words, NULL::text AS nothing "
                       "FROM generate_series(1, 250) AS n");
    m_backup = m_shop.backUp(u"mini"_s);
}

void TestContentsPage::init()
{
    settings().clear();
    ServerProfile profile;
    profile.name = u"prod-1"_s;
    profile.address = m_shop.address();
    profile.address.name = profile.name;
    profile.repository = m_shop.repository;
    m_profiles = std::make_unique<ProfileStore>(m_shop.folder.file(u"servers.json"_s));
    m_profiles->save(profile);
    m_catalogue = std::make_unique<Catalogue>(m_shop.services().catalogueFile);
    m_controller = std::make_unique<JobController>(m_shop.services());
    m_window = std::make_unique<MainWindow>(*m_controller, *m_catalogue, *m_profiles, m_secrets);
    m_window->resize(1280, 800);
    m_window->session().openServer(u"prod-1"_s);
    open(*m_window);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isSettled(), patienceMs);
}

void TestContentsPage::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_catalogue.reset();
    m_profiles.reset();
}

void TestContentsPage::show(const QString &backup, Tab tab)
{
    part<BackupTreeView>()->select(backup);
    part<QTabWidget>()->setCurrentIndex(tab);
}

QStringList TestContentsPage::listed(int column) const
{
    QStringList names;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        names += list()->model()->index(row, column).data().toString();
    return names;
}

QModelIndex TestContentsPage::find(const QString &name) const
{
    return list()->model()->index(static_cast<int>(listed().indexOf(name)), 0);
}

/// By the keyboard, as someone would.
void TestContentsPage::tick(const QString &name) const
{
    list()->setCurrentIndex(find(name));
    list()->setFocus();
    press(Qt::Key_Space);
}

void TestContentsPage::contentsAreReadWhenTheyAreLookedAt()
{
    int looks = 0;
    connect(m_controller.get(), &JobController::started, this,
            [&looks](int, const JobSpec &spec) { looks += std::holds_alternative<ContentsSpec>(spec); });
    show(m_backup, Overview);
    QTRY_VERIFY(m_controller->isIdle());
    QCOMPARE(looks, 0);
    show(m_backup, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"shop.customer"_s), patienceMs);
    QCOMPARE(m_controller->runningJobs(), 0); // looking is no work anybody waits for
    const QByteArray tables = answer("SELECT count(*) FROM pg_tables WHERE schemaname = 'shop'");
    QCOMPARE(QByteArray::number(list()->model()->rowCount()), tables);
    list()->setCurrentIndex(find(u"shop.customer"_s));
    QTRY_VERIFY_WITH_TIMEOUT(definition().contains(u"CREATE TABLE shop.customer"_s), patienceMs);
    QVERIFY(definition().contains(u"Zoë, 李, O''Brien"_s));

    // What has been read stays read while the backup is shown.
    QTRY_VERIFY(m_controller->isIdle());
    const int before = looks;
    show(m_backup, Overview);
    m_window->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isSettled(), patienceMs);
    show(m_backup, Contents);
    QVERIFY(isListed(u"shop.customer"_s));
    QTRY_VERIFY(m_controller->isIdle());
    QCOMPARE(looks, before);
    m_controller->disconnect(this);
}

void TestContentsPage::aDefinitionIsFoundByAWordOfIt()
{
    show(m_backup, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"shop.customer"_s), patienceMs);
    auto *kinds = part<ContentsPage>()->findChild<QComboBox *>(u"kinds"_s);
    kinds->setCurrentIndex(kinds->count() - 1); // everything
    Q_EMIT kinds->activated(kinds->currentIndex());
    QVERIFY(isListed(u"note_change on shop.Order; -- odd \"name\""_s));
    part<ContentsPage>()->findChild<QLineEdit *>()->setFocus();
    type(u"who buys"_s); // a comment on shop.customer
    QTRY_COMPARE_WITH_TIMEOUT(listed(), QStringList{u"shop.customer"_s}, patienceMs);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"note_change"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"note_change on shop.Order; -- odd \"name\""_s), patienceMs);
    list()->setCurrentIndex(find(u"note_change on shop.Order; -- odd \"name\""_s));
    QTRY_VERIFY_WITH_TIMEOUT(definition().startsWith(u"CREATE TRIGGER note_change"_s), patienceMs);
    QVERIFY(!definition().contains(u"CREATE FUNCTION"_s)); // it has the same name, but is another object
}

void TestContentsPage::rowsComeByTheHundredFromAnyPlace()
{
    show(m_backup, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"shop.many"_s), patienceMs);
    list()->setCurrentIndex(find(u"shop.many"_s));
    button(u"Rows"_s)->click();
    for (const QTimer *later : part<ObjectDetails>()->findChildren<QTimer *>())
        QVERIFY(!later->isActive()); // it would ask for the first rows again, wherever one is by then
    const auto *table = part<RowsView>()->findChild<QTableView *>();
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 100, patienceMs);
    QCOMPARE(cell(0, 1), u"row 1"_s);
    QCOMPARE(cell(0, 2), u"NULL"_s);
    QVERIFY(shows(*m_window, u"Rows 1 to 100 of 250"_s));
    auto *from = part<RowsView>()->findChild<QSpinBox *>();
    from->setValue(201);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 50, patienceMs);
    QCOMPARE(cell(0, 1), u"row 201"_s);
    QVERIFY(shows(*m_window, u"Rows 201 to 250 of 250"_s));
    from->setValue(1);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, 1), u"row 1"_s, patienceMs);
}

/// Presses the button that goes forward, once it can be pressed.
void TestContentsPage::goOn(const RestoreWizard &wizard)
{
    auto *forward = wizard.findChild<QPushButton *>(u"forward"_s);
    QTRY_VERIFY_WITH_TIMEOUT(forward->isEnabled(), patienceMs);
    forward->click();
}

void TestContentsPage::tickedTablesAreRestoredIntoASchemaOfTheirOwn()
{
    show(m_backup, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"shop.many"_s), patienceMs);
    QVERIFY(!button(u"Restore tables…"_s)->isEnabled());
    tick(u"shop.many"_s);
    tick(u"shop.Order; -- odd \"name\""_s);
    QVERIFY(button(u"Restore 2 tables…"_s)->isEnabled());
    button(u"Restore 2 tables…"_s)->click();
    auto *wizard = part<RestoreWizard>();
    QVERIFY(wizard);
    QVERIFY(wizard->currentPage() == RestoreWizard::Where);
    wizard->findChild<QLineEdit *>(u"schema"_s)->setText(u"saved"_s);
    goOn(*wizard);
    goOn(*wizard);
    std::optional<JobOutcome> outcome;
    connect(m_controller.get(), &JobController::finished, this,
            [&outcome](int, const JobSpec &spec, const JobOutcome &ended) {
                if (std::holds_alternative<RestoreSpec>(spec))
                    outcome = ended;
            });
    goOn(*wizard);
    QTRY_VERIFY_WITH_TIMEOUT(outcome, patienceMs);
    m_controller->disconnect(this);
    QVERIFY2(outcome->ok(), qPrintable(outcome->error.message()));
    QCOMPARE(answer("SELECT count(*) FROM saved.many"), QByteArray("250"));
    QCOMPARE(answer("SELECT count(*) FROM saved.\"Order; -- odd \"\"name\"\"\""),
             answer("SELECT count(*) FROM shop.\"Order; -- odd \"\"name\"\"\""));
    answer("DROP SCHEMA saved CASCADE");
}

void TestContentsPage::goingBackIntoPlaceWantsTheNameOfTheDatabase()
{
    answer("DELETE FROM shop.many WHERE n > 10");
    show(m_backup, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"shop.many"_s), patienceMs);
    tick(u"shop.many"_s);
    button(u"Restore 1 table…"_s)->click();
    auto *wizard = part<RestoreWizard>();
    QVERIFY(wizard);
    buttonWith(*wizard, u"Back into place"_s)->click();
    goOn(*wizard);
    goOn(*wizard);
    const auto *replace = wizard->findChild<QPushButton *>(u"forward"_s);
    QVERIFY(replace->text().startsWith(u"Replace the rows"_s));
    QVERIFY(!replace->isEnabled() && !replace->isDefault());
    auto *typed = wizard->findChild<QLineEdit *>(u"typedName"_s);
    for (const QString &wrong : {u"Mini"_s, u"mini "_s, u"shop"_s}) {
        typed->setText(wrong);
        QVERIFY2(!replace->isEnabled(), qPrintable(wrong));
    }
    typed->setText(u"mini"_s);
    goOn(*wizard);
    QTRY_COMPARE_WITH_TIMEOUT(answer("SELECT count(*) FROM shop.many"), QByteArray("250"), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isIdle(), patienceMs);
}

void TestContentsPage::aTickedTableIsExtractedAsCsv()
{
    show(m_backup, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"shop.many"_s), patienceMs);
    tick(u"shop.many"_s);
    button(u"Extract…"_s)->click();
    auto *dialog = part<QFileDialog>();
    QVERIFY(dialog);
    const QString file = m_shop.folder.file(u"many.csv"_s);
    Q_EMIT dialog->fileSelected(file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file) && m_controller->isIdle(), patienceMs);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray expected = m_shop.server.psql(
        u"mini"_s, "COPY (SELECT * FROM shop.many ORDER BY n) TO STDOUT WITH (FORMAT csv, HEADER)");
    QCOMPARE(written.readAll().replace("\r\n", "\n").trimmed(), expected.trimmed());
    dialog->reject();
}

void TestContentsPage::anArchiveIsLookedIntoAndComparedButGivesNoSingleTables()
{
    BackupSpec spec = m_shop.backupSpec({u"mini"_s});
    spec.format = BackupFormat::Custom;
    spec.withGlobals = false;
    m_shop.clock->setNow(m_shop.clock->nowUtc().addSecs(60));
    const JobRun job = m_shop.run(spec);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    m_window->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isSettled(), patienceMs);
    const QStringList archives = m_shop.filesOfRepository().filter(u".dump"_s);
    QCOMPARE(archives.size(), 1);
    show(archives.constFirst(), Contents);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"shop.customer"_s), patienceMs);
    QVERIFY(shows(*part<ContentsPage>(), u"pg_restore --table"_s));
    tick(u"shop.customer"_s);
    QVERIFY(!button(u"Restore tables…"_s)->isEnabled());
    button(u"Rows"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*part<ObjectDetails>(), u"is an archive"_s), patienceMs);
    show(archives.constFirst(), Compare);
    auto *others = part<ComparePage>()->findChild<QComboBox *>();
    others->setCurrentIndex(others->count() - 1); // the live database
    button(u"Compare"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*part<ComparePage>(), u"Both hold the same"_s), patienceMs);
}

void TestContentsPage::twoBackupsAreComparedFromTheEarlierToTheLater()
{
    answer("ALTER TABLE shop.customer ADD COLUMN phone text; CREATE TABLE shop.returns (id integer);"
           "DROP TABLE shop.cache; DELETE FROM shop.many WHERE n = 250");
    m_shop.clock->setNow(m_shop.clock->nowUtc().addSecs(3600));
    const QString later = m_shop.backUp(u"mini"_s);
    m_window->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isSettled(), patienceMs);
    show(later, Compare); // the newer one is shown, the older one chosen: it is the left side all the same
    const auto *others = part<ComparePage>()->findChild<QComboBox *>();
    QCOMPARE(others->currentIndex(), 0);
    QCOMPARE(others->itemText(others->count() - 1), u"mini on prod-1 as it is now"_s);
    button(u"Compare"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(list(), patienceMs);
    const QStringList found = listed();
    const auto words = [&](const QString &name) { return listed(2).at(found.lastIndexOf(name)); };
    QCOMPARE(listed(2).at(found.indexOf(u"shop.customer"_s)), u"definition changed"_s);
    QCOMPARE(words(u"shop.returns"_s), u"added"_s);
    QCOMPARE(words(u"shop.cache"_s), u"removed"_s);
    QCOMPARE(words(u"shop.many"_s), u"250 rows → 249"_s);
    const auto *diff = part<DiffView>();
    list()->setCurrentIndex(find(u"shop.customer"_s));
    QVERIFY(diff->toPlainText().contains(u"+    phone text"_s));
    list()->setCurrentIndex(find(u"shop.returns"_s));
    QTRY_VERIFY_WITH_TIMEOUT(diff->toPlainText().startsWith(u"+CREATE TABLE shop.returns"_s), patienceMs);
    list()->setCurrentIndex(find(u"shop.cache"_s));
    QTRY_VERIFY_WITH_TIMEOUT(diff->toPlainText().startsWith(u"-CREATE UNLOGGED TABLE shop.cache"_s), patienceMs);
}

void TestContentsPage::equalSidesAreSaidToBeEqual()
{
    m_shop.clock->setNow(m_shop.clock->nowUtc().addSecs(3600));
    const QString latest = m_shop.backUp(u"mini"_s);
    m_window->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isSettled(), patienceMs);
    show(latest, Compare);
    auto *others = part<ComparePage>()->findChild<QComboBox *>();
    others->setCurrentIndex(others->count() - 1); // the live database
    button(u"Compare"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*part<ComparePage>(), u"Both hold the same"_s), patienceMs);
    answer("UPDATE shop.many SET words = 'other' WHERE n = 7");
    button(u"Compare"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(list(), patienceMs);
    QCOMPARE(listed(2), QStringList{u"other values in 249 rows"_s});
}

void TestContentsPage::theLogHoldsTheRunThatMadeItAndLaterChecks()
{
    const JobRun check = m_shop.run(VerifySpec{.repository = m_shop.repository, .backups = {m_backup}});
    QVERIFY2(check.outcome.ok(), qPrintable(check.described()));
    show(m_backup, Log);
    QTRY_VERIFY(list());
    QVERIFY(listed(1).contains(u"Backup"_s));
    QVERIFY(listed(1).contains(u"Check"_s));
    const auto *log = part<LogPage>()->findChild<QPlainTextEdit *>();
    QVERIFY(log->toPlainText().contains(u"pg_dump"_s)); // the run that made it is chosen
    list()->setCurrentIndex(list()->model()->index(static_cast<int>(listed(1).indexOf(u"Check"_s)), 0));
    QVERIFY(!log->toPlainText().contains(u"pg_dump"_s));
    QVERIFY(!log->toPlainText().isEmpty());
}

void TestContentsPage::everythingCanBeReachedAndIsNamed()
{
    show(m_backup, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(isListed(u"shop.many"_s), patienceMs);
    tick(u"shop.many"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isIdle(), patienceMs);
    QCOMPARE(firstNameless(*m_window), QString());
    QVERIFY(tabTo(part<ContentsPage>()->findChild<QLineEdit *>()));
    QVERIFY(tabTo(list()));
    QVERIFY(tabTo(part<ObjectDetails>()->findChild<QPlainTextEdit *>()));
    QVERIFY(tabTo(button(u"Restore 1 table…"_s)));
    for (const Tab tab : {Compare, Log}) {
        show(m_backup, tab);
        QCOMPARE(firstNameless(*m_window), QString());
    }
}

/// For the eyes: pictures of every tab.
void TestContentsPage::theDemoDatabaseLooksRight()
{
    if (qEnvironmentVariableIsEmpty("LARDER_SCREENSHOTS"))
        QSKIP("Takes pictures: set LARDER_SCREENSHOTS to a folder.");
    m_shop.server.createDatabase(u"meal_planner"_s);
    QFile sample(QStringLiteral(LARDER_SOURCE_DIR) + u"/resources/demo/meal_planner.sql"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    m_shop.server.psql(u"meal_planner"_s, sample.readAll());
    m_shop.clock->setNow(m_shop.clock->nowUtc().addDays(1));
    m_shop.backUp(u"meal_planner"_s);
    m_shop.server.psql(u"meal_planner"_s,
                       "ALTER TABLE users ADD COLUMN phone text; CREATE TABLE shopping_list (id integer PRIMARY KEY, "
                       "what text NOT NULL); DELETE FROM meal_logs WHERE user_id = 3; DROP VIEW daily_intake;"
                       "CREATE OR REPLACE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS "
                       "$$ BEGIN\n    NEW.updated_at := clock_timestamp();\n    RETURN NEW;\nEND $$");
    m_shop.clock->setNow(m_shop.clock->nowUtc().addDays(1));
    const QString backup = m_shop.backUp(u"meal_planner"_s);
    m_shop.run(VerifySpec{.repository = m_shop.repository, .backups = {backup}});
    m_window->session().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isSettled(), patienceMs);
    const auto picture = [&](const QString &name) {
        settle(*m_controller);
        shoot(*m_window, name);
    };
    show(backup, Overview);
    picture(u"details-overview"_s);
    show(backup, Contents);
    QTRY_VERIFY_WITH_TIMEOUT(list(), patienceMs);
    tick(u"public.foods"_s);
    tick(u"public.meal_logs"_s);
    list()->setCurrentIndex(find(u"public.foods"_s));
    picture(u"details-contents"_s);
    button(u"Rows"_s)->click();
    picture(u"details-rows"_s);
    button(u"Definition"_s)->click();
    auto *kinds = part<ContentsPage>()->findChild<QComboBox *>(u"kinds"_s);
    kinds->setCurrentIndex(kinds->count() - 1);
    Q_EMIT kinds->activated(kinds->currentIndex());
    part<ContentsPage>()->findChild<QLineEdit *>()->setText(u"updated"_s);
    settle(*m_controller);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    picture(u"details-search"_s);
    button(u"Restore 2 tables…"_s)->click();
    part<RestoreWizard>()->reject();
    show(backup, Compare);
    picture(u"details-compare-begin"_s);
    button(u"Compare"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(list(), patienceMs);
    picture(u"details-compare"_s);
    show(backup, Log);
    picture(u"details-log"_s);
}

LARDER_DIALOG_TEST(TestContentsPage)
#include "tst_contentspage.moc"
