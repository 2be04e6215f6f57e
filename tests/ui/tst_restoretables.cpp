#include "tests/ui/dialogfixture.h"
#include "tests/ui/wizardfixture.h"
#include "ui/restore/restorewizard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The restore wizard with single tables, into a database or a file.
class TestRestoreTables : public QObject, private WizardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
};

void TestRestoreTables::tablesGoIntoASchemaOfTheirOwnUnlessAskedOtherwise()
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

void TestRestoreTables::tablesBackIntoPlaceWantTheNameOfTheDatabase()
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

void TestRestoreTables::theSafeWayOfTablesIsASchemaOfTheirOwn()
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

void TestRestoreTables::withoutATickedTableThereIsNoWayOn()
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

void TestRestoreTables::tablesGivenBeforehandAreTickedAndTheTargetIsAskedFirst()
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

void TestRestoreTables::tablesAreFoundByName()
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

void TestRestoreTables::aFileNeedsNoServerAndNoFlightCheck()
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

void TestRestoreTables::theNameOfAFileIsCheckedWhileTyped_data()
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

void TestRestoreTables::theNameOfAFileIsCheckedWhileTyped()
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

void TestRestoreTables::ofAnArchiveNoTablesAreOffered()
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

LARDER_DIALOG_TEST(TestRestoreTables)
#include "tst_restoretables.moc"
