#include "core/base/error.h"
#include "core/postgres/secretfile.h"
#include "core/postgres/serveruser.h"
#include "tests/postgres/processes.h"
#include "tests/support/tempdir.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
QByteArray readLine(ToolProcess &tool)
{
    QByteArray line;
    char c = 0;
    while (tool.readStdout(&c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

/// Below /tmp itself, where user postgres can reach it; TempDir is for its owner alone.
class SharedDir
{
public:
    SharedDir() : m_path(u"/tmp/larder-test-pg-%1"_s.arg(::getpid())) { QDir(m_path).removeRecursively(); }
    ~SharedDir() { QDir(m_path).removeRecursively(); }
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

PrivateServerOptions inFolder(const QString &folder)
{
    PrivateServerOptions options;
    options.folder = folder;
    return options;
}
}

class TestPrivateServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDumpOfWhatADumpRestoredIsTheSame()
    {
        TestServer server;
        QVERIFY(server.start());
        server.createDatabase(u"first"_s);
        server.loadSample(u"first"_s);
        server.createDatabase(u"second"_s);
        const QByteArray dump = server.dumpOf(u"first"_s);
        QVERIFY(dump.contains("CREATE MATERIALIZED VIEW shop.sales") && dump.contains("lo_create('70001')"));
        server.psql(u"second"_s, dump);
        QCOMPARE(server.dumpOf(u"second"_s), dump);
        server.psql(u"second"_s, "UPDATE shop.customer SET name = 'x' WHERE id = 1");
        QVERIFY(server.dumpOf(u"second"_s) != dump);
    }

    void aFailingStatementFailsTheTest()
    {
        TestServer server;
        QVERIFY(server.start());
        QEXPECT_FAIL("", "psql() has to notice", Continue);
        server.psql(u"postgres"_s, "SELECT 1/0");
    }

    void initdbMakesAServerWithoutATemplate()
    {
        QString folder;
        qint64 pid = 0;
        {
            PrivateServer server({});
            server.start();
            folder = server.folder();
            pid = server.pid();
            QVERIFY(isAlive(pid));
            QCOMPARE(server.major(), findClientTools().last().major);
            QCOMPARE(server.user(), u"demo"_s);
            QVERIFY(QFileInfo(server.host() + u"/.s.PGSQL.5432"_s).exists());
            QVERIFY2(QFileInfo(folder).permission(QFile::ReadOwner) && !QFileInfo(folder).permission(QFile::ReadOther),
                     "others may not reach the socket");
        }
        QVERIFY(!isAlive(pid));
        QVERIFY(!QFileInfo::exists(folder));
    }

    void itDoesNotListenOnTcpUnlessAsked()
    {
        TestServer server;
        QVERIFY(server.start());
        QCOMPARE(server.psql(u"postgres"_s, "SHOW listen_addresses"), QByteArray());
    }

    void withTcpItListensOnAFreePort()
    {
        PrivateServerOptions options;
        options.tcp = true;
        TestServer one(options);
        TestServer other(options);
        QVERIFY(one.start() && other.start());
        QVERIFY(one.port() != other.port());
        ToolCommand command = one.command(one.tools().psql(), {u"-XAtc"_s, u"SHOW port"_s}, u"postgres"_s);
        command.environment.set("PGHOST", "127.0.0.1");
        QCOMPARE(runTool(command, {}).stdOut.trimmed(), QByteArray::number(one.port()));
    }

    void withAPasswordNobodyEntersWithoutIt_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("enters");
        QTest::newRow("the right one, whose colons and backslashes are escaped") << u"a:b\\c: ä'$"_s << true;
        QTest::newRow("a wrong one") << u"a:b"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void withAPasswordNobodyEntersWithoutIt()
    {
        QFETCH(const QString, password);
        if (!m_guarded) {
            PrivateServerOptions options;
            options.password = Secret(u"a:b\\c: ä'$"_s);
            options.tcp = true;
            m_guarded = std::make_unique<TestServer>(options);
            QVERIFY(m_guarded->start());
        }
        TestServer &server = *m_guarded;
        QCOMPARE(server.psql(u"postgres"_s, "SELECT 1"), "1");
        for (const QByteArray &host : {QByteArray("127.0.0.1"), QFile::encodeName(server.host())}) {
            ToolCommand command = server.command(server.tools().psql(), {u"-wXAtc"_s, u"SELECT 1"_s}, u"postgres"_s);
            command.environment.set("PGHOST", host);
            command.passwordFile = password.isEmpty() ? nullptr : std::make_shared<SecretFile>(Secret(password));
            QTEST(runTool(command, {}).success(), "enters");
        }
        QVERIFY(!QFileInfo::exists(server.server().folder() + u"/initdb.password"_s));
    }

    void settingsReachTheServer()
    {
        PrivateServerOptions options;
        options.settings = {u"max_locks_per_transaction=77"_s, u"fsync=on"_s};
        TestServer server(options);
        QVERIFY(server.start());
        QCOMPARE(server.psql(u"postgres"_s, "SHOW max_locks_per_transaction"), "77");
        QCOMPARE(server.psql(u"postgres"_s, "SHOW fsync"), "on");
    }

    void aWrongSettingIsToldInTheServersWords()
    {
        PrivateServerOptions options;
        options.settings = {u"no_such_setting=1"_s};
        PrivateServer server(options);
        try {
            server.start();
            QFAIL("started");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::FileAccess);
            QVERIFY2(error.detail().contains(u"no_such_setting"_s), qPrintable(error.detail()));
        }
        QVERIFY(!server.isRunning());
    }

    void withoutServerProgramsThePackageIsNamed()
    {
        PrivateServerOptions options;
        options.binDir = u"/nowhere"_s;
        PrivateServer server(options);
        try {
            server.start();
            QFAIL("started");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::ClientToolsMissing);
            QVERIFY(error.hint().contains(u"postgresql"_s));
        }
    }

    void aFolderKeepsItsDataBetweenRuns()
    {
        const SharedDir folder;
        {
            TestServer server(inFolder(folder.path()));
            QVERIFY(server.start());
            server.psql(u"postgres"_s, "CREATE TABLE kept AS SELECT 42 AS n");
        }
        TestServer again(inFolder(folder.path()));
        QVERIFY(again.start());
        QCOMPARE(again.psql(u"postgres"_s, "SELECT n FROM kept"), "42");
    }

    void aHalfMadeDataFolderIsMadeAnew()
    {
        const SharedDir folder;
        QVERIFY(QDir().mkpath(folder.path() + u"/data.new/base"_s));
        PrivateServer server(inFolder(folder.path()));
        server.start();
        QVERIFY(server.isRunning());
    }

    void aSecondServerInTheSameFolderIsRefused()
    {
        const SharedDir folder;
        PrivateServer first(inFolder(folder.path()));
        first.start();
        PrivateServer second(inFolder(folder.path()));
        try {
            second.start();
            QFAIL("started");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::Busy);
        }
        QVERIFY(first.isRunning());
    }

    void aLongPathGetsItsSocketElsewhere()
    {
        const SharedDir folder;
        QDir().mkpath(folder.path());
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7055));
        TestServer server(inFolder(folder.path() + u'/' + QString(120, u'x')));
        QVERIFY(server.start());
        QVERIFY(server.host() != server.server().folder());
        QCOMPARE(server.psql(u"postgres"_s, "SELECT 1"), "1");
    }

    void committedDataSurvivesEveryWayToStop_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("fast, with a session open") << u"fast"_s;
        QTest::newRow("immediate") << u"immediate"_s;
        QTest::newRow("kill -9 of the postmaster") << u"kill"_s;
    }

    void committedDataSurvivesEveryWayToStop()
    {
        QFETCH(const QString, way);
        TestServer server;
        QVERIFY(server.start());
        server.psql(u"postgres"_s, "CREATE TABLE kept AS SELECT 42 AS n");
        ToolProcess session(server.command(server.tools().psql(), {u"-X"_s}, u"postgres"_s), {},
                            {.stdIn = Channel::Pipe, .stdOut = Channel::Pipe});
        session.start();
        QVERIFY(session.writeStdin("\\echo ready\nSELECT pg_sleep(600);\n"));
        QCOMPARE(readLine(session), "ready");
        // Told to go before its statement has begun, psql would wait for the next one.
        QTRY_COMPARE(server.psql(u"postgres"_s,
                                 "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'"
                                 " AND state = 'active'"),
                     "1");
        const qint64 pid = server.server().pid();
        if (way == "kill"_L1)
            server.server().kill9Postmaster();
        else
            server.server().stop(way == "fast"_L1 ? PrivateServer::Stop::Fast : PrivateServer::Stop::Immediate);
        QVERIFY(!server.server().isRunning() && !isAlive(pid));
        QVERIFY(!session.wait().success());
        QVERIFY(server.start());
        QCOMPARE(server.psql(u"postgres"_s, "SELECT n FROM kept"), "42");
    }

    void aRestartKeepsThePort()
    {
        PrivateServerOptions options;
        options.tcp = true;
        TestServer server(options);
        QVERIFY(server.start());
        const int port = server.port();
        const qint64 pid = server.server().pid();
        server.server().restart();
        QCOMPARE(server.port(), port);
        QVERIFY(server.server().pid() != pid);
        QCOMPARE(server.psql(u"postgres"_s, "SHOW port"), QByteArray::number(port));
    }

    void aCancelledStartLeavesNoServer()
    {
        const CancelToken token;
        token.requestCancel();
        PrivateServer server({});
        QVERIFY_THROWS_EXCEPTION(Cancelled, server.start(token));
        QVERIFY(!server.isRunning());
    }

    void whatItHasStartedEndsWithIt()
    {
        TestServer server;
        QVERIFY(server.start());
        const QString pidFile = server.server().dataFolder() + u"/started.pid"_s;
        server.psql(u"postgres"_s,
                    "COPY (SELECT 1) TO PROGRAM 'setsid sh -c \"cd /; exec sleep 1000\" <&- >/dev/null 2>&1 & "
                    "echo $! > started.pid'");
        QFile file(pidFile);
        QVERIFY(file.open(QFile::ReadOnly));
        const pid_t started = file.readAll().trimmed().toInt();
        QVERIFY(started > 1 && ::kill(started, 0) == 0);
        server.server().stop();
        QTRY_VERIFY(!isAlive(started));
    }

    void aLinkPlantedInItsFolderLeadsRootNowhere()
    {
        if (::geteuid() != 0)
            QSKIP("only root has more rights than the server's user");
        const SharedDir dir;
        const TempDir outside;
        const QString precious = outside.write(u"precious"_s, "still here");
        QVERIFY(QDir().mkpath(dir.path()));
        giveToServerUser(dir.path());
        QVERIFY(QFile::link(precious, dir.path() + u"/initdb.password"_s));
        QVERIFY(QFile::link(outside.path(), dir.path() + u"/data.new"_s));
        PrivateServerOptions options = inFolder(dir.path());
        options.password = Secret(u"secret"_s);
        try {
            PrivateServer(options).start();
        } catch (const Error &) { // what matters is what it did
        }
        QCOMPARE(outside.read(u"precious"_s), "still here");
        QVERIFY(QFileInfo(precious).ownerId() == 0);
        removeServerFolder(dir.path());
        QCOMPARE(outside.read(u"precious"_s), "still here");
    }

    void theServersUserMayRemoveItsOwnAndRootTheRest()
    {
        const SharedDir dir;
        for (const QString &folder : {u"/pg/data"_s, u"/pg/closed"_s, u"/own"_s})
            QVERIFY(QDir().mkpath(dir.path() + folder));
        giveToServerUser(dir.path() + u"/pg"_s);
        giveToServerUser(dir.path() + u"/pg/closed"_s);
        QVERIFY(QFile::setPermissions(dir.path() + u"/pg/closed"_s, {}));
        removeServerFolder(dir.path());
        QVERIFY(!QFileInfo::exists(dir.path()));
    }

    void itDiesWhenItsParentIsKilled()
    {
        ToolCommand command;
        command.program = QStringLiteral(LARDER_BIN_DIR "/orphanmaker");
        command.arguments = {u"server"_s};
        ToolProcess parent(command, {}, {.noProgressLimit = std::chrono::seconds(60)});
        parent.start();
        const QList<QByteArray> said = readLine(parent).split(' ');
        const qint64 postmaster = said.first().toLongLong();
        QVERIFY(isAlive(postmaster));
        parent.sendSignal(SIGKILL);
        parent.wait();
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(postmaster), 20'000);
        QDir(QFile::decodeName(said.last())).removeRecursively();
    }

    void cleanupTestCase() { m_guarded.reset(); }

private:
    std::unique_ptr<TestServer> m_guarded; ///< with a password, which needs initdb; one for all rows
};

QTEST_GUILESS_MAIN(TestPrivateServer)
#include "tst_privateserver.moc"
