#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/job/shownhook.h"
#include "core/postgres/pgconnection.h"
#include "core/repository/repository.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What a backup may be asked for beyond databases and formats: hooks, retries, what to leave out.
class TestBackupOptions final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    int m_tests = 0; ///< each has a backup directory of its own

    BackupSpec shopSpec() const
    {
        BackupSpec spec = m_shop.backupSpec({u"shop"_s});
        spec.withGlobals = false;
        spec.lockWaitSeconds = 1;
        return spec;
    }

    QByteArray textOf(const JobRun &job) const
    {
        const QString path = job.outcome.result[u"saved"][0][u"path"].toString();
        return runProgram(u"gzip"_s, {u"-dc"_s, m_shop.absolute(path)}).stdOut;
    }

    QStringList savedFiles() const { return m_shop.filesOfRepository().filter(u".sql.gz"_s); }

    /// A session that keeps shop.orders locked until it is closed.
    PgConnection lockOrders() const
    {
        PgConnection connection = PgConnection::connect(
            ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"shop"_s));
        connection.execScript(u"BEGIN; LOCK TABLE public.orders IN ACCESS EXCLUSIVE MODE"_s);
        return connection;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.psql(u"shop"_s,
                           "CREATE ROLE clerk; CREATE TABLE orders(a int); INSERT INTO orders VALUES (1);"
                           " COMMENT ON TABLE orders IS 'a remark'; GRANT SELECT ON orders TO clerk;"
                           " CREATE SCHEMA audit; CREATE TABLE audit.log(a int);"
                           " ALTER TABLE audit.log OWNER TO clerk");
    }
    void init() { m_shop.repository = m_shop.folder.file(u"backups%1"_s.arg(++m_tests)); }

    void whatIsLeftOutIsNotInTheFile_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("missing");
        QTest::addColumn<bool>("partial");
        QTest::newRow("owners") << u"noOwner"_s << QJsonValue(true) << QByteArray("OWNER TO") << false;
        QTest::newRow("comments") << u"noComments"_s << QJsonValue(true) << QByteArray("a remark") << false;
        QTest::newRow("privileges") << u"noPrivileges"_s << QJsonValue(true) << QByteArray("GRANT ") << false;
        QTest::newRow("comments, by an argument for pg_dump")
            << u"extraArguments"_s << QJsonValue(QJsonArray{u"--no-comments"_s}) << QByteArray("a remark") << false;
        QTest::newRow("a schema") << u"excludeSchemas"_s << QJsonValue(QJsonArray{u"aud*"_s}) << QByteArray("audit")
                                  << true;
    }
    void whatIsLeftOutIsNotInTheFile()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, missing);
        QFETCH(bool, partial);
        const JobRun whole = m_shop.run(shopSpec());
        QVERIFY2(whole.outcome.ok(), qPrintable(whole.described()));
        QVERIFY(textOf(whole).contains(missing));
        QJsonObject json = toJson(JobSpec(shopSpec()));
        json[key] = value;
        const JobRun job = m_shop.run(jobSpecFromJson(json));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(!textOf(job).contains(missing));
        QVERIFY(textOf(job).contains("COPY public.orders"));
        const QString path = job.outcome.result[u"saved"][0][u"path"].toString();
        QCOMPARE(Repository::open(m_shop.repository).readManifest(path)->partial, partial);
    }

    void aPatternThatMatchesNothingIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("of tables") << u"tables"_s;
        QTest::newRow("of schemas") << u"schemas"_s;
    }
    void aPatternThatMatchesNothingIsNamed()
    {
        QFETCH(QString, key);
        QJsonObject json = toJson(JobSpec(shopSpec()));
        json[key] = QJsonArray{u"*"_s, u"no_such_thing"_s};
        json[u"retries"_s] = 3;
        const JobRun job = m_shop.run(jobSpecFromJson(json));
        QVERIFY2(job.outcome.error.code() == ErrorCode::Usage, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains("no_such_thing"_L1), qPrintable(job.described()));
        QVERIFY(!job.said(u"Retry"_s));
        QVERIFY(savedFiles().isEmpty());
    }

    void theFormatSqlAloneWritesPlainFiles()
    {
        BackupSpec spec = shopSpec();
        spec.format = BackupFormat::Plain;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.outcome.result[u"saved"][0][u"path"].toString().endsWith(".sql"_L1));
    }

    void hooksRunBeforeAndAfterAndKnowWhatTheJobIs()
    {
        BackupSpec spec = shopSpec();
        const QString notes = m_shop.folder.file(u"notes"_s);
        spec.preHook
            = u"test ! -e \"$LARDER_REPOSITORY\" && echo \"pre $LARDER_DATABASES $LARDER_OUTCOME\" >> '%1'"_s.arg(
                notes);
        spec.postHook
            = u"test -e \"$LARDER_REPOSITORY\"/20*/shop_*.json && echo \"post $LARDER_DATABASES $LARDER_OUTCOME $LARDER_JOB\" >> '%1'"_s
                  .arg(notes);
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
        QCOMPARE(QString::fromUtf8(m_shop.folder.read(u"notes"_s)),
                 u"pre shop \npost shop succeeded %1\n"_s.arg(job.outcome.jobId));
    }

    void hooksGetNeitherPasswordsNorOurEnvironment()
    {
        qputenv("PGPASSWORD", "geheim");
        const auto tidy = qScopeGuard([] { qunsetenv("PGPASSWORD"); });
        BackupSpec spec = shopSpec();
        spec.preHook = u"env; exit 0"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(u"LARDER_JOB="_s));
        QVERIFY(!job.said(u"geheim"_s));
        QVERIFY(!job.said(u"PGPASS"_s));
    }

    void whatAHookSaysIsInTheLog()
    {
        BackupSpec spec = shopSpec();
        spec.preHook = u"echo outward; echo inward >&2"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY(job.said(u"outward"_s));
        QVERIFY(job.said(u"inward"_s));
    }

    void aHookIsNotWrittenIntoTheManifest()
    {
        BackupSpec spec = shopSpec();
        spec.postHook = u"true token-1234"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        const QString manifest = m_shop.filesOfRepository().filter(u"shop_"_s).filter(u".json"_s).first();
        QFile file(m_shop.absolute(manifest));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("token-1234"));
    }

    void whatAHookIsGivenIsNeitherKeptNorShown_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a program with a token") << u"/bin/echo token-1234"_s << u"/bin/echo …"_s;
        QTest::newRow("a program alone") << u" /bin/true "_s << u"/bin/true"_s;
        QTest::newRow("a variable before it") << u"TOKEN=token-1234 /bin/true"_s << u"…"_s;
        QTest::newRow("a quoted one") << u"'/bin/true' token-1234"_s << u"…"_s;
        QTest::newRow("more than one command") << u"true;echo token-1234"_s << u"…"_s;
    }
    void whatAHookIsGivenIsNeitherKeptNorShown()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, shown);
        QCOMPARE(shownHook(line), shown);
        BackupSpec spec = shopSpec();
        spec.postHook = line + u" >/dev/null; exit 3"_s;
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::HookFailed);
        QVERIFY2(!job.described().contains(u"1234"_s), qPrintable(job.described()));
        QVERIFY(!job.said(u"1234"_s));
        const QStringList files = QDir(m_shop.folder.path()).entryList({u"catalogue.sqlite*"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(!m_shop.folder.read(file).contains("token-1234"), qPrintable(file));
    }

    void aFailingPreHookStopsTheJobBeforeAnythingIsTouched()
    {
        BackupSpec spec = shopSpec();
        const QString notes = m_shop.folder.file(u"afterwards"_s);
        spec.preHook = u"echo the disk is not there >&2; exit 3"_s;
        spec.postHook = u"echo \"$LARDER_OUTCOME\" > '%1'"_s.arg(notes);
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::HookFailed);
        QVERIFY2(job.outcome.error.message().contains("exit code 3"_L1), qPrintable(job.described()));
        QVERIFY(job.outcome.error.detail().contains("the disk is not there"_L1));
        QVERIFY(!QFileInfo::exists(m_shop.repository));
        QCOMPARE(m_shop.folder.read(u"afterwards"_s), QByteArray("failed\n"));
    }

    void aFailingPostHookFailsTheJobThoughTheBackupStays()
    {
        BackupSpec spec = shopSpec();
        spec.postHook = u"exit 4"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::HookFailed, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains("exit code 4"_L1), qPrintable(job.described()));
        QVERIFY(job.outcome.error.message().contains("The backups are saved"_L1));
        QCOMPARE(job.outcome.result[u"saved"].toArray().size(), 1);
        QCOMPARE(savedFiles().size(), 1);
    }

    void aRunThatSavedNothingEndsWithTheCausesCode()
    {
        BackupSpec spec = shopSpec();
        spec.withGlobals = true;
        const PgConnection locker = lockOrders();
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::TimedOut, qPrintable(job.described()));
        QVERIFY2(savedFiles().isEmpty(), qPrintable(savedFiles().join(u' ')));
    }

    void aLockThatStaysIsToldByItsTableAndNotByWhatBelongsToIt()
    {
        m_shop.server.psql(u"shop"_s, "CREATE TABLE wide(id int PRIMARY KEY, words text)");
        const auto tidy = qScopeGuard([&] { m_shop.server.psql(u"shop"_s, "DROP TABLE wide"); });
        PgConnection locker = PgConnection::connect(
            ConnectionParams::resolve(m_shop.address(), QProcessEnvironment()).withDatabase(u"shop"_s));
        locker.execScript(u"BEGIN; TRUNCATE public.wide"_s); // its index and its toast table, too
        BackupSpec spec = shopSpec();
        spec.lockWaitSeconds = 1;
        const JobRun job = m_shop.run(spec);
        locker.execScript(u"ROLLBACK"_s);
        QCOMPARE(job.outcome.error.code(), ErrorCode::TimedOut);
        QVERIFY2(job.outcome.error.message().contains(u"wide (session "_s), qPrintable(job.described()));
        QVERIFY2(!job.outcome.error.message().contains(u"toast"_s), qPrintable(job.described()));
        QVERIFY2(!job.outcome.error.message().contains(u"wide_pkey"_s), qPrintable(job.described()));
    }

    void globalsAreNotListedAlone_data()
    {
        QTest::addColumn<CancelReason>("reason");
        QTest::newRow("after Ctrl+C") << CancelReason::Interrupt;
        QTest::newRow("after kill") << CancelReason::Terminate;
        QTest::newRow("after the terminal was closed") << CancelReason::Hangup;
    }

    void globalsAreNotListedAlone()
    {
        QFETCH(CancelReason, reason);
        BackupSpec spec = shopSpec();
        spec.withGlobals = true;
        spec.lockWaitSeconds = 600;
        const PgConnection locker = lockOrders();
        const JobRun job = m_shop.run(spec, [&](const JobEvent &event, const CancelToken &token) {
            if (event.kind == JobEvent::Kind::Command && event.text.contains("pg_dumpall"_L1))
                token.requestCancel(reason);
        });
        QVERIFY2(job.outcome.status == JobStatus::Cancelled, qPrintable(job.described()));
        QCOMPARE(job.outcome.exitCode(), exitCodeOf(reason));
        QVERIFY2(savedFiles().isEmpty(), qPrintable(savedFiles().join(u' ')));
        QVERIFY(m_shop.filesOfRepository().filter(u"part"_s).isEmpty());
    }

    void aRoleThatIsNoSuperuserIsNoReasonToWarn()
    {
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE saver LOGIN; GRANT pg_read_all_data TO saver");
        BackupSpec spec = shopSpec();
        spec.server.user = u"saver"_s;
        spec.withGlobals = true;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
        QVERIFY(job.said(u"Role passwords"_s));
        QCOMPARE(savedFiles().size(), 2);
        const JobRun look = m_shop.run(InspectSpec{spec.server});
        QVERIFY(look.outcome.result[u"limits"][0].toString().contains(u"saver"_s));
    }

    void thePostHookRunsAfterAFailureToo()
    {
        BackupSpec spec = m_shop.backupSpec({u"no_such_database"_s});
        const QString notes = m_shop.folder.file(u"failure"_s);
        spec.postHook = u"echo \"$LARDER_OUTCOME\" > '%1'; exit 1"_s.arg(notes);
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::DatabaseNotFound);
        QCOMPARE(m_shop.folder.read(u"failure"_s), QByteArray("failed\n"));
    }

    void aCancelEndsTheHookAndStillRunsThePostHook()
    {
        BackupSpec spec = shopSpec();
        const QString notes = m_shop.folder.file(u"cancelled"_s);
        spec.preHook = u"sleep 1000"_s;
        spec.postHook = u"echo \"$LARDER_OUTCOME\" > '%1'"_s.arg(notes);
        const JobRun job = m_shop.run(spec, [](const JobEvent &event, const CancelToken &token) {
            if (event.kind == JobEvent::Kind::Command && event.text.contains("sleep"_L1))
                token.requestCancel();
        });
        QVERIFY2(job.outcome.status == JobStatus::Cancelled, qPrintable(job.described()));
        QCOMPARE(m_shop.folder.read(u"cancelled"_s), QByteArray("cancelled\n"));
        QVERIFY(!QFileInfo::exists(m_shop.repository));
    }

    void aDryRunRunsNoHook()
    {
        BackupSpec spec = shopSpec();
        spec.dryRun = true;
        spec.preHook = u"exit 5"_s;
        spec.postHook = u"exit 5"_s;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
    }

    void aDatabaseThatFailedForAPassingReasonIsTriedAgain()
    {
        BackupSpec spec = shopSpec();
        spec.retries = 3;
        spec.retryDelaySeconds = 0;
        std::optional<PgConnection> locker = lockOrders();
        const JobRun job = m_shop.run(spec, [&](const JobEvent &event, const CancelToken &) {
            if (event.text.contains("Retry 2 of 3"_L1))
                locker.reset();
        });
        QVERIFY2(job.outcome.status == JobStatus::Succeeded, qPrintable(job.described()));
        QVERIFY(job.said(u"Retry 1 of 3"_s));
        QVERIFY(!job.said(u"Retry 3 of 3"_s));
        QCOMPARE(savedFiles().size(), 1);
    }

    void retriesComeToAnEnd()
    {
        BackupSpec spec = shopSpec();
        spec.retries = 1;
        spec.retryDelaySeconds = 0;
        const PgConnection locker = lockOrders();
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::TimedOut, qPrintable(job.described()));
        QVERIFY(job.said(u"Retry 1 of 1"_s));
        QVERIFY(savedFiles().isEmpty());
    }

    void aCancelEndsTheWaitForARetry()
    {
        BackupSpec spec = shopSpec();
        spec.retries = 1;
        spec.retryDelaySeconds = 86400;
        const PgConnection locker = lockOrders();
        const JobRun job = m_shop.run(spec, [&](const JobEvent &event, const CancelToken &token) {
            if (event.text.contains("Retry 1 of 1"_L1))
                token.requestCancel();
        });
        QVERIFY2(job.outcome.status == JobStatus::Cancelled, qPrintable(job.described()));
        QVERIFY(savedFiles().isEmpty());
    }

    void aLastingReasonIsNotTriedAgain()
    {
        m_shop.server.psql(u"shop"_s, "CREATE ROLE stranger LOGIN");
        const auto tidy = qScopeGuard([&] { m_shop.server.psql(u"shop"_s, "DROP ROLE stranger"); });
        BackupSpec spec = shopSpec();
        spec.server.user = u"stranger"_s;
        spec.retries = 3;
        spec.retryDelaySeconds = 86400;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::PermissionDenied, qPrintable(job.described()));
        QVERIFY(!job.said(u"Retry"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackupOptions)
#include "tst_backupoptions.moc"
