#include "core/sql/identifiers.h"
#include "tests/postgres/paramsof.h"
#include "tests/support/tempdir.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <future>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
PrivateServerOptions withPassword()
{
    PrivateServerOptions options;
    options.password = Secret(u"right password"_s);
    return options;
}
}

/// Who is let in, who is not, and what is said about it.
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void noServerIsAConnectionFailure();
    void anUnknownHostIsAConnectionFailure();
    void aDatabaseThatTakesNoConnectionsIsNamedWithTheRemedy();
    void aMissingDatabaseIsNamed();
    void aDatabaseWithoutConnectPrivilegeIsExplained();
    void aRoleThatDoesNotExistIsAnAuthenticationFailure();
    void aWrongPasswordIsAnAuthenticationFailure();
    void aMissingPasswordIsAnAuthenticationFailure();
    void aPasswordFileOthersCanReadIsNamedInTheHint();
    void theRightPasswordLetsIn();
    void aSilentPeerIsLeftAtTheTimeLimit();
    void connectingCanBeCancelled();
    void anyDatabaseNameConnectsToThatDatabase_data();
    void anyDatabaseNameConnectsToThatDatabase();
    void aNameThatLooksLikeAConnectionStringDoesNotRedirect();

private:
    PgConnection connect(const QString &database = u"postgres"_s)
    {
        return PgConnection::connect(paramsOf(m_server, database));
    }

    TestServer m_server;
    TestServer m_guarded{withPassword()};
};

void TestConnecting::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_guarded.start());
    m_server.psql(u"postgres"_s,
                  "CREATE ROLE plain LOGIN; CREATE DATABASE closed; REVOKE ALL ON DATABASE closed FROM PUBLIC");
}

void TestConnecting::noServerIsAConnectionFailure()
{
    const TempDir empty;
    ServerAddress address;
    address.host = empty.path();
    const ConnectionParams params = ConnectionParams::resolve(address, QProcessEnvironment());
    const Error error = errorOf([&] { PgConnection::connect(params); });
    QCOMPARE(error.code(), ErrorCode::ConnectionFailed);
    QVERIFY(error.message().contains(empty.path()));
    QVERIFY(!error.hint().isEmpty());
}

void TestConnecting::anUnknownHostIsAConnectionFailure()
{
    ServerAddress address;
    address.host = u"no-such-host.invalid"_s;
    const ConnectionParams params = ConnectionParams::resolve(address, QProcessEnvironment());
    const Error error = errorOf([&] { PgConnection::connect(params); });
    QCOMPARE(error.code(), ErrorCode::ConnectionFailed);
    QVERIFY(error.message().contains(u"no-such-host.invalid:5432"_s));
}

void TestConnecting::aDatabaseThatTakesNoConnectionsIsNamedWithTheRemedy()
{
    connect().execScript(u"CREATE DATABASE shut ALLOW_CONNECTIONS false"_s);
    const Error error = errorOf([&] { connect(u"shut"_s); });
    QCOMPARE(error.code(), ErrorCode::ConnectionFailed);
    QVERIFY2(error.message().contains(u"“shut”"_s), qPrintable(error.message()));
    QVERIFY2(error.message().contains(u"takes no connections"_s), qPrintable(error.message()));
    QVERIFY2(error.hint().contains(u"doctor --repair"_s), qPrintable(error.hint()));
    connect().execScript(u"DROP DATABASE shut"_s);
}

void TestConnecting::aMissingDatabaseIsNamed()
{
    const Error error = errorOf([&] { connect(u"absent"_s); });
    QCOMPARE(error.code(), ErrorCode::DatabaseNotFound);
    QVERIFY(error.message().contains(u"“absent”"_s));
    QVERIFY(error.detail().contains(u"SQLSTATE 3D000"_s));
    QVERIFY2(!error.detail().contains(u".c:"_s), qPrintable(error.detail()));
}

void TestConnecting::aDatabaseWithoutConnectPrivilegeIsExplained()
{
    const Error error = errorOf([&] { PgConnection::connect(paramsOf(m_server, u"closed"_s, u"plain"_s)); });
    QCOMPARE(error.code(), ErrorCode::PermissionDenied);
    QVERIFY(error.message().contains(u"“closed”"_s));
}

void TestConnecting::aRoleThatDoesNotExistIsAnAuthenticationFailure()
{
    const Error error = errorOf([&] { PgConnection::connect(paramsOf(m_server, u"postgres"_s, u"nobody"_s)); });
    QCOMPARE(error.code(), ErrorCode::AuthenticationFailed);
    QVERIFY(error.message().contains(u"“nobody”"_s));
}

void TestConnecting::aWrongPasswordIsAnAuthenticationFailure()
{
    const ConnectionParams params = paramsOf(m_guarded).withPassword(Secret(u"wrong one"_s), u"given"_s);
    const Error error = errorOf([&] { PgConnection::connect(params); });
    QCOMPARE(error.code(), ErrorCode::AuthenticationFailed);
    QVERIFY(error.detail().contains(u"28P01"_s));
    QVERIFY(!(error.message() + error.hint() + error.detail()).contains(u"wrong one"_s));
}

void TestConnecting::aMissingPasswordIsAnAuthenticationFailure()
{
    const TempDir folder;
    const ConnectionParams params = paramsOf(m_guarded).withValue(u"passfile"_s, folder.file(u"none"_s), u"test"_s);
    const Error error = errorOf([&] { PgConnection::connect(params); });
    QCOMPARE(error.code(), ErrorCode::AuthenticationFailed);
    QVERIFY(error.message().contains(u"wants a password"_s));
    QVERIFY(error.hint().contains(u".pgpass"_s));
}

void TestConnecting::aPasswordFileOthersCanReadIsNamedInTheHint()
{
    const TempDir folder;
    const QString file = folder.write(u"pass"_s, "*:*:*:*:right password\n");
    ::chmod(QFile::encodeName(file).constData(), 0644);
    const ConnectionParams params = paramsOf(m_guarded).withValue(u"passfile"_s, file, u"test"_s);
    const Error error = errorOf([&] { PgConnection::connect(params); });
    QCOMPARE(error.code(), ErrorCode::AuthenticationFailed);
    QVERIFY(error.hint().contains(u"chmod 600 "_s + file));
    ::chmod(QFile::encodeName(file).constData(), 0600);
    QVERIFY(!PgConnection::connect(params).isBroken());
}

void TestConnecting::theRightPasswordLetsIn()
{
    const ConnectionParams params = paramsOf(m_guarded).withPassword(Secret(u"right password"_s), u"given"_s);
    QVERIFY(!PgConnection::connect(params).isBroken());
}

void TestConnecting::aSilentPeerIsLeftAtTheTimeLimit()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ServerAddress address;
    address.host = u"127.0.0.1"_s;
    address.port = QString::number(silent.serverPort());
    const ConnectionParams params
        = ConnectionParams::resolve(address, QProcessEnvironment()).withValue(u"connect_timeout"_s, u"2"_s, u"test"_s);
    const Error error = errorOf([&] { PgConnection::connect(params); });
    QCOMPARE(error.code(), ErrorCode::ConnectionFailed);
    QVERIFY(error.message().contains(u"2 seconds"_s));
}

void TestConnecting::connectingCanBeCancelled()
{
    const CancelToken token;
    std::promise<quint16> port;
    std::promise<void> left;
    std::thread silentPeer([&] {
        QTcpServer silent;
        silent.listen(QHostAddress::LocalHost);
        port.set_value(silent.serverPort());
        silent.waitForNewConnection(20000);
        token.requestCancel();
        left.get_future().wait();
    });
    ServerAddress address;
    address.host = u"127.0.0.1"_s;
    address.port = QString::number(port.get_future().get());
    const ConnectionParams params = ConnectionParams::resolve(address, QProcessEnvironment())
                                        .withValue(u"connect_timeout"_s, u"60"_s, u"test"_s)
                                        .withValue(u"sslmode"_s, u"disable"_s, u"test"_s);
    try {
        PgConnection::connect(params, token);
        QTest::qFail("connected to a silent peer", __FILE__, __LINE__);
    } catch (const Cancelled &) {
        QVERIFY(token.isCancelled());
    } catch (const Error &error) {
        QTest::qFail(qPrintable(error.detail()), __FILE__, __LINE__);
    }
    left.set_value();
    silentPeer.join();
}

void TestConnecting::anyDatabaseNameConnectsToThatDatabase_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a space") << u"two words"_s;
    QTest::newRow("quotes") << u"it's \"quoted\""_s;
    QTest::newRow("a slash") << u"a/b"_s;
    QTest::newRow("a backslash") << u"a\\b"_s;
    QTest::newRow("a newline") << u"line\nbreak"_s;
    QTest::newRow("a leading dash") << u"-rf"_s;
    QTest::newRow("a leading dot") << u".hidden"_s;
    QTest::newRow("a connection string") << u"host=x dbname=y"_s;
    QTest::newRow("a URI") << u"postgresql://evil/y"_s;
    QTest::newRow("an equals sign") << u"a=b"_s;
    QTest::newRow("63 bytes") << QString(63, u'n');
    QTest::newRow("an emoji") << u"🙂 größe"_s;
    QTest::newRow("a percent sign") << u"%s %41 $1"_s;
}

void TestConnecting::anyDatabaseNameConnectsToThatDatabase()
{
    QFETCH(QString, name);
    PgConnection maintenance = connect();
    maintenance.exec(u"CREATE DATABASE "_s + quoteIdentifier(name));
    QCOMPARE(connect(name).exec(u"SELECT current_database() AS name"_s).value(0, "name"), name);
    ToolCommand psql = m_server.command(m_server.tools().psql(), {u"-X"_s, u"-A"_s, u"-t"_s}, u"postgres"_s);
    paramsOf(m_server, name).applyTo(psql.environment);
    const ToolResult shownName = runTool(psql, {}, "SELECT current_database()");
    QCOMPARE(QString::fromUtf8(shownName.stdOut), name + u'\n');
}

void TestConnecting::aNameThatLooksLikeAConnectionStringDoesNotRedirect()
{
    const QString evil = u"host=%1 port=%2 dbname=postgres"_s.arg(m_guarded.host()).arg(m_guarded.port());
    const QString name = evil.left(63);
    const Error error = errorOf([&] { connect(evil); });
    QCOMPARE(error.code(), ErrorCode::DatabaseNotFound);
    PgConnection maintenance = connect();
    maintenance.exec(u"CREATE DATABASE "_s + quoteIdentifier(name));
    PgConnection inside = connect(name);
    QCOMPARE(inside.host(), m_server.host());
    QCOMPARE(inside.exec(u"SELECT current_database() AS n"_s).value(0, "n"), name);
}

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
