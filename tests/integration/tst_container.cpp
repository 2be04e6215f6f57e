#include "core/postgres/pgconnection.h"
#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Scripts of several databases. pg_dumpall writes them, pg_dump of source and copy is the oracle.
class TestContainer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void itsDatabasesAndRolesAreListed();
    void eachDatabaseIsRestoredAsItWas_data();
    void eachDatabaseIsRestoredAsItWas();
    void aDatabaseGetsWhatTheFileGivesIt();
    void oneReplacesALiveDatabaseAndNoOtherIsTouched();
    void oneGoesIntoAnEmptyDatabase();
    void whichOneIsMeantHasToBeSaid();
    void aNameThatItDoesNotHoldIsRefused();
    void aSingleDatabaseIsTakenWithoutItsName_data();
    void aSingleDatabaseIsTakenWithoutItsName();
    void aDatabaseInSeveralPlacesIsRefused();
    void whatIsLookedIntoIsOfTheOneDatabase();
    void tablesAreExtractedAndRestoredOutOfTheOneDatabase();
    void aLargeOneIsLoadedOverSeveralConnections();
    void anErrorNamesTheLineOfTheFile();
    void theCheckKnowsTheOneDatabase();
    void eachOfItsDatabasesIsDrilled();
    void oneIsComparedWithAnother();
    void oneIsRescued_data();
    void oneIsRescued();
    void behindAMissingPartItMayBeAnother();
    void aCommandInAnotherDatabaseIsRefusedToo();
    void theWordsOfPgDumpall92AreRead();
    void itsRolesAreComparedWithTheServer();
    void whatReachesBeyondItsDatabaseIsNoPropertyOfIt();

private:
    QString dumpAll(const QString &name, const QStringList &arguments = {});
    RestoreSpec spec(const QString &file, const QString &from) const;
    ContentsSpec contents(const QString &file, const QString &from) const;
    QByteArray propertiesOf(const QString &database);

    Workshop m_shop;
    QString m_all;
    const QString m_odd = u"dbname='x y' \"host\"=h"_s;
};

void TestContainer::initTestCase()
{
    QVERIFY(m_shop.start());
    m_shop.server.psql(u"postgres"_s, "CREATE ROLE keeper LOGIN");
    m_shop.server.psql(u"postgres"_s, "CREATE ROLE clerk");
    m_shop.server.psql(u"postgres"_s,
                       "CREATE DATABASE shop TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' OWNER keeper");
    m_shop.server.psql(u"postgres"_s, "ALTER DATABASE shop SET work_mem = '8MB'");
    m_shop.server.psql(u"postgres"_s, "ALTER DATABASE shop SET search_path = \"Odd, one\", public");
    m_shop.server.psql(u"postgres"_s, "ALTER ROLE clerk IN DATABASE shop SET lock_timeout = '3s'");
    m_shop.server.psql(u"postgres"_s, "COMMENT ON DATABASE shop IS 'a \\ b''s shop'");
    m_shop.server.psql(u"postgres"_s, "REVOKE ALL ON DATABASE shop FROM PUBLIC");
    m_shop.server.psql(u"postgres"_s, "GRANT CONNECT ON DATABASE shop TO clerk WITH GRANT OPTION");
    m_shop.server.psql(u"postgres"_s, "ALTER DATABASE shop CONNECTION LIMIT 7");
    m_shop.server.psql(u"shop"_s,
                       "CREATE SCHEMA s; CREATE TABLE s.t(id int PRIMARY KEY, n text); INSERT INTO s.t SELECT g, "
                       "'shop ' || g FROM generate_series(1, 30) g; CREATE TABLE public.things(id int REFERENCES s.t);"
                       "INSERT INTO public.things VALUES (1), (2); CREATE SEQUENCE public.counter;"
                       "SELECT nextval('public.counter'); SELECT lo_from_bytea(4711, 'large')");
    m_shop.server.createDatabase(u"other"_s);
    m_shop.server.psql(u"other"_s,
                       "CREATE TABLE public.things(a int, b text); INSERT INTO public.things SELECT g, 'other ' || g "
                       "FROM generate_series(1, 50) g; CREATE INDEX ON public.things(a)");
    m_shop.server.createDatabase(m_odd);
    m_shop.server.psql(u"postgres"_s, "CREATE DATABASE void");
    m_shop.server.psql(u"postgres"_s, "CREATE TABLE public.target(a int)"); // so that postgres has contents, too
    const ConnectionParams params = m_shop.services().resolveServer(m_shop.address()).withDatabase(m_odd);
    PgConnection odd = PgConnection::connect(params);
    odd.execScript(u"CREATE TABLE public.odd(a int); INSERT INTO public.odd VALUES (7)"_s);
    m_all = dumpAll(u"all.sql"_s);
}

void TestContainer::cleanup() { m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS copy"); }

QString TestContainer::dumpAll(const QString &name, const QStringList &arguments)
{
    const ToolResult result
        = runTool(m_shop.server.command(m_shop.server.tools().pgDumpall(), arguments, u"postgres"_s), CancelToken());
    if (!result.success())
        QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
    return m_shop.folder.write(name, result.stdOut);
}

RestoreSpec TestContainer::spec(const QString &file, const QString &from) const
{
    RestoreSpec spec = m_shop.restoreSpec(file, u"copy"_s);
    spec.repository.clear();
    spec.acceptForeign = true;
    spec.from = from;
    return spec;
}

ContentsSpec TestContainer::contents(const QString &file, const QString &from) const
{
    ContentsSpec spec;
    spec.backup = file;
    spec.from = from;
    return spec;
}

/// All that belongs to a database and is not in its pg_dump.
QByteArray TestContainer::propertiesOf(const QString &database)
{
    const QByteArray name = "'" + database.toUtf8() + "'";
    return m_shop.server.psql(
        u"postgres"_s,
        "SELECT pg_get_userbyid(datdba), pg_encoding_to_char(encoding), datcollate, datctype, datconnlimit, "
        "shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = "
            + name
            + ";SELECT coalesce(r.rolname, '-'), unnest(setconfig) FROM pg_db_role_setting s JOIN pg_database d ON "
              "d.oid = setdatabase LEFT JOIN pg_roles r ON r.oid = setrole WHERE datname = "
            + name
            + " ORDER BY 1, 2;SELECT a.* FROM pg_database, LATERAL (SELECT x.grantor::regrole::text || ' ' || "
              "x.grantee::regrole::text || ' ' || x.privilege_type || x.is_grantable FROM aclexplode(datacl) x) a "
              "WHERE datname = "
            + name + " ORDER BY 1");
}

void TestContainer::itsDatabasesAndRolesAreListed()
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

void TestContainer::whichOneIsMeantHasToBeSaid()
{
    const QStringList before = m_shop.databases();
    const JobRun job = m_shop.run(spec(m_all, {}));
    QCOMPARE(job.outcome.error.code(), ErrorCode::Usage);
    for (const QString &name : {u"shop"_s, u"other"_s, m_odd})
        QVERIFY2(job.outcome.error.hint().contains(name), qPrintable(job.described()));
    QVERIFY(!job.outcome.error.hint().contains(u"void"_s));
    QCOMPARE(m_shop.databases(), before);
}

void TestContainer::aNameThatItDoesNotHoldIsRefused()
{
    const JobRun job = m_shop.run(spec(m_all, u"shops"_s));
    QCOMPARE(job.outcome.error.code(), ErrorCode::BackupNotFound);
    QVERIFY2(job.outcome.error.hint().contains(u"shop"_s), qPrintable(job.described()));
    const QString plain = m_shop.folder.write(u"plain.sql"_s, m_shop.server.dumpOf(u"other"_s));
    QCOMPARE(m_shop.run(spec(plain, u"other"_s)).outcome.error.code(), ErrorCode::BackupNotFound);
}

void TestContainer::aSingleDatabaseIsTakenWithoutItsName_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("created") << QStringList{u"--create"_s};
    QTest::newRow("created, cleared away before") << QStringList{u"--create"_s, u"--clean"_s};
    QTest::newRow("created, cleared away where it is there") << QStringList{u"-C"_s, u"-c"_s, u"--if-exists"_s};
}
void TestContainer::aSingleDatabaseIsTakenWithoutItsName()
{
    QFETCH(const QStringList, arguments);
    const QString file = m_shop.folder.write(u"one.sql"_s, m_shop.server.dumpOf(u"shop"_s, arguments));
    const JobRun job = m_shop.run(spec(file, {}));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QVERIFY2(job.said(u"CREATE DATABASE"_s), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"copy"_s), m_shop.server.dumpOf(u"shop"_s));
    QCOMPARE(propertiesOf(u"copy"_s), propertiesOf(u"shop"_s));
}

void TestContainer::aDatabaseInSeveralPlacesIsRefused()
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

void TestContainer::whatIsLookedIntoIsOfTheOneDatabase()
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

void TestContainer::tablesAreExtractedAndRestoredOutOfTheOneDatabase()
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
void TestContainer::oneIsComparedWithAnother()
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

void TestContainer::theCheckKnowsTheOneDatabase()
{
    FlightCheckSpec check{spec(m_all, u"shop"_s)};
    const JobRun job = m_shop.run(check);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.result[u"blockers"].toInt(), 0);
    check.restore.from.clear();
    QCOMPARE(m_shop.run(check).outcome.error.code(), ErrorCode::Usage);
}

void TestContainer::eachOfItsDatabasesIsDrilled()
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

void TestContainer::itsRolesAreComparedWithTheServer()
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
