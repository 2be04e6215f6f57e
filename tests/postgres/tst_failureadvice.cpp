#include "core/postgres/failureadvice.h"
#include "core/postgres/pgconnection.h"
#include "core/postgres/toolerror.h"
#include "tests/postgres/paramsof.h"
#include "tests/support/tempdir.h"
#include "tests/support/testserver.h"

#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What a real server refuses, and what to do about it: by its SQLSTATE in a session of ours, by its words where a
/// client tool tells of it.
class TestFailureAdvice final : public QObject
{
    Q_OBJECT
private:
    TestServer m_server;

    PgConnection sessionOf(const QString &user)
    {
        ConnectionParams params = paramsOf(m_server).withDatabase(u"shop"_s);
        PgConnection connection = PgConnection::connect(
            params.withValue(u"user"_s, user, u"test"_s).withOptions(childSessionOptions(150000)));
        connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
        return connection;
    }

    Error refusal(const QString &user, const QByteArrayList &statements, const QByteArray &rows)
    {
        try {
            PgConnection connection = sessionOf(user);
            for (const QByteArray &statement : statements) {
                if (!statement.startsWith("COPY")) {
                    connection.execStatement(statement);
                    continue;
                }
                connection.startCopy(statement);
                connection.putCopyData(rows);
                connection.finishCopy();
            }
        } catch (const Error &error) {
            return error;
        }
        return {};
    }

    /// As pg_restore passes it on.
    Error refusalOfTool(const QString &user, const QByteArrayList &statements, const QByteArray &rows)
    {
        QByteArray script;
        for (const QByteArray &statement : statements)
            script += statement + ";\n" + (statement.startsWith("COPY") ? rows + "\\.\n" : QByteArray());
        ToolCommand psql
            = m_server.command(m_server.tools().psql(), {u"-XqAt"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s}, u"shop"_s);
        psql.environment.set("PGUSER", user.toUtf8());
        const ToolResult said = runTool(psql, {}, script);
        ToolCommand command;
        command.program = u"/usr/bin/pg_restore"_s;
        return toolError(command, ExitStatus{true, 1, 0}, said.stdErr, ErrorCode::RestoreFailed);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_server.createDatabase(u"shop"_s);
        m_server.psql(u"shop"_s,
                      "CREATE ROLE modest LOGIN CREATEDB; CREATE ROLE other; GRANT CREATE ON SCHEMA public TO modest;"
                      "CREATE EXTENSION hstore; CREATE TYPE colour AS ENUM ('red');"
                      "CREATE TABLE parent(id int PRIMARY KEY, CHECK (id < 100)); INSERT INTO parent VALUES (1);"
                      "CREATE TABLE child(id int NOT NULL, parent int); INSERT INTO child VALUES (1, 7);"
                      "CREATE TABLE parts(id int) PARTITION BY LIST (id);"
                      "CREATE TABLE twice(a int); INSERT INTO twice VALUES (1), (1);"
                      "CREATE TABLE words(a varchar(3), c colour);"
                      "CREATE TABLE secret(a int);"
                      "CREATE ROLE crowded LOGIN CONNECTION LIMIT 0;"
                      "CREATE FUNCTION lost(int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1 FROM nowhere; "
                      "RETURN 1; END $$");
    }

    void theRemedyIsThatOfTheCause_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArrayList>("statements");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("state");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("remedy");
        const auto row = [](const char *name, const QByteArrayList &statements, const char *state,
                            const QString &remedy, ErrorCode code = ErrorCode::RestoreFailed,
                            const QString &user = u"tester"_s, const QByteArray &rows = {}) {
            QTest::newRow(name) << user << statements << rows << QString::fromLatin1(state) << code << remedy;
        };
        using enum ErrorCode;
        row("a setting of a newer version", {"SET no_such_setting = 1"}, "42704", u"does not know this setting"_s);
        row("an owner that is missing", {"ALTER TABLE parent OWNER TO nobody"}, "42704", u"--no-owner"_s);
        row("a collation that is missing", {"CREATE TABLE c(a text COLLATE \"xx_XX\")"}, "42704",
            u"pg_import_system_collations"_s);
        row("a tablespace that is missing", {"CREATE TABLE c(a int) TABLESPACE fast"}, "42704", u"--no-tablespaces"_s);
        row("a type of nothing before", {"CREATE TABLE c(a geometry)"}, "42704", u"an extension was left out"_s);
        row("a table of nothing before", {"ALTER TABLE nothing ADD a int"}, "42P01", u"part of a database"_s);
        row("a function of nothing before", {"SELECT nothing(1)"}, "42883", u"part of a database"_s);
        row("a schema of nothing before", {"CREATE TABLE nothing.t(a int)"}, "3F000", u"part of a database"_s);
        row("an extension's comment", {"COMMENT ON EXTENSION hstore IS 'x'"}, "42501", u"--no-comments"_s,
            PermissionDenied, u"modest"_s);
        row("an extension that is not trusted", {"CREATE EXTENSION file_fdw"}, "42501", u"--no-extensions"_s,
            PermissionDenied, u"modest"_s);
        row("an owner that is somebody else", {"CREATE TABLE mine(a int)", "ALTER TABLE mine OWNER TO other"}, "42501",
            u"GRANT role TO user"_s, PermissionDenied, u"modest"_s);
        row("what somebody else owns", {"ALTER TABLE parent ADD x int"}, "42501", u"--no-privileges"_s,
            PermissionDenied, u"modest"_s);
        row("an event trigger",
            {"CREATE FUNCTION e() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'",
             "CREATE EVENT TRIGGER t ON ddl_command_end EXECUTE FUNCTION e()"},
            "42501", u"superuser"_s, PermissionDenied, u"modest"_s);
        row("a table that is not granted", {"SELECT FROM secret"}, "42501", u"Grant the privilege"_s, PermissionDenied,
            u"modest"_s);
        row("a package that is not installed", {"CREATE EXTENSION postgis_of_nobody"}, "0A000",
            u"Install the extension's package"_s);
        row("a library that is not installed", {"CREATE FUNCTION c() RETURNS int LANGUAGE c AS '$libdir/nothing', 'f'"},
            "58P01", u"library with this function"_s);
        row("a locale that is missing", {"CREATE DATABASE l TEMPLATE template0 LOCALE 'xx_XX.UTF-8'"}, "42809",
            u"locale-gen"_s);
        row("an encoding of another locale",
            {"CREATE DATABASE l TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C.UTF-8'"}, "22023",
            u"goes with another locale"_s);
        row("an orphan", {"ALTER TABLE child ADD CONSTRAINT k FOREIGN KEY (parent) REFERENCES parent(id)"}, "23503",
            u"refer to rows that are not there"_s);
        row("a key that is there twice", {"CREATE UNIQUE INDEX u ON twice(a)"}, "23505", u"same key"_s);
        row("a row that a check refuses", {"COPY parent FROM stdin"}, "23514", u"does not satisfy this constraint"_s,
            RestoreFailed, u"tester"_s, "200\n");
        row("a check that older rows break", {"ALTER TABLE child ADD CHECK (parent < 5)"}, "23514",
            u"does not satisfy this constraint"_s);
        row("a value that is missing", {"COPY child FROM stdin"}, "23502", u"does not satisfy this constraint"_s,
            RestoreFailed, u"tester"_s, "\\N\t1\n");
        row("a column that has no value everywhere",
            {"ALTER TABLE twice ADD b int", "ALTER TABLE twice ALTER b SET NOT NULL"}, "23502",
            u"does not satisfy this constraint"_s);
        row("a row of no partition", {"COPY parts FROM stdin"}, "23514", u"does not satisfy this constraint"_s,
            RestoreFailed, u"tester"_s, "1\n");
        row("bytes that are no text", {"COPY words(a) FROM stdin"}, "22021", u"no text of that encoding"_s,
            RestoreFailed, u"tester"_s, "a\xff\n");
        row("a letter that the database has not", {"SET client_encoding = 'LATIN1'", "SELECT U&'\\0416'"}, "22P05",
            u"has no such letter"_s);
        row("a number that is none", {"COPY child FROM stdin"}, "22P02", u"does not fit its column"_s, RestoreFailed,
            u"tester"_s, "x\t1\n");
        row("an enum value that is gone", {"COPY words FROM stdin"}, "22P02", u"does not fit its column"_s,
            RestoreFailed, u"tester"_s, "a\tblue\n");
        row("a text that is too long", {"COPY words(a) FROM stdin"}, "22001", u"does not fit its column"_s,
            RestoreFailed, u"tester"_s, "four\n");
        row("a number that is too large", {"COPY twice(a) FROM stdin"}, "22003", u"does not fit its column"_s,
            RestoreFailed, u"tester"_s, "99999999999\n");
        row("a day that no calendar has", {"SELECT '2024-02-31'::date"}, "22008", u"does not fit its column"_s);
        row("a row with too few columns", {"COPY child FROM stdin"}, "22P04", u"not what pg_dump wrote"_s,
            RestoreFailed, u"tester"_s, "1\n");
        row("a statement of a newer version", {"CREATE TABLE v(a int GENERATED ALWAYS AS (1) VIRTUAL)"}, "42601",
            u"does not know this statement"_s);
        row("a table that is there already", {"CREATE TABLE parent(a int)"}, "42P07", u"there already"_s);
        row("a schema that is there already", {"CREATE SCHEMA public"}, "42P06", u"there already"_s);
        row("a role's object that is there already", {"CREATE ROLE other"}, "42710", u"there already"_s);
        row("a function that is there already", {"CREATE FUNCTION lost(int) RETURNS int LANGUAGE sql AS 'SELECT 1'"},
            "42723", u"there already"_s);
        row("a function that finds nothing", {"SELECT lost(1)"}, "42P01", u"ALTER FUNCTION lost(integer) SET"_s);
        row("a standby", {"BEGIN READ ONLY", "CREATE TABLE r(a int)"}, "25006", u"read only"_s, Refused);
        row("a statement that takes too long", {"SET statement_timeout = 1", "SELECT pg_sleep(10)"}, "57014",
            u"statement_timeout"_s, TimedOut);
        row("a session that is ended", {"SELECT pg_terminate_backend(pg_backend_pid())"}, "57P01", u"administrator"_s,
            ConnectionFailed);
    }
    void theRemedyIsThatOfTheCause()
    {
        QFETCH(QString, user);
        QFETCH(QByteArrayList, statements);
        QFETCH(QByteArray, rows);
        QFETCH(QString, state);
        QFETCH(ErrorCode, code);
        QFETCH(QString, remedy);
        const Error told = refusal(user, statements, rows);
        QVERIFY2(told.detail().contains(u"SQLSTATE "_s + state), qPrintable(told.message() + told.detail()));
        QCOMPARE(told.code(), code);
        QVERIFY2(told.hint().contains(remedy), qPrintable(told.message() + u"\n"_s + told.hint()));
        m_server.psql(u"shop"_s,
                      "DROP TABLE IF EXISTS mine; DROP FUNCTION IF EXISTS e(); ALTER TABLE twice DROP IF EXISTS b");
        const Error byTool = refusalOfTool(user, statements, rows);
        QCOMPARE(byTool.code(), code);
        QVERIFY2(byTool.hint().contains(remedy), qPrintable(byTool.detail() + u"\n"_s + byTool.hint()));
        m_server.psql(u"shop"_s,
                      "DROP TABLE IF EXISTS mine; DROP FUNCTION IF EXISTS e(); ALTER TABLE twice DROP IF EXISTS b");
    }

    void aDatabaseInUseIsSaid()
    {
        m_server.createDatabase(u"used"_s);
        const PgConnection user = PgConnection::connect(paramsOf(m_server).withDatabase(u"used"_s));
        for (const Error &told : {refusal(u"tester"_s, {"DROP DATABASE used"}, {}),
                                  refusalOfTool(u"tester"_s, {"DROP DATABASE used"}, {})}) {
            QCOMPARE(told.code(), ErrorCode::Busy);
            QVERIFY2(told.hint().contains(u"Other sessions"_s), qPrintable(told.hint()));
        }
    }

    void aLockOfAnotherIsSaid()
    {
        PgConnection holder = sessionOf(u"tester"_s);
        holder.execStatement("BEGIN");
        holder.execStatement("LOCK TABLE secret");
        const QByteArrayList statements{"BEGIN", "LOCK TABLE secret NOWAIT"};
        for (const Error &told : {refusal(u"tester"_s, statements, {}), refusalOfTool(u"tester"_s, statements, {})}) {
            QCOMPARE(told.code(), ErrorCode::TimedOut);
            QVERIFY2(told.hint().contains(u"holds a lock"_s), qPrintable(told.hint()));
        }
    }

    void aLockTableThatIsFullNamesItsSetting()
    {
        const QByteArray many
            = "DO $$ BEGIN FOR i IN 1..20000 LOOP EXECUTE 'CREATE TABLE l' || i || '(a int)'; END LOOP;"
              " END $$";
        for (const Error &told : {refusal(u"tester"_s, {many}, {}), refusalOfTool(u"tester"_s, {many}, {})}) {
            QCOMPARE(told.code(), ErrorCode::RestoreFailed);
            QVERIFY2(told.hint().contains(u"raise max_locks_per_transaction"_s), qPrintable(told.hint()));
        }
    }

    void aLimitOnConnectionsSaysHowManyAreNeeded_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QByteArray>("unlimited");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("of the role") << QByteArray("ALTER ROLE modest CONNECTION LIMIT 0")
                                     << QByteArray("ALTER ROLE modest CONNECTION LIMIT -1") << u"ALTER ROLE"_s;
        QTest::newRow("of the database") << QByteArray("ALTER DATABASE shop CONNECTION LIMIT 0")
                                         << QByteArray("ALTER DATABASE shop CONNECTION LIMIT -1")
                                         << u"ALTER DATABASE"_s;
    }
    void aLimitOnConnectionsSaysHowManyAreNeeded()
    {
        QFETCH(QByteArray, limit);
        QFETCH(QByteArray, unlimited);
        QFETCH(QString, remedy);
        m_server.psql(u"postgres"_s, limit);
        const Error told = refusal(u"modest"_s, {"SELECT 1"}, {});
        const Error byTool = refusalOfTool(u"modest"_s, {"SELECT 1"}, {});
        m_server.psql(u"postgres"_s, unlimited);
        for (const Error &error : {told, byTool}) {
            QCOMPARE(error.code(), ErrorCode::ConnectionFailed);
            QVERIFY2(error.hint().contains(remedy), qPrintable(error.detail() + error.hint()));
            QVERIFY2(error.hint().contains(u"--jobs"_s), qPrintable(error.hint()));
        }
    }

    void aFullServerSaysHowManyAreNeeded()
    {
        m_server.psql(u"postgres"_s, "ALTER ROLE modest SET statement_timeout = 0");
        std::vector<PgConnection> all;
        std::optional<Error> told;
        while (!told && all.size() < 200) {
            try {
                all.push_back(sessionOf(u"modest"_s));
            } catch (const Error &error) {
                told = error;
            }
        }
        QVERIFY(told);
        QCOMPARE(told->code(), ErrorCode::ConnectionFailed);
        QVERIFY2(told->hint().contains(u"max_connections"_s), qPrintable(told->detail() + told->hint()));
        const Error byTool = refusalOfTool(u"modest"_s, {"SELECT 1"}, {});
        QVERIFY2(byTool.hint().contains(u"max_connections"_s), qPrintable(byTool.detail() + byTool.hint()));
    }

    void aPoolerThatTakesNoOptionsIsSaidToStandBetween()
    {
        const QString program = QStandardPaths::findExecutable(u"pgbouncer"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
        if (program.isEmpty())
            QSKIP("pgbouncer is not installed");
        TempDir folder;
        const QString settings
            = folder.write(u"pgbouncer.ini"_s,
                           u"[databases]\n* = host=%1 port=%2 user=%3\n[pgbouncer]\nlisten_addr =\nlisten_port = 6543\n"
                           "unix_socket_dir = %4\nauth_type = any\n"_s
                               .arg(m_server.host(), QString::number(m_server.port()), m_server.user(), folder.path())
                               .toUtf8());
        QFile(folder.path()).setPermissions(QFile::Permissions(0x7777));
        QProcess pooler;
        pooler.setProcessChannelMode(QProcess::MergedChannels);
        const bool isRoot = ::geteuid() == 0;
        pooler.start(program, (isRoot ? QStringList{u"-u"_s, u"postgres"_s} : QStringList()) << settings);
        const auto stop = qScopeGuard([&] {
            pooler.terminate();
            pooler.waitForFinished();
        });
        QTRY_VERIFY2(QFile::exists(folder.file(u".s.PGSQL.6543"_s)), pooler.readAll().constData());

        ServerAddress address;
        address.host = folder.path();
        address.port = u"6543"_s;
        address.user = m_server.user();
        const Error told
            = errorOf([&] { PgConnection::connect(ConnectionParams::resolve(address, QProcessEnvironment())); });
        ToolCommand psql = m_server.command(m_server.tools().psql(), {u"-c"_s, u"SELECT 1"_s}, u"shop"_s);
        psql.environment.set("PGHOST", folder.path().toUtf8());
        psql.environment.set("PGPORT", "6543");
        psql.environment.set("PGOPTIONS", "-c lock_timeout=0");
        const Error byTool = toolError(psql, {true, 2, 0}, runTool(psql, {}).stdErr, ErrorCode::DumpFailed);
        for (const Error &error : {told, byTool}) {
            QCOMPARE(error.code(), ErrorCode::ConnectionFailed);
            QVERIFY2(error.hint().contains(u"connect directly"_s), qPrintable(error.detail() + error.hint()));
        }
    }

    void theQueryForOrphansFindsThem()
    {
        const QString hint = orphansHint(
            u"ALTER TABLE ONLY public.child\n    ADD CONSTRAINT k FOREIGN KEY (parent) REFERENCES public.parent(id);"_s);
        const qsizetype begin = hint.indexOf(u"SELECT * FROM"_s);
        QVERIFY2(begin >= 0, qPrintable(hint));
        const QString query = hint.sliced(begin, hint.indexOf(u';', begin) - begin);
        QCOMPARE(m_server.psql(u"shop"_s, query.toUtf8()), QByteArray("1|7"));
        QVERIFY(orphansHint(u"CREATE TABLE t(a int)"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFailureAdvice)
#include "tst_failureadvice.moc"
