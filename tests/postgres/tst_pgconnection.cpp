#include "tests/postgres/paramsof.h"
#include "tests/support/tempdir.h"

#include <QElapsedTimer>
#include <QTest>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
/// Waits until the server shows a session of `application` in `state`; the condition itself, not a guessed time.
bool waitForSession(PgConnection &observer, const QString &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 20000) {
        if (!observer.exec(u"SELECT 1 FROM pg_stat_activity WHERE "_s + condition).isEmpty())
            return true;
    }
    return false;
}

const QByteArray hostileSettings
    = "CREATE ROLE weak; CREATE ROLE trapped LOGIN SUPERUSER; CREATE DATABASE trap;"
      "ALTER ROLE trapped SET statement_timeout = 1; ALTER ROLE trapped SET lock_timeout = 1;"
      "ALTER ROLE trapped SET idle_in_transaction_session_timeout = 1; ALTER ROLE trapped SET role = weak;"
      "ALTER DATABASE trap SET default_transaction_read_only = on; ALTER DATABASE trap SET search_path = weird;"
      "ALTER DATABASE trap SET default_transaction_isolation = 'serializable';"
      "ALTER DATABASE trap SET idle_session_timeout = '30s'; ALTER ROLE trapped SET client_encoding = 'LATIN1';"
      "ALTER DATABASE trap SET datestyle = 'German'; ALTER DATABASE trap SET client_min_messages = 'debug5';";
const QString shown
    = u"SELECT concat_ws('|', current_setting('statement_timeout'), current_setting('lock_timeout'),"
      " current_setting('idle_in_transaction_session_timeout'), current_setting('role'),"
      " current_setting('default_transaction_read_only'), current_setting('default_transaction_isolation'),"
      " current_setting('client_encoding'), current_setting('search_path'), current_setting('idle_session_timeout')) AS s"_s;
}

/// Statements over a connection: results, errors, cancelling, settings, COPY.
class TestPgConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void textAndNullTravelBothWays();
    void aScriptGivesItsLastResult();
    void aWrongStatementSaysWhyWithItsSqlState();
    void theCallerChoosesTheCodeOfOtherFailures();
    void aMissingColumnIsABug();
    void missingPrivilegesAreTold();
    void aLimitOfTheServerIsNoBugOfOurs();
    void aTakenDatabaseNameIsToldApart();
    void aRunningStatementIsCancelledOnTheServer();
    void aWaitForALockCanBeCancelled();
    void aCancelledTokenStartsNothing();
    void anEndedSessionIsAConnectionFailure();
    void settingsOfRoleAndDatabaseDoNotReachOurSessions();
    void settingsOfRoleAndDatabaseDoNotReachChildTools();
    void aMovedConnectionStillCollectsNotices();
    void rowsAreLoadedByCopy();
    void aBadRowFailsTheWholeCopy();
    void anAbortedCopyLoadsNothing();
    void aCopyCanBeCancelled();
    void aStatementThatCopiesOutIsRefused();

private:
    PgConnection connect(const QString &database = u"postgres"_s)
    {
        return PgConnection::connect(paramsOf(m_server, database));
    }

    TestServer m_server;
};

void TestPgConnection::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.psql(u"postgres"_s,
                  "CREATE ROLE plain LOGIN; CREATE DATABASE closed; REVOKE ALL ON DATABASE closed FROM PUBLIC");
}

void TestPgConnection::textAndNullTravelBothWays()
{
    PgConnection connection = connect();
    const PgResult result = connection.exec(u"SELECT $1::text AS a, $2::text AS b, $3::int AS c, $4::text AS d"_s,
                                            {u"grüße '\\ 🙂"_s, std::nullopt, u"42"_s, u""_s});
    QCOMPARE(result.rows(), 1);
    QCOMPARE(result.columns(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(result.value(0, "a"), u"grüße '\\ 🙂"_s);
    QVERIFY(result.isNull(0, "b") && result.value(0, "b").isNull());
    QCOMPARE(result.number(0, "c"), 42);
    QCOMPARE(result.number(0, "b", -7), -7);
    QVERIFY(!result.isNull(0, "d"));
    QCOMPARE(connection.exec(u"SELECT generate_series(1, 3)::text AS n"_s).column("n"),
             QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(connection.serverMajor(), m_server.server().major());
    QVERIFY(connection.backendPid() > 0);
}

void TestPgConnection::aScriptGivesItsLastResult()
{
    PgConnection connection = connect();
    QCOMPARE(connection.execScript(u"SELECT 1 AS n; SELECT 2 AS n;"_s).value(0, "n"), u"2"_s);
    QCOMPARE(connection.execScript(u"CREATE TEMP TABLE t(a int); INSERT INTO t VALUES (1), (2)"_s).affectedRows(), 2);
    QCOMPARE(errorOf([&] { connection.execScript(u"SELECT 1; SELECT 1/0; SELECT 2"_s); }).code(), ErrorCode::Internal);
    QCOMPARE(connection.exec(u"SELECT 3 AS n"_s).value(0, "n"), u"3"_s);
}

void TestPgConnection::aWrongStatementSaysWhyWithItsSqlState()
{
    PgConnection connection = connect();
    const Error error = errorOf([&] { connection.exec(u"SELECT * FROM nowhere.nothing"_s); });
    QVERIFY(error.message().contains(u"nowhere.nothing"_s));
    QVERIFY(error.detail().contains(u"SQLSTATE 42P01"_s));
    QCOMPARE(connection.exec(u"SELECT 1 AS n"_s).value(0, "n"), u"1"_s);
}

void TestPgConnection::theCallerChoosesTheCodeOfOtherFailures()
{
    PgConnection connection = connect();
    connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
    QCOMPARE(errorOf([&] { connection.exec(u"SELECT 1/0"_s); }).code(), ErrorCode::RestoreFailed);
}

void TestPgConnection::aMissingColumnIsABug()
{
    const PgResult result = connect().exec(u"SELECT 1 AS n"_s);
    QCOMPARE(errorOf([&] { result.value(0, "m"); }).code(), ErrorCode::Internal);
    QCOMPARE(errorOf([&] { result.value(1, "n"); }).code(), ErrorCode::Internal);
}

void TestPgConnection::missingPrivilegesAreTold()
{
    PgConnection connection = PgConnection::connect(paramsOf(m_server, u"postgres"_s, u"plain"_s));
    QCOMPARE(errorOf([&] { connection.exec(u"CREATE DATABASE x"_s); }).code(), ErrorCode::PermissionDenied);
}

void TestPgConnection::aLimitOfTheServerIsNoBugOfOurs()
{
    PgConnection connection = connect();
    connection.execScript(u"SET temp_file_limit = '64kB'; SET work_mem = '64kB'"_s);
    const Error error = errorOf([&] {
        connection.exec(
            u"SELECT count(*) FROM (SELECT i FROM generate_series(1, 100000) AS g(i) ORDER BY 1 - i) AS s"_s);
    });
    QCOMPARE(error.code(), ErrorCode::ServerNoSpace);
    QVERIFY2(error.hint().contains(u"temp_file_limit"_s), qPrintable(error.hint()));
}

void TestPgConnection::aTakenDatabaseNameIsToldApart()
{
    PgConnection connection = connect();
    QCOMPARE(errorOf([&] { connection.exec(u"CREATE DATABASE closed"_s); }).code(), ErrorCode::DatabaseExists);
}

void TestPgConnection::aRunningStatementIsCancelledOnTheServer()
{
    PgConnection observer = connect();
    PgConnection worker = connect();
    const QString pid = QString::number(worker.backendPid());
    const CancelToken token;
    worker.setCancelToken(token);
    std::thread canceller([&] {
        waitForSession(observer, u"state = 'active' AND query LIKE 'SELECT pg_sleep%' AND pid = "_s + pid);
        token.requestCancel();
    });
    QVERIFY_THROWS_EXCEPTION(Cancelled, worker.exec(u"SELECT pg_sleep(600)"_s));
    canceller.join();
    QVERIFY(waitForSession(observer, u"state = 'idle' AND pid = "_s + pid));
    worker.setCancelToken({});
    QCOMPARE(worker.exec(u"SELECT 1 AS n"_s).value(0, "n"), u"1"_s);
}

void TestPgConnection::aWaitForALockCanBeCancelled()
{
    m_server.psql(u"postgres"_s, "CREATE TABLE locked(a int)");
    PgConnection holder = connect();
    holder.execScript(u"BEGIN; LOCK TABLE public.locked IN ACCESS EXCLUSIVE MODE"_s);
    PgConnection worker = connect();
    const CancelToken token;
    worker.setCancelToken(token);
    std::thread canceller([&] {
        waitForSession(holder, u"wait_event_type = 'Lock' AND pid = "_s + QString::number(worker.backendPid()));
        token.requestCancel();
    });
    QVERIFY_THROWS_EXCEPTION(Cancelled, worker.exec(u"SELECT count(*) FROM public.locked"_s));
    canceller.join();
}

void TestPgConnection::aCancelledTokenStartsNothing()
{
    const CancelToken token;
    PgConnection connection = PgConnection::connect(paramsOf(m_server), token);
    token.requestCancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, connection.exec(u"CREATE TABLE never(a int)"_s));
    QVERIFY_THROWS_EXCEPTION(Cancelled, PgConnection::connect(paramsOf(m_server), token));
    QCOMPARE(m_server.psql(u"postgres"_s, "SELECT to_regclass('never') IS NULL"), QByteArray("t"));
}

void TestPgConnection::anEndedSessionIsAConnectionFailure()
{
    PgConnection killer = connect();
    PgConnection victim = connect();
    QVERIFY(killer.exec(u"SELECT pg_terminate_backend($1) AS ok"_s, {QString::number(victim.backendPid())})
                .boolean(0, "ok"));
    const Error error = errorOf([&] { victim.exec(u"SELECT pg_sleep(60)"_s); });
    QCOMPARE(error.code(), ErrorCode::ConnectionFailed);
    QVERIFY(victim.isBroken());
    QCOMPARE(errorOf([&] { victim.exec(u"SELECT 1"_s); }).code(), ErrorCode::ConnectionFailed);
}

void TestPgConnection::settingsOfRoleAndDatabaseDoNotReachOurSessions()
{
    if (m_server.server().major() < 14)
        QSKIP("idle_session_timeout needs server 14");
    m_server.psql(u"postgres"_s, hostileSettings);
    PgConnection connection = PgConnection::connect(paramsOf(m_server, u"trap"_s, u"trapped"_s));
    QCOMPARE(connection.exec(shown).value(0, "s"), u"0|0|0|none|off|read committed|UTF8|pg_catalog|0"_s);
    connection.exec(u"CREATE TABLE public.proof(a int)"_s);
    QCOMPARE(connection.exec(u"SELECT tableowner FROM pg_tables WHERE tablename = 'proof'"_s).value(0, "tableowner"),
             u"trapped"_s);
}

void TestPgConnection::settingsOfRoleAndDatabaseDoNotReachChildTools()
{
    if (m_server.server().major() < 14)
        QSKIP("idle_session_timeout needs server 14");
    const TempDir folder;
    ToolCommand command = m_server.command(m_server.tools().psql(), {u"-X"_s, u"-A"_s, u"-t"_s}, u"postgres"_s);
    paramsOf(m_server, u"trap"_s, u"trapped"_s).applyTo(command.environment, m_server.server().major() * 10000);
    const ToolResult result = runTool(command, {}, shown.toUtf8());
    QCOMPARE(QString::fromUtf8(result.stdOut).trimmed(), u"0|0|0|none|off|read committed|UTF8|\"$user\", public|0"_s);
}

void TestPgConnection::aMovedConnectionStillCollectsNotices()
{
    PgConnection first = connect();
    PgConnection second = std::move(first);
    second.exec(u"DO $$ BEGIN RAISE WARNING 'mind the gap'; END $$"_s);
    QCOMPARE(second.takeNotices(), QStringList(u"WARNING: mind the gap"_s));
    QVERIFY(second.takeNotices().isEmpty());
}

void TestPgConnection::rowsAreLoadedByCopy()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE TEMP TABLE loaded(a int, b text)"_s);
    connection.startCopy("COPY loaded FROM STDIN");
    const QByteArray filler(3000, 'x');
    for (int i = 0; i < 2000; ++i)
        connection.putCopyData(QByteArray::number(i) + '\t' + filler + '\n');
    QCOMPARE(connection.finishCopy(), 2000);
    QCOMPARE(connection.exec(u"SELECT sum(a) AS s FROM loaded"_s).number(0, "s"), 1999000);
}

void TestPgConnection::aBadRowFailsTheWholeCopy()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE TEMP TABLE loaded(a int)"_s);
    connection.setDefaultErrorCode(ErrorCode::RestoreFailed);
    connection.startCopy("COPY loaded FROM STDIN");
    connection.putCopyData("1\nnot a number\n");
    const Error error = errorOf([&] { connection.finishCopy(); });
    QCOMPARE(error.code(), ErrorCode::RestoreFailed);
    QVERIFY(error.detail().contains(u"line 2"_s));
    QCOMPARE(connection.exec(u"SELECT count(*) AS n FROM loaded"_s).number(0, "n"), 0);
    QCOMPARE(errorOf([&] { connection.startCopy("COPY nowhere FROM STDIN"); }).code(), ErrorCode::RestoreFailed);
    QCOMPARE(errorOf([&] { connection.startCopy("SELECT 1"); }).code(), ErrorCode::Internal);
    QCOMPARE(connection.exec(u"SELECT 1 AS n"_s).number(0, "n"), 1);
}

void TestPgConnection::anAbortedCopyLoadsNothing()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE TEMP TABLE loaded(a int)"_s);
    connection.startCopy("COPY loaded FROM STDIN");
    connection.putCopyData("1\n2\n");
    connection.abortCopy(u"the file is damaged"_s);
    QCOMPARE(connection.exec(u"SELECT count(*) AS n FROM loaded"_s).number(0, "n"), 0);
}

void TestPgConnection::aCopyCanBeCancelled()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE TEMP TABLE loaded(a int)"_s);
    const CancelToken token;
    connection.setCancelToken(token);
    connection.startCopy("COPY loaded FROM STDIN");
    token.requestCancel();
    QVERIFY_THROWS_EXCEPTION(Cancelled, connection.putCopyData("1\n"));
    connection.setCancelToken({});
    QCOMPARE(connection.exec(u"SELECT count(*) AS n FROM loaded"_s).number(0, "n"), 0);
}

void TestPgConnection::aStatementThatCopiesOutIsRefused()
{
    PgConnection connection = connect();
    QCOMPARE(errorOf([&] { connection.exec(u"COPY (SELECT 1) TO STDOUT"_s); }).code(), ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(TestPgConnection)
#include "tst_pgconnection.moc"
