#include "tests/integration/randomschema.h"
#include "tests/integration/workshop.h"
#include "tests/support/dumplines.h"
#include "tests/support/everyfeature.h"
#include "tests/support/runprogram.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>
#include <random>
#include <thread>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Restores over several connections. The oracle is gunzip | psql: both databases dump alike.
class TestParallelRestore final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_file; ///< backup of "large"
    QByteArray m_live;
    QStringList m_databases;
    std::mt19937 m_random{20261122};

    int kills() const
    {
        const int wanted = qEnvironmentVariableIntValue("LARDER_KILLS");
        return wanted > 0 ? wanted : 20;
    }

    RestoreSpec parallelSpec(const QString &backup, const QString &database, RestoreMode mode = RestoreMode::New) const
    {
        RestoreSpec spec = m_shop.restoreSpec(backup, database, mode);
        spec.jobs = 3;
        return spec;
    }

    void addRows(const QString &database)
    {
        m_shop.server.psql(database,
                           "CREATE TABLE public.filler AS SELECT g AS id, repeat(md5(g::text), 8) AS x FROM"
                           " generate_series(1, 20000) g; CREATE INDEX filler_id ON public.filler (id);"
                           "ALTER TABLE public.filler ADD PRIMARY KEY (id)");
    }

    /// Why one session alone did it.
    static QString reasonIn(const JobRun &job)
    {
        for (const JobEvent &event : job.events) {
            if (event.text.contains(u"over one connection"_s))
                return event.text;
        }
        return {};
    }

    /// Restores a backup both ways and compares.
    void verifyBothWays(const QString &path)
    {
        const JobRun job = m_shop.run(parallelSpec(path, u"parallel"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(job.outcome.result[u"way"].toString() == u"parallel"_s, qPrintable(reasonIn(job)));
        m_shop.server.createDatabase(u"serial"_s);
        m_shop.server.psql(u"serial"_s, runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(path)}).stdOut);
        QCOMPARE(firstDifference(m_shop.server.dumpOf(u"parallel"_s), m_shop.server.dumpOf(u"serial"_s)), QString());
        cleanup();
    }

    QByteArray script() const { return runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(m_file)}).stdOut; }
    QString zipped(const QString &name, const QByteArray &text) const
    {
        const QString plain = m_shop.folder.write(name, text);
        runProgram(u"gzip"_s, {u"-kf1"_s, plain});
        return plain + u".gz"_s;
    }
    RestoreSpec foreignSpec(const QString &file, const QString &database, RestoreMode mode) const
    {
        RestoreSpec spec = parallelSpec(file, database, mode);
        spec.repository.clear();
        spec.acceptForeign = true;
        return spec;
    }
    void verifyUntouched()
    {
        QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
        QCOMPARE(m_shop.databases(), m_databases);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"live"_s);
        m_shop.server.psql(u"live"_s, "CREATE TABLE precious(a int); INSERT INTO precious VALUES (1)");
        m_live = m_shop.server.dumpOf(u"live"_s);
        m_shop.server.createDatabase(u"large"_s);
        m_shop.server.loadSample(u"large"_s);
        addRows(u"large"_s);
        m_file = m_shop.backUp(u"large"_s);
        QVERIFY(!m_file.isEmpty());
        m_databases = m_shop.databases();
    }

    /// What a failed test left must not fail the next.
    void cleanup()
    {
        for (const QString &name : m_shop.databases()) {
            if (!m_databases.contains(name))
                m_shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + name.toUtf8() + '"');
        }
    }

    void aDatabaseRestoredInParallelIsThatOfPsql_data()
    {
        QTest::addColumn<QString>("file");
        const QString demo = QStringLiteral(LARDER_SOURCE_DIR "/resources/demo/");
        QTest::newRow("the demo's meal planner") << demo + u"meal_planner.sql"_s;
        QTest::newRow("the demo's recipes") << demo + u"tandoor.sql"_s;
        QTest::newRow("every kind of object") << QString();
    }
    void aDatabaseRestoredInParallelIsThatOfPsql()
    {
        QFETCH(QString, file);
        m_shop.server.createDatabase(u"source"_s);
        if (file.isEmpty()) {
            loadEveryFeature(m_shop.server, u"source"_s);
        } else {
            QFile sql(file);
            QVERIFY(sql.open(QFile::ReadOnly));
            m_shop.server.psql(u"source"_s, sql.readAll());
            addRows(u"source"_s);
        }
        const QString path = m_shop.backUp(u"source"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE source");
        verifyBothWays(path);
    }

    void randomDatabasesRestoredInParallelAreThoseOfPsql()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            m_shop.server.createDatabase(u"source"_s);
            m_shop.server.psql(u"source"_s, randomSchema(seed, 4'200'000));
            m_shop.clock->advance(std::chrono::minutes(1));
            const QString path = m_shop.backUp(u"source"_s);
            m_shop.server.psql(u"postgres"_s, "DROP DATABASE source");
            verifyBothWays(path);
            if (QTest::currentTestFailed())
                qCritical("seed %u", seed);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void filesOfOthersAreRestoredInParallelToo_data()
    {
        QTest::addColumn<bool>("zip");
        QTest::newRow("ordinary gzip, which can only be read from its start") << true;
        QTest::newRow("plain text") << false;
    }
    void filesOfOthersAreRestoredInParallelToo()
    {
        QFETCH(bool, zip);
        const QString file = zip ? zipped(u"other.sql"_s, script()) : m_shop.folder.write(u"plain.sql"_s, script());
        const JobRun job = m_shop.run(foreignSpec(file, u"other"_s, RestoreMode::New));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"way"].toString(), u"parallel"_s);
        QCOMPARE(m_shop.server.dumpOf(u"other"_s), m_shop.server.dumpOf(u"large"_s));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE other");
    }

    void oneJobIsTheSerialWay()
    {
        RestoreSpec spec = parallelSpec(m_file, u"one"_s);
        spec.jobs = 1;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"way"].toString(), u"serial"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE one");
    }

    void whatOneSessionAloneCanLoadIsLoadedByOneAndSaid()
    {
        // A temporary table lives in the session that made it.
        QByteArray text = script();
        text.insert(text.indexOf("CREATE TABLE"), "CREATE TEMPORARY TABLE mark(a int);\n");
        text.insert(text.lastIndexOf("--\n-- PostgreSQL database dump complete"),
                    "COMMENT ON TABLE pg_temp.mark IS 'x';\n");
        RestoreSpec spec = foreignSpec(zipped(u"temporary.sql"_s, text), u"other"_s, RestoreMode::New);
        spec.acceptStatements = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"way"].toString(), u"serial"_s);
        QVERIFY2(job.outcome.warnings.join(u' ').contains(u"pg_temp.mark"_s),
                 qPrintable(job.outcome.warnings.join(u' ')));
        QCOMPARE(m_shop.server.dumpOf(u"other"_s), m_shop.server.dumpOf(u"large"_s));
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE other");
        QCOMPARE(m_shop.databases(), m_databases);
    }

    void anSqlErrorLeavesTheLiveDatabaseAsItWas()
    {
        QByteArray text = script();
        text.insert(text.lastIndexOf("--\n-- PostgreSQL database dump complete"),
                    "CREATE INDEX bad ON public.filler USING btree ((1 / (id - 20000)));\n");
        const JobRun job = m_shop.run(foreignSpec(zipped(u"error.sql"_s, text), u"live"_s, RestoreMode::Swap));
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.warnings.join(u' ').contains(u"division"_s), qPrintable(job.described()));
        verifyUntouched();
    }

    void aFlippedByteIsFoundBeforeTheServerIsTouched()
    {
        const QString copy = m_shop.folder.file(u"flipped.sql.gz"_s);
        QVERIFY(QFile::copy(m_shop.absolute(m_file), copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        QVERIFY(file.putChar(static_cast<char>(~file.peek(1).at(0))));
        file.close();
        const JobRun job = m_shop.run(foreignSpec(copy, u"live"_s, RestoreMode::Swap));
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
        QVERIFY(!job.said(u"connection"_s));
        verifyUntouched();
    }

    void aFileWrittenToWhileItIsLoadedIsNeverSwappedIn()
    {
        const QString copy = m_shop.folder.write(u"changing.sql"_s, script());
        bool changed = false;
        const JobRun job = m_shop.run(foreignSpec(copy, u"live"_s, RestoreMode::Swap),
                                      [&](const JobEvent &event, const CancelToken &) {
                                          QFile file(copy); // the same text again: only the time tells
                                          if (event.text.startsWith(u"Load the rows"_s))
                                              changed = file.open(QIODevice::ReadWrite) && file.write("-") == 1;
                                      });
        QVERIFY(changed);
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
        verifyUntouched();
    }

    void aFullServerDiskIsExplainedAndNothingIsLeft()
    {
        if (runProgram(u"id"_s, {u"-u"_s}).stdOut.trimmed() != "0")
            QSKIP("mounting a small file system needs root");
        const QString folder = m_shop.folder.file(u"small_disk"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=5m,mode=777"_s, u"larder-test"_s, folder})
                    .success());
        const auto unmount = qScopeGuard([&] {
            m_shop.server.psql(u"postgres"_s, "DROP TABLESPACE small");
            runProgram(u"umount"_s, {folder});
        });
        // Directories above must let the server's user through.
        runProgram(u"chmod"_s, {u"a+x"_s, m_shop.folder.path()});
        runProgram(u"chown"_s, {u"postgres"_s, folder});
        m_shop.server.psql(u"postgres"_s, "CREATE TABLESPACE small LOCATION '" + folder.toUtf8() + "'");
        QByteArray text = script();
        text.insert(text.indexOf("CREATE TABLE"), "SET default_tablespace = 'small';\n");
        text.replace("SET default_tablespace = '';", "SET default_tablespace = 'small';");
        const QString file = m_shop.folder.write(u"full.sql"_s, text);
        const JobRun job = m_shop.run(foreignSpec(file, u"live"_s, RestoreMode::Swap));
        QVERIFY2(job.outcome.error.code() == ErrorCode::ServerNoSpace, qPrintable(job.described()));
        QVERIFY(!job.outcome.error.hint().isEmpty());
        QVERIFY(!job.outcome.warnings.join(u' ').contains(u"a single one"_s)); // it would find no more room
        verifyUntouched();
    }

    void aCancelAtAnyMomentLeavesNothing()
    {
        const RestoreSpec spec = parallelSpec(m_file, u"live"_s, RestoreMode::Swap);
        for (int i = 0; i < kills() / 2; ++i) {
            const std::chrono::milliseconds moment(std::uniform_int_distribution<int>(0, 700)(m_random));
            std::thread canceller;
            const JobRun job = m_shop.run(spec, [&](const JobEvent &event, const CancelToken &token) {
                if (event.kind == JobEvent::Kind::Step && event.step == 3 && !canceller.joinable())
                    canceller = std::thread([token, moment] {
                        std::this_thread::sleep_for(moment); // the moment itself is the subject
                        token.requestCancel();
                    });
            });
            if (canceller.joinable())
                canceller.join();
            if (!job.outcome.ok()) {
                QVERIFY2(job.outcome.status == JobStatus::Cancelled, qPrintable(job.described()));
                verifyUntouched();
                continue;
            }
            m_shop.server.psql(u"postgres"_s, "DROP DATABASE live"); // it was faster: set up again
            m_shop.server.psql(u"postgres"_s,
                               "ALTER DATABASE \"" + job.outcome.result[u"keptDatabase"].toString().toUtf8()
                                   + "\" RENAME TO live");
            m_shop.clock->advance(std::chrono::minutes(1));
        }
    }

    void aKilledRestoreLeavesTheLiveDatabaseAndTheNextOneCleansUp()
    {
        ToolCommand command;
        command.program = QStringLiteral(LARDER_BIN_DIR "/larder-cli");
        command.arguments
            = {u"restore"_s, m_shop.absolute(m_file), u"new_one"_s, u"--mode"_s, u"new"_s, u"--jobs"_s, u"3"_s};
        command.environment.set("LARDER_HOME", m_shop.folder.file(u"home"_s).toUtf8());
        command.environment.set("LARDER_PG_BINDIRS", m_shop.server.tools().binDir.toUtf8());
        command.environment.set("POSTGRES_HOST", m_shop.server.host().toUtf8());
        command.environment.set("POSTGRES_PORT", QByteArray::number(m_shop.server.port()));
        command.environment.set("POSTGRES_USER", m_shop.server.user().toUtf8());
        command.environment.set("BACKUP_DIR", m_shop.repository.toUtf8());
        const auto start = std::chrono::steady_clock::now();
        const ToolResult whole = runTool(command, CancelToken());
        const auto duration
            = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        QVERIFY2(whole.success(), qPrintable(whole.stdErr));
        const QByteArray restored = m_shop.server.dumpOf(u"new_one"_s);
        for (int i = 0; i < kills() / 2; ++i) {
            m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS new_one");
            ToolProcess process(command, CancelToken(), {.stdOut = Channel::Null, .stderrFile = {}});
            process.start();
            std::this_thread::sleep_for(std::chrono::milliseconds( // the moment itself is the subject
                std::uniform_int_distribution<long>(0, duration.count())(m_random)));
            process.sendSignal(SIGKILL);
            process.wait();
            if (m_shop.databases().contains(u"new_one"_s))
                QCOMPARE(m_shop.server.dumpOf(u"new_one"_s), restored); // whole, or not there
            QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
        }
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE IF EXISTS new_one");
        QVERIFY(runTool(command, CancelToken()).success());
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE new_one");
        verifyUntouched();
    }
};

QTEST_GUILESS_MAIN(TestParallelRestore)
#include "tst_parallelrestore.moc"
