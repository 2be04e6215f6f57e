#include "tests/integration/germanprograms.h"
#include "tests/integration/workshop.h"
#include "tests/support/dumplines.h"
#include "tests/support/faultproxy.h"
#include "tests/support/runprogram.h"

#include "core/postgres/pgconnection.h"

#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Backups of a standby, which its primary may interrupt (PostgreSQL documentation, "Handling Query Conflicts").
class TestStandby final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop; ///< its server is the primary
    TempDir m_german;
    std::unique_ptr<TestServer> m_standby;

    QString baseBackup()
    {
        const QString folder = m_shop.folder.file(u"standby"_s);
        const ToolResult copied = runTool(
            m_shop.server.command(m_shop.server.tools().binDir + u"/pg_basebackup"_s,
                                  {u"-w"_s, u"-R"_s, u"-D"_s, folder, u"--checkpoint=fast"_s, u"--no-sync"_s}, {}),
            {});
        if (!copied.success())
            QTest::qFail(qPrintable(copied.stdErr), __FILE__, __LINE__);
        // Whoever runs the servers owns their data.
        runProgram(u"chown"_s,
                   {u"-R"_s, u"--reference=%1"_s.arg(m_shop.server.server().dataFolder()), m_shop.folder.path()});
        return folder;
    }
    ServerAddress through(const FaultProxy &proxy) const
    {
        ServerAddress server = m_shop.address();
        server.host = u"127.0.0.1"_s;
        server.port = QString::number(proxy.port());
        return server;
    }
    QString standbySocket() const { return m_standby->host() + u"/.s.PGSQL.%1"_s.arg(m_standby->port()); }
    PgConnection connectTo(TestServer &server, const QString &database) const
    {
        ServerAddress address = m_shop.address();
        address.host = server.host();
        address.port = QString::number(server.port());
        return PgConnection::connect(ConnectionParams::resolve(address, QProcessEnvironment()).withDatabase(database));
    }
    /// Everything the primary has written so far has come to the standby, and is applied or wants to be.
    void waitForStandby(const QString &function)
    {
        const QString written
            = connectTo(m_shop.server, u"postgres"_s).exec(u"SELECT pg_current_wal_lsn() AS lsn"_s).value(0, "lsn");
        PgConnection standby = connectTo(*m_standby, u"postgres"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            standby.exec(u"SELECT %1() >= $1::pg_lsn AS is_there"_s.arg(function), {written}).boolean(0, "is_there"),
            60000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        // Sessions of superusers speak English to us.
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE modest LOGIN; GRANT pg_read_all_data TO modest");
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.loadSample(u"shop"_s);
        PrivateServerOptions options;
        options.templateData = baseBackup();
        // Changes of the primary come first: whatever is in their way is cancelled at once.
        options.settings = {u"max_standby_streaming_delay=0"_s, u"hot_standby_feedback=off"_s};
        if (const QString programs = germanPrograms(m_german.path()); !programs.isEmpty()) {
            options.binDir = programs;
            options.user = u"tester"_s;
        }
        m_standby = std::make_unique<TestServer>(options);
        QVERIFY(m_standby->start());
    }

    void aBackupOfAStandbyIsThatOfItsPrimaryButForUnloggedRows()
    {
        waitForStandby(u"pg_last_wal_replay_lsn"_s);
        m_shop.repository = m_shop.folder.file(u"whole"_s);
        BackupSpec spec = m_shop.backupSpec({u"shop"_s});
        FaultProxy proxy(standbySocket());
        spec.server = through(proxy);
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.exitCode(), 1); // a warning
        const QString backup = m_shop.filesOfRepository().filter(QRegularExpression(u"shop.*\\.sql\\.gz$"_s)).value(0);
        const JobRun restored = m_shop.run(m_shop.restoreSpec(backup, u"again"_s));
        QVERIFY2(restored.outcome.ok(), qPrintable(restored.described()));
        QVERIFY2(job.said(u"Unlogged tables have no rows on a standby, and none in this backup: shop.cache."_s),
                 qPrintable(job.described()));
        const QStringList logged{u"--no-unlogged-table-data"_s};
        QCOMPARE(firstDifference(m_shop.server.dumpOf(u"again"_s, logged), m_shop.server.dumpOf(u"shop"_s, logged)),
                 QString());
        QCOMPARE(m_shop.server.psql(u"again"_s, "SELECT count(*) FROM shop.cache"), "0");
    }

    void aDumpThatIsInTheWayOfThePrimaryIsExplained_data()
    {
        QTest::addColumn<BackupFormat>("format");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("change"); ///< of the primary, which waits for nobody
        const QByteArray drop = "DROP TABLE big", vacuum = "DELETE FROM big; VACUUM big";
        for (const auto &[format, name] : {std::pair{BackupFormat::PlainGzip, "plain"},
                                           {BackupFormat::Custom, "custom"},
                                           {BackupFormat::Directory, "directory"}}) {
            QTest::addRow("%s, the table is dropped", name) << format << u"C"_s << drop;
            QTest::addRow("%s, its rows are vacuumed away", name) << format << u"C"_s << vacuum;
            QTest::addRow("%s, the table is dropped, a server that speaks German", name)
                << format << u"de_DE.UTF-8"_s << drop;
        }
    }
    void aDumpThatIsInTheWayOfThePrimaryIsExplained()
    {
        QFETCH(BackupFormat, format);
        QFETCH(QString, language);
        QFETCH(QByteArray, change);
        if (language != "C"_L1 && !QFile::exists(m_german.file(u"bin/postgres"_s)))
            QSKIP("localedef cannot make a German locale here");
        m_shop.server.createDatabase(u"busy"_s);
        m_shop.server.psql(u"busy"_s,
                           "CREATE TABLE big(id int, t text);"
                           "INSERT INTO big SELECT g, repeat(md5(g::text), 8) FROM generate_series(1, 60000) g");
        m_standby->psql(u"postgres"_s, "ALTER SYSTEM SET lc_messages = '" + language.toUtf8() + "'");
        m_standby->psql(u"postgres"_s, "SELECT pg_reload_conf()");
        waitForStandby(u"pg_last_wal_replay_lsn"_s);
        FaultProxy proxy(standbySocket());
        proxy.strikeAfter(1'000'000, FaultProxy::Fault::None, [&] { // in the middle of the table
            m_shop.server.psql(u"busy"_s, change);
            waitForStandby(u"pg_last_wal_receive_lsn"_s);
        });
        m_shop.repository = m_shop.folder.file(QString::fromLatin1(QTest::currentDataTag()));
        BackupSpec spec = m_shop.backupSpec({u"busy"_s});
        spec.server = through(proxy);
        spec.server.user = u"modest"_s;
        spec.withGlobals = false;
        spec.format = format;
        spec.jobs = 1; // of several sessions another one may be cancelled first, at any of its queries
        const JobRun job = m_shop.run(spec);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE busy WITH (FORCE)");
        QVERIFY(proxy.hasStruck());
        QVERIFY2(job.outcome.error.code() == ErrorCode::DumpFailed, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.hint().contains(u"max_standby_streaming_delay"_s), qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains(u"\"big\""_s), qPrintable(job.described()));
        const QString sentence = language == "C"_L1 ? u"canceling statement due to conflict with recovery"_s
                                                    : u"storniere Anfrage wegen Konflikt mit der Wiederherstellung"_s;
        QVERIFY2(job.outcome.error.message().contains(sentence), qPrintable(job.described()));
        QVERIFY(m_shop.filesOfRepository().filter(u"busy"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStandby)
#include "tst_standby.moc"
