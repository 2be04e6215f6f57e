#include "tests/integration/workshop.h"

#include "core/postgres/pgconnection.h"
#include "core/postgres/serveruser.h"
#include "core/recipes/makejob.h"
#include "core/restore/databaseswap.h"
#include "core/restore/restorejournal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
/// What the child process is to do and where it is to die: the arguments this program calls itself with.
struct Crash
{
    QString what; ///< "job", or "closed": a swap that goes straight to its last means
    QString spec; ///< of the job, as JSON
    QString host;
    QString port;
    QString folder; ///< of the workshop
    QString step; ///< see RestoreJournal::reached()
    qint64 postmaster = 0; ///< killed instead of the child when set

    QStringList arguments() const
    {
        return {u"--crash"_s, what, spec, host, port, folder, step, QString::number(postmaster)};
    }
    static Crash from(char **argv)
    {
        const auto word = [&](int i) { return QString::fromUtf8(argv[i]); };
        return {word(2), word(3), word(4), word(5), word(6), word(7), word(8).toLongLong()};
    }
};

class Silent final : public JobObserver
{
public:
    void onEvent(const JobEvent &) noexcept override { }
};

/// All of its processes, as when the machine goes down: a backend alone would go on to the end of its statement.
void killServer(qint64 postmaster)
{
    QFile children(u"/proc/%1/task/%1/children"_s.arg(postmaster)); // proc(5)
    const bool opened = children.open(QFile::ReadOnly);
    ::kill(static_cast<pid_t>(postmaster), SIGSTOP); // it must not start anew what is killed
    for (const QByteArray &pid : opened ? children.readAll().simplified().split(' ') : QByteArrayList())
        ::kill(pid.toInt(), SIGKILL);
    ::kill(static_cast<pid_t>(postmaster), SIGKILL);
}

void dieAt(const Crash &crash, const QString &step)
{
    if (step != crash.step)
        return;
    if (crash.postmaster != 0)
        killServer(crash.postmaster);
    else
        ::kill(::getpid(), SIGKILL);
}

Services servicesOf(const Crash &crash)
{
    Services services;
    services.clock = std::make_shared<FakeClock>();
    services.makeJob = makeJob;
    services.resolveServer
        = [](const ServerAddress &address) { return ConnectionParams::resolve(address, QProcessEnvironment()); };
    services.clientTools = findClientTools;
    services.listedDatabases = [](const ServerAddress &) { return QStringList{}; };
    services.catalogueFile = crash.folder + u"/catalogue.sqlite"_s;
    services.journalDir = crash.folder + u"/journal"_s;
    services.onDatabaseStep = [crash](const QString &step) { dieAt(crash, step); };
    return services;
}

/// Exchanges "live" and "ready" while connections are refused.
void swapClosed(const Services &services, const ConnectionParams &maintenance)
{
    PgConnection connection = PgConnection::connect(maintenance);
    const QString identifier
        = connection.exec(u"SELECT system_identifier::text AS id FROM pg_catalog.pg_control_system()"_s).value(0, "id");
    RestoreJournal journal({services.journalDir, u"closed"_s, identifier, services.onDatabaseStep});
    swapDatabases(maintenance, {u"live"_s, u"ready"_s, u"aside"_s}, journal, CancelToken(), {.open = 0, .closed = 2});
}

int runCrash(const Crash &crash)
{
    const Services services = servicesOf(crash);
    ServerAddress address;
    address.host = crash.host;
    address.port = crash.port;
    address.user = u"tester"_s;
    if (crash.what == "closed"_L1) {
        try {
            swapClosed(services, services.resolveServer(address).withDatabase(u"postgres"_s));
        } catch (const Error &error) {
            return error.exitCode();
        }
        return 0;
    }
    Silent observer;
    ProgressMeter meter;
    const JobSpec spec = jobSpecFromJson(QJsonDocument::fromJson(crash.spec.toUtf8()).object());
    return runJob(spec, services, observer, meter, CancelToken()).exitCode();
}
}

/// Faults 15, 55 and 56: kill -9 of the process, or of the server, at each step of a restore. The name clients use
/// leads to the old database or to the new one, never to none; the next start undoes the rest.
class TestSwapCrash final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_backup; ///< of "fresh", whose table is "fresh"
    QString m_workDir;

    void makeDatabase(const QString &name, const QByteArray &table)
    {
        m_shop.server.createDatabase(name);
        m_shop.server.psql(name, "CREATE TABLE " + table + "(a int); INSERT INTO " + table + " VALUES (42)");
    }
    QByteArray tableOf(const QString &database)
    {
        return m_shop.server.psql(database,
                                  "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                                  "WHERE n.nspname = 'public' AND c.relkind = 'r'");
    }
    JobSpec swapSpec() const { return m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap); }
    UndoSpec undoSpec() const
    {
        UndoSpec spec;
        spec.server = m_shop.address();
        spec.database = u"live"_s;
        spec.confirmed = true;
        return spec;
    }
    ToolResult crashAt(const QString &what, const QString &step, const JobSpec &spec, bool server)
    {
        Crash crash;
        crash.what = what;
        crash.spec = QString::fromUtf8(QJsonDocument(toJson(spec)).toJson(QJsonDocument::Compact));
        crash.host = m_shop.server.host();
        crash.port = QString::number(m_shop.server.port());
        crash.folder = m_shop.folder.path();
        crash.step = step;
        crash.postmaster = server ? m_shop.server.server().pid() : 0;
        ToolCommand command;
        command.program = QCoreApplication::applicationFilePath();
        command.arguments = crash.arguments();
        command.environment.set("LARDER_PG_BINDIRS", m_shop.server.tools().binDir.toUtf8());
        return runTool(command, CancelToken());
    }
    void recover()
    {
        RecoverSpec spec;
        spec.server = m_shop.address();
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    }
    void verifyClean()
    {
        QCOMPARE(m_shop.databases().filter(u"larder_scratch"_s), QStringList());
        QCOMPARE(
            m_shop.server.psql(u"postgres"_s,
                               "SELECT datname FROM pg_database WHERE NOT datallowconn AND datname <> 'template0'"),
            QByteArray());
        QCOMPARE(QDir(m_shop.folder.file(u"journal"_s)).entryList(QDir::Files), QStringList());
    }
    void addCrashes(const char *what, std::initializer_list<const char *> stepsWithOld,
                    std::initializer_list<const char *> stepsWithNew)
    {
        const auto add = [&](const char *step, bool isNew) {
            for (const bool server : {false, true})
                QTest::addRow("%s of %s at “%s”", server ? "the server" : "Larder", what, step)
                    << QString::fromLatin1(what) << QString::fromLatin1(step) << server << isNew;
        };
        for (const char *step : stepsWithOld)
            add(step, false);
        for (const char *step : stepsWithNew)
            add(step, true);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        makeDatabase(u"fresh"_s, "fresh");
        m_backup = m_shop.backUp(u"fresh"_s);
        m_workDir = m_shop.folder.file(u"work"_s);
        QVERIFY(QDir().mkpath(m_workDir));
        giveToServerUser(m_shop.folder.path()); // servers must reach what is in it
    }
    void init()
    {
        makeDatabase(u"live"_s, "precious");
        makeDatabase(u"ready"_s, "fresh");
        makeDatabase(u"live_before_20250101_0000"_s, "fresh");
    }
    void cleanup()
    {
        if (!m_shop.server.server().isRunning())
            m_shop.server.server().start();
        for (const QString &name : m_shop.databases()) {
            if (name != "postgres"_L1 && name != "fresh"_L1)
                m_shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + name.toUtf8() + "\" WITH (FORCE)");
        }
    }

    void theNameLeadsToTheOldDatabaseOrToTheNewOne_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("server");
        QTest::addColumn<bool>("isNew");
        addCrashes("a swap", {"scratch planned", "scratch created", "scratch noted", "first rename", "second rename"},
                   {"exchanged", "scratch settled"});
        addCrashes("a closed swap", {"closing noted", "closed", "first rename", "second rename"},
                   {"exchanged", "opened", "opening noted"});
        addCrashes("an undo", {"first rename", "second rename"}, {"exchanged"});
    }
    void theNameLeadsToTheOldDatabaseOrToTheNewOne()
    {
        QFETCH(QString, what);
        QFETCH(QString, step);
        QFETCH(bool, server);
        QFETCH(bool, isNew);
        const JobSpec spec = what == "an undo"_L1 ? JobSpec(undoSpec()) : swapSpec();
        const ToolResult result = crashAt(what == "a closed swap"_L1 ? u"closed"_s : u"job"_s, step, spec, server);
        if (server) {
            QTRY_VERIFY(!m_shop.server.server().isRunning()); // the step was reached
            m_shop.server.server().start();
        } else {
            QCOMPARE(result.status.signal, SIGKILL);
        }
        QVERIFY(m_shop.databases().contains(u"live"_s));
        recover();
        QCOMPARE(tableOf(u"live"_s), isNew ? QByteArray("fresh") : QByteArray("precious"));
        verifyClean();
    }

    void theNextJobPutsThingsRightByItself_data()
    {
        QTest::addColumn<JobSpec>("next");
        QTest::newRow("a restore") << JobSpec(m_shop.restoreSpec(m_backup, u"other"_s));
        QTest::newRow("an undo") << JobSpec(undoSpec());
        QTest::newRow("a backup") << JobSpec(m_shop.backupSpec({}));
        QTest::newRow("a backup of the database it left closed") << JobSpec(m_shop.backupSpec({u"live"_s}));
    }
    void theNextJobPutsThingsRightByItself()
    {
        QFETCH(JobSpec, next);
        crashAt(u"closed"_s, u"closed"_s, swapSpec(), false);
        crashAt(u"job"_s, u"scratch noted"_s, swapSpec(), false);
        QCOMPARE(m_shop.databases().filter(u"larder_scratch"_s).size(), 1);
        const JobRun job = m_shop.run(next);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        verifyClean();
    }

    void aBackupSavesTheDatabaseThatAKilledSwapLeftClosed()
    {
        crashAt(u"closed"_s, u"closed"_s, swapSpec(), false);
        const JobRun job = m_shop.run(m_shop.backupSpec({}));
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
        QStringList saved;
        for (const QJsonValue item : job.outcome.result[u"saved"].toArray())
            saved.append(item[u"database"].toString());
        QVERIFY2(saved.contains(u"live"_s), qPrintable(saved.join(u' ')));
    }

    void anUndoThatFindsNothingKeptPutsThingsRightAllTheSame()
    {
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE live_before_20250101_0000");
        crashAt(u"closed"_s, u"closed"_s, swapSpec(), false);
        const JobRun job = m_shop.run(undoSpec());
        QCOMPARE(job.outcome.error.code(), ErrorCode::DatabaseNotFound);
        verifyClean();
    }

    void aNewDatabaseThatHasItsNameStays()
    {
        crashAt(u"job"_s, u"named"_s, m_shop.restoreSpec(m_backup, u"brandnew"_s), false);
        recover();
        QCOMPARE(tableOf(u"brandnew"_s), QByteArray("fresh"));
        verifyClean();
    }

    void aDrillThatWasKilledLeavesNothingBehindTheNextStart_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"folder planned", "server started", "scratch created", "folder gone"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void aDrillThatWasKilledLeavesNothingBehindTheNextStart()
    {
        QFETCH(QString, step);
        DrillSpec spec;
        spec.repository = m_shop.repository;
        spec.backups = {m_backup};
        spec.folder = m_workDir;
        QCOMPARE(crashAt(u"job"_s, step, spec, false).status.signal, SIGKILL);
        recover();
        QCOMPARE(QDir(m_workDir).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        verifyClean();
    }

    void refusingConnectionsWinsWhereRenamingAloneDoesNot()
    {
        RestoreJournal journal({m_shop.folder.file(u"journal"_s), u"test"_s, {}, {}});
        const ConnectionParams maintenance
            = ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"postgres"_s);
        PgConnection client = PgConnection::connect(maintenance.withDatabase(u"live"_s));
        swapDatabases(maintenance, {u"live"_s, u"ready"_s, u"aside"_s}, journal, CancelToken(),
                      {.open = 0, .closed = 2});
        QVERIFY_THROWS_EXCEPTION(Error, client.exec(u"SELECT 1"_s));
        QCOMPARE(tableOf(u"live"_s), QByteArray("fresh"));
        QCOMPARE(tableOf(u"aside"_s), QByteArray("precious"));
        verifyClean();
    }

    void aSwapThatCannotWinOpensTheDatabaseAgain()
    {
        m_shop.server.psql(u"postgres"_s,
                           "CREATE ROLE modest LOGIN CREATEDB; ALTER DATABASE live OWNER TO modest;"
                           "ALTER DATABASE ready OWNER TO modest");
        ServerAddress address = m_shop.address();
        address.user = u"modest"_s;
        const ConnectionParams modest
            = ConnectionParams::resolve(address, QProcessEnvironment()).withDatabase(u"postgres"_s);
        const ConnectionParams super
            = ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"live"_s);
        PgConnection untouchable = PgConnection::connect(super); // modest may not end a superuser's session
        RestoreJournal journal({m_shop.folder.file(u"journal"_s), u"test"_s, {}, {}});
        try {
            swapDatabases(modest, {u"live"_s, u"ready"_s, u"aside"_s}, journal, CancelToken(),
                          {.open = 0, .closed = 1});
            QFAIL("the swap went through");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::Busy);
        }
        QCOMPARE(untouchable.exec(u"SELECT 1 AS one"_s).number(0, "one"), 1);
        QCOMPARE(tableOf(u"live"_s), QByteArray("precious"));
        verifyClean();
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 9 && QLatin1StringView(argv[1]) == "--crash"_L1)
        return runCrash(Crash::from(argv));
    TestSwapCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_swapcrash.moc"
