#include "tests/integration/containershop.h"
#include "tests/integration/workshop.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Scripts of several databases: which one is meant, what is in it, checked, drilled, compared, taken out.
class TestContainerLook : public QObject, private ContainerShop
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanup() { dropCopy(); }

    void itsDatabasesAndRolesAreListed();
    void whichOneIsMeantHasToBeSaid();
    void aNameThatItDoesNotHoldIsRefused();
    void aSingleDatabaseIsTakenWithoutItsName_data();
    void aSingleDatabaseIsTakenWithoutItsName();
    void aDatabaseInSeveralPlacesIsRefused();
    void whatIsLookedIntoIsOfTheOneDatabase();
    void tablesAreExtractedAndRestoredOutOfTheOneDatabase();
    void theCheckKnowsTheOneDatabase();
    void eachOfItsDatabasesIsDrilled();
    void oneIsComparedWithAnother();
    void itsRolesAreComparedWithTheServer();
};

void TestContainerLook::itsDatabasesAndRolesAreListed()
{
    const JobRun job = m_shop.run(contents(m_all, {}));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QStringList listed;
    for (const QJsonValue one : job.outcome.result[u"databases"].toArray())
        listed.append(
            u"%1 %2 %3 %4"_s.arg(one[u"name"].toString(), one[u"hasContents"].toBool() ? u"full"_s : u"empty"_s)
                .arg(one[u"tables"].toInt())
                .arg(one[u"rows"].toInt()));
    std::sort(listed.begin(), listed.end());
    QCOMPARE(listed,
             (QStringList{m_odd + u" full 1 1"_s, u"other full 1 50"_s, u"postgres full 1 0"_s, u"shop full 2 32"_s,
                          u"template1 empty 0 0"_s, u"void empty 0 0"_s}));
    QCOMPARE(job.outcome.result[u"roles"].toArray(), (QJsonArray{u"clerk"_s, u"keeper"_s, u"tester"_s}));
}

void TestContainerLook::whichOneIsMeantHasToBeSaid()
{
    const QStringList before = m_shop.databases();
    const JobRun job = m_shop.run(spec(m_all, {}));
    QCOMPARE(job.outcome.error.code(), ErrorCode::Usage);
    for (const QString &name : {u"shop"_s, u"other"_s, m_odd})
        QVERIFY2(job.outcome.error.hint().contains(name), qPrintable(job.described()));
    QVERIFY(!job.outcome.error.hint().contains(u"void"_s));
    QCOMPARE(m_shop.databases(), before);
}

void TestContainerLook::aNameThatItDoesNotHoldIsRefused()
{
    const JobRun job = m_shop.run(spec(m_all, u"shops"_s));
    QCOMPARE(job.outcome.error.code(), ErrorCode::BackupNotFound);
    QVERIFY2(job.outcome.error.hint().contains(u"shop"_s), qPrintable(job.described()));
    const QString plain = m_shop.folder.write(u"plain.sql"_s, m_shop.server.dumpOf(u"other"_s));
    QCOMPARE(m_shop.run(spec(plain, u"other"_s)).outcome.error.code(), ErrorCode::BackupNotFound);
}

void TestContainerLook::aSingleDatabaseIsTakenWithoutItsName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("created") << QStringList{u"--create"_s};
    QTest::newRow("created, cleared away before") << QStringList{u"--create"_s, u"--clean"_s};
    QTest::newRow("created, cleared away where it is there") << QStringList{u"-C"_s, u"-c"_s, u"--if-exists"_s};
}

void TestContainerLook::aSingleDatabaseIsTakenWithoutItsName()
{
    QFETCH(const QStringList, arguments);
    const QString file = m_shop.folder.write(u"one.sql"_s, m_shop.server.dumpOf(u"shop"_s, arguments));
    const JobRun job = m_shop.run(spec(file, {}));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QVERIFY2(job.said(u"CREATE DATABASE"_s), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), m_shop.server.dumpOf(u"shop"_s));
    QCOMPARE(propertiesOf(u"copy"_s), propertiesOf(u"shop"_s));
}

void TestContainerLook::aDatabaseInSeveralPlacesIsRefused()
{
    const QByteArray dump = m_shop.server.dumpOf(u"other"_s);
    const QByteArray scattered = "\\connect other\n" + dump + "\\connect shop\n" + dump
        + "\\connect other\nCREATE TABLE public.more(a int);\n";
    const JobRun job = m_shop.run(spec(m_shop.folder.write(u"scattered.sql"_s, scattered), u"other"_s));
    QCOMPARE(job.outcome.error.code(), ErrorCode::Refused);
    const QString line = QString::number(scattered.count('\n'));
    QVERIFY2(job.outcome.error.message().contains(u"line "_s + line), qPrintable(job.described()));
    QVERIFY(!m_shop.databases().contains(u"copy"_s));
}

void TestContainerLook::whatIsLookedIntoIsOfTheOneDatabase()
{
    ContentsSpec objects = contents(m_all, u"other"_s);
    objects.objects = true;
    const JobRun listed = m_shop.run(objects);
    QVERIFY2(listed.outcome.ok(), qPrintable(listed.described()));
    QStringList names;
    for (const QJsonValue object : listed.outcome.result[u"objects"].toArray())
        names.append(object[u"kind"].toString() + u' ' + object[u"name"].toString());
    QCOMPARE(names, (QStringList{u"table things"_s, u"index things_a_idx"_s}));

    ContentsSpec rows = contents(m_all, u"shop"_s);
    rows.table = u"things"_s;
    const JobRun read = m_shop.run(rows);
    QVERIFY2(read.outcome.ok(), qPrintable(read.described()));
    QCOMPARE(read.outcome.result[u"rows"].toArray(), (QJsonArray{QJsonArray{u"1"_s}, QJsonArray{u"2"_s}}));
    rows.from.clear();
    QCOMPARE(m_shop.run(rows).outcome.error.code(), ErrorCode::Usage);
}

void TestContainerLook::tablesAreExtractedAndRestoredOutOfTheOneDatabase()
{
    ExtractSpec extract;
    extract.backup = m_all;
    extract.from = u"shop"_s;
    extract.tables = QStringList{u"s.t"_s};
    extract.output = m_shop.folder.file(u"t.csv"_s);
    extract.as = ExtractFormat::Csv;
    const JobRun job = m_shop.run(extract);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QFile file(extract.output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("id,n\n1,shop 1\n"));

    m_shop.server.createDatabase(u"copy"_s);
    RestoreSpec table = spec(m_all, u"other"_s);
    table.tables = QStringList{u"things"_s};
    table.intoSchema = u"recovered"_s;
    const JobRun restored = m_shop.run(table);
    QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT count(*), min(b) FROM recovered.things"), QByteArray("50|other 1"));
}

/// The other side may hold several databases, too, or one.
void TestContainerLook::oneIsComparedWithAnother()
{
    CompareSpec compare;
    compare.left = compare.right = m_all;
    compare.from = u"shop"_s;
    JobRun job = m_shop.run(compare);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"differences"].toInt(), 0);
    QCOMPARE(job.outcome.result[u"tablesCompared"].toInt(), 2);
    compare.right = m_shop.folder.write(u"other.sql"_s, m_shop.server.dumpOf(u"other"_s));
    compare.from = u"other"_s;
    job = m_shop.run(compare);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"differences"].toInt(), 0);
    compare.from.clear();
    QCOMPARE(m_shop.run(compare).outcome.error.code(), ErrorCode::Usage);
}

void TestContainerLook::theCheckKnowsTheOneDatabase()
{
    FlightCheckSpec check{spec(m_all, u"shop"_s)};
    const JobRun job = m_shop.run(check);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"blockers"].toInt(), 0);
    check.restore.from.clear();
    QCOMPARE(m_shop.run(check).outcome.error.code(), ErrorCode::Usage);
}

void TestContainerLook::eachOfItsDatabasesIsDrilled()
{
    DrillSpec drill;
    drill.backups = QStringList{m_all};
    drill.acceptForeign = true;
    drill.server = m_shop.address();
    drill.place = DrillPlace::Server;
    const QStringList before = m_shop.databases();
    const JobRun job = m_shop.run(drill);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    for (const QString &name : {u"shop"_s, u"other"_s, m_odd})
        QVERIFY2(job.said(name), qPrintable(job.described()));
    QCOMPARE(m_shop.databases(), before);
}

void TestContainerLook::itsRolesAreComparedWithTheServer()
{
    GlobalsSpec globals;
    globals.server = m_shop.address();
    globals.backup = dumpAll(u"roles.sql"_s, {u"--clean"_s});
    const JobRun job = m_shop.run(globals);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"equal"].toInt(), 3);
    QCOMPARE(job.outcome.result[u"create"].toInt() + job.outcome.result[u"change"].toInt(), 0);
    QVERIFY2(job.said(u"DROP ROLE KEEPER"_s), qPrintable(job.described()));
    QVERIFY2(job.outcome.warnings.isEmpty(), qPrintable(job.described()));
}

QTEST_GUILESS_MAIN(TestContainerLook)
#include "tst_containerlook.moc"
