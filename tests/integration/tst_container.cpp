#include "tests/integration/containershop.h"
#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Scripts of several databases, restored. pg_dumpall writes them, pg_dump of source and copy is the oracle.
class TestContainer : public QObject, private ContainerShop
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanup() { dropCopy(); }

    void eachDatabaseIsRestoredAsItWas_data();
    void eachDatabaseIsRestoredAsItWas();
    void aDatabaseGetsWhatTheFileGivesIt();
    void oneReplacesALiveDatabaseAndNoOtherIsTouched();
    void oneGoesIntoAnEmptyDatabase();
    void aLargeOneIsLoadedOverSeveralConnections();
    void anErrorNamesTheLineOfTheFile();
    void oneIsRescued_data();
    void oneIsRescued();
    void behindAMissingPartItMayBeAnother();
    void aCommandInAnotherDatabaseIsRefusedToo();
    void theWordsOfPgDumpall92AreRead();
    void whatReachesBeyondItsDatabaseIsNoPropertyOfIt();
};

void TestContainer::eachDatabaseIsRestoredAsItWas_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("from");
    const auto rows = [&](const QByteArray &name, const QStringList &arguments) {
        for (const QString &from : {u"shop"_s, u"other"_s, m_odd, u"void"_s, u"postgres"_s})
            QTest::newRow((name + ": " + from.toUtf8()).constData()) << arguments << from;
    };
    rows("pg_dumpall", {});
    rows("with --clean", {u"--clean"_s});
    rows("with --clean --if-exists", {u"--clean"_s, u"--if-exists"_s});
}

void TestContainer::eachDatabaseIsRestoredAsItWas()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, from);
    const QString file = dumpAll(u"some.sql"_s, arguments);
    const JobRun job = m_shop.run(spec(file, from));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    if (from != m_odd)
        QCOMPARE(m_shop.server.dumpOf(u"copy"_s), m_shop.server.dumpOf(from));
    else
        QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT a FROM public.odd"), QByteArray("7"));
}

void TestContainer::aDatabaseGetsWhatTheFileGivesIt()
{
    QVERIFY(m_shop.run(spec(m_all, u"shop"_s)).outcome.ok());
    QCOMPARE(propertiesOf(u"copy"_s), propertiesOf(u"shop"_s));
}

void TestContainer::oneReplacesALiveDatabaseAndNoOtherIsTouched()
{
    m_shop.server.createDatabase(u"copy"_s);
    m_shop.server.psql(u"copy"_s, "CREATE TABLE public.old(a int)");
    const QByteArray other = m_shop.server.dumpOf(u"other"_s);
    RestoreSpec swap = spec(m_all, u"shop"_s);
    swap.mode = RestoreMode::Swap;
    swap.confirmed = true;
    swap.keepOld = false;
    const JobRun job = m_shop.run(swap);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), m_shop.server.dumpOf(u"shop"_s));
    QCOMPARE(propertiesOf(u"copy"_s), propertiesOf(u"shop"_s));
    QCOMPARE(m_shop.server.dumpOf(u"other"_s), other);
}

void TestContainer::oneGoesIntoAnEmptyDatabase()
{
    m_shop.server.createDatabase(u"copy"_s);
    RestoreSpec empty = spec(m_all, u"other"_s);
    empty.mode = RestoreMode::Empty;
    const JobRun job = m_shop.run(empty);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), m_shop.server.dumpOf(u"other"_s));
}

void TestContainer::oneIsRescued_data()
{
    QTest::addColumn<QByteArray>("broken"); // a row of the database in the middle
    QTest::addColumn<bool>("cut");
    QTest::newRow("of a file that is whole") << QByteArray("x\tother 7\n") << false;
    QTest::newRow("of a file that is cut off behind it") << QByteArray("x\tother 7\n") << true;
}

void TestContainer::oneIsRescued()
{
    QFETCH(const QByteArray, broken);
    QFETCH(const bool, cut);
    QFile all(m_all);
    QVERIFY(all.open(QIODevice::ReadOnly));
    QByteArray script = all.readAll();
    QCOMPARE(script.count("7\tother 7\n"), 1);
    script.replace("7\tother 7\n", broken);
    if (cut)
        script.truncate(script.lastIndexOf("CREATE TABLE "));
    const QString file = m_shop.folder.write(u"broken all.sql"_s, script);
    RestoreSpec rescue = spec(file, u"other"_s);
    rescue.rescue = true;
    const JobRun job = m_shop.run(rescue);
    QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT count(*), min(b), max(b) FROM things"),
             QByteArray("49|other 1|other 9"));
    QCOMPARE(m_shop.server.psql(u"copy"_s,
                                "SELECT count(*) FROM pg_tables WHERE schemaname !~ '^pg_' AND schemaname "
                                "<> 'information_schema'"),
             QByteArray("1"));
    rescue.from.clear();
    QCOMPARE(m_shop.run(rescue).outcome.error.code(), ErrorCode::Usage);
}

/// A \connect may have gone with it.
void TestContainer::behindAMissingPartItMayBeAnother()
{
    QFile all(m_all);
    QVERIFY(all.open(QIODevice::ReadOnly));
    const QByteArray script = all.readAll();
    const qsizetype hole = script.indexOf("1\tother 1\n");
    QVERIFY(hole > 0);
    const auto packed = [](const QByteArray &text) { return runProgram(u"gzip"_s, {u"-c"_s}, {}, text).stdOut; };
    QByteArray members = packed(script.first(hole)) + packed(script.sliced(hole, 200));
    const qsizetype damaged = members.size() - 30;
    members += packed(script.sliced(hole + 200));
    members[damaged] = static_cast<char>(members[damaged] ^ 0x55);
    RestoreSpec rescue = spec(m_shop.folder.write(u"hole.sql.gz"_s, members), u"other"_s);
    rescue.rescue = true;
    const JobRun job = m_shop.run(rescue);
    QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyLoaded);
    QFile report(job.outcome.result[u"folder"].toString() + u"/report.txt"_s);
    QVERIFY2(report.open(QIODevice::ReadOnly), qPrintable(job.described()));
    const QByteArray text = report.readAll();
    QVERIFY2(text.contains("may be of another database"), text.constData());
}

void TestContainer::aLargeOneIsLoadedOverSeveralConnections()
{
    m_shop.server.createDatabase(u"large"_s);
    m_shop.server.psql(u"large"_s,
                       "CREATE TABLE public.a(n int PRIMARY KEY, t text); INSERT INTO public.a SELECT g, repeat('x', "
                       "100) FROM generate_series(1, 60000) g; CREATE TABLE public.b AS SELECT * FROM public.a; "
                       "CREATE INDEX ON public.b(n); CREATE SEQUENCE public.s; SELECT nextval('public.s')");
    const QString file = dumpAll(u"large.sql"_s);
    RestoreSpec large = spec(file, u"large"_s);
    large.jobs = 3;
    const JobRun job = m_shop.run(large);
    const QByteArray wanted = m_shop.server.dumpOf(u"large"_s);
    m_shop.server.psql(u"postgres"_s, "DROP DATABASE large");
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"way"].toString(), u"parallel"_s);
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), wanted);
}

void TestContainer::anErrorNamesTheLineOfTheFile()
{
    QFile all(m_all);
    QVERIFY(all.open(QIODevice::ReadOnly));
    QByteArray script = all.readAll();
    const qsizetype at = script.lastIndexOf("CREATE TABLE s.t ");
    QVERIFY(at > 0);
    script.insert(at, "CREATE TABLE nowhere.x (a int);\n");
    const JobRun job = m_shop.run(spec(m_shop.folder.write(u"wrong.sql"_s, script), u"shop"_s));
    QVERIFY(!job.outcome.ok());
    const QString line = QString::number(script.first(at).count('\n') + 1);
    QVERIFY2(job.outcome.error.message().contains(u"line %1: CREATE TABLE nowhere.x"_s.arg(line)),
             qPrintable(job.described()));
}

void TestContainer::aCommandInAnotherDatabaseIsRefusedToo()
{
    QFile all(m_all);
    QVERIFY(all.open(QIODevice::ReadOnly));
    QByteArray script = all.readAll();
    const QString mark = m_shop.folder.file(u"mark"_s);
    script.insert(script.indexOf("CREATE TABLE public.odd"), "\\! touch " + mark.toUtf8() + "\n");
    const JobRun job = m_shop.run(spec(m_shop.folder.write(u"hostile.sql"_s, script), u"shop"_s));
    QVERIFY(!job.outcome.ok());
    QVERIFY(!QFile::exists(mark));
    QVERIFY(!m_shop.databases().contains(u"copy"_s));
}

/// It created all databases before the first one was filled.
void TestContainer::theWordsOfPgDumpall92AreRead()
{
    const QByteArray script
        = "--\n-- PostgreSQL database cluster dump\n--\n\n\\connect postgres\n\nSET client_encoding = 'UTF8';\n"
          "SET standard_conforming_strings = on;\n\n--\n-- Roles\n--\n\nCREATE ROLE keeper;\n"
          "ALTER ROLE keeper WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION;\n\n\n"
          "--\n-- Database creation\n--\n\nCREATE DATABASE shop WITH TEMPLATE = template0 OWNER = keeper ENCODING = "
          "'LATIN1' LC_COLLATE = 'C' LC_CTYPE = 'C' CONNECTION LIMIT = 5;\n"
          "REVOKE ALL ON DATABASE shop FROM PUBLIC;\nREVOKE ALL ON DATABASE shop FROM keeper;\n"
          "GRANT ALL ON DATABASE shop TO keeper;\nGRANT CONNECT ON DATABASE shop TO clerk;\n"
          "ALTER DATABASE shop SET work_mem TO '8MB';\nCREATE DATABASE other WITH TEMPLATE = template0 OWNER = "
          "tester;\n"
          "REVOKE ALL ON DATABASE template1 FROM PUBLIC;\n\n\n\\connect postgres\n\n"
          "SET default_transaction_read_only = off;\n\n\\connect shop\n\nSET default_transaction_read_only = off;\n\n"
        + m_shop.server.dumpOf(u"shop"_s) + "\\connect other\n\nSET default_transaction_read_only = off;\n\n"
        + m_shop.server.dumpOf(u"other"_s) + "--\n-- PostgreSQL database cluster dump complete\n--\n\n";
    const JobRun job = m_shop.run(spec(m_shop.folder.write(u"pg92.sql"_s, script), u"shop"_s));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.psql(u"copy"_s, "SELECT count(*), min(n) FROM s.t"), QByteArray("30|shop 1"));
    QCOMPARE(propertiesOf(u"copy"_s),
             QByteArray("keeper|LATIN1|C|C|5|\n-|work_mem=8MB\nkeeper clerk CONNECTfalse\nkeeper keeper CONNECTfalse\n"
                        "keeper keeper CREATEfalse\nkeeper keeper TEMPORARYfalse"));
}

/// A database of a foreign file must not load code into each session that is opened there.
void TestContainer::whatReachesBeyondItsDatabaseIsNoPropertyOfIt()
{
    const QByteArray script
        = "\\connect template1\nCREATE DATABASE a;\nALTER DATABASE a SET session_preload_libraries TO "
          "'evil';\nALTER DATABASE a SET \"Role\" TO 'tester';\nALTER DATABASE a SET lock_timeout TO "
          "'1s';\n\\connect a\n"
        + m_shop.server.dumpOf(u"other"_s);
    const JobRun job = m_shop.run(spec(m_shop.folder.write(u"reaching.sql"_s, script), {}));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QVERIFY(propertiesOf(u"copy"_s).contains("lock_timeout=1s"));
    QVERIFY(!propertiesOf(u"copy"_s).contains("evil"));
    QVERIFY(!propertiesOf(u"copy"_s).toLower().contains("role="));
}

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
