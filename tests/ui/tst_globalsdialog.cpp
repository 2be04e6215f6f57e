#include "tests/ui/realfixture.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/globalsdialog.h"
#include "ui/restore/globalsmodel.h"
#include "ui/widgets/codeview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Roles and tablespaces of a backup beside a real server, by keyboard. The oracle is the server's own catalogue.
class TestGlobalsDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void whatIsMissingAndWhatDiffersIsListedWithItsSql();
    void noPasswordIsEverShown();
    void addingLeavesWhatDiffersAlone();
    void changingWantsTheNameOfTheServer();
    void whenAllIsEqualThereIsNothingToDo();
    void theListFollowsItsItems();
    void theListStaysTrueThroughRandomChanges();
    void everythingIsNamedAndInOrder();
    void escapeCloses();

private:
    void openDialog();
    QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }
    bool isReady() const
    {
        return list()->isVisible() && buttonWith(*m_dialog, u"Show what is equal too"_s)->isEnabled();
    }
    bool select(const QString &name) const;
    bool isListed(const QString &name) const
    {
        const QAbstractItemModel *rows = list()->model();
        return !rows->match(rows->index(0, GlobalsModel::Name), Qt::DisplayRole, name, 1, Qt::MatchExactly).isEmpty();
    }
    QString sql() const { return m_dialog->findChild<CodeView *>()->toPlainText(); }
    QByteArray answer(const QByteArray &statement) { return m_world.shop.server.psql(u"postgres"_s, statement); }

    RealFixture m_world;
    BackupRecord m_backup;
    std::unique_ptr<GlobalsDialog> m_dialog;
};

void TestGlobalsDialog::initTestCase()
{
    QVERIFY(m_world.start());
    m_world.shop.server.createDatabase(u"some"_s);
}

/// The backup knows three roles that the server has lost or changed.
void TestGlobalsDialog::init()
{
    m_world.begin(QString::fromLatin1(QTest::currentTestFunction()));
    answer("CREATE ROLE keeper; CREATE ROLE gone LOGIN PASSWORD 'sesame'; CREATE ROLE changed CREATEDB; "
           "GRANT keeper TO gone");
    BackupSpec spec = m_world.shop.backupSpec({u"some"_s});
    QVERIFY(m_world.shop.run(spec).outcome.ok());
    const QString file = m_world.shop.filesOfRepository().filter(u"globals_"_s).filter(u".sql.gz"_s).value(0);
    m_backup = m_world.recordOf(file);
    answer("DROP ROLE gone; ALTER ROLE changed NOCREATEDB");
}

void TestGlobalsDialog::cleanup()
{
    m_dialog.reset();
    m_world.end();
    answer("DROP ROLE IF EXISTS keeper; DROP ROLE IF EXISTS gone; DROP ROLE IF EXISTS changed");
}

void TestGlobalsDialog::openDialog()
{
    m_dialog = std::make_unique<GlobalsDialog>(*m_world.controller, *m_world.profiles, m_backup, u"prod-1"_s);
    open(*m_dialog);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), RealFixture::patienceMs);
}

/// Moves there by the arrow keys.
bool TestGlobalsDialog::select(const QString &name) const
{
    if (!tabTo(list()))
        return false;
    press(Qt::Key_Home);
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (list()->currentIndex().siblingAtColumn(GlobalsModel::Name).data().toString() == name)
            return true;
        press(Qt::Key_Down);
    }
    return false;
}

void TestGlobalsDialog::whatIsMissingAndWhatDiffersIsListedWithItsSql()
{
    openDialog();
    QVERIFY(select(u"gone"_s));
    QCOMPARE(list()->currentIndex().siblingAtColumn(GlobalsModel::State).data().toString(), u"Missing"_s);
    QVERIFY2(sql().contains(u"CREATE ROLE gone"_s), qPrintable(sql()));
    shoot(*m_dialog, u"globals"_s);
    QVERIFY(select(u"changed"_s));
    QCOMPARE(list()->currentIndex().siblingAtColumn(GlobalsModel::State).data().toString(), u"Differs"_s);
    QVERIFY(list()->currentIndex().siblingAtColumn(GlobalsModel::Difference).data().toString().contains(u"createdb"_s));
    QVERIFY(sql().contains(u"ALTER ROLE changed"_s));
    QVERIFY(!select(u"keeper"_s));
    press(Qt::Key_Q, Qt::AltModifier);
    QVERIFY(select(u"keeper"_s));
    QVERIFY(sql().startsWith(u"--"_s));
    shoot(*m_dialog, u"globals-equal"_s);
}

void TestGlobalsDialog::noPasswordIsEverShown()
{
    openDialog();
    press(Qt::Key_Q, Qt::AltModifier);
    QVERIFY(select(u"gone"_s));
    QVERIFY2(sql().contains(u"PASSWORD '********'"_s), qPrintable(sql()));
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QVERIFY2(!sql().contains(u"SCRAM"_s) && !sql().contains(u"md5"_s), qPrintable(sql()));
    }
}

void TestGlobalsDialog::addingLeavesWhatDiffersAlone()
{
    openDialog();
    QVERIFY(qobject_cast<QPushButton *>(buttonWith(*m_dialog, u"Cancel"_s))->isDefault());
    press(Qt::Key_A, Qt::AltModifier);
    auto *box = m_dialog->findChild<QMessageBox *>();
    QVERIFY(box);
    QTRY_COMPARE(QApplication::activeWindow(), box);
    QCOMPARE(answer("SELECT count(*) FROM pg_roles WHERE rolname = 'gone'"), QByteArray("0"));
    QVERIFY(tabTo(buttonWith(*box, u"Add to prod-1"_s)));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(answer("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'gone'"), QByteArray("t"),
                              RealFixture::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(isReady() && !isListed(u"gone"_s), RealFixture::patienceMs);
    QVERIFY(isListed(u"changed"_s));
    QCOMPARE(answer("SELECT rolcreatedb FROM pg_roles WHERE rolname = 'changed'"), QByteArray("f"));
    shoot(*m_dialog, u"globals-added"_s);
}

void TestGlobalsDialog::changingWantsTheNameOfTheServer()
{
    openDialog();
    press(Qt::Key_D, Qt::AltModifier);
    press(Qt::Key_A, Qt::AltModifier);
    auto *question = m_dialog->findChild<TypedQuestion *>();
    QVERIFY(question);
    QTRY_COMPARE(QApplication::activeWindow(), question);
    QAbstractButton *yes = buttonWith(*question, u"Change prod-1"_s);
    QVERIFY(!yes->isEnabled());
    type(u"prod"_s);
    QVERIFY(!yes->isEnabled());
    type(u"-1"_s);
    QVERIFY(yes->isEnabled());
    shoot(*question, u"globals-change"_s);
    QVERIFY(tabTo(yes));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(answer("SELECT rolcreatedb FROM pg_roles WHERE rolname = 'changed'"), QByteArray("t"),
                              RealFixture::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), RealFixture::patienceMs);
    QCOMPARE(answer("SELECT count(*) FROM pg_roles WHERE rolname = 'gone'"), QByteArray("1"));
}

void TestGlobalsDialog::whenAllIsEqualThereIsNothingToDo()
{
    answer("CREATE ROLE gone LOGIN; ALTER ROLE changed CREATEDB");
    answer("DROP ROLE gone");
    BackupSpec spec = m_world.shop.backupSpec({u"some"_s});
    m_world.shop.clock->setNow(m_world.shop.clock->nowUtc().addSecs(60));
    QVERIFY(m_world.shop.run(spec).outcome.ok());
    m_backup
        = m_world.recordOf(m_world.shop.filesOfRepository().filter(u"globals_"_s).filter(u".sql.gz"_s).constLast());
    openDialog();
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(!buttonWith(*m_dialog, u"Add what is missing"_s)->isEnabled());
    QVERIFY(!buttonWith(*m_dialog, u"Also change what differs"_s)->isEnabled());
    QVERIFY(buttonWith(*m_dialog, u"Close"_s));
}

void TestGlobalsDialog::theListFollowsItsItems()
{
    GlobalsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QJsonArray items;
    for (const QString &effect : {u"create"_s, u"equal"_s, u"change"_s, u"impossible"_s, u"equal"_s})
        items.append(QJsonObject{{u"kind"_s, u"role"_s}, {u"name"_s, effect}, {u"effect"_s, effect}});
    model.setItems(items);
    QCOMPARE(model.rowCount(), 3);
    model.showEqual(true);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.count(GlobalsRow::State::Equal), 2);
    QCOMPARE(model.count(GlobalsRow::State::Missing), 1);
    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
}

void TestGlobalsDialog::theListStaysTrueThroughRandomChanges()
{
    QRandomGenerator random(6);
    GlobalsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList effects{u"create"_s, u"equal"_s, u"change"_s, u"impossible"_s};
    QStringList present; ///< effects of the items the model was given last
    for (int step = 0; step < 200; ++step) {
        if (random.bounded(2)) {
            QJsonArray items;
            present.clear();
            for (int i = random.bounded(12); i > 0; --i) {
                present += effects.at(random.bounded(4));
                items.append(QJsonObject{
                    {u"kind"_s, u"role"_s}, {u"name"_s, QString::number(i)}, {u"effect"_s, present.constLast()}});
            }
            model.setItems(items);
        }
        const bool withEqual = random.bounded(2);
        model.showEqual(withEqual);
        const auto equal = present.count(u"equal"_s);
        QCOMPARE(model.rowCount(), present.size() - (withEqual ? 0 : equal));
        QCOMPARE(model.count(GlobalsRow::State::Equal), equal);
        QCOMPARE(model.count(GlobalsRow::State::Impossible), present.count(u"impossible"_s));
    }
}

void TestGlobalsDialog::everythingIsNamedAndInOrder()
{
    openDialog();
    QCOMPARE(firstNameless(*m_dialog), QString());
    QCOMPARE(firstOutOfOrder(*m_dialog), QString());
}

void TestGlobalsDialog::escapeCloses()
{
    openDialog();
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

LARDER_DIALOG_TEST(TestGlobalsDialog)
#include "tst_globalsdialog.moc"
