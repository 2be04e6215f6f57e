#include "tests/integration/workshop.h"
#include "tests/postgres/processes.h"
#include "tests/support/faultproxy.h"

#include "core/postgres/pgconnection.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <csignal>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// A server that takes connections and says nothing ends every job within its limit; who asks twice ends it at once.
class TestSilentServer final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_backup; ///< of "big", large enough for several connections

    QString socket() const { return m_shop.server.host() + u"/.s.PGSQL.%1"_s.arg(m_shop.server.port()); }
    void through(const FaultProxy &proxy, ServerAddress &server) const
    {
        server.host = u"127.0.0.1"_s;
        server.port = QString::number(proxy.port());
        server.extra.insert(u"connect_timeout"_s, u"2"_s);
    }
    Services impatient() const
    {
        Services services = m_shop.services();
        services.silenceLimit = std::chrono::milliseconds(500);
        services.statementLimit = std::chrono::seconds(2);
        return services;
    }
    JobSpec specFor(const QString &job, const FaultProxy &proxy) const
    {
        RestoreSpec restore = m_shop.restoreSpec(m_backup, u"other"_s);
        through(proxy, restore.server);
        if (job == "serial restore"_L1)
            restore.jobs = 1;
        if (job == "swap"_L1 || job == "drop"_L1) {
            restore.database = u"live"_s;
            restore.mode = job == "swap"_L1 ? RestoreMode::Swap : RestoreMode::Drop;
            restore.safetyDump = false;
        }
        if (job == "empty"_L1) {
            restore.database = u"vacant"_s;
            restore.mode = RestoreMode::Empty;
        }
        if (job == "undo"_L1) {
            UndoSpec undo{restore.server, u"live"_s, {}, true};
            return undo;
        }
        if (job == "drill"_L1) {
            DrillSpec drill;
            drill.server = restore.server;
            drill.repository = m_shop.repository;
            drill.backups = {m_backup};
            drill.place = DrillPlace::Server;
            return drill;
        }
        if (job == "inspect"_L1) {
            InspectSpec inspect;
            inspect.server = restore.server;
            return inspect;
        }
        return restore;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"big"_s);
        for (const char table : {'a', 'b', 'c'}) {
            QByteArray sql = "CREATE TABLE X(id int PRIMARY KEY, t text);"
                             "INSERT INTO X SELECT g, repeat(md5(g::text), 8) FROM generate_series(1, 15000) g";
            m_shop.server.psql(u"big"_s, sql.replace('X', table));
        }
        m_backup = m_shop.backUp(u"big"_s);
    }
    void init()
    {
        for (const char *name : {"live", "vacant", "live_before_20250101_0000"})
            m_shop.server.createDatabase(QString::fromLatin1(name));
    }
    void cleanup()
    {
        for (const QString &name : m_shop.databases()) {
            if (name != "postgres"_L1 && name != "big"_L1)
                m_shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + name.toUtf8() + "\" WITH (FORCE)");
        }
    }

    void everyJobEndsWithinItsLimit_data()
    {
        QTest::addColumn<QString>("job");
        QTest::addColumn<int>("step");
        for (const char *job : {"parallel restore", "serial restore", "swap", "drop", "empty", "drill"}) {
            for (const int step : {2, 3, 4, 5})
                QTest::addRow("%s in step %d", job, step) << QString::fromLatin1(job) << step;
        }
        QTest::addRow("inspect") << u"inspect"_s << 1;
        QTest::addRow("undo before") << u"undo"_s << 1;
        QTest::addRow("undo while it exchanges") << u"undo"_s << 2;
    }
    void everyJobEndsWithinItsLimit()
    {
        QFETCH(QString, job);
        QFETCH(int, step);
        FaultProxy proxy(socket());
        QElapsedTimer timer;
        const JobRun run = m_shop.run(
            specFor(job, proxy),
            [&](const JobEvent &event, const CancelToken &) {
                if (event.kind != JobEvent::Kind::Step || event.step != step || timer.isValid())
                    return;
                proxy.stall();
                timer.start();
            },
            impatient());
        QVERIFY(timer.isValid());
        // The rows in an empty database are there by then: that their statistics are missing is a warning.
        const bool isDone = job == "empty"_L1 && step == 5;
        QVERIFY2(run.outcome.ok() == isDone, qPrintable(run.described()));
        QVERIFY(run.outcome.exitCode() != 0);
        QVERIFY2(timer.elapsed() < 90'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aCancelEndsAJobOfASilentServer_data()
    {
        QTest::addColumn<QString>("job");
        for (const char *job : {"parallel restore", "serial restore", "swap", "empty", "drill"})
            QTest::newRow(job) << QString::fromLatin1(job);
    }
    void aCancelEndsAJobOfASilentServer()
    {
        QFETCH(QString, job);
        FaultProxy proxy(socket());
        QElapsedTimer timer;
        std::atomic<bool> isOver = false;
        std::thread later;
        const JobRun run = m_shop.run(specFor(job, proxy), [&](const JobEvent &event, const CancelToken &token) {
            if (event.kind != JobEvent::Kind::Step || event.step != 3 || timer.isValid())
                return;
            proxy.stall();
            timer.start();
            later = std::thread([&, token] {
                while (!(proxy.keepsSomethingBack() && othersWait()) && !isOver)
                    std::this_thread::yield();
                token.requestCancel();
            });
        });
        isOver = true;
        if (later.joinable())
            later.join();
        QVERIFY(timer.isValid());
        QVERIFY2(run.outcome.status == JobStatus::Cancelled, qPrintable(run.described()));
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// The server answers, and says that the session works: that is believed for as long as a statement may take.
    void aBackendThatStandsStillIsGivenUpToo()
    {
        PgConnection watch = PgConnection::connect(
            ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"postgres"_s));
        int stopped = 0;
        std::atomic<bool> isOver = false;
        std::thread stopper([&] {
            const QString sql = u"SELECT pid FROM pg_stat_activity WHERE query LIKE 'COPY public.%' AND datname LIKE "
                                "'larder_scratch%' LIMIT 1"_s;
            PgResult found;
            while ((found = watch.exec(sql)).isEmpty()) {
                if (isOver)
                    return;
                std::this_thread::yield();
            }
            stopped = static_cast<int>(found.number(0, "pid"));
            ::kill(stopped, SIGSTOP);
        });
        QElapsedTimer timer;
        timer.start();
        const JobRun run = m_shop.run(m_shop.restoreSpec(m_backup, u"other"_s), {}, impatient());
        isOver = true;
        stopper.join();
        QVERIFY2(stopped > 0, qPrintable(run.described()));
        ::kill(stopped, SIGCONT);
        QVERIFY2(!run.outcome.ok(), qPrintable(run.described()));
        QVERIFY(timer.elapsed() < 120'000);
    }

    void aStatementThatTakesLongIsWaitedFor()
    {
        const ConnectionParams params = ConnectionParams::resolve(m_shop.address(), QProcessEnvironment())
                                            .withDatabase(u"postgres"_s)
                                            .withPatience({std::chrono::milliseconds(1000), std::chrono::minutes(1)});
        PgConnection connection = PgConnection::connect(params);
        // Works, and says nothing: pg_sleep() alone would wait.
        QCOMPARE(connection.exec(u"SELECT count(*) AS n FROM generate_series(1, 20000000)"_s).number(0, "n"), 20000000);
        connection.execScript(u"SELECT pg_advisory_lock(4711)"_s);
        PgConnection second = PgConnection::connect(params);
        try {
            second.execScript(u"SELECT pg_advisory_lock(4711)"_s); // waits for a lock: that is no work
            QFAIL("the lock was granted twice");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::TimedOut);
        }
    }

    /// It has ended its statement, so that it no longer works: what it said meanwhile is read first.
    void anAnswerThatComesWhileTheServerIsAskedCounts()
    {
        FaultProxy proxy(socket());
        proxy.strikeAfter(50000, FaultProxy::Fault::Late);
        ServerAddress server = m_shop.address();
        through(proxy, server);
        PgConnection connection
            = PgConnection::connect(ConnectionParams::resolve(server, QProcessEnvironment())
                                        .withDatabase(u"postgres"_s)
                                        .withPatience({std::chrono::milliseconds(300), std::chrono::minutes(1)}));
        QCOMPARE(connection.exec(u"SELECT repeat('x', 60000) AS x"_s).value(0, "x").size(), 60000);
        QVERIFY(proxy.hasStruck());
    }

    void aSecondSignalEndsTheProgramAtOnceAndTheNextStartPutsThingsRight()
    {
        FaultProxy proxy(socket());
        ToolCommand command;
        command.program = QStringLiteral(LARDER_BIN_DIR "/larder-cli");
        command.arguments
            = {u"restore"_s, m_shop.absolute(m_backup),     u"other"_s,  u"--host"_s,         u"127.0.0.1"_s,
               u"--port"_s,  QString::number(proxy.port()), u"--user"_s, m_shop.server.user()};
        command.environment.set("LARDER_HOME", m_shop.folder.file(u"home"_s).toUtf8());
        command.environment.set("LARDER_PG_BINDIRS", m_shop.server.tools().binDir.toUtf8());
        ToolProcess process(command, CancelToken(), {.stdOut = Channel::Null, .stderrFile = {}});
        process.start();
        QTRY_VERIFY_WITH_TIMEOUT(!m_shop.databases().filter(u"larder_scratch"_s).isEmpty(), 60000);
        proxy.stall();
        QElapsedTimer timer;
        timer.start();
        const auto endsWhenAskedAgain = [&process] {
            process.sendSignal(SIGINT); // the first is a wish, those of the same moment are what a terminal sends twice
            return process.poll().has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(endsWhenAskedAgain(), 10'000);
        QVERIFY(timer.elapsed() >= 700);
        QCOMPARE(process.wait().code, 130);
        Services services = m_shop.services();
        services.journalDir = QDir(m_shop.folder.file(u"home"_s)).filePath(u"state/restore"_s);
        RecoverSpec recover;
        recover.server = m_shop.address();
        QVERIFY(m_shop.run(recover, {}, services).outcome.ok());
        QVERIFY(m_shop.databases().filter(u"larder_scratch"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSilentServer)
#include "tst_silentserver.moc"
