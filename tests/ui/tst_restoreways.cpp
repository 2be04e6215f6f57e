#include "core/job/flightfinding.h"
#include "tests/ui/realfixture.h"
#include "ui/messages/findinglist.h"
#include "ui/restore/restorewizard.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Every way of the restore wizard, driven by the keyboard, with the real jobs and a real server behind it. The oracles
/// are the server itself, pg_dump and psql.
class TestRestoreWays final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void tablesComeBackIntoASchemaOfTheirOwn();
    void tablesComeBackIntoTheirPlace();
    void tablesBecomeASqlFileThatPsqlTakes();
    void oneTableBecomesCsv();
    void anEmptyDatabaseIsFilled();
    void droppingFirstSavesTheDatabaseBefore();
    void theFlightCheckShowsItsRealFindings_data();
    void theFlightCheckShowsItsRealFindings();

private:
    void openWizard(const QStringList &tables = {});
    QPushButton *forward() const { return m_wizard->findChild<QPushButton *>(u"forward"_s); }
    void goOn();
    void commit();
    void chooseTarget(Qt::Key mnemonic, const QString &database);
    void tick(const QString &table);
    void confirm(const QString &name);
    QByteArray answer(const QString &database, const QByteArray &sql)
    {
        return m_world.shop.server.psql(database, sql);
    }

    RealFixture m_world;
    QString m_backup;
    std::unique_ptr<RestoreWizard> m_wizard;
};

void TestRestoreWays::initTestCase()
{
    QVERIFY(m_world.start());
    m_world.shop.server.psql(u"postgres"_s, "CREATE ROLE weak LOGIN");
    m_world.shop.server.createDatabase(u"shop"_s);
    answer(u"shop"_s,
           "CREATE TABLE orders(id int PRIMARY KEY, what text); INSERT INTO orders SELECT n, 'thing ' || n FROM "
           "generate_series(1, 50) n; CREATE TABLE \"Odd name\"(a int); INSERT INTO \"Odd name\" VALUES (7)");
}

void TestRestoreWays::init()
{
    m_world.begin(QString::fromLatin1(QTest::currentTestFunction()));
    m_backup = m_world.shop.backUp(u"shop"_s);
}

void TestRestoreWays::cleanup()
{
    m_wizard.reset();
    m_world.end();
}

/// At the choice of the target.
void TestRestoreWays::openWizard(const QStringList &tables)
{
    m_wizard = std::make_unique<RestoreWizard>(*m_world.controller, *m_world.catalogue, *m_world.profiles,
                                               m_world.recordOf(m_backup), tables, u"prod-1"_s);
    open(*m_wizard);
    if (tables.isEmpty())
        press(Qt::Key_N, Qt::AltModifier);
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Where);
}

void TestRestoreWays::goOn()
{
    QTRY_VERIFY_WITH_TIMEOUT(forward()->isEnabled(), RealFixture::patienceMs);
    press(Qt::Key_N, Qt::AltModifier);
}

/// Starts it from the page Confirm and waits for its end.
void TestRestoreWays::commit()
{
    QCOMPARE(m_wizard->currentPage(), RestoreWizard::Confirm);
    QVERIFY(tabTo(forward()));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_wizard->currentPage(), RestoreWizard::Result, RealFixture::patienceMs);
    QVERIFY(!buttonWith(*m_wizard, u"Back"_s)); // offered after a failure only
}

void TestRestoreWays::chooseTarget(Qt::Key mnemonic, const QString &database)
{
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_wizard, u"signed in as"_s), RealFixture::patienceMs);
    press(mnemonic, Qt::AltModifier);
    auto *existing = m_wizard->findChild<QComboBox *>(u"existing"_s);
    QVERIFY(tabTo(existing));
    type(database);
    QCOMPARE(existing->currentText(), database);
}

void TestRestoreWays::tick(const QString &table)
{
    auto *list = m_wizard->findChild<QTreeView *>(u"tables"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->model()->rowCount() > 0, RealFixture::patienceMs);
    QVERIFY(tabTo(list));
    press(Qt::Key_Home);
    while (list->currentIndex().data().toString() != table) {
        const int row = list->currentIndex().row();
        press(Qt::Key_Down);
        QVERIFY(list->currentIndex().row() > row);
    }
    press(Qt::Key_Space);
}

void TestRestoreWays::confirm(const QString &name)
{
    QVERIFY(!forward()->isEnabled());
    QVERIFY(tabTo(m_wizard->findChild<QLineEdit *>(u"typedName"_s)));
    type(name);
    commit();
}

void TestRestoreWays::tablesComeBackIntoASchemaOfTheirOwn()
{
    openWizard();
    chooseTarget(Qt::Key_O, u"shop"_s);
    tick(u"public.Odd name"_s);
    const QByteArray before = answer(u"shop"_s, "SELECT count(*) FROM orders");
    goOn();
    goOn();
    commit();
    const QByteArray schema = answer(u"shop"_s, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'recovered%'");
    QVERIFY(!schema.isEmpty());
    QVERIFY(shows(*m_wizard, QString::fromUtf8(schema)));
    QCOMPARE(answer(u"shop"_s, "SELECT a FROM \"" + schema + "\".\"Odd name\""), QByteArray("7"));
    QCOMPARE(
        answer(u"shop"_s,
               "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = '" + schema + "'::regnamespace"),
        QByteArray("1"));
    QCOMPARE(answer(u"shop"_s, "SELECT count(*) FROM orders"), before);
    answer(u"shop"_s, "DROP SCHEMA \"" + schema + "\" CASCADE");
}

void TestRestoreWays::tablesComeBackIntoTheirPlace()
{
    answer(u"shop"_s, "DELETE FROM orders WHERE id > 3; INSERT INTO orders VALUES (1000, 'new')");
    openWizard({u"public.orders"_s});
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_wizard, u"50 rows"_s), RealFixture::patienceMs);
    press(Qt::Key_K, Qt::AltModifier);
    goOn();
    QTRY_VERIFY_WITH_TIMEOUT(forward()->isEnabled(), RealFixture::patienceMs);
    shoot(*m_wizard, u"real-check-in-place"_s);
    goOn();
    confirm(u"shop"_s);
    QCOMPARE(answer(u"shop"_s, "SELECT count(*) || ' ' || max(id) FROM orders"), QByteArray("50 50"));
}

void TestRestoreWays::tablesBecomeASqlFileThatPsqlTakes()
{
    const QString file = m_world.shop.folder.file(u"orders.sql"_s);
    openWizard();
    press(Qt::Key_F, Qt::AltModifier);
    tick(u"public.orders"_s);
    tick(u"public.Odd name"_s);
    m_wizard->findChild<QLineEdit *>(u"file"_s)->setText(file);
    goOn();
    commit();
    QFile script(file);
    QVERIFY(script.open(QFile::ReadOnly));
    m_world.shop.server.createDatabase(u"fromfile"_s);
    answer(u"fromfile"_s, script.readAll());
    QCOMPARE(answer(u"fromfile"_s, "SELECT count(*) FROM public.orders"), QByteArray("50"));
    QCOMPARE(answer(u"fromfile"_s, "SELECT a FROM public.\"Odd name\""), QByteArray("7"));
}

void TestRestoreWays::oneTableBecomesCsv()
{
    const QString file = m_world.shop.folder.file(u"orders.csv"_s);
    openWizard();
    press(Qt::Key_F, Qt::AltModifier);
    tick(u"public.orders"_s);
    m_wizard->findChild<QLineEdit *>(u"file"_s)->setText(file);
    goOn();
    commit();
    QFile csv(file);
    QVERIFY(csv.open(QFile::ReadOnly));
    const QByteArray expected
        = answer(u"shop"_s, "COPY (SELECT * FROM orders ORDER BY id) TO STDOUT WITH (FORMAT csv, HEADER)");
    QCOMPARE(csv.readAll().replace("\r\n", "\n").trimmed(), expected.trimmed());
}

void TestRestoreWays::anEmptyDatabaseIsFilled()
{
    m_world.shop.server.createDatabase(u"vacant"_s);
    openWizard();
    chooseTarget(Qt::Key_E, u"vacant"_s);
    goOn();
    goOn();
    commit();
    QCOMPARE(answer(u"vacant"_s, "SELECT count(*) FROM orders"), QByteArray("50"));
}

void TestRestoreWays::droppingFirstSavesTheDatabaseBefore()
{
    m_world.shop.server.createDatabase(u"live"_s);
    answer(u"live"_s, "CREATE TABLE precious(a int); INSERT INTO precious VALUES (42)");
    openWizard();
    chooseTarget(Qt::Key_P, u"live"_s);
    press(Qt::Key_D, Qt::AltModifier);
    goOn();
    goOn();
    confirm(u"live"_s);
    QCOMPARE(answer(u"live"_s, "SELECT count(*) FROM orders"), QByteArray("50"));
    const QStringList saved = m_world.shop.filesOfRepository().filter(u"/live_"_s).filter(u".sql.gz"_s);
    QCOMPARE(saved.size(), 1);
    QVERIFY(shows(*m_wizard, u"saved as "_s + saved.constFirst()));
    QVERIFY(m_world.shop.databases().filter(u"live_before"_s).isEmpty());
}

void TestRestoreWays::theFlightCheckShowsItsRealFindings_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("title");
    QTest::addColumn<FindingSeverity>("severity");
    using enum FindingSeverity;
    QTest::newRow("a drill that found a problem warns") << u"drill"_s << u"Last drill"_s << Warning;
    QTest::newRow("a backup known to be bad is an obstacle") << u"problem"_s << u"Backup file"_s << Blocker;
    QTest::newRow("a proven backup is in order") << u"nothing"_s << u"Backup file"_s << Ok;
    QTest::newRow("a missing extension is an obstacle") << u"extension"_s << u"Extensions"_s << Blocker;
    QTest::newRow("a missing role is an obstacle") << u"role"_s << u"Roles"_s << Blocker;
    QTest::newRow("versions that fit are in order") << u"nothing"_s << u"Versions"_s << Ok;
    QTest::newRow("a locale the server does not know is an obstacle")
        << u"locale"_s << u"Encoding, locale, tablespace"_s << Blocker;
    QTest::newRow("a backup of a newer server warns") << u"newer"_s << u"Versions"_s << Warning;
}

void TestRestoreWays::theFlightCheckShowsItsRealFindings()
{
    QFETCH(QString, cause);
    QFETCH(QString, title);
    QFETCH(FindingSeverity, severity);
    const Repository repository = Repository::open(m_world.shop.repository);
    repository.changeManifest(m_backup, [&](Manifest &manifest) {
        if (cause == "drill"_L1)
            manifest.drill
                = DrillRecord{manifest.finished, u"a private server"_s, 10, u"public.orders: 49 rows, not 50"_s};
        else if (cause == "problem"_L1)
            manifest.problem = u"The member at byte 512 is damaged."_s;
        else if (cause == "extension"_L1)
            manifest.extensions.append({u"no_such_extension"_s, u"1.0"_s, u"public"_s});
        else if (cause == "role"_L1)
            manifest.roles.append(u"no_such_role"_s);
        else if (cause == "locale"_L1)
            manifest.databaseProperties[u"collate"_s] = u"xx_XX.UTF-8"_s;
        else if (cause == "newer"_L1)
            manifest.serverVersion = u"99.1"_s;
    });
    openWizard();
    goOn();
    const auto *list = m_wizard->findChild<FindingList *>();
    QTRY_VERIFY_WITH_TIMEOUT(buttonWith(*m_wizard, u"Check again"_s)->isEnabled() && list->count() > 0,
                             RealFixture::patienceMs);
    const QStringList marks{u"In order"_s, u"Warning"_s, u"In the way"_s};
    QString spoken;
    for (int row = 0; row < list->count(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == title)
            spoken = index.data(Qt::AccessibleTextRole).toString();
    }
    QVERIFY2(spoken.startsWith(marks.at(static_cast<int>(severity)) + u". "_s + title), qPrintable(spoken));
    QCOMPARE(forward()->isEnabled(), severity != FindingSeverity::Blocker);
    shoot(*m_wizard, u"real-check-"_s + cause);
}

LARDER_DIALOG_TEST(TestRestoreWays)
#include "tst_restoreways.moc"
