#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/policy/databasenames.h"
#include "core/repository/repository.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Restores of custom, directory and tar archives. The oracle is pg_dump: dump → restore → dump is equal; whatever goes
/// wrong, the live database stays as it is.
class TestArchiveRestore final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QByteArray m_dump; ///< of mini
    QByteArray m_live;
    QStringList m_databases;
    QMap<BackupFormat, QString> m_backups;

    static void formats()
    {
        QTest::addColumn<BackupFormat>("format");
        QTest::newRow("custom") << BackupFormat::Custom;
        QTest::newRow("directory") << BackupFormat::Directory;
    }
    static void foreignFormats()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("custom") << u"c"_s;
        QTest::newRow("directory") << u"d"_s;
        QTest::newRow("tar") << u"t"_s;
    }

    QString backUp(const QString &database, BackupFormat format)
    {
        m_shop.clock->advance(std::chrono::seconds(1));
        BackupSpec spec = m_shop.backupSpec({database});
        spec.format = format;
        spec.withGlobals = false;
        const JobRun job = m_shop.run(spec);
        if (!job.outcome.ok())
            QTest::qFail(qPrintable(job.described()), __FILE__, __LINE__);
        return job.outcome.result[u"saved"][0][u"path"].toString();
    }

    /// By pg_dump, outside the repository, so that nothing is recorded about it.
    QString foreign(const QString &format, const QString &database, const QStringList &more = {})
    {
        const QString path = m_shop.folder.file(u"foreign_"_s + database + u'.' + format);
        QDir(path).removeRecursively();
        const ToolResult made
            = runTool(m_shop.server.command(m_shop.server.tools().pgDump(),
                                            QStringList{u"-F"_s, format, u"-f"_s, path} + more, database),
                      CancelToken());
        if (!made.success())
            QTest::qFail(qPrintable(made.stdErr), __FILE__, __LINE__);
        return path;
    }
    /// Those of the server; pg_restore is killed where it gets that argument.
    ClientTools toolsKilledAt(const QByteArray &argument)
    {
        ClientTools tools = m_shop.server.tools();
        const QString folder = m_shop.folder.file(u"tools"_s);
        QDir().mkpath(folder);
        for (const QString &program : {tools.psql(), tools.pgDump()})
            QFile::link(program, folder + u'/' + QFileInfo(program).fileName());
        QFile stub(m_shop.folder.write(u"tools/pg_restore"_s,
                                       "#!/bin/sh\ncase \"$*\" in *" + argument + "*) kill -KILL $$ ;; esac\nexec "
                                           + tools.pgRestore().toUtf8() + " \"$@\"\n"));
        if (!stub.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            QTest::qFail("the stub cannot be run", __FILE__, __LINE__);
        tools.binDir = folder;
        return tools;
    }
    RestoreSpec trusting(const QString &path, const QString &database, RestoreMode mode = RestoreMode::New) const
    {
        RestoreSpec spec = m_shop.restoreSpec(path, database, mode);
        spec.repository.clear();
        spec.acceptForeign = true;
        return spec;
    }
    JobRun check(const RestoreSpec &spec) const { return m_shop.run(FlightCheckSpec{spec}); }

    static bool warnsOrBlocks(const JobRun &job, const QString &title, const QString &text)
    {
        return std::any_of(job.events.begin(), job.events.end(), [&](const JobEvent &event) {
            return event.kind == JobEvent::Kind::Finding && event.data[u"title"].toString() == title
                && event.data[u"text"].toString().contains(text);
        });
    }
    void verifyUntouched()
    {
        QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
        QCOMPARE(m_shop.databases(), m_databases);
    }
    void drop(const QString &database)
    {
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + database.toUtf8() + "\"");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.createDatabase(u"mini"_s);
        m_shop.server.loadSample(u"mini"_s);
        m_shop.server.psql(u"postgres"_s, "ALTER DATABASE mini SET work_mem = '7MB'");
        m_dump = m_shop.server.dumpOf(u"mini"_s);
        m_shop.server.createDatabase(u"live"_s);
        m_shop.server.psql(u"live"_s,
                           "CREATE TABLE precious(a int); INSERT INTO precious SELECT generate_series(1,100)");
        m_live = m_shop.server.dumpOf(u"live"_s);
        for (const BackupFormat format : {BackupFormat::Custom, BackupFormat::Directory})
            m_backups[format] = backUp(u"mini"_s, format);
        m_databases = m_shop.databases();
    }

    void aNewDatabaseEqualsTheArchive_data() { formats(); }
    void aNewDatabaseEqualsTheArchive()
    {
        QFETCH(BackupFormat, format);
        RestoreSpec spec = m_shop.restoreSpec(m_backups[format], u"fresh"_s);
        spec.jobs = 3;
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"fresh"_s), m_dump);
        QVERIFY(job.said(u"--jobs=3"_s));
        QCOMPARE(job.outcome.result[u"way"].toString(), u"pg_restore"_s);
        QVERIFY(job.outcome.result[u"tablesCompared"].toInt() > 1);
        QCOMPARE(m_shop.server.psql(u"fresh"_s, "SHOW work_mem"), QByteArray("7MB"));
        drop(u"fresh"_s);
    }

    void aSwapKeepsTheOldDatabase_data() { formats(); }
    void aSwapKeepsTheOldDatabase()
    {
        QFETCH(BackupFormat, format);
        m_shop.server.createDatabase(u"shop"_s);
        m_shop.server.psql(u"shop"_s, "CREATE TABLE old(a int)");
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backups[format], u"shop"_s, RestoreMode::Swap));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"shop"_s), m_dump);
        const QString kept = job.outcome.result[u"keptDatabase"].toString();
        QVERIFY(isKeptDatabaseOf(kept, u"shop"_s));
        drop(u"shop"_s);
        drop(kept);
    }

    void dropFirstReplaces()
    {
        m_shop.server.createDatabase(u"scarce"_s);
        const JobRun job
            = m_shop.run(m_shop.restoreSpec(m_backups[BackupFormat::Custom], u"scarce"_s, RestoreMode::Drop));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"scarce"_s), m_dump);
        drop(u"scarce"_s);
    }

    void anEmptyDatabaseIsFilledInOneTransaction_data() { formats(); }
    void anEmptyDatabaseIsFilledInOneTransaction()
    {
        QFETCH(BackupFormat, format);
        m_shop.server.createDatabase(u"hollow"_s);
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backups[format], u"hollow"_s, RestoreMode::Empty));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(u"--single-transaction"_s));
        QCOMPARE(m_shop.server.dumpOf(u"hollow"_s), m_dump);
        drop(u"hollow"_s);
    }

    void aDatabaseNamedLikeAConnectionStringIsOnlyAName()
    {
        const QString name = u"host=evil dbname='x\\y"_s;
        const JobRun job = m_shop.run(m_shop.restoreSpec(m_backups[BackupFormat::Custom], name));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(name), m_dump);
        drop(name);
    }

    void aForeignArchiveWantsTrustBeforePgRestoreSeesIt_data() { foreignFormats(); }
    void aForeignArchiveWantsTrustBeforePgRestoreSeesIt()
    {
        QFETCH(QString, format);
        RestoreSpec spec = trusting(foreign(format, u"mini"_s), u"from_outside"_s);
        spec.acceptForeign = false;
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
        QVERIFY2(job.outcome.error.hint().contains(u"--accept-foreign"_s), qPrintable(job.described()));
        QVERIFY(!job.said(u"pg_restore --"_s) && !job.said(u"bin/pg_restore"_s));
        verifyUntouched();
        const JobRun looked = check(spec);
        QVERIFY(looked.outcome.ok());
        QVERIFY(looked.outcome.result[u"blockers"].toInt() > 0);
    }

    void anArchiveWithoutRecordInsideTheRepositoryIsForeignToo()
    {
        const QString inside = m_shop.absolute(u"2026-01-15/planted_20260115_100000.dump"_s);
        QVERIFY(QDir().mkpath(QFileInfo(inside).path()));
        QVERIFY(QFile::copy(foreign(u"c"_s, u"mini"_s), inside));
        const JobRun job = m_shop.run(m_shop.restoreSpec(inside, u"from_inside"_s));
        QVERIFY(QFile::remove(inside));
        QCOMPARE(job.outcome.error.code(), ErrorCode::FlightCheckFailed);
        verifyUntouched();
    }

    void aTrustedForeignArchiveIsRestored_data() { foreignFormats(); }
    void aTrustedForeignArchiveIsRestored()
    {
        QFETCH(QString, format);
        const JobRun job = m_shop.run(trusting(foreign(format, u"mini"_s), u"from_outside"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(m_shop.server.dumpOf(u"from_outside"_s), m_dump);
        drop(u"from_outside"_s);
    }

    void anArchiveMadeToCreateItsDatabaseCreatesNoneAndDropsNone()
    {
        const QString path = foreign(u"c"_s, u"mini"_s, {u"--create"_s, u"--clean"_s});
        const JobRun job = m_shop.run(trusting(path, u"renamed"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        drop(u"renamed"_s);
        QCOMPARE(m_shop.server.dumpOf(u"mini"_s), m_dump);
        verifyUntouched();
    }

    void theFlightCheckReadsVersionRolesAndExtensionsOfForeignBackups_data()
    {
        foreignFormats();
        QTest::newRow("plain") << u"p"_s;
    }
    void theFlightCheckReadsVersionRolesAndExtensionsOfForeignBackups()
    {
        QFETCH(QString, format);
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE \"the owner\"; CREATE ROLE reader");
        m_shop.server.createDatabase(u"owned"_s);
        m_shop.server.psql(u"owned"_s,
                           "CREATE TABLE t(a int); ALTER TABLE t OWNER TO \"the owner\"; CREATE TABLE u(a int);"
                           "GRANT SELECT ON u TO reader WITH GRANT OPTION");
        const QString path = foreign(format, u"owned"_s);
        m_shop.server.psql(u"owned"_s, "DROP OWNED BY \"the owner\", reader");
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE owned; DROP ROLE \"the owner\"; DROP ROLE reader");
        const JobRun job = check(trusting(path, u"nobody"_s));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(warnsOrBlocks(job, u"Roles"_s, u"reader, the owner"_s));
        QVERIFY(warnsOrBlocks(job, u"Versions"_s, u"Backup "_s + m_shop.server.tools().version));
        QVERIFY(warnsOrBlocks(job, u"Extensions"_s, u"uses none"_s));
    }

    void flippedBitsAreFoundByTheHashBeforePgRestoreSeesThem()
    {
        const QString path = backUp(u"mini"_s, BackupFormat::Custom);
        const QByteArray whole = [&] {
            QFile file(m_shop.absolute(path));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QVERIFY(whole.size() > 1000);
        for (int flip = 0; flip < 12; ++flip) {
            QByteArray bad = whole;
            const qsizetype at = whole.size() * flip / 12;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (flip % 8)));
            QFile file(m_shop.absolute(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bad), bad.size());
            file.close();
            const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"live"_s, RestoreMode::Swap));
            QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
            QVERIFY(!job.said(u"bin/pg_restore"_s));
        }
        verifyUntouched();
    }

    void aTrustedArchiveWithFlippedBitsNeverReplacesAnything()
    {
        const QString path = foreign(u"c"_s, u"mini"_s);
        QFile original(path);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray whole = original.readAll();
        for (int flip = 0; flip < 6; ++flip) {
            QByteArray bad = whole; // in the table of contents: lengths, offsets, names; pg_restore may crash
            const qsizetype at = 5 + flip * 6;
            bad[at] = static_cast<char>(bad[at] ^ 0x40);
            const QString forged = m_shop.folder.write(u"forged.dump"_s, bad);
            RestoreSpec spec = trusting(forged, u"live"_s, RestoreMode::Swap);
            const JobRun job = m_shop.run(spec);
            if (job.outcome.ok()) { // a bit that means nothing: what came of it is whole
                QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_dump);
                UndoSpec undo;
                undo.server = m_shop.address();
                undo.database = u"live"_s;
                undo.confirmed = true;
                m_shop.clock->advance(std::chrono::minutes(2));
                const JobRun back = m_shop.run(undo);
                QVERIFY2(back.outcome.ok(), qPrintable(back.described()));
                const QStringList kept = m_shop.databases().filter(u"live_before"_s);
                for (const QString &name : kept)
                    drop(name);
            }
            verifyUntouched();
        }
    }

    void aPgRestoreThatWasKilledSaysNothingAboutTheBackup_data()
    {
        const QString &backup = m_backups[BackupFormat::Custom];
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.backups = {backup};
        DrillSpec drill;
        drill.repository = m_shop.repository;
        drill.backups = {backup};
        drill.place = DrillPlace::Server;
        drill.server = m_shop.address();
        const RestoreSpec restore = m_shop.restoreSpec(backup, u"live"_s, RestoreMode::Swap);
        QTest::addColumn<JobSpec>("spec");
        QTest::addColumn<QByteArray>("when");
        QTest::newRow("while it is verified") << JobSpec(verify) << QByteArray("--file=-");
        QTest::newRow("while it is read before a restore") << JobSpec(restore) << QByteArray("--file=-");
        QTest::newRow("while its contents are listed") << JobSpec(restore) << QByteArray("--list");
        QTest::newRow("while it is loaded") << JobSpec(restore) << QByteArray("--dbname");
        QTest::newRow("while it is loaded by a drill") << JobSpec(drill) << QByteArray("--dbname");
    }
    void aPgRestoreThatWasKilledSaysNothingAboutTheBackup()
    {
        QFETCH(JobSpec, spec);
        QFETCH(QByteArray, when);
        Services services = m_shop.services();
        services.clientTools = [tools = toolsKilledAt(when)] { return QList<ClientTools>{tools}; };
        const JobRun job = m_shop.run(spec, {}, services);
        QCOMPARE(job.outcome.error.code(), ErrorCode::FileAccess);
        QVERIFY2(job.outcome.error.message().contains(u"killed by signal 9"_s), qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains(u"nothing is known against the file"_s),
                 qPrintable(job.described()));
        const Manifest manifest = *Repository::open(m_shop.repository).readManifest(m_backups[BackupFormat::Custom]);
        QCOMPARE(manifest.problem, QString());
        QVERIFY(!manifest.drill);
        verifyUntouched();
    }

    void aRestoreThatFindsDamageWritesItDown_data()
    {
        formats();
        QTest::newRow("plain") << BackupFormat::PlainGzip;
    }
    void aRestoreThatFindsDamageWritesItDown()
    {
        QFETCH(BackupFormat, format);
        const QString path = backUp(u"mini"_s, format);
        const QString absolute = m_shop.absolute(path);
        QFile file(QFileInfo(absolute).isDir() ? absolute + u"/toc.dat"_s : absolute);
        QVERIFY(file.resize(file.size() - 40));
        const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"live"_s, RestoreMode::Swap));
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
        QCOMPARE(Repository::open(m_shop.repository).readManifest(path)->problem, job.outcome.error.message());
        verifyUntouched();
    }

    void anSqlErrorOnTheWayLeavesEverythingAsItWas_data()
    {
        QTest::addColumn<RestoreMode>("mode");
        QTest::newRow("beside") << RestoreMode::Swap;
        QTest::newRow("in one transaction") << RestoreMode::Empty;
    }
    void anSqlErrorOnTheWayLeavesEverythingAsItWas()
    {
        QFETCH(RestoreMode, mode);
        // A constraint that the rows of the dump break: made valid behind PostgreSQL's back.
        m_shop.server.createDatabase(u"unloadable"_s);
        m_shop.server.psql(u"unloadable"_s,
                           "CREATE TABLE first(a int); INSERT INTO first SELECT generate_series(1,1000);"
                           "CREATE TABLE t(a int); INSERT INTO t VALUES (9);"
                           "ALTER TABLE t ADD CONSTRAINT t_a_check CHECK (a < 5) NOT VALID;"
                           "UPDATE pg_constraint SET convalidated = true WHERE conname = 't_a_check'");
        const QString path = backUp(u"unloadable"_s, BackupFormat::Custom);
        drop(u"unloadable"_s);
        const QString target = mode == RestoreMode::Empty ? u"hollow"_s : u"live"_s;
        if (mode == RestoreMode::Empty)
            m_shop.server.createDatabase(target);
        const JobRun job = m_shop.run(m_shop.restoreSpec(path, target, mode));
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.error.message().contains(u"t_a_check"_s), qPrintable(job.described()));
        if (mode == RestoreMode::Empty) {
            QCOMPARE(m_shop.server.psql(target, "SELECT count(*) FROM pg_class WHERE oid >= 16384"), QByteArray("0"));
            drop(target);
        }
        verifyUntouched();
    }

    void aFullDiskOfTheServerIsExplainedAndNothingIsLeft()
    {
        if (runProgram(u"id"_s, {u"-u"_s}).stdOut.trimmed() != "0")
            QSKIP("mounting a small file system needs root");
        const QString roomy = m_shop.folder.file(u"roomy"_s);
        const QString full = m_shop.folder.file(u"full"_s);
        QVERIFY(QDir().mkpath(roomy) && QDir().mkpath(full));
        QVERIFY(runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=5m,mode=777"_s, u"larder-test"_s, full})
                    .success());
        const auto unmount = qScopeGuard([&] {
            m_shop.server.psql(u"postgres"_s, "DROP TABLESPACE small");
            runProgram(u"umount"_s, {full});
        });
        // Directories above must let the server's user through.
        runProgram(u"chmod"_s, {u"a+x"_s, m_shop.folder.path()});
        runProgram(u"chown"_s, {u"postgres"_s, roomy, full});
        m_shop.server.psql(u"postgres"_s, "CREATE TABLESPACE small LOCATION '" + roomy.toUtf8() + "'");
        m_shop.server.createDatabase(u"large"_s);
        m_shop.server.psql(
            u"large"_s, "CREATE TABLE t TABLESPACE small AS SELECT g, md5(g::text) FROM generate_series(1,200000) g");
        const QString path = backUp(u"large"_s, BackupFormat::Custom);
        drop(u"large"_s);
        m_shop.server.psql(u"postgres"_s, "DROP TABLESPACE small");
        m_shop.server.psql(u"postgres"_s, "CREATE TABLESPACE small LOCATION '" + full.toUtf8() + "'");
        const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"live"_s, RestoreMode::Swap));
        QVERIFY2(job.outcome.error.code() == ErrorCode::ServerNoSpace, qPrintable(job.described()));
        QVERIFY(!job.outcome.error.hint().isEmpty());
        verifyUntouched();
    }

    void anArchiveThatIsWrittenToAfterItsProofIsNeverSwappedIn_data() { formats(); }
    void anArchiveThatIsWrittenToAfterItsProofIsNeverSwappedIn()
    {
        QFETCH(BackupFormat, format);
        const QString path = backUp(u"mini"_s, format);
        const QFileInfo file(m_shop.absolute(path));
        const QString victim = file.isDir() ? file.filePath() + u"/toc.dat"_s : file.filePath();
        bool touched = false;
        const JobRun job = m_shop.run(m_shop.restoreSpec(path, u"live"_s, RestoreMode::Swap),
                                      [&](const JobEvent &event, const CancelToken &) {
                                          if (event.kind != JobEvent::Kind::Step || event.step != 3)
                                              return;
                                          QFile data(victim);
                                          touched = data.open(QIODevice::Append) && data.write("?") == 1;
                                      });
        QVERIFY(touched);
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
        verifyUntouched();
    }

    void aCancelLeavesLiveDatabaseAndServerAsTheyWere()
    {
        const JobRun job
            = m_shop.run(m_shop.restoreSpec(m_backups[BackupFormat::Custom], u"live"_s, RestoreMode::Swap),
                         [&](const JobEvent &event, const CancelToken &token) {
                             if (event.kind == JobEvent::Kind::Command && event.text.contains(u"--dbname"_s))
                                 token.requestCancel();
                         });
        QVERIFY(job.outcome.status == JobStatus::Cancelled);
        verifyUntouched();
    }
};

QTEST_GUILESS_MAIN(TestArchiveRestore)
#include "tst_archiverestore.moc"
