#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/policy/databasenames.h"
#include "core/postgres/databaseproperties.h"
#include "core/postgres/pgconnection.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Restores in every mode against a real server. The oracle is pg_dump: dump → restore → dump is equal.
class TestRestore final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_backup; ///< of mini
    QByteArray m_dump; ///< of mini when it was saved

    ConnectionParams maintenance() const
    {
        return ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"postgres"_s);
    }
    DatabaseProperties propertiesOf(const QString &database) const
    {
        PgConnection connection = PgConnection::connect(maintenance());
        return readDatabaseProperties(connection, database);
    }
    /// A database to be replaced, different from the backup.
    void makeLive(const QString &name)
    {
        m_shop.server.createDatabase(name);
        m_shop.server.psql(name, "CREATE TABLE live_only(a int); INSERT INTO live_only VALUES (42)");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.psql(u"postgres"_s,
                           "CREATE ROLE shop_owner; CREATE ROLE shop_reader; GRANT shop_owner TO tester");
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_shop.server.psql(u"postgres"_s,
                           "ALTER DATABASE mini OWNER TO shop_owner; REVOKE CONNECT ON DATABASE mini FROM PUBLIC;"
                           "GRANT CONNECT, TEMPORARY ON DATABASE mini TO shop_reader WITH GRANT OPTION;"
                           "COMMENT ON DATABASE mini IS 'the small one''s comment';"
                           "ALTER DATABASE mini CONNECTION LIMIT 50;"
                           "ALTER DATABASE mini SET work_mem = '7MB';"
                           "ALTER DATABASE mini SET search_path = public, \"odd schema\";"
                           "ALTER ROLE shop_reader IN DATABASE mini SET statement_timeout = '3min'");
        m_backup = m_shop.backUp(u"mini"_s);
        QVERIFY(!m_backup.isEmpty());
        m_dump = m_shop.server.dumpOf(u"mini"_s);
    }

    void aNewDatabaseEqualsTheBackup()
    {
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"fresh"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"fresh"_s), m_dump);
        QCOMPARE(compareDatabaseProperties(propertiesOf(u"mini"_s), propertiesOf(u"fresh"_s)), QStringList());
        QVERIFY(job.outcome.result[u"tablesCompared"].toInt() > 1);
    }

    void aNewNameThatIsTakenIsRefusedBeforeAnythingHappens()
    {
        makeLive(u"taken"_s);
        const QByteArray before = m_shop.server.dumpOf(u"taken"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"taken"_s));
        QCOMPARE(job.outcome.error.code(), ErrorCode::DatabaseExists);
        QCOMPARE(m_shop.server.dumpOf(u"taken"_s), before);
    }

    void aSwapReplacesTheLiveDatabaseAndKeepsTheOldOne()
    {
        makeLive(u"shop"_s);
        const QByteArray before = m_shop.server.dumpOf(u"shop"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"shop"_s, RestoreMode::Swap));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"shop"_s), m_dump);
        const QString kept = job.outcome.result[u"keptDatabase"].toString();
        QVERIFY(isKeptDatabaseOf(kept, u"shop"_s));
        QCOMPARE(m_shop.server.dumpOf(kept), before);
    }

    void undoBringsTheOldDatabaseBackAndCanBeUndone()
    {
        makeLive(u"undone"_s);
        const QByteArray before = m_shop.server.dumpOf(u"undone"_s);
        QVERIFY(m_shop.run(m_shop.restoreSpec(m_backup, u"undone"_s, RestoreMode::Swap)).outcome.ok());

        UndoSpec undo;
        undo.server = m_shop.address();
        undo.database = u"undone"_s;
        undo.confirmed = true;
        m_shop.clock->advance(std::chrono::minutes(5));
        const JobRun first = m_shop.run(undo);
        QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
        QCOMPARE(m_shop.server.dumpOf(u"undone"_s), before);
        m_shop.clock->advance(std::chrono::minutes(5));
        QVERIFY(m_shop.run(undo).outcome.ok());
        QCOMPARE(m_shop.server.dumpOf(u"undone"_s), m_dump);
    }

    void keptDatabasesAreDroppedOnRequestAndNothingElseIs()
    {
        makeLive(u"dropper"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"dropper"_s, RestoreMode::Swap));
        DropKeptSpec drop;
        drop.server = m_shop.address();
        drop.keptDatabase = u"dropper"_s;
        drop.confirmed = true;
        QCOMPARE(m_shop.run(drop).outcome.error.code(), ErrorCode::Refused);
        drop.keptDatabase = job.outcome.result[u"keptDatabase"].toString();
        QVERIFY(m_shop.run(drop).outcome.ok());
        QVERIFY(!m_shop.databases().contains(drop.keptDatabase));
        QVERIFY(m_shop.databases().contains(u"dropper"_s));
    }

    void dropFirstReplacesWithoutKeepingAnything()
    {
        makeLive(u"scarce"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"scarce"_s, RestoreMode::Drop));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"scarce"_s), m_dump);
        QVERIFY(m_shop.databases().filter(u"scarce_before"_s).isEmpty());
    }

    void anEmptyDatabaseIsFilled()
    {
        m_shop.server.createDatabase(u"hollow"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"hollow"_s, RestoreMode::Empty));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"hollow"_s), m_dump);
    }

    void aDatabaseWithObjectsIsNotEmpty()
    {
        makeLive(u"furnished"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"furnished"_s, RestoreMode::Empty));
        QCOMPARE(job.outcome.error.code(), ErrorCode::DatabaseNotEmpty);
    }

    void replacingWithoutConfirmationIsRefused()
    {
        makeLive(u"careful"_s);
        RestoreSpec spec = m_shop.restoreSpec(m_backup, u"careful"_s, RestoreMode::Swap);
        spec.confirmed = false;
        QCOMPARE(m_shop.run(spec).outcome.error.code(), ErrorCode::Refused);
        QCOMPARE(m_shop.server.psql(u"careful"_s, "SELECT a FROM live_only"), QByteArray("42"));
    }

    void theSwapWinsAgainstEightReconnectingClients()
    {
        makeLive(u"popular"_s);
        std::atomic<bool> stop{false};
        std::atomic<int> connections{0};
        std::vector<std::thread> clients;
        for (int i = 0; i < 8; ++i) {
            clients.emplace_back([&] {
                while (!stop) {
                    try {
                        PgConnection connection = PgConnection::connect(maintenance().withDatabase(u"popular"_s));
                        ++connections;
                        while (!stop)
                            connection.exec(u"SELECT pg_sleep(0.01)"_s);
                    } catch (const Error &) { // thrown out: come back at once, as a pooler does
                    }
                }
            });
        }
        while (connections < 8)
            std::this_thread::yield();
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"popular"_s, RestoreMode::Swap));
        stop = true;
        for (std::thread &client : clients)
            client.join();
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"popular"_s), m_dump);
        QVERIFY(connections > 8);
    }

    void aCancelAtAnyEventLeavesLiveDatabaseAndServerAsTheyWere()
    {
        makeLive(u"steady"_s);
        const QByteArray before = m_shop.server.dumpOf(u"steady"_s);
        const QStringList databases = m_shop.databases();
        for (int at = 0;; ++at) {
            int seen = 0;
            const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"steady"_s, RestoreMode::Swap),
                                          [&](const JobEvent &, const CancelToken &token) {
                                              if (seen++ == at)
                                                  token.requestCancel();
                                          });
            if (job.outcome.status != JobStatus::Cancelled) {
                QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
                QCOMPARE(m_shop.server.dumpOf(u"steady"_s), m_dump); // too late to cancel: then it is done in whole
                break;
            }
            QCOMPARE(m_shop.server.dumpOf(u"steady"_s), before);
            QCOMPARE(m_shop.databases(), databases);
            QVERIFY(at < 200);
        }
    }

    void theFlightCheckNamesMissingRoles()
    {
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE passing");
        m_shop.server.createDatabase(u"orphan"_s);
        m_shop.server.psql(u"orphan"_s, "CREATE TABLE t(a int); ALTER TABLE t OWNER TO passing");
        const QString backup = m_shop.backUp(u"orphan"_s);
        m_shop.server.psql(u"orphan"_s, "DROP OWNED BY passing; DROP ROLE passing");
        const JobRun job = m_shop.run(m_shop.restoreSpec(backup, u"orphan_copy"_s));
        QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
        QVERIFY2(job.outcome.error.message().contains(u"passing"_s), qPrintable(job.described()));
        QVERIFY(!m_shop.databases().contains(u"orphan_copy"_s));
    }

    void aReplicationSlotStopsTheReplacement()
    {
        makeLive(u"streamed"_s);
        m_shop.server.psql(u"streamed"_s, "SELECT pg_create_logical_replication_slot('s','pgoutput')");
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"streamed"_s, RestoreMode::Swap));
        m_shop.server.psql(u"streamed"_s, "SELECT pg_drop_replication_slot('s')");
        QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
    }

    void settingsOfRoleAndDatabaseDoNotDisturbTheLoad_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::newRow("read-only by default") << QByteArray("default_transaction_read_only = on");
        QTest::newRow("a search path that hides everything") << QByteArray("search_path = nowhere");
        QTest::newRow("a short statement timeout") << QByteArray("statement_timeout = '20ms'");
    }
    void settingsOfRoleAndDatabaseDoNotDisturbTheLoad()
    {
        QFETCH(QByteArray, setting);
        m_shop.server.psql(u"postgres"_s, "ALTER ROLE tester SET " + setting);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, u"undisturbed"_s));
        // The session that resets it is under the setting as well.
        m_shop.server.psql(u"postgres"_s, "SET default_transaction_read_only = off; ALTER ROLE tester RESET ALL");
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"undisturbed"_s), m_dump);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE undisturbed");
    }

    void namesStayWithin63Bytes()
    {
        const QString longName(60, u'n');
        makeLive(longName);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backup, longName, RestoreMode::Swap));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QString kept = job.outcome.result[u"keptDatabase"].toString();
        QVERIFY(kept.toUtf8().size() <= 63);
        QVERIFY(m_shop.databases().contains(kept));
        UndoSpec undo;
        undo.server = m_shop.address();
        undo.database = longName;
        undo.confirmed = true;
        QVERIFY(m_shop.run(undo).outcome.ok());
        QCOMPARE(m_shop.server.psql(longName, "SELECT a FROM live_only"), QByteArray("42"));
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
