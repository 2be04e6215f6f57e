#include "core/postgres/connectionparams.h"
#include "core/postgres/serveruser.h"
#include "tests/integration/workshop.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
/// Tries what only a mighty role can do, and hides that it could not.
const QByteArray evil = R"(
CREATE FUNCTION public.evil(command text DEFAULT 'ALTER ROLE loader SUPERUSER') RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    BEGIN EXECUTE command; EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN EXECUTE 'CREATE ROLE intruder'; EXCEPTION WHEN OTHERS THEN NULL; END;
    BEGIN COPY (SELECT 1) TO PROGRAM 'touch MARK'; EXCEPTION WHEN OTHERS THEN NULL; END;
    RETURN true;
END $$;
)";
}

/// A restore that another user of the server loads.
class TestLoadAs final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void whatAFileDoesReachesNothingOutsideItsDatabase_data();
    void whatAFileDoesReachesNothingOutsideItsDatabase();
    void withoutAnotherUserTheSameFileDoesAsItLikes();
    void aTableRestoredAloneIsLoadedByTheOtherUserToo();
    void aDrillOnAServerIsLoadedByTheOtherUserToo();

    void anOrdinaryBackupLoadsAndBelongsToWhomItShould_data();
    void anOrdinaryBackupLoadsAndBelongsToWhomItShould();
    void aForeignFileBelongsToWhoLoadedIt();

    void theCheckSaysWhyNot_data();
    void theCheckSaysWhyNot();
    void theCheckSaysWhatTheOtherUserCanDo();
    void theOtherUserIsGivenNoPasswordButItsOwn();

private:
    QByteArray world();
    QByteArray scriptWith(const QByteArray &lines, const QByteArray &before);
    RestoreSpec foreignSpec(const QByteArray &script, RestoreMode mode);
    void loadTrustedThings(const QString &database);

    Workshop m_shop;
    QString m_mark;
    QByteArray m_script; ///< a dump of "source"
};

void TestLoadAs::initTestCase()
{
    QVERIFY(m_shop.start());
    giveToServerUser(m_shop.folder.path()); // the server may leave its mark there
    m_mark = m_shop.folder.file(u"mark"_s);
    m_shop.server.psql(u"postgres"_s, "CREATE ROLE loader LOGIN; CREATE ROLE clerk");
    for (const QString &name : {u"source"_s, u"live"_s}) {
        m_shop.server.createDatabase(name);
        m_shop.server.psql(name,
                           "CREATE TABLE public.things(a int PRIMARY KEY, b text);"
                           "INSERT INTO public.things SELECT g, md5(g::text) FROM generate_series(1, 50) g");
    }
    m_script = m_shop.server.dumpOf(u"source"_s, {u"--no-owner"_s});
}

void TestLoadAs::cleanup()
{
    m_shop.server.psql(
        u"postgres"_s,
        "DROP DATABASE IF EXISTS target; DROP ROLE IF EXISTS intruder;"
        "ALTER ROLE loader NOSUPERUSER LOGIN CONNECTION LIMIT -1; REVOKE pg_execute_server_program FROM loader");
    for (const QString &name : m_shop.databases()) {
        if (name.startsWith("target_before"_L1))
            m_shop.server.psql(u"postgres"_s, "DROP DATABASE " + name.toUtf8());
    }
    QFile::remove(m_mark);
}

/// All of the server but the database that is loaded.
QByteArray TestLoadAs::world()
{
    QByteArray all = m_shop.server.psql(
        u"postgres"_s,
        "SELECT * FROM pg_authid ORDER BY oid; SELECT * FROM pg_auth_members ORDER BY roleid, member;"
        "SELECT oid, datname, datdba, datacl, datallowconn, datistemplate FROM pg_database WHERE datname NOT LIKE "
        "'target%' ORDER BY 1; SELECT * FROM pg_tablespace ORDER BY 1; SELECT * FROM pg_shdescription ORDER BY 1, 2;"
        "SELECT s.* FROM pg_db_role_setting s LEFT JOIN pg_database d ON d.oid = setdatabase WHERE d.datname IS NULL "
        "OR "
        "d.datname NOT LIKE 'target%' ORDER BY 1, 2; SELECT sourcefile, name, setting FROM pg_file_settings ORDER BY "
        "2");
    for (const QString &name : {u"source"_s, u"live"_s, u"postgres"_s, u"template1"_s})
        all += m_shop.server.dumpOf(name);
    return all;
}

QByteArray TestLoadAs::scriptWith(const QByteArray &lines, const QByteArray &before)
{
    QByteArray script = m_script;
    const qsizetype place
        = before.isEmpty() ? script.lastIndexOf("--\n-- PostgreSQL database dump complete") : script.indexOf(before);
    QByteArray added = evil + lines + "\n";
    script.insert(place, added.replace("MARK", m_mark.toUtf8()));
    return script;
}

RestoreSpec TestLoadAs::foreignSpec(const QByteArray &script, RestoreMode mode)
{
    RestoreSpec spec = m_shop.restoreSpec(m_shop.folder.write(u"file.sql"_s, script), u"target"_s, mode);
    spec.repository.clear();
    spec.acceptForeign = true;
    spec.loadAs = u"loader"_s;
    spec.confirmed = true;
    spec.safetyDump = false;
    return spec;
}

void TestLoadAs::whatAFileDoesReachesNothingOutsideItsDatabase_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("loads");
    const auto row
        = [](const char *name, bool loads, const char *lines) { QTest::newRow(name) << QByteArray(lines) << loads; };
    row("a role made through a view on the list of roles", false,
        "CREATE VIEW public.roles AS SELECT oid, rolname, rolsuper FROM pg_catalog.pg_authid;\n"
        "INSERT INTO public.roles VALUES (99999, 'intruder', true);");
    row("a check", true, "CREATE TABLE public.t(a int CHECK (public.evil()));\nINSERT INTO public.t VALUES (1);");
    row("a default", true,
        "CREATE TABLE public.t(a int, b boolean DEFAULT public.evil());\n"
        "INSERT INTO public.t (a) VALUES (1);");
    row("a function with the rights of its maker", true,
        "CREATE FUNCTION public.makers() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN RETURN "
        "public.evil(); END $$;\n"
        "CREATE TABLE public.t(a int CHECK (public.makers()));\nINSERT INTO public.t VALUES (1);");
    row("a trigger", true,
        "CREATE FUNCTION public.pull() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM public.evil(); RETURN new; "
        "END $$;\nCREATE TABLE public.t(a int);\nCREATE TRIGGER pull BEFORE INSERT ON public.t FOR EACH ROW EXECUTE "
        "FUNCTION public.pull();\nINSERT INTO public.t VALUES (1);");
    row("an event trigger", false,
        "CREATE FUNCTION public.pull() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM public.evil(); END "
        "$$;\nCREATE EVENT TRIGGER pull ON ddl_command_end EXECUTE FUNCTION public.pull();");
    row("an index whose statistics are gathered", true,
        "CREATE FUNCTION public.sly(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM public.evil(); "
        "RETURN $1; END $$;\nCREATE TABLE public.t(a int);\nINSERT INTO public.t VALUES (1);\n"
        "CREATE INDEX i ON public.t USING btree (public.sly(a));");
    row("a view in the place of a table whose rows are counted", true,
        "DROP TABLE public.things;\nCREATE VIEW public.things AS SELECT g AS a FROM generate_series(1, 50) g WHERE "
        "public.evil();");
    row("a setting of the database", true,
        "CREATE TABLE public.t(a int CHECK (public.evil('ALTER DATABASE live SET search_path = x')));\n"
        "INSERT INTO public.t VALUES (1);");
    row("a right given away", true,
        "CREATE TABLE public.t(a int CHECK (public.evil('GRANT tester TO loader')));\n"
        "INSERT INTO public.t VALUES (1);");
    row("back to the role that connected", true,
        "CREATE TABLE public.t(a int CHECK (public.evil('RESET ROLE; RESET SESSION AUTHORIZATION; SET ROLE tester; "
        "CREATE ROLE intruder')));\nINSERT INTO public.t VALUES (1);");
}

void TestLoadAs::whatAFileDoesReachesNothingOutsideItsDatabase()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const bool, loads);
    const QByteArray script = scriptWith(lines, {});
    const QByteArray before = world();
    for (const RestoreMode mode : {RestoreMode::New, RestoreMode::Swap, RestoreMode::Empty}) {
        if (mode != RestoreMode::New)
            m_shop.server.psql(u"postgres"_s, "CREATE DATABASE target OWNER loader");
        const JobRun job = m_shop.run(foreignSpec(script, mode));
        QVERIFY2(job.outcome.ok() == loads, qPrintable(toString(mode) + u": "_s + job.described()));
        QVERIFY2(!QFile::exists(m_mark), qPrintable(u"a program was started: "_s + toString(mode)));
        cleanup();
        QCOMPARE(world(), before);
    }
}

/// Or the test above would show nothing.
void TestLoadAs::withoutAnotherUserTheSameFileDoesAsItLikes()
{
    RestoreSpec spec = foreignSpec(
        scriptWith("CREATE TABLE public.t(a int CHECK (public.evil()));\nINSERT INTO public.t VALUES (1);", {}),
        RestoreMode::New);
    spec.loadAs.clear();
    const JobRun job = m_shop.run(spec);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QVERIFY(QFile::exists(m_mark));
    QCOMPARE(m_shop.server.psql(u"postgres"_s, "SELECT rolsuper FROM pg_roles WHERE rolname = 'loader'"),
             QByteArray("t"));
    QVERIFY2(job.said(u"superuser"_s) || job.outcome.warnings.isEmpty(), qPrintable(job.described()));
}

void TestLoadAs::aTableRestoredAloneIsLoadedByTheOtherUserToo()
{
    m_shop.server.psql(u"postgres"_s, "CREATE DATABASE target OWNER loader");
    const QByteArray before = world();
    RestoreSpec spec = foreignSpec(scriptWith("", {}), RestoreMode::New);
    spec.tables = QStringList{u"public.things"_s};
    spec.intoSchema = u"recovered"_s;
    const JobRun job = m_shop.run(spec);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.psql(u"target"_s,
                                "SELECT tableowner, (SELECT count(*) FROM recovered.things) FROM pg_tables "
                                "WHERE schemaname = 'recovered'"),
             QByteArray("loader|50"));
    QCOMPARE(world(), before);
}

void TestLoadAs::aDrillOnAServerIsLoadedByTheOtherUserToo()
{
    const QString file = m_shop.folder.write(
        u"drilled.sql"_s,
        scriptWith("CREATE TABLE public.t(a int CHECK (public.evil()));\nINSERT INTO public.t VALUES (1);\n"
                   "DROP TABLE public.things;\nCREATE VIEW public.things AS SELECT g AS a, md5(g::text) AS b FROM "
                   "generate_series(1, 50) g WHERE public.evil();",
                   {}));
    const QByteArray before = world();
    DrillSpec spec;
    spec.server = m_shop.address();
    spec.backups = {file};
    spec.place = DrillPlace::Server;
    spec.acceptForeign = true;
    spec.loadAs = u"loader"_s;
    const JobRun job = m_shop.run(spec);
    QVERIFY2(!QFile::exists(m_mark), qPrintable(job.described()));
    QCOMPARE(world(), before);
    QCOMPARE(m_shop.databases(), (QStringList{u"live"_s, u"postgres"_s, u"source"_s}));
}

void TestLoadAs::loadTrustedThings(const QString &database)
{
    m_shop.server.psql(
        database,
        "SET ROLE loader; CREATE EXTENSION hstore; COMMENT ON EXTENSION hstore IS 'mine';"
        "CREATE SCHEMA s; CREATE TABLE s.t(a int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, h hstore);"
        "INSERT INTO s.t(h) SELECT hstore('a', g::text) FROM generate_series(1, 1000) g;"
        "CREATE TABLE public.p(a int REFERENCES s.t) PARTITION BY RANGE (a);"
        "CREATE TABLE public.p1 PARTITION OF public.p FOR VALUES FROM (0) TO (2000);"
        "INSERT INTO public.p SELECT a FROM s.t; CREATE MATERIALIZED VIEW s.m AS SELECT count(*) FROM s.t;"
        "SELECT lo_from_bytea(4711, 'abc'); GRANT SELECT ON s.t TO clerk;"
        "ALTER TABLE s.t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON s.t TO clerk USING (true);"
        "COMMENT ON TABLE s.t IS 'x'; CREATE FUNCTION s.f() RETURNS int LANGUAGE sql AS 'SELECT 1'");
}

void TestLoadAs::anOrdinaryBackupLoadsAndBelongsToWhomItShould_data()
{
    QTest::addColumn<BackupFormat>("format");
    QTest::addColumn<RestoreMode>("mode");
    QTest::newRow("a script as a new database") << BackupFormat::PlainGzip << RestoreMode::New;
    QTest::newRow("a script in exchange") << BackupFormat::PlainGzip << RestoreMode::Swap;
    QTest::newRow("a script behind a drop") << BackupFormat::PlainGzip << RestoreMode::Drop;
    QTest::newRow("a script into an empty database") << BackupFormat::PlainGzip << RestoreMode::Empty;
    QTest::newRow("an archive as a new database") << BackupFormat::Custom << RestoreMode::New;
    QTest::newRow("an archive into an empty database") << BackupFormat::Custom << RestoreMode::Empty;
}

void TestLoadAs::anOrdinaryBackupLoadsAndBelongsToWhomItShould()
{
    QFETCH(const BackupFormat, format);
    QFETCH(const RestoreMode, mode);
    m_shop.server.psql(u"postgres"_s, "CREATE DATABASE target OWNER loader");
    loadTrustedThings(u"target"_s);
    const bool isEmpty = mode == RestoreMode::Empty;
    if (!isEmpty) // whoever has loaded it
        m_shop.server.psql(u"postgres"_s,
                           "ALTER DATABASE target OWNER TO clerk; GRANT CREATE ON DATABASE target TO loader");
    m_shop.clock->advance(std::chrono::minutes(1));
    BackupSpec backup = m_shop.backupSpec({u"target"_s});
    backup.format = format;
    backup.withGlobals = false;
    const JobRun saved = m_shop.run(backup);
    QVERIFY2(saved.outcome.ok(), qPrintable(saved.described()));
    const QByteArray dump = m_shop.server.dumpOf(u"target"_s);
    if (mode == RestoreMode::New || isEmpty)
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE target");
    if (isEmpty)
        m_shop.server.psql(u"postgres"_s, "CREATE DATABASE target OWNER loader");
    RestoreSpec spec = m_shop.restoreSpec(saved.outcome.result[u"saved"][0][u"path"].toString(), u"target"_s, mode);
    spec.loadAs = u"loader"_s;
    spec.confirmed = true;
    spec.safetyDump = false;
    const JobRun job = m_shop.run(spec);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(job.outcome.warnings, mode == RestoreMode::Drop ? job.outcome.warnings : QStringList());
    QCOMPARE(m_shop.server.dumpOf(u"target"_s), dump);
    QCOMPARE(
        m_shop.server.psql(u"postgres"_s, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'target'"),
        QByteArray(isEmpty ? "loader" : "clerk"));
}

void TestLoadAs::aForeignFileBelongsToWhoLoadedIt()
{
    const JobRun job = m_shop.run(foreignSpec(m_script, RestoreMode::New));
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(m_shop.server.psql(u"target"_s,
                                "SELECT pg_get_userbyid(datdba), (SELECT tableowner FROM pg_tables WHERE tablename = "
                                "'things') FROM pg_database WHERE datname = 'target'"),
             QByteArray("loader|loader"));
}

void TestLoadAs::theCheckSaysWhyNot_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    const QString plain = QString::fromUtf8("");
    QTest::newRow("there is no such user") << QByteArray() << u"nobody"_s << plain << u"no user nobody"_s;
    QTest::newRow("it may not log in") << QByteArray() << u"clerk"_s << plain << u"clerk may not log in"_s;
    QTest::newRow("the server does not let it in")
        << QByteArray("ALTER ROLE loader CONNECTION LIMIT 0") << u"loader"_s << plain << u"does not let loader in"_s;
    QTest::newRow("objects belong to others")
        << QByteArray() << u"loader"_s << u"ALTER TABLE public.things OWNER TO clerk;"_s << u"clerk"_s;
}

void TestLoadAs::theCheckSaysWhyNot()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, user);
    QFETCH(const QString, file);
    QFETCH(const QString, says);
    if (!sql.isEmpty())
        m_shop.server.psql(u"postgres"_s, sql);
    RestoreSpec spec = foreignSpec(scriptWith(file.toUtf8(), {}), RestoreMode::New);
    spec.loadAs = user;
    const JobRun job = m_shop.run(spec);
    QVERIFY(!job.outcome.ok());
    QVERIFY2(job.outcome.error.message().contains(says), qPrintable(job.described()));
    QVERIFY(!job.outcome.error.hint().isEmpty());
    QVERIFY(!m_shop.databases().contains(u"target"_s));
}

void TestLoadAs::theCheckSaysWhatTheOtherUserCanDo()
{
    const auto findings = [&](const RestoreSpec &spec) {
        QString all;
        const JobRun job = m_shop.run(FlightCheckSpec{spec});
        for (const QJsonValue finding : job.outcome.result[u"findings"].toArray())
            all += finding[u"title"].toString() + u": "_s + finding[u"text"].toString() + u' '
                + finding[u"remedy"].toString() + u'\n';
        return all;
    };
    RestoreSpec spec = foreignSpec(m_script, RestoreMode::New);
    QVERIFY2(!findings(spec).contains(u"Power"_s), qPrintable(findings(spec)));
    QVERIFY2(findings(spec).contains(u"no more than this user may"_s), qPrintable(findings(spec)));
    m_shop.server.psql(u"postgres"_s, "GRANT pg_execute_server_program TO loader");
    QVERIFY2(findings(spec).contains(u"pg_execute_server_program"_s), qPrintable(findings(spec)));
    spec.loadAs.clear();
    QVERIFY2(findings(spec).contains(u"--load-as"_s), qPrintable(findings(spec)));
}

void TestLoadAs::theOtherUserIsGivenNoPasswordButItsOwn()
{
    Services services = m_shop.services();
    services.resolveServer = [resolve = services.resolveServer](const ServerAddress &address) {
        return resolve(address).withPassword(Secret(u"the first one's"_s), u"typed"_s);
    };
    QStringList asked;
    services.withKeptPassword = [&](const ConnectionParams &params) {
        asked.append(params.user() + (params.password().isEmpty() ? u" without"_s : u" with"_s));
        return params.withPassword(Secret(u"its own"_s), u"keychain"_s);
    };
    const JobRun job = m_shop.run(foreignSpec(m_script, RestoreMode::New), {}, services);
    QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    QCOMPARE(asked, QStringList{u"loader without"_s});
}

QTEST_GUILESS_MAIN(TestLoadAs)
#include "tst_loadas.moc"
