#include "core/base/error.h"
#include "tests/support/runprogram.h"
#include "tests/support/tempdir.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace larder;
using test::runProgram;

/// The program itself against a private server, as the shell script was used: from a folder, by environment variables.
class TestCliProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theShellScriptsDayWorks();
    void anInterruptedBackupLeavesNothing_data();
    void anInterruptedBackupLeavesNothing();
    void aNamedServerIsReachedWhateverTheEnvironmentSays();
    void whatIsWrongIsSaidWithItsExitCode_data();
    void whatIsWrongIsSaidWithItsExitCode();
    void aClosedPipeEndsTheListQuietly();
    void theLocaleOfCronIsNoReasonToComplain();
    void onATerminalTheNameIsAskedFor_data();
    void onATerminalTheNameIsAskedFor();
    void theDemoTourGoesThrough();
    void aServerThatNeedsNoPasswordNeverReachesForTheKeychain();

private:
    ToolResult larder(const QStringList &arguments, const QMap<QByteArray, QByteArray> &variables = {});
    QMap<QByteArray, QByteArray> variables() const;
    QString backupOf(const QString &database);
    QStringList filesIn(const QString &folder) const;

    static const QString program;
    test::TestServer m_server;
    std::unique_ptr<test::TempDir> m_folder;
};

const QString TestCliProgram::program = QStringLiteral(LARDER_BIN_DIR "/larder-cli");

QMap<QByteArray, QByteArray> TestCliProgram::variables() const
{
    return {{"LARDER_HOME", m_folder->file(u"home"_s).toUtf8()}, {"BACKUP_DIR", m_folder->file(u"backups"_s).toUtf8()},
            {"POSTGRES_HOST", m_server.host().toUtf8()},         {"POSTGRES_PORT", QByteArray::number(m_server.port())},
            {"POSTGRES_USER", m_server.user().toUtf8()},         {"NO_COLOR", "1"}};
}

ToolResult TestCliProgram::larder(const QStringList &arguments, const QMap<QByteArray, QByteArray> &more)
{
    QMap<QByteArray, QByteArray> all = variables();
    all.insert(more);
    return runProgram(program, arguments, all);
}

QString TestCliProgram::backupOf(const QString &database)
{
    const ToolResult result = larder({u"backup"_s, database});
    if (!result.success())
        QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
    const QJsonArray list = QJsonDocument::fromJson(larder({u"list"_s, database, u"--json"_s}).stdOut).array();
    return list.first()[u"path"].toString();
}

QStringList TestCliProgram::filesIn(const QString &folder) const
{
    QStringList files;
    QDirIterator it(m_folder->file(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(QFileInfo(it.next()).fileName());
    files.sort();
    return files;
}

void TestCliProgram::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.createDatabase(u"meal_planner"_s);
    m_server.loadSample(u"meal_planner"_s);
    m_server.createDatabase(u"tandoor"_s);
    m_server.psql(u"tandoor"_s,
                  "CREATE TABLE recipes (id int PRIMARY KEY, name text);"
                  "INSERT INTO recipes SELECT i, 'recipe ' || i FROM generate_series(1, 1000) i");
}

void TestCliProgram::init() { m_folder = std::make_unique<test::TempDir>(); }

void TestCliProgram::theShellScriptsDayWorks()
{
    const ToolResult backup = larder({u"backup"_s});
    QVERIFY2(backup.success(), qPrintable(backup.stdErr));
    QCOMPARE(backup.status.code, 0);

    const QJsonArray list = QJsonDocument::fromJson(larder({u"list"_s, u"--json"_s}).stdOut).array();
    QStringList databases;
    for (const QJsonValue one : list)
        databases.append(one[u"database"].toString());
    databases.sort();
    QCOMPARE(databases, (QStringList{u"meal_planner"_s, u"tandoor"_s}));

    const QByteArray before = m_server.dumpOf(u"meal_planner"_s);
    const QString file = list[0][u"database"].toString() == "meal_planner"_L1 ? list[0][u"path"].toString()
                                                                              : list[1][u"path"].toString();
    const ToolResult verify = larder({u"verify"_s, u"--all"_s});
    QVERIFY2(verify.success(), qPrintable(verify.stdErr));
    const ToolResult restore = larder({u"restore"_s, file, u"meal_planner_test"_s});
    QVERIFY2(restore.success(), qPrintable(restore.stdErr));
    QCOMPARE(m_server.dumpOf(u"meal_planner_test"_s), before);

    m_server.psql(u"meal_planner"_s, "CREATE TABLE made_later (i int)");
    QCOMPARE(larder({u"restore"_s, file, u"meal_planner"_s}).status.code, static_cast<int>(ErrorCode::Refused));
    QVERIFY(larder({u"restore"_s, file, u"meal_planner"_s, u"--yes"_s}).success());
    QCOMPARE(m_server.dumpOf(u"meal_planner"_s), before);

    QVERIFY(larder({u"undo"_s, u"meal_planner"_s, u"--yes"_s}).success());
    QVERIFY(m_server.dumpOf(u"meal_planner"_s) != before);
    QVERIFY(larder({u"undo"_s, u"meal_planner"_s, u"--yes"_s}).success());
    QCOMPARE(m_server.dumpOf(u"meal_planner"_s), before);

    QVERIFY(larder({u"cleanup"_s, u"--retention-days"_s, u"14"_s, u"--yes"_s}).success());
    QCOMPARE(QJsonDocument::fromJson(larder({u"list"_s, u"--json"_s}).stdOut).array().size(), 2);
}

void TestCliProgram::anInterruptedBackupLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("Ctrl+C") << SIGINT << 130;
    QTest::newRow("kill") << SIGTERM << 143;
    QTest::newRow("the terminal was closed") << SIGHUP << 129;
}

void TestCliProgram::anInterruptedBackupLeavesNothing()
{
    QFETCH(int, signal);
    QFETCH(int, code);
    // pg_dump waits for this lock as long as the session below lives.
    ToolProcess locker(m_server.command(m_server.tools().psql(), {u"-X"_s, u"-q"_s}, u"tandoor"_s), {},
                       {.stdIn = Channel::Pipe, .stdOut = Channel::Pipe});
    locker.start();
    QVERIFY(locker.writeStdin("BEGIN; LOCK TABLE recipes;\n\\echo locked\n"));
    char answer[16];
    QVERIFY(locker.readStdout(answer, sizeof answer) > 0);

    ToolCommand command;
    command.program = program;
    command.arguments = QStringList{u"backup"_s, u"tandoor"_s};
    const QMap<QByteArray, QByteArray> given = variables();
    for (auto it = given.begin(); it != given.end(); ++it)
        command.environment.set(it.key(), it.value());
    ToolProcess larderProcess(command, {}, {.stdOut = Channel::Capture});
    larderProcess.start();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_server.psql(u"postgres"_s, "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") != "0",
        30000);
    larderProcess.sendSignal(signal);
    const ExitStatus status = larderProcess.wait();
    QVERIFY2(status.exited, qPrintable(status.describe()));
    QCOMPARE(status.code, code);
    // Roles alone are a backup of nothing.
    for (const QString &file : filesIn(u"backups"_s))
        QVERIFY2(!file.contains(u"tandoor"_s) && !file.contains(u"globals"_s) && !file.endsWith(u"part"_s),
                 qPrintable(file));
}

void TestCliProgram::aNamedServerIsReachedWhateverTheEnvironmentSays()
{
    const QString port = QString::number(m_server.port());
    QVERIFY(larder({u"server"_s, u"add"_s, u"here"_s, u"--host"_s, m_server.host(), u"--port"_s, port}).success());
    const QString services
        = m_folder->write(u"services"_s, u"[here]\nhost=%1\nport=%2\n"_s.arg(m_server.host(), port).toUtf8());
    const QMap<QByteArray, QByteArray> elsewhere{{"POSTGRES_HOST", "/nowhere"},
                                                 {"POSTGRES_PORT", "1"},
                                                 {"PGHOST", "/nowhere"},
                                                 {"PGSERVICEFILE", services.toUtf8()}};
    const ToolResult saved = larder({u"server"_s, u"test"_s, u"here"_s}, elsewhere);
    QVERIFY2(saved.success(), qPrintable(saved.stdErr));
    QVERIFY2(saved.stdOut.contains("saved server here"), saved.stdOut.constData());
    const ToolResult service = larder({u"server"_s, u"test"_s, u"--service"_s, u"here"_s}, elsewhere);
    QVERIFY2(service.success(), qPrintable(service.stdErr));
    QVERIFY2(service.stdOut.contains("service file " + services.toUtf8()), service.stdOut.constData());
    QVERIFY(larder({u"server"_s, u"test"_s, u"--host"_s, u"/nowhere"_s}).status.code == 11);
}

void TestCliProgram::whatIsWrongIsSaidWithItsExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("no server there") << QStringList{u"backup"_s, u"--host"_s, u"/nowhere"_s}
                                     << ErrorCode::ConnectionFailed << u"/nowhere"_s;
    QTest::newRow("an unknown user") << QStringList{u"backup"_s, u"--user"_s, u"nobody_here"_s}
                                     << ErrorCode::AuthenticationFailed << u"nobody_here"_s;
    QTest::newRow("an unknown database") << QStringList{u"backup"_s, u"nope"_s} << ErrorCode::DatabaseNotFound
                                         << u"nope"_s;
    QTest::newRow("an unknown server") << QStringList{u"list"_s, u"--server"_s, u"nope"_s} << ErrorCode::SettingsInvalid
                                       << u"nope"_s;
    QTest::newRow("no backup directory") << QStringList{u"list"_s} << ErrorCode::RepositoryUnusable << u"backups"_s;
    QTest::newRow("no such file") << QStringList{u"restore"_s, u"/nowhere/x.sql.gz"_s, u"x"_s}
                                  << ErrorCode::BackupNotFound << u"/nowhere/x.sql.gz"_s;
    QTest::newRow("not a dump") << QStringList{u"restore"_s, u"/etc/passwd"_s, u"x"_s} << ErrorCode::NotADump
                                << u"passwd"_s;
    QTest::newRow("a day of retention too few")
        << QStringList{u"cleanup"_s, u"--retention-days"_s, u"0"_s} << ErrorCode::Usage << u"--retention-days"_s;
}

void TestCliProgram::whatIsWrongIsSaidWithItsExitCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    const ToolResult result = larder(arguments);
    QVERIFY2(result.status.code == static_cast<int>(code), qPrintable(result.status.describe() + result.stdErr));
    QVERIFY2(result.stdErr.contains(u"larder-cli: "_s) && result.stdErr.contains(named), qPrintable(result.stdErr));
    // A hint follows the message.
    QVERIFY2(result.stdErr.section(u"larder-cli: "_s, -1).contains(u"\n  "_s), qPrintable(result.stdErr));
}

void TestCliProgram::aClosedPipeEndsTheListQuietly()
{
    backupOf(u"tandoor"_s);
    QMap<QByteArray, QByteArray> all = variables();
    const ToolResult result
        = runProgram(u"bash"_s, {u"-c"_s, u"'%1' list --json | true; echo ${PIPESTATUS[0]}"_s.arg(program)}, all);
    QCOMPARE(result.stdOut, QByteArray("0\n"));
    QCOMPARE(result.stdErr, QString());
}

void TestCliProgram::theLocaleOfCronIsNoReasonToComplain()
{
    m_server.createDatabase(u"Bücher"_s);
    const ToolResult result = larder({u"backup"_s, u"Bücher"_s, u"--json"_s}, {{"LC_ALL", "C"}, {"LANG", "C"}});
    m_server.psql(u"postgres"_s, "DROP DATABASE \"Bücher\"");
    QVERIFY2(result.success(), qPrintable(result.stdErr));
    QCOMPARE(result.stdErr, QString());
    QVERIFY(result.stdOut.contains("Bücher"));
}

void TestCliProgram::onATerminalTheNameIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::newRow("the name") << QByteArray("tandoor\n") << 0;
    QTest::newRow("another name") << QByteArray("tandor\n") << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("nothing") << QByteArray("\n") << static_cast<int>(ErrorCode::Refused);
}

void TestCliProgram::onATerminalTheNameIsAskedFor()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, code);
    const QString file = backupOf(u"tandoor"_s);
    // script(1) gives the program a terminal and hands on its exit code.
    QProcess terminal;
    QProcessEnvironment environment;
    const QMap<QByteArray, QByteArray> given = variables();
    for (auto it = given.begin(); it != given.end(); ++it)
        environment.insert(QString::fromUtf8(it.key()), QString::fromUtf8(it.value()));
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    terminal.setProcessEnvironment(environment);
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    terminal.start(u"script"_s, {u"-qec"_s, u"'%1' restore '%2' tandoor"_s.arg(program, file), u"/dev/null"_s});
    QByteArray shown;
    while (!shown.contains("Type the database's name to replace it: ") && terminal.waitForReadyRead(30000))
        shown += terminal.readAll();
    QVERIFY2(shown.contains("Replace database"), shown.constData());
    terminal.write(typed);
    QVERIFY(terminal.waitForFinished(60000));
    shown += terminal.readAll();
    QVERIFY2(terminal.exitCode() == code, shown.constData());
    QCOMPARE(shown.contains("is kept as"), code == 0);
}

void TestCliProgram::theDemoTourGoesThrough()
{
    const ToolResult result = larder({u"demo"_s, u"--tour"_s});
    // For root the demo's data lies outside our folder. The server ends a moment after its parent.
    qputenv("LARDER_HOME", m_folder->file(u"home"_s).toUtf8());
    QDir data(PrivateServer::lastingFolder(u"demo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!data.exists(u"data/postmaster.pid"_s), 30000);
    QVERIFY(data.removeRecursively());
    QVERIFY2(result.success(), qPrintable(result.stdErr));
    QVERIFY(result.stdOut.contains("Done: backed up, proven, restored and replaced."));
}

/// Whoever wants something of the keychain connects to the session's bus first.
void TestCliProgram::aServerThatNeedsNoPasswordNeverReachesForTheKeychain()
{
    QLocalServer bus;
    QVERIFY(bus.listen(m_folder->file(u"bus"_s)));
    const QMap<QByteArray, QByteArray> session{
        {"DBUS_SESSION_BUS_ADDRESS", "unix:path=" + bus.fullServerName().toUtf8()}};
    const QStringList address{u"--host"_s, m_server.host(), u"--port"_s, QString::number(m_server.port()),
                              u"--user"_s, m_server.user()};
    QVERIFY(larder(QStringList{u"server"_s, u"add"_s, u"near"_s} + address, session).success());
    const ToolResult test = larder({u"server"_s, u"test"_s, u"near"_s}, session);
    QVERIFY2(test.success(), qPrintable(test.stdErr));
    QVERIFY(larder({u"server"_s, u"remove"_s, u"near"_s}, session).success());
    QVERIFY(!bus.waitForNewConnection(0));
}

QTEST_GUILESS_MAIN(TestCliProgram)
#include "tst_cliprogram.moc"
