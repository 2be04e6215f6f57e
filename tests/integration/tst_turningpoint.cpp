#include "tests/integration/workshop.h"
#include "tests/support/faultproxy.h"
#include "tests/support/runprogram.h"

#include "core/postgres/pgconnection.h"
#include "core/repository/repository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;
using Fault = FaultProxy::Fault;

/// What a restore says and does on both sides of its point of no return: what the server holds is the truth.
class TestTurningPoint final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_backup; ///< of "fresh", whose table is "fresh"

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
    ConnectionParams params(const QString &database, const QString &user = u"tester"_s) const
    {
        ServerAddress address = m_shop.address();
        address.user = user;
        return ConnectionParams::resolve(address, QProcessEnvironment()).withDatabase(database);
    }
    UndoSpec undoSpec() const
    {
        UndoSpec spec;
        spec.server = m_shop.address();
        spec.database = u"live"_s;
        spec.confirmed = true;
        return spec;
    }
    /// Runs a job; `act` is told each step that is durable on the server or in the journal.
    JobRun runWith(const JobSpec &spec, const std::function<void(const QString &, const CancelToken &)> &act)
    {
        std::optional<CancelToken> token;
        Services services = m_shop.services();
        services.onDatabaseStep = [&](const QString &step) { act(step, *token); };
        return m_shop.run(
            spec, [&](const JobEvent &, const CancelToken &own) { token = own; }, services);
    }
    JobRun cancelAt(const QString &at, const JobSpec &spec)
    {
        return runWith(spec, [&](const QString &step, const CancelToken &token) {
            if (step == at)
                token.requestCancel(CancelReason::Terminate);
        });
    }
    QString zipped(const QString &name, const QByteArray &script)
    {
        const QString plain = m_shop.folder.write(name, script);
        runProgram(u"gzip"_s, {u"-kf"_s, plain});
        return plain + u".gz"_s;
    }
    QByteArray scriptOf(const QString &backup)
    {
        return runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(backup)}).stdOut;
    }
    RestoreSpec foreign(const QString &file, const QString &database, RestoreMode mode) const
    {
        RestoreSpec spec = m_shop.restoreSpec(file, database, mode);
        spec.acceptForeign = true;
        return spec;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        makeDatabase(u"fresh"_s, "fresh");
        m_backup = m_shop.backUp(u"fresh"_s);
    }
    void init() { makeDatabase(u"live"_s, "precious"); }
    void cleanup()
    {
        for (const QString &name : m_shop.databases()) {
            if (name != "postgres"_L1 && name != "fresh"_L1)
                m_shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + name.toUtf8() + "\" WITH (FORCE)");
        }
    }

    void aCancelBehindThePointOfNoReturnIsTooLate_data()
    {
        QTest::addColumn<JobSpec>("spec");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("database");
        RestoreSpec swap = m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap);
        QTest::newRow("a swap, exchanged") << JobSpec(swap) << u"exchanged"_s << u"live"_s;
        QTest::newRow("a swap, put away") << JobSpec(swap) << u"scratch settled"_s << u"live"_s;
        swap.keepOld = false;
        QTest::newRow("a swap that keeps nothing") << JobSpec(swap) << u"exchanged"_s << u"live"_s;
        QTest::newRow("a new database") << JobSpec(m_shop.restoreSpec(m_backup, u"other"_s)) << u"named"_s
                                        << u"other"_s;
    }
    void aCancelBehindThePointOfNoReturnIsTooLate()
    {
        QFETCH(JobSpec, spec);
        QFETCH(QString, step);
        QFETCH(QString, database);
        const JobRun job = cancelAt(step, spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.outcome.exitCode() <= 1);
        QVERIFY(job.outcome.result[u"turned"].toBool());
        QCOMPARE(tableOf(database), QByteArray("fresh"));
        QVERIFY(m_shop.databases().filter(u"larder_scratch"_s).isEmpty());
    }

    void aCancelBeforeItLeavesTheOldDatabase_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"scratch created", "first rename", "second rename"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void aCancelBeforeItLeavesTheOldDatabase()
    {
        QFETCH(QString, step);
        const JobRun job = cancelAt(step, m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap));
        QCOMPARE(job.outcome.exitCode(), 143);
        QVERIFY(!job.outcome.result.contains(u"turned"_s));
        QCOMPARE(tableOf(u"live"_s), QByteArray("precious"));
        QVERIFY(m_shop.databases().filter(u"larder_scratch"_s).isEmpty());
    }

    void aCancelBehindAnUndoIsTooLate()
    {
        QVERIFY(m_shop.run(m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap)).outcome.ok());
        const JobRun job = cancelAt(u"exchanged"_s, undoSpec());
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(tableOf(u"live"_s), QByteArray("precious"));
    }

    /// A commit that waits for a standby which does not exist has happened; its session is ended before it can say so.
    void aLostAnswerToTheCommitIsAskedForAgain()
    {
        PgConnection watch = PgConnection::connect(params(u"postgres"_s));
        std::thread ender;
        const auto waitsForStandby = [&](const QString &which) {
            return watch.exec(u"SELECT pid::text FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND "_s + which)
                .column("pid");
        };
        const auto end = [&](const QString &pid) { watch.exec(u"SELECT pg_terminate_backend($1::int)"_s, {pid}); };
        const JobRun job = runWith(
            m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap), [&](const QString &step, const CancelToken &) {
                if (step == "exchanged"_L1) {
                    watch.execScript(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
                    watch.exec(u"SELECT pg_reload_conf()"_s);
                }
                if (step != "second rename"_L1)
                    return;
                watch.execScript(u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
                watch.exec(u"SELECT pg_reload_conf()"_s);
                // Once a commit of somebody waits, all do.
                std::thread probe([&] {
                    PgConnection other = PgConnection::connect(params(u"postgres"_s));
                    const QString sql = u"SELECT pg_logical_emit_message(true, 'probe', 'x')"_s;
                    try {
                        for (;;)
                            other.exec(sql);
                    } catch (const Error &) { // ended below
                    }
                });
                QStringList waiting;
                while ((waiting = waitsForStandby(u"query LIKE '%probe%'"_s)).isEmpty())
                    std::this_thread::yield();
                end(waiting.first());
                probe.join();
                ender = std::thread([&] {
                    PgConnection second = PgConnection::connect(params(u"postgres"_s));
                    const QString sql = u"SELECT count(pg_terminate_backend(pid)) AS n FROM pg_stat_activity"
                                        " WHERE wait_event = 'SyncRep'"_s;
                    while (second.exec(sql).number(0, "n") == 0)
                        std::this_thread::yield();
                });
            });
        if (ender.joinable())
            ender.join();
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(tableOf(u"live"_s), QByteArray("fresh"));
        QCOMPARE(m_shop.databases().filter(u"live_before_"_s).size(), 1);
    }

    void aServerLostWhileItCommitsIsNotCalledUntouched()
    {
        FaultProxy proxy(m_shop.server.host() + u"/.s.PGSQL.%1"_s.arg(m_shop.server.port()));
        RestoreSpec spec = m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap);
        spec.server.host = u"127.0.0.1"_s;
        spec.server.port = QString::number(proxy.port());
        spec.server.extra.insert(u"connect_timeout"_s, u"2"_s);
        Services services = m_shop.services();
        services.silenceLimit = std::chrono::milliseconds(500);
        bool stalled = false;
        services.onDatabaseStep = [&](const QString &step) {
            if (step == "second rename"_L1) {
                stalled = true;
                proxy.stall();
            }
        };
        QElapsedTimer timer;
        timer.start();
        const JobRun job = m_shop.run(spec, {}, services);
        QVERIFY(stalled);
        QVERIFY(timer.elapsed() < 120'000);
        QVERIFY2(!job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(!job.described().contains(u"untouched"_s));
    }

    void aServerLostBeforeTheExchangeIsToldWithWhatItLeaves()
    {
        const JobSpec spec = m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap);
        const JobRun job = runWith(spec, [&](const QString &step, const CancelToken &) {
            if (step == "scratch noted"_L1)
                m_shop.server.server().stop();
        });
        m_shop.server.server().start();
        QCOMPARE(job.outcome.error.code(), ErrorCode::ConnectionFailed);
        QVERIFY2(job.outcome.error.message().endsWith(u"Database live is as it was."_s), qPrintable(job.described()));
        const QStringList left = m_shop.databases().filter(u"larder_scratch_"_s);
        QCOMPARE(left.size(), 1);
        const QString warnings = job.outcome.warnings.join(u' ');
        QVERIFY2(warnings.contains(left.first()), qPrintable(job.described()));
        QVERIFY2(warnings.contains(u"doctor --repair"_s), qPrintable(job.described()));
        QCOMPARE(tableOf(u"live"_s), QByteArray("precious"));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE " + left.first().toUtf8());
    }

    void nothingIsDroppedWhereTheServerCannotWriteWhatItHolds()
    {
        makeDatabase(u"unwritable"_s, "dirty");
        const QByteArray path = m_shop.server.psql(u"unwritable"_s, "SELECT pg_relation_filepath('dirty')");
        m_shop.server.psql(u"unwritable"_s, "CHECKPOINT; INSERT INTO dirty SELECT generate_series(1, 1000)");
        const QString file = m_shop.server.server().dataFolder() + u'/' + QString::fromUtf8(path);
        // Open files of the checkpointer's outlive a change of mode.
        QVERIFY(QFile::rename(file, file + u".away"_s));
        RestoreSpec spec = m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Drop);
        spec.safetyDump = false;
        const JobRun job = m_shop.run(spec);
        QVERIFY(QFile::rename(file + u".away"_s, file));
        QVERIFY2(job.outcome.error.message().contains(u"Nothing was dropped"_s), qPrintable(job.described()));
        QVERIFY(!job.outcome.error.hint().isEmpty());
        QCOMPARE(tableOf(u"live"_s), QByteArray("precious"));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE unwritable");
    }

    void anErrorBehindTheDropSaysWhatIsGoneAndHowItComesBack_data()
    {
        QTest::addColumn<bool>("safetyDump");
        QTest::newRow("saved before") << true;
        QTest::newRow("not saved") << false;
    }
    void anErrorBehindTheDropSaysWhatIsGoneAndHowItComesBack()
    {
        QFETCH(bool, safetyDump);
        const QByteArray before = m_shop.server.dumpOf(u"live"_s);
        QByteArray script = scriptOf(m_backup);
        script.insert(script.indexOf("\nCOPY ") + 1, "SELECT no_such_function();\n");
        RestoreSpec spec = foreign(zipped(u"bad.sql"_s, script), u"live"_s, RestoreMode::Drop);
        spec.safetyDump = safetyDump;
        spec.acceptStatements = true; // pg_dump writes no such call
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.error.message().startsWith(u"Database \"live\" was dropped"_s),
                 qPrintable(job.described()));
        QVERIFY(!job.described().contains(u"Nothing was replaced"_s));
        const QJsonObject result = job.outcome.result;
        QVERIFY(result[u"dropped"].toBool());
        QVERIFY(result[u"turned"].toBool());
        QVERIFY(job.outcome.error.hint().contains(result[u"bringBack"].toString()));
        QVERIFY(result[u"bringBack"].toString().startsWith(u"larder-cli restore "_s));
        QCOMPARE(result[u"safetyBackup"].toString().isEmpty(), !safetyDump);
        if (!safetyDump)
            return;
        const JobRun back = m_shop.run(m_shop.restoreSpec(result[u"safetyBackup"].toString(), u"live"_s));
        QVERIFY2(back.outcome.ok(), qPrintable(back.described()));
        QCOMPARE(m_shop.server.dumpOf(u"live"_s), before);
    }

    void aCancelBehindTheDropIsAFailureThatSaysSo()
    {
        const JobRun job = cancelAt(u"scratch created"_s, m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Drop));
        QVERIFY2(job.outcome.status == JobStatus::Failed, qPrintable(job.described()));
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.error.message().startsWith(u"Database \"live\" was dropped"_s),
                 qPrintable(job.described()));
        QVERIFY(!m_shop.databases().contains(u"live"_s));
    }

    void whoLooksAtTheKeptDatabaseDoesNotStopTheUndo()
    {
        QVERIFY(m_shop.run(m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap)).outcome.ok());
        const QString kept = m_shop.databases().filter(u"live_before_"_s).value(0);
        PgConnection looking = PgConnection::connect(params(kept));
        const JobRun job = m_shop.run(undoSpec());
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(tableOf(u"live"_s), QByteArray("precious"));
        QVERIFY_THROWS_EXCEPTION(Error, looking.exec(u"SELECT 1"_s));
    }

    void whoIsInTheWayIsNamedAndNobodyIsThrownOutForNothing()
    {
        makeDatabase(u"live_before_20250101_0000"_s, "fresh");
        m_shop.server.psql(u"postgres"_s,
                           "CREATE ROLE modest LOGIN CREATEDB; ALTER DATABASE live OWNER TO modest;"
                           "ALTER DATABASE live_before_20250101_0000 OWNER TO modest");
        PgConnection untouchable = PgConnection::connect(params(u"live_before_20250101_0000"_s));
        PgConnection client = PgConnection::connect(params(u"live"_s, u"modest"_s));
        UndoSpec spec = undoSpec();
        spec.server.user = u"modest"_s;
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::Busy);
        const QString message = job.outcome.error.message();
        QVERIFY2(message.contains(u"process %1 of tester"_s.arg(untouchable.backendPid())), qPrintable(message));
        QVERIFY(message.contains(u"live_before_20250101_0000"_s));
        QCOMPARE(client.exec(u"SELECT 1 AS one"_s).number(0, "one"), 1);
        QCOMPARE(tableOf(u"live"_s), QByteArray("precious"));
    }

    void aRestoreThatComparedEveryRowProvesTheBackup()
    {
        const QString path = m_shop.backUp(u"fresh"_s);
        QVERIFY(m_shop.run(m_shop.restoreSpec(path, u"proven"_s)).outcome.ok());
        const Repository repository = Repository::open(m_shop.repository);
        QVERIFY(repository.readManifest(path)->proof().level == ProofLevel::Restorable);
        DrillRecord failed;
        failed.at = m_shop.clock->nowUtc();
        failed.problem = u"the rows of public.fresh are not those of the backup"_s;
        repository.changeManifest(path, [&](Manifest &manifest) {
            manifest.drill = failed;
            manifest.dropProofsAbove(ProofLevel::Readable);
        });
        QVERIFY(m_shop.run(m_shop.restoreSpec(path, u"again"_s)).outcome.ok());
        QVERIFY(repository.readManifest(path)->proof().level == ProofLevel::Readable); // counting shows less
    }

    void largeObjectsAreCountedAfterARestore()
    {
        m_shop.server.createDatabase(u"objects"_s);
        m_shop.server.psql(u"objects"_s,
                           "SELECT lo_from_bytea(16000 + g, convert_to(repeat('x', g), 'UTF8')) "
                           "FROM generate_series(1, 50) g");
        const QString backup = m_shop.backUp(u"objects"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(backup, u"copy"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"largeObjects"].toInt(), 50);
        QVERIFY2(job.outcome.summary.contains(u"50 large objects"_s), qPrintable(job.outcome.summary));

        QByteArray script = scriptOf(backup);
        script.insert(script.lastIndexOf("--\n-- PostgreSQL database dump complete"),
                      "SELECT pg_catalog.lo_unlink(16001);\n");
        const JobRun short1 = m_shop.run(foreign(zipped(u"short.sql"_s, script), u"short"_s, RestoreMode::New));
        QCOMPARE(short1.outcome.error.code(), ErrorCode::ContentsDiffer);
        QVERIFY(!m_shop.databases().contains(u"short"_s));
    }

    void aDrillComparesTheContentsOfLargeObjects()
    {
        m_shop.server.createDatabase(u"objects"_s);
        m_shop.server.psql(u"objects"_s, "SELECT lo_from_bytea(16001, '\\x0102'), lo_from_bytea(16002, '')");
        const QByteArray good = scriptOf(m_shop.backUp(u"objects"_s));
        QByteArray changed = good;
        changed.insert(changed.lastIndexOf("--\n-- PostgreSQL database dump complete"),
                       "SELECT pg_catalog.lo_put(16001, 0, '\\x0202');\n");
        DrillSpec spec;
        spec.server = m_shop.address();
        spec.place = DrillPlace::Server;
        spec.acceptForeign = true;
        spec.acceptStatements = true; // pg_dump writes no such call
        spec.backups = {zipped(u"good.sql"_s, good)};
        const JobRun first = m_shop.run(spec);
        QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
        spec.backups = {zipped(u"changed.sql"_s, changed)};
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::ContentsDiffer);
    }

    void whatNeedsMoreLocksThanTheServerHasIsStoppedBeforeItBegins()
    {
        m_shop.server.createDatabase(u"objects"_s);
        for (int i = 0; i < 7; ++i)
            m_shop.server.psql(u"objects"_s, "SELECT count(lo_create(0)) FROM generate_series(1, 2000)");
        const QString backup = m_shop.backUp(u"objects"_s);
        m_shop.server.createDatabase(u"vacant"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(backup, u"vacant"_s, RestoreMode::Empty));
        QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
        QVERIFY2(job.outcome.error.message().contains(u"locks"_s), qPrintable(job.described()));
        QVERIFY(m_shop.run(m_shop.restoreSpec(backup, u"roomy"_s)).outcome.ok());
    }

    void aNoteThatCannotBeReadIsPutAsideAndStopsNothing()
    {
        const QString note = m_shop.folder.write(u"journal/torn.json"_s, "{\"owner\": {");
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"other"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.warnings.filter(u"torn.json.unreadable"_s).size(), 1);
        QVERIFY(!QFile::exists(note));
        QVERIFY(QFile::remove(note + u".unreadable"_s));
    }

    void aNoteThatMayBeWholeIsToldAndStaysWhereItIs()
    {
        const QString note = m_shop.folder.file(u"journal/link.json"_s); // no link is followed
        QVERIFY(QFile::link(m_shop.folder.write(u"elsewhere.json"_s, "{}"), note));
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"another"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.warnings.filter(u"link.json"_s).size(), 1);
        QVERIFY(QFileInfo(note).isSymLink());
        QVERIFY(QFile::remove(note));
    }
};

QTEST_GUILESS_MAIN(TestTurningPoint)
#include "tst_turningpoint.moc"
