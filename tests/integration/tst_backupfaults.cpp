#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/gzip/dumpreader.h"
#include "core/postgres/pgconnection.h"
#include "core/repository/repository.h"

#include <QDir>
#include <QTest>
#include <QThreadPool>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What can go wrong while a backup is made, caused for real. Nothing that is listed may be less than whole.
class TestBackupFaults final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;

    ConnectionParams params(const QString &database) const
    {
        return ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(database);
    }

    static QStringList dataFiles(const QStringList &files) { return files.filter(u".sql"_s).filter(u"2026-"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_shop.server.createDatabase(u"big"_s);
        m_shop.server.psql(u"big"_s,
                           "CREATE TABLE rows(id int, t text); INSERT INTO rows SELECT g,"
                           " md5(g::text) || md5((g+1)::text) || md5((g+2)::text) FROM generate_series(1,400000) g");
    }
    void init() { m_shop.repository = m_shop.folder.file(QString::fromLatin1(QTest::currentTestFunction())); }

    void aBackendKilledInTheMiddleOfACopyIsNeverListedAsGood()
    {
        BackupSpec spec = m_shop.backupSpec({u"big"_s});
        spec.compression = CompressionLevel::Small; // slow enough for the COPY to be caught
        PgConnection killer = PgConnection::connect(params(u"postgres"_s));
        std::atomic<bool> ended{false};
        bool killed = false;
        std::thread thread([&] {
            while (!ended && !killed) {
                killed = killer
                             .exec(u"SELECT count(pg_terminate_backend(pid)) AS n FROM pg_stat_activity"
                                   " WHERE datname = 'big' AND state = 'active' AND query LIKE 'COPY %'"_s)
                             .number(0, "n")
                    > 0;
            }
        });
        const JobRun job = m_shop.run(spec);
        ended = true;
        thread.join();
        QVERIFY(killed);
        QVERIFY(!job.outcome.ok());
        QVERIFY(dataFiles(m_shop.filesOfRepository()).filter(u"big"_s).isEmpty());
        QVERIFY(!job.outcome.error.hint().isEmpty());
    }

    void aFullDiskRemovesThePartialFileAndKeepsOlderBackups()
    {
        if (runProgram(u"id"_s, {u"-u"_s}).stdOut.trimmed() != "0")
            QSKIP("mounting a small file system needs root");
        QDir().mkpath(m_shop.repository);
        const auto mounted = [&](const QStringList &arguments) { return runProgram(u"mount"_s, arguments).success(); };
        QVERIFY(mounted({u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m,mode=700"_s, u"larder-test"_s, m_shop.repository}));
        const auto unmount = qScopeGuard([&] { runProgram(u"umount"_s, {m_shop.repository}); });

        const JobRun small = m_shop.run(m_shop.backupSpec({u"mini"_s}));
        QVERIFY2(small.outcome.ok(), qPrintable(small.described()));
        const QStringList before = dataFiles(m_shop.filesOfRepository());
        m_shop.clock->advance(std::chrono::hours(1));
        BackupSpec spec = m_shop.backupSpec({u"big"_s});
        spec.withGlobals = false;
        const JobRun large = m_shop.run(spec);
        QCOMPARE(large.outcome.error.code(), ErrorCode::NoSpace);
        QVERIFY(!large.outcome.error.hint().isEmpty());
        QVERIFY2(large.outcome.error.message().contains(u"big takes "_s)
                     && large.outcome.error.message().contains(u"are free"_s),
                 qPrintable(large.described()));
        QCOMPARE(dataFiles(m_shop.filesOfRepository()), before);
        QVERIFY(m_shop.filesOfRepository().filter(u".part"_s).isEmpty());
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.all = true;
        QVERIFY(m_shop.run(verify).outcome.ok());
    }

    void aCancelAtAnyEventLeavesNothingBehind()
    {
        bool finished = false;
        for (int at = 0; !finished; ++at) {
            int seen = 0;
            const JobRun job
                = m_shop.run(m_shop.backupSpec({u"mini"_s, u"big"_s}), [&](const JobEvent &, const CancelToken &token) {
                      if (seen++ == at)
                          token.requestCancel();
                  });
            finished = job.outcome.status != JobStatus::Cancelled;
            QVERIFY2(finished || job.outcome.exitCode() == 130, qPrintable(job.described()));
            // What was sealed before the cancel stays, and is whole; no temporary file does.
            QVERIFY(m_shop.filesOfRepository().filter(u".part"_s).isEmpty());
            if (QDir(m_shop.repository).exists() && !dataFiles(m_shop.filesOfRepository()).isEmpty()) {
                VerifySpec verify;
                verify.repository = m_shop.repository;
                verify.all = true;
                const JobRun verified = m_shop.run(verify);
                QVERIFY2(verified.outcome.ok(), qPrintable(verified.described()));
            }
            m_shop.clock->advance(std::chrono::seconds(1));
            QVERIFY(at < 200);
        }
    }

    void aCancelWhileRowsStreamStopsAtOnce()
    {
        BackupSpec spec = m_shop.backupSpec({u"big"_s});
        spec.compression = CompressionLevel::Small;
        CancelToken token;
        ProgressMeter meter;
        class Quiet final : public JobObserver
        {
            void onEvent(const JobEvent &) noexcept override { }
        } quiet;
        std::thread thread([&] {
            while (meter.now().bytes == 0)
                std::this_thread::yield();
            token.requestCancel(CancelReason::Terminate);
        });
        const JobOutcome outcome = runJob(spec, m_shop.services(), quiet, meter, token);
        thread.join();
        QVERIFY(outcome.status == JobStatus::Cancelled);
        QCOMPARE(outcome.exitCode(), 143);
        QVERIFY(dataFiles(m_shop.filesOfRepository()).filter(u"big"_s).isEmpty());
        QCOMPARE(m_shop.server.psql(u"postgres"_s,
                                    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'COPY %'"
                                    " AND datname = 'big' AND state = 'active'"),
                 QByteArray("0"));
    }

    void oneFailingDatabaseDoesNotStopTheOthers()
    {
        m_shop.server.createDatabase(u"secret"_s);
        m_shop.server.psql(u"secret"_s, "CREATE TABLE t(a int)");
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE reader LOGIN; GRANT CONNECT ON DATABASE secret TO reader");
        m_shop.server.psql(u"mini"_s, "GRANT pg_read_all_data TO reader");
        m_shop.server.psql(u"postgres"_s, "REVOKE pg_read_all_data FROM reader");
        m_shop.server.createDatabase(u"open"_s);
        BackupSpec spec = m_shop.backupSpec({u"open"_s, u"secret"_s});
        spec.server.user = u"reader"_s;
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PartlyDone);
        QVERIFY(job.outcome.error.message().contains(u"1 of 2 databases saved. secret failed"_s));
        QCOMPARE(dataFiles(m_shop.filesOfRepository()).filter(u"/open_"_s).filter(u".sql.gz"_s).size(), 1);
        QVERIFY(dataFiles(m_shop.filesOfRepository()).filter(u"/secret_"_s).isEmpty());
    }

    void rowLevelSecurityFailsAndExplains()
    {
        m_shop.server.createDatabase(u"policed"_s);
        m_shop.server.psql(
            u"policed"_s,
            "CREATE TABLE t(a int); INSERT INTO t VALUES (1),(2); ALTER TABLE t ENABLE ROW LEVEL SECURITY;"
            "CREATE POLICY p ON t USING (a = 1); CREATE ROLE police LOGIN; GRANT SELECT ON t TO police");
        BackupSpec spec = m_shop.backupSpec({u"policed"_s});
        spec.server.user = u"police"_s;
        spec.withGlobals = false;
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::PermissionDenied);
        QVERIFY2(job.outcome.error.hint().contains(u"BYPASSRLS"_s), qPrintable(job.described()));
        QVERIFY(dataFiles(m_shop.filesOfRepository()).isEmpty());
    }

    void aClientEncodingOfTheRoleDoesNotLeakIntoTheDump()
    {
        m_shop.server.createDatabase(u"umlauts"_s);
        m_shop.server.psql(u"umlauts"_s, "CREATE TABLE t(a text); INSERT INTO t VALUES ('Käse')");
        m_shop.server.psql(u"postgres"_s, "ALTER ROLE tester SET client_encoding = 'LATIN1'");
        const auto reset
            = qScopeGuard([&] { m_shop.server.psql(u"postgres"_s, "ALTER ROLE tester RESET client_encoding"); });
        const QString path = m_shop.backUp(u"umlauts"_s);
        const ToolResult text = runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(path)});
        QVERIFY(text.stdOut.contains("K\xc3\xa4se"));
    }

    void aTableLockedByAnotherSessionIsNamed()
    {
        m_shop.server.createDatabase(u"busy"_s);
        m_shop.server.psql(u"busy"_s, "CREATE TABLE orders(a int)");
        PgConnection other = PgConnection::connect(params(u"busy"_s));
        other.execScript(u"BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE"_s);
        BackupSpec spec = m_shop.backupSpec({u"busy"_s});
        spec.lockWaitSeconds = 1;
        spec.withGlobals = false;
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::TimedOut);
        QVERIFY2(job.outcome.error.message().contains(u"orders"_s), qPrintable(job.described()));
    }

    void aStatementTimeoutOfTheRoleDoesNotStopABackup()
    {
        m_shop.server.psql(u"postgres"_s, "ALTER ROLE tester SET statement_timeout = '50ms'");
        const auto reset
            = qScopeGuard([&] { m_shop.server.psql(u"postgres"_s, "ALTER ROLE tester RESET statement_timeout"); });
        BackupSpec spec = m_shop.backupSpec({u"big"_s});
        spec.compression = CompressionLevel::Small;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
    }

    void aServerNewerThanTheToolsIsRefusedWithTheRemedy()
    {
        Services services = m_shop.services();
        services.clientTools = [tools = m_shop.server.tools()] {
            ClientTools old = tools;
            old.major = tools.major - 1;
            return QList<ClientTools>{old};
        };
        class Quiet final : public JobObserver
        {
            void onEvent(const JobEvent &) noexcept override { }
        } quiet;
        ProgressMeter meter;
        const JobOutcome outcome = runJob(m_shop.backupSpec({u"mini"_s}), services, quiet, meter, CancelToken());
        QCOMPARE(outcome.error.code(), ErrorCode::ServerTooNew);
        QVERIFY(outcome.error.hint().contains(u"postgresql-client-"_s));
    }

    void aSecondBackupOfTheRepositorySaysWhoIsBusy()
    {
        const BackupSpec spec = m_shop.backupSpec({u"mini"_s});
        QVERIFY(m_shop.run(spec).outcome.ok());
        m_shop.clock->advance(std::chrono::hours(1));
        JobRun second;
        const JobRun first = m_shop.run(spec, [&](const JobEvent &event, const CancelToken &) {
            if (event.kind == JobEvent::Kind::Step && event.step == 3)
                second = m_shop.run(spec);
        });
        QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
        QCOMPARE(second.outcome.error.code(), ErrorCode::Busy);
        QVERIFY2(second.outcome.error.message().contains(u"Back up mini"_s), qPrintable(second.described()));
    }

    void theSameSecondTakenTwiceKeepsBoth()
    {
        const QString first = m_shop.backUp(u"mini"_s);
        const QString second = m_shop.backUp(u"mini"_s);
        QVERIFY(first != second);
        QVERIFY(second.contains(u"_2.sql.gz"_s));
    }

    void anUnwritableFolderIsExplained()
    {
        BackupSpec spec = m_shop.backupSpec({u"mini"_s});
        spec.repository = m_shop.folder.write(u"a file"_s, "x");
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::FileAccess
                     || job.outcome.error.code() == ErrorCode::RepositoryUnusable,
                 qPrintable(job.described()));
        QVERIFY(job.outcome.error.message().contains(u"a file"_s));
    }

    void aServerThatCannotBeReachedIsExplained()
    {
        BackupSpec spec = m_shop.backupSpec({u"mini"_s});
        spec.server.host = m_shop.folder.path();
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::ConnectionFailed);
        QVERIFY(!job.outcome.error.hint().isEmpty());
    }

    void cleanupFollowsASuccessfulBackupOnly()
    {
        const QString old = m_shop.backUp(u"mini"_s);
        m_shop.clock->advance(std::chrono::hours(24 * 40));
        BackupSpec failing = m_shop.backupSpec({u"nowhere"_s});
        QVERIFY(!m_shop.run(failing).outcome.ok());
        QVERIFY(m_shop.filesOfRepository().contains(old));
        m_shop.backUp(u"mini"_s);
        QVERIFY(!m_shop.filesOfRepository().contains(old));
        QVERIFY(!QDir(m_shop.repository + u"/2026-01-15"_s).exists()); // the empty date folder went with it
    }

    void cleanupNeverRemovesTheLastGoodBackup()
    {
        const QString good = m_shop.backUp(u"mini"_s);
        m_shop.clock->advance(std::chrono::hours(24));
        const QString bad = m_shop.backUp(u"mini"_s);
        QFile file(m_shop.absolute(bad));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        const char old = file.read(1).at(0);
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.putChar(static_cast<char>(~old)));
        file.close();
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.backups = {bad};
        QCOMPARE(m_shop.run(verify).outcome.error.code(), ErrorCode::BackupDamaged);

        m_shop.clock->advance(std::chrono::hours(24 * 90));
        CleanupSpec spec;
        spec.repository = m_shop.repository;
        spec.retention.days = 1;
        spec.confirmed = true;
        QVERIFY(m_shop.run(spec).outcome.ok());
        QVERIFY(m_shop.filesOfRepository().contains(good));
    }

    void cleanupAsksForConfirmation()
    {
        m_shop.backUp(u"mini"_s);
        CleanupSpec spec;
        spec.repository = m_shop.repository;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::Refused);
    }

    void aDryRunOfCleanupRemovesNothing()
    {
        const QString old = m_shop.backUp(u"mini"_s);
        m_shop.clock->advance(std::chrono::hours(24 * 20));
        m_shop.backUp(u"mini"_s);
        const QStringList before = m_shop.filesOfRepository();
        CleanupSpec spec;
        spec.repository = m_shop.repository;
        spec.retention.days = 7;
        spec.dryRun = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(old));
        QVERIFY(job.outcome.result[u"removed"].toInt() > 0);
        QCOMPARE(m_shop.filesOfRepository(), before);
    }
};

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "tst_backupfaults.moc"
