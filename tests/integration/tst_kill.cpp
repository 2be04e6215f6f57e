#include "tests/integration/workshop.h"

#include "core/postgres/clientcommand.h"
#include "core/repository/repository.h"

#include <QDir>
#include <QTest>
#include <random>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// kill -9 of larder-cli at seeded moments. LARDER_KILLS sets how many (./test --long: 200).
class TestKill final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    std::mt19937 m_random{20261122};

    int kills() const
    {
        const int wanted = qEnvironmentVariableIntValue("LARDER_KILLS");
        return wanted > 0 ? wanted : 20;
    }

    ToolCommand larder(const QStringList &arguments) const
    {
        ToolCommand command;
        command.program = QStringLiteral(LARDER_BIN_DIR "/larder-cli");
        command.arguments = arguments;
        command.environment.set("LARDER_HOME", m_shop.folder.file(u"home"_s).toUtf8());
        command.environment.set("LARDER_PG_BINDIRS", m_shop.server.tools().binDir.toUtf8());
        command.environment.set("POSTGRES_HOST", m_shop.server.host().toUtf8());
        command.environment.set("POSTGRES_PORT", QByteArray::number(m_shop.server.port()));
        command.environment.set("POSTGRES_USER", m_shop.server.user().toUtf8());
        command.environment.set("BACKUP_DIR", m_shop.repository.toUtf8());
        return command;
    }

    /// How long a whole run takes on this machine now: kills are spread over it and a little beyond.
    std::chrono::milliseconds wholeRun(const QStringList &arguments) const
    {
        const auto start = std::chrono::steady_clock::now();
        const ToolResult result = runTool(larder(arguments), CancelToken());
        if (!result.success())
            QTest::qFail(qPrintable(result.stdErr), __FILE__, __LINE__);
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    }

    void killAfter(const QStringList &arguments, std::chrono::milliseconds moment) const
    {
        ToolProcess process(larder(arguments), CancelToken(), {.stdOut = Channel::Null, .stderrFile = {}});
        process.start();
        std::this_thread::sleep_for(moment); // the moment itself is the subject, nothing waits for it
        process.sendSignal(SIGKILL);
        process.wait();
    }

    std::chrono::milliseconds momentWithin(std::chrono::milliseconds whole)
    {
        return std::chrono::milliseconds(std::uniform_int_distribution<long>(0, whole.count())(m_random));
    }

    QByteArray foreignSessions()
    {
        return m_shop.server.psql(u"postgres"_s,
                                  "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE "
                                  "'larder/%' OR application_name = 'pg_dump'");
    }

    void makeLive()
    {
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS live WITH (FORCE)");
        m_shop.server.createDatabase(u"live"_s);
        m_shop.server.psql(u"live"_s, "CREATE TABLE precious(a int); INSERT INTO precious VALUES (1)");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.psql(u"shop"_s,
                           "CREATE TABLE t(id int PRIMARY KEY, x text); INSERT INTO t SELECT g,"
                           " repeat(md5(g::text), 8) FROM generate_series(1,30000) g");
    }

    void aKilledBackupLeavesWholeBackupsOnlyAndTheNextOneCleansUp_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"sql.gz", "custom", "directory"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void aKilledBackupLeavesWholeBackupsOnlyAndTheNextOneCleansUp()
    {
        QFETCH(QString, format);
        const QStringList arguments{u"backup"_s, u"shop"_s, u"--compression"_s, u"small"_s, u"--format"_s, format};
        const auto whole = wholeRun(arguments);
        for (int i = 0; i < kills(); ++i) {
            killAfter(arguments, momentWithin(whole));
            for (const BackupRecord &record : Repository::open(m_shop.repository).scan()) {
                QVERIFY2(record.problem.isEmpty(), qPrintable(record.problem));
                QVERIFY2(record.hasManifest, qPrintable(record.path));
            }
        }
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.all = true;
        const JobRun job = m_shop.run(verify);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));

        QTRY_COMPARE_WITH_TIMEOUT(foreignSessions(), QByteArray("0"), 30000); // pg_dump died with its parent
        wholeRun(arguments);
        QVERIFY2(m_shop.filesOfRepository().filter(u".part"_s).isEmpty(),
                 qPrintable(m_shop.filesOfRepository().join(u'\n')));
    }

    /// What is restored is another thing than what is live: the two can be told apart.
    void aKilledSwapLeavesTheOldDatabaseOrTheNewOneAndTheNextOneCleansUp()
    {
        makeLive();
        const QByteArray old = m_shop.server.dumpOf(u"live"_s);
        const QString file = m_shop.absolute(m_shop.backUp(u"shop"_s));
        const QByteArray restored = m_shop.server.dumpOf(u"shop"_s);
        const QStringList arguments{u"restore"_s, file, u"live"_s, u"--mode"_s, u"swap"_s, u"--yes"_s};
        const auto whole = wholeRun(arguments);
        const QStringList dropKept = m_shop.databases().filter(u"live_before_"_s);
        for (int i = 0; i < kills() / 2; ++i) {
            makeLive();
            killAfter(arguments, momentWithin(whole));
            const QByteArray now = m_shop.server.dumpOf(u"live"_s);
            QVERIFY(now == old || now == restored);
        }
        QTRY_COMPARE_WITH_TIMEOUT(foreignSessions(), QByteArray("0"), 30000);
        wholeRun(arguments);
        QVERIFY2(m_shop.databases().filter(u"larder_scratch"_s).isEmpty(), qPrintable(m_shop.databases().join(u'\n')));
        QVERIFY(!dropKept.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
