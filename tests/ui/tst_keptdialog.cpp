#include "tests/ui/realfixture.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/keptdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The list of databases that restores have put aside, by keyboard, with a real server behind it.
class TestKeptDialog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withNothingKeptItSaysWhatWouldAppear();
    void aReplacedDatabaseIsListedWithNameSizeAndDate();
    void undoWantsTheNameAndBringsTheOldDatabaseBack();
    void removeWantsTheKeptNameAndFreesIt();
    void returnInTheQuestionCancelsEvenWithTheNameTyped();
    void anUnreachableServerIsSaidAndCanBeTriedAgain();
    void everythingIsNamedAndInOrder();
    void escapeCloses();

private:
    void openDialog();
    void replaceLive();
    QTreeView *list() const { return m_dialog->findChild<QTreeView *>(); }
    QString cell(int column) const { return list()->model()->index(0, column).data().toString(); }
    int count() const { return list()->model()->rowCount(); }
    TypedQuestion *question() const { return m_dialog->findChild<TypedQuestion *>(); }

    RealFixture m_world;
    std::unique_ptr<KeptDialog> m_dialog;
};

void TestKeptDialog::initTestCase()
{
    QVERIFY(m_world.start());
    m_world.shop.server.createDatabase(u"source"_s);
    m_world.shop.server.psql(u"source"_s, "CREATE TABLE t(a int); INSERT INTO t VALUES (1)");
}

void TestKeptDialog::init()
{
    m_world.begin(QString::fromLatin1(QTest::currentTestFunction()));
    m_world.shop.server.createDatabase(u"live"_s);
    m_world.shop.server.psql(u"live"_s, "CREATE TABLE precious(a int); INSERT INTO precious VALUES (42)");
}

void TestKeptDialog::cleanup()
{
    m_dialog.reset();
    m_world.end();
    for (const QString &database : m_world.shop.databases().filter(u"live"_s))
        m_world.shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + database.toUtf8() + '"');
}

/// By a restore as anybody makes it.
void TestKeptDialog::replaceLive()
{
    RestoreSpec spec = m_world.shop.restoreSpec(m_world.shop.backUp(u"source"_s), u"live"_s, RestoreMode::Swap);
    spec.confirmed = true;
    const JobRun job = m_world.shop.run(spec);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
}

void TestKeptDialog::openDialog()
{
    m_dialog
        = std::make_unique<KeptDialog>(*m_world.controller, m_world.profiles->get(u"prod-1"_s).address, u"prod-1"_s);
    open(*m_dialog);
}

void TestKeptDialog::withNothingKeptItSaysWhatWouldAppear()
{
    openDialog();
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"No database is kept on prod-1."_s), RealFixture::patienceMs);
    QVERIFY(!buttonWith(*m_dialog, u"Undo…"_s)->isEnabled());
    QVERIFY(!buttonWith(*m_dialog, u"Remove…"_s)->isEnabled());
    shoot(*m_dialog, u"kept-none"_s);
}

void TestKeptDialog::aReplacedDatabaseIsListedWithNameSizeAndDate()
{
    replaceLive();
    openDialog();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, RealFixture::patienceMs);
    QCOMPARE(cell(0), u"live"_s);
    QCOMPARE(QStringList{cell(1)}, m_world.shop.databases().filter(u"live_before_"_s));
    QVERIFY(cell(2).endsWith(u"MB"_s));
    QVERIFY(!cell(3).isEmpty());
    QVERIFY(shows(*m_dialog, u"until you remove it"_s));
    shoot(*m_dialog, u"kept-list"_s);
}

void TestKeptDialog::undoWantsTheNameAndBringsTheOldDatabaseBack()
{
    replaceLive();
    openDialog();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, RealFixture::patienceMs);
    press(Qt::Key_U, Qt::AltModifier);
    QVERIFY(question());
    QTRY_COMPARE(QApplication::activeWindow(), question());
    QAbstractButton *yes = buttonWith(*question(), u"Put live back"_s);
    QVERIFY(!yes->isEnabled());
    type(u"Live"_s);
    QVERIFY(!yes->isEnabled());
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"live"_s);
    QVERIFY(yes->isEnabled());
    shoot(*question(), u"kept-undo"_s);
    QVERIFY(tabTo(yes));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"live is back as it was"_s), RealFixture::patienceMs);
    QCOMPARE(m_world.shop.server.psql(u"live"_s, "SELECT a FROM precious"), QByteArray("42"));
    QTRY_VERIFY_WITH_TIMEOUT(count() == 1 && buttonWith(*m_dialog, u"Undo…"_s)->isEnabled(), RealFixture::patienceMs);
    shoot(*m_dialog, u"kept-undone"_s);
}

void TestKeptDialog::removeWantsTheKeptNameAndFreesIt()
{
    replaceLive();
    openDialog();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, RealFixture::patienceMs);
    const QString kept = cell(1);
    press(Qt::Key_R, Qt::AltModifier);
    QVERIFY(question());
    QTRY_COMPARE(QApplication::activeWindow(), question());
    QAbstractButton *yes = buttonWith(*question(), u"Remove "_s + kept);
    type(u"live"_s);
    QVERIFY(!yes->isEnabled());
    press(Qt::Key_A, Qt::ControlModifier);
    type(kept);
    QVERIFY(yes->isEnabled());
    shoot(*question(), u"kept-remove"_s);
    QVERIFY(tabTo(yes));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"No database is kept"_s), RealFixture::patienceMs);
    QVERIFY(!m_world.shop.databases().contains(kept));
    QVERIFY(m_world.shop.databases().contains(u"live"_s));
}

void TestKeptDialog::returnInTheQuestionCancelsEvenWithTheNameTyped()
{
    replaceLive();
    openDialog();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, RealFixture::patienceMs);
    const QString kept = cell(1);
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(QApplication::activeWindow(), question());
    type(kept);
    press(Qt::Key_Return);
    QTRY_VERIFY(!question());
    QVERIFY(m_world.controller->isIdle());
    QVERIFY(m_world.shop.databases().contains(kept));
}

void TestKeptDialog::anUnreachableServerIsSaidAndCanBeTriedAgain()
{
    ServerAddress nobody = m_world.profiles->get(u"prod-1"_s).address;
    nobody.user = u"nobody_here"_s;
    m_dialog = std::make_unique<KeptDialog>(*m_world.controller, nobody, u"prod-1"_s);
    open(*m_dialog);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*m_dialog, u"nobody_here"_s), RealFixture::patienceMs);
    QVERIFY(buttonWith(*m_dialog, u"Retry"_s));
    shoot(*m_dialog, u"kept-unreachable"_s);
}

void TestKeptDialog::everythingIsNamedAndInOrder()
{
    replaceLive();
    openDialog();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, RealFixture::patienceMs);
    QCOMPARE(firstNameless(*m_dialog), QString());
    QCOMPARE(firstOutOfOrder(*m_dialog), QString());
}

void TestKeptDialog::escapeCloses()
{
    openDialog();
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

LARDER_DIALOG_TEST(TestKeptDialog)
#include "tst_keptdialog.moc"
