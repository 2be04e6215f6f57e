#include "tests/integration/workshop.h"
#include "tests/support/faultproxy.h"
#include "tests/support/runprogram.h"

#include "core/dump/snapshot.h"
#include "core/postgres/pgconnection.h"
#include "core/repository/repository.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;
using Fault = FaultProxy::Fault;

/// What can go wrong while several processes read one database, caused at chosen bytes and moments.
class TestStreamFaults final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;

    ConnectionParams params() const
    {
        return ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"big"_s);
    }
    QString socket() const { return m_shop.server.host() + u"/.s.PGSQL.%1"_s.arg(m_shop.server.port()); }

    BackupSpec spec() const
    {
        BackupSpec spec = m_shop.backupSpec({u"big"_s});
        spec.jobs = 4;
        spec.withGlobals = false;
        spec.compression = CompressionLevel::Fast;
        spec.lockWaitSeconds = 1;
        return spec;
    }
    BackupSpec spec(const FaultProxy &proxy) const
    {
        BackupSpec through = spec();
        through.server.host = u"127.0.0.1"_s;
        through.server.port = QString::number(proxy.port());
        return through;
    }

    QStringList backups() const { return m_shop.filesOfRepository().filter(u"big_"_s); }

    /// Failed with words for the user, left nothing on disk and nobody on the server.
    void checkFailedCleanly(const JobRun &job)
    {
        QVERIFY(job.outcome.status == JobStatus::Failed);
        QVERIFY2(!job.outcome.error.message().isEmpty() && !job.outcome.error.hint().isEmpty(),
                 qPrintable(job.described()));
        QCOMPARE(backups(), QStringList());
        QVERIFY(m_shop.filesOfRepository().filter(u".part"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(sessions(), QByteArray("0"), 30000);
    }
    QByteArray sessions()
    {
        return m_shop.server.psql(u"postgres"_s, "SELECT count(*) FROM pg_stat_activity WHERE datname = 'big'");
    }
    void checkTheNextOneSucceeds()
    {
        const JobRun job = m_shop.run(spec());
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.misplacedTables(job.outcome.result[u"saved"][0][u"path"].toString()), QStringList());
    }

    /// Ends the sessions of `big` that match, and waits until they are gone.
    static void endSessions(PgConnection &killer, const QString &condition)
    {
        const QString where = u" FROM pg_stat_activity WHERE datname = 'big' AND "_s + condition;
        while (killer.exec(u"SELECT count(pg_terminate_backend(pid)) AS n"_s + where).number(0, "n") > 0)
            std::this_thread::yield();
    }

    /// Runs `action` when the first process is about to start: the snapshot is taken, nobody reads yet.
    JobRun runWithActionAtTheStart(const std::function<void()> &action)
    {
        return runWithActionAtTheStart(action, spec());
    }
    JobRun runWithActionAtTheStart(const std::function<void()> &action, const BackupSpec &wanted)
    {
        bool done = false;
        return m_shop.run(wanted, [&](const JobEvent &event, const CancelToken &) {
            if (event.kind == JobEvent::Kind::Command && !std::exchange(done, true))
                action();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"big"_s);
        for (const char table : {'a', 'b', 'c', 'd'}) {
            QByteArray sql = "CREATE TABLE X(id int PRIMARY KEY, t text);"
                             "INSERT INTO X SELECT g, repeat(md5(g::text), 12) FROM generate_series(1, 30000) g";
            m_shop.server.psql(u"big"_s, sql.replace('X', table));
        }
    }
    void init()
    {
        const QString name = QString::fromLatin1(QTest::currentTestFunction());
        const char *tag = QTest::currentDataTag();
        m_shop.repository = m_shop.folder.file(name + QString::fromUtf8(tag ? tag : "").remove(u' '));
    }

    void theDumpUsesSeveralStreams()
    {
        const JobRun job = m_shop.run(spec());
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const auto readers = std::count_if(job.events.begin(), job.events.end(), [](const JobEvent &event) {
            return event.kind == JobEvent::Kind::Command && event.text.contains(u"--section=data"_s);
        });
        QCOMPARE(readers, 4);
    }

    void aBackendKilledInTheMiddleOfACopyIsNeverListed_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addRow("at its first rows") << qint64(2'000'000);
        QTest::addRow("half way") << qint64(6'000'000);
        QTest::addRow("near its end") << qint64(10'500'000);
    }
    void aBackendKilledInTheMiddleOfACopyIsNeverListed()
    {
        QFETCH(qint64, bytes);
        PgConnection killer = PgConnection::connect(params().withDatabase(u"postgres"_s));
        FaultProxy proxy(socket());
        proxy.strikeAfter(bytes, Fault::None, [&] { endSessions(killer, u"query LIKE 'COPY %'"_s); });
        const JobRun job = m_shop.run(spec(proxy));
        QVERIFY(proxy.hasStruck());
        checkFailedCleanly(job);
    }

    void aConnectionCutAtAnyByteFailsCleanly_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<qint64>("bytes");
        for (const qint64 bytes : {500, 20'000, 1'000'000, 9'000'000}) {
            QTest::addRow("reset after %lld bytes", static_cast<long long>(bytes)) << int(Fault::Reset) << bytes;
            QTest::addRow("closed after %lld bytes", static_cast<long long>(bytes)) << int(Fault::Close) << bytes;
        }
    }
    void aConnectionCutAtAnyByteFailsCleanly()
    {
        QFETCH(int, fault);
        QFETCH(qint64, bytes);
        FaultProxy proxy(socket());
        proxy.strikeAfter(bytes, static_cast<Fault>(fault));
        const JobRun job = m_shop.run(spec(proxy));
        QVERIFY(proxy.hasStruck());
        checkFailedCleanly(job);
        QVERIFY2(job.outcome.error.code() == ErrorCode::ConnectionFailed, qPrintable(job.described()));
    }

    void aServerThatFallsSilentIsGivenUp_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addRow("while it is asked for the catalogue") << qint64(20'000);
        QTest::addRow("while it sends rows") << qint64(4'000'000);
    }
    void aServerThatFallsSilentIsGivenUp()
    {
        QFETCH(qint64, bytes);
        FaultProxy proxy(socket());
        proxy.strikeAfter(bytes, Fault::Stall);
        Services services = m_shop.services();
        services.silenceLimit = std::chrono::milliseconds(500);
        const JobRun job = m_shop.run(spec(proxy), {}, services);
        QVERIFY(proxy.hasStruck());
        QCOMPARE(job.outcome.error.code(), ErrorCode::TimedOut);
        QCOMPARE(backups(), QStringList());
    }

    void aSilentServerDoesNotKeepTheSnapshotWaiting()
    {
        FaultProxy proxy(socket());
        const ConnectionParams through = ConnectionParams::resolve(spec(proxy).server, QProcessEnvironment());
        Snapshot snapshot = Snapshot::take(through.withDatabase(u"big"_s), {}, std::chrono::seconds(0),
                                           std::chrono::milliseconds(500), CancelToken());
        proxy.stall();
        try {
            snapshot.check();
            QFAIL("a server that says nothing has answered");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::TimedOut);
        }
    }

    void aServerRestartedInTheMiddleFailsCleanlyAndTheNextBackupSucceeds()
    {
        std::atomic<bool> restarted{false};
        FaultProxy proxy(socket());
        proxy.strikeAfter(3'000'000, Fault::None, [&] {
            m_shop.server.server().restart(PrivateServer::Stop::Immediate);
            restarted = true;
        });
        const JobRun job = m_shop.run(spec(proxy));
        QVERIFY(proxy.hasStruck());
        QTRY_VERIFY_WITH_TIMEOUT(restarted.load(), 60000);
        checkFailedCleanly(job);
        checkTheNextOneSucceeds();
    }

    void aLockedTableIsNamed()
    {
        PgConnection other = PgConnection::connect(params());
        other.execScript(u"BEGIN; LOCK TABLE public.c IN ACCESS EXCLUSIVE MODE"_s);
        const JobRun job = m_shop.run(spec());
        other.execScript(u"ROLLBACK"_s);
        QCOMPARE(job.outcome.error.code(), ErrorCode::TimedOut);
        QVERIFY2(job.outcome.error.message().contains(u"public.c (session %1)"_s.arg(other.backendPid())),
                 qPrintable(job.described()));
        QCOMPARE(backups(), QStringList());
    }

    void ddlQueuedBehindOurLocksHasItsTurnAndTheDumpBeginsAgain()
    {
        PgConnection watch = PgConnection::connect(params());
        PgConnection other = PgConnection::connect(params());
        const int pid = other.backendPid();
        std::thread ddl;
        const JobRun job = runWithActionAtTheStart([&] {
            ddl = std::thread([&] { other.execScript(u"ALTER TABLE public.b ADD COLUMN IF NOT EXISTS late int"_s); });
            while (watch.exec(u"SELECT FROM pg_locks WHERE pid = %1 AND NOT granted"_s.arg(pid)).rows() == 0)
                std::this_thread::yield();
        });
        ddl.join(); // returns: nothing of ours holds the table
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(u"public.b (session %1)"_s.arg(pid)));
        QVERIFY(job.said(u"Starting again"_s));
        QCOMPARE(backups().size(), 2); // with its record
        QCOMPARE(m_shop.misplacedTables(job.outcome.result[u"saved"][0][u"path"].toString()), QStringList());
    }

    void aTableLockedAfterThePlanIsNamed()
    {
        PgConnection other = PgConnection::connect(params());
        BackupSpec chosen = spec();
        chosen.tables = QStringList{u"public.b"_s, u"public.c"_s}; // of which we lock none beforehand
        const JobRun job = runWithActionAtTheStart(
            [&] { other.execScript(u"BEGIN; LOCK TABLE public.b IN ACCESS EXCLUSIVE MODE"_s); }, chosen);
        other.execScript(u"ROLLBACK"_s);
        QVERIFY2(job.outcome.error.code() == ErrorCode::TimedOut, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains(u"public.b (session %1)"_s.arg(other.backendPid())),
                 qPrintable(job.described()));
        QCOMPARE(backups(), QStringList());
    }

    void aTableDroppedBeforeItIsLockedIsNamedAndTheDumpBeginsAgain()
    {
        m_shop.server.psql(u"big"_s, "CREATE TABLE z_late(a int)");
        PgConnection other = PgConnection::connect(params());
        PgConnection watch = PgConnection::connect(params());
        other.execScript(u"BEGIN; LOCK TABLE public.z_late IN ACCESS EXCLUSIVE MODE"_s);
        std::thread drop([&] {
            const QString waiting
                = u"SELECT FROM pg_locks WHERE NOT granted AND relation = 'public.z_late'::regclass"_s;
            while (watch.exec(waiting).rows() == 0)
                std::this_thread::yield();
            other.execScript(u"DROP TABLE public.z_late; COMMIT"_s);
        });
        BackupSpec patient = spec();
        patient.lockWaitSeconds = 60;
        const JobRun job = m_shop.run(patient);
        drop.join();
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(u"z_late"_s));
        QCOMPARE(backups().size(), 2); // with its record
    }

    void anExporterEndedBeforeTheProcessesStartFailsCleanly()
    {
        PgConnection killer = PgConnection::connect(params().withDatabase(u"postgres"_s));
        const JobRun job = runWithActionAtTheStart([&] { endSessions(killer, u"application_name LIKE 'larder/%'"_s); });
        checkFailedCleanly(job);
    }

    void anExporterEndedWhileRowsStreamFailsCleanly()
    {
        PgConnection killer = PgConnection::connect(params().withDatabase(u"postgres"_s));
        FaultProxy proxy(socket());
        proxy.strikeAfter(3'000'000, Fault::None, [&] { endSessions(killer, u"application_name LIKE 'larder/%'"_s); });
        const JobRun job = m_shop.run(spec(proxy));
        QVERIFY(proxy.hasStruck());
        checkFailedCleanly(job);
        QCOMPARE(job.outcome.error.code(), ErrorCode::ConnectionFailed);
    }

    void aFileCutWhereAStreamOrARowEndsIsFoundBeforeTheServerIsTouched()
    {
        const QString path = m_shop.run(spec()).outcome.result[u"saved"][0][u"path"].toString();
        const QStringList databases = m_shop.databases();
        QFile file(m_shop.absolute(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        QList<qint64> cuts; // each leaves valid gzip; at the streams' ends also a complete script
        const std::optional<Manifest> manifest = Repository::open(m_shop.repository).readManifest(path);
        for (const ManifestSection &section : manifest->sections)
            cuts.append(section.memberOffset);
        QVERIFY(cuts.size() > 8);
        for (const qint64 cut : cuts) {
            file.resize(cut);
            const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"copy"_s));
            QVERIFY2(job.outcome.error.code() == ErrorCode::BackupDamaged
                         || job.outcome.error.code() == ErrorCode::NotADump,
                     qPrintable(job.described()));
            QCOMPARE(m_shop.databases(), databases);
        }
        file.resize(0);
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(whole), whole.size());
        file.close();
        // Found damaged it is not restored before somebody has looked again.
        QCOMPARE(m_shop.run(m_shop.restoreSpec(path, u"copy"_s)).outcome.error.code(), ErrorCode::FlightCheckFailed);
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.backups = {path};
        QVERIFY(m_shop.run(verify).outcome.ok());
        QVERIFY(m_shop.run(m_shop.restoreSpec(path, u"copy"_s)).outcome.ok());
    }
};

QTEST_GUILESS_MAIN(TestStreamFaults)
#include "tst_streamfaults.moc"
