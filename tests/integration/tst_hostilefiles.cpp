#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// Whatever a file says: nothing happens outside the database it is loaded into. The role that loads is a superuser,
/// who could do all of it.
class TestHostileFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingOutsideItsDatabaseHappens_data();
    void nothingOutsideItsDatabaseHappens();
    void whatTheFileSaysOfItsDatabaseAndTheServerIsLeftOut_data();
    void whatTheFileSaysOfItsDatabaseAndTheServerIsLeftOut();
    void anArchiveThatHidesAStatementIsStoppedToo();
    void theRowsOfATableRestoredAloneAreJudgedToo();

private:
    /// Databases with what is in them, roles and settings of the server.
    QByteArray world();
    QString fileWith(const QByteArray &line);
    RestoreSpec spec(const QString &file, const QString &mode);

    Workshop m_shop;
    QByteArray m_script;
    QString m_mark; ///< a file that appears when a command was run
};

void TestHostileFiles::initTestCase()
{
    QVERIFY(m_shop.start());
    for (const QString &name : {u"source"_s, u"live"_s, u"other"_s}) {
        m_shop.server.createDatabase(name);
        m_shop.server.psql(name,
                           "CREATE TABLE public.things(a int PRIMARY KEY, b text);"
                           "INSERT INTO public.things SELECT g, md5(g::text) FROM generate_series(1, 50) g");
    }
    m_shop.server.psql(u"postgres"_s, "CREATE ROLE clerk");
    m_script = m_shop.server.dumpOf(u"source"_s);
    m_mark = m_shop.folder.file(u"mark"_s);
}

QByteArray TestHostileFiles::world()
{
    QByteArray all
        = m_shop.server.psql(u"postgres"_s,
                             "SELECT rolname, rolsuper, rolcanlogin, rolconfig FROM pg_roles ORDER BY 1;"
                             "SELECT datname, datconfig, datallowconn, datistemplate FROM pg_database d LEFT JOIN "
                             "LATERAL (SELECT setconfig AS"
                             " datconfig FROM pg_db_role_setting WHERE setdatabase = d.oid AND setrole = 0) s ON true"
                             " WHERE datname IN ('source', 'live', 'other', 'postgres', 'template1') ORDER BY 1;"
                             "SELECT spcname FROM pg_tablespace ORDER BY 1; SELECT sourcefile, name, setting FROM "
                             "pg_file_settings ORDER BY 2");
    const QByteArray objects = "SELECT oid, relname, relowner FROM pg_class WHERE oid >= 16384 ORDER BY 1;"
                               "SELECT oid, proname FROM pg_proc WHERE oid >= 16384 ORDER BY 1;";
    for (const QString &name : {u"live"_s, u"other"_s})
        all += m_shop.server.psql(name,
                                  objects + "SELECT md5(string_agg(t::text, '' ORDER BY a)) FROM public.things t");
    for (const QString &name : {u"postgres"_s, u"template1"_s})
        all += m_shop.server.psql(name, objects);
    return all;
}

/// The line stands before the first table is made.
QString TestHostileFiles::fileWith(const QByteArray &line)
{
    QByteArray script = m_script;
    script.insert(script.indexOf("CREATE TABLE"), QByteArray(line).replace("MARK", m_mark.toUtf8()) + '\n');
    return m_shop.folder.write(u"hostile.sql"_s, script);
}

RestoreSpec TestHostileFiles::spec(const QString &file, const QString &mode)
{
    RestoreSpec spec = m_shop.restoreSpec(file, u"target"_s, *restoreModeFromString(mode));
    spec.repository.clear();
    spec.acceptForeign = true;
    return spec;
}

void TestHostileFiles::nothingOutsideItsDatabaseHappens_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << QByteArray(line); };
    row("a command of psql", "\\! touch MARK");
    row("a command in an end of restriction", "\\unrestrict `touch MARK`");
    row("a connection to the live database in the middle",
        "CREATE SCHEMA s;\n\\connect live\nDROP TABLE public.things;");
    row("rows out of a program", "COPY public.things FROM PROGRAM 'touch MARK';");
    row("rows out of a program that looks like data",
        "COPY public.things FROM PROGRAM 'touch MARK' WHERE a IS DISTINCT FROM stdin;\n\\.");
    row("a block of code", "DO $$ BEGIN COPY (SELECT 1) TO PROGRAM 'touch MARK'; END $$;");
    row("rows in the system's tables",
        "COPY pg_catalog.pg_authid (oid, rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin,"
        " rolreplication, rolbypassrls, rolconnlimit) FROM stdin;\n99999\tintruder\tt\tt\tt\tt\tt\tt\tt\t-1\n\\.");
    row("a statement behind a body of SQL",
        "CREATE FUNCTION public.f() RETURNS int BEGIN ATOMIC SELECT 1 AS begin; END; CREATE ROLE intruder SUPERUSER; "
        "END;");
    row("a statement behind a semicolon for psql", "CREATE TABLE public.x(a int)\\; CREATE ROLE intruder;");
    row("a subscription", "CREATE SUBSCRIPTION s CONNECTION 'host=localhost' PUBLICATION p;");
    row("a query with a function", "SELECT pg_catalog.lo_export(pg_catalog.lo_create(0), 'MARK');");
    row("strings read otherwise behind our back",
        "SELECT pg_catalog.set_config('standard_conforming_strings', E'of\\146', false);");
    row("another role", "SET ROLE clerk;");
    row("an encoding that hides a quotation mark", "SET client_encoding = 'SJIS';");
}
void TestHostileFiles::nothingOutsideItsDatabaseHappens()
{
    QFETCH(const QByteArray, line);
    const QByteArray before = world();
    const QString file = fileWith(line);
    for (const QString &mode : {u"new"_s, u"empty"_s, u"swap"_s}) {
        if (mode != "new"_L1)
            m_shop.server.createDatabase(u"target"_s);
        const JobRun job = m_shop.run(spec(file, mode));
        QVERIFY2(!job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains(u"line "_s), qPrintable(job.described()));
        QVERIFY2(!QFile::exists(m_mark), "a command was run");
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS target");
        QCOMPARE(world(), before);
        QCOMPARE(m_shop.databases(), (QStringList{u"live"_s, u"other"_s, u"postgres"_s, u"source"_s}));
    }
}

void TestHostileFiles::whatTheFileSaysOfItsDatabaseAndTheServerIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const char *line) { QTest::newRow(name) << QByteArray(line); };
    row("clean with create",
        "DROP DATABASE IF EXISTS live;\nCREATE DATABASE live;\nALTER DATABASE live OWNER TO clerk;");
    row("another database dropped", "DROP DATABASE other;");
    row("settings of a database", "ALTER DATABASE live SET search_path = 'x';");
    row("settings of the server", "ALTER SYSTEM SET shared_preload_libraries = 'x';");
    row("a new superuser", "CREATE ROLE intruder SUPERUSER LOGIN PASSWORD 'x';");
    row("an old role made superuser", "ALTER ROLE clerk SUPERUSER;");
    row("a role dropped", "DROP ROLE clerk;");
    row("a role given", "GRANT pg_write_all_data TO clerk;");
    row("a tablespace", "CREATE TABLESPACE space LOCATION '/tmp';");
    row("a comment on a database", "COMMENT ON DATABASE live IS 'gone';");
}
void TestHostileFiles::whatTheFileSaysOfItsDatabaseAndTheServerIsLeftOut()
{
    QFETCH(const QByteArray, line);
    const QByteArray before = world();
    const JobRun job = m_shop.run(spec(fileWith(line), u"new"_s));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.dumpOf(u"target"_s), m_script);
    m_shop.server.psql(u"postgres"_s, "DROP DATABASE target");
    QCOMPARE(world(), before);
    QCOMPARE(m_shop.databases(), (QStringList{u"live"_s, u"other"_s, u"postgres"_s, u"source"_s}));
}

/// pg_restore writes what stands in the archive; a name with a line end is where code could hide.
void TestHostileFiles::anArchiveThatHidesAStatementIsStoppedToo()
{
    m_shop.server.createDatabase(u"sly"_s);
    m_shop.server.psql(u"sly"_s, "CREATE FUNCTION public.f() RETURNS int LANGUAGE internal AS 'pg_backend_pid'");
    const QString archive = m_shop.folder.file(u"sly.dump"_s);
    const QStringList arguments{u"-Fc"_s, u"-f"_s, archive};
    QVERIFY(runTool(m_shop.server.command(m_shop.server.tools().pgDump(), arguments, u"sly"_s), {}).success());
    m_shop.server.psql(u"postgres"_s, "DROP DATABASE sly");
    const QByteArray before = world();
    const JobRun job = m_shop.run(spec(archive, u"new"_s));
    QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
    QVERIFY2(job.outcome.error.message().contains(u"CREATE FUNCTION public.f()"_s), qPrintable(job.described()));
    QCOMPARE(world(), before);
}

void TestHostileFiles::theRowsOfATableRestoredAloneAreJudgedToo()
{
    QByteArray script = m_script;
    script.replace("COPY public.things (a, b) FROM stdin;",
                   "COPY public.things FROM PROGRAM 'touch " + m_mark.toUtf8() + "' WHERE a IS DISTINCT FROM stdin;");
    QVERIFY(script != m_script);
    const QByteArray before = world();
    RestoreSpec alone = spec(m_shop.folder.write(u"alone.sql"_s, script), u"new"_s);
    alone.database = u"live"_s;
    alone.tables = QStringList{u"public.things"_s};
    alone.intoSchema = u"recovered"_s;
    const JobRun job = m_shop.run(alone);
    QVERIFY2(job.outcome.error.code() == ErrorCode::Refused, qPrintable(job.described()));
    QVERIFY2(!QFile::exists(m_mark), "a command was run");
    QCOMPARE(world(), before);
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
