#include "tests/integration/workshop.h"

#include "core/postgres/serveruser.h"
#include "core/recipes/backupchoice.h"
#include "core/repository/repository.h"
#include "tests/support/runprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Drills on a private server and on an existing one: what they prove, what they write down, what they leave behind.
class TestDrill final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_workDir; ///< where private servers are put
    QString m_backup; ///< of "varied"

    DrillSpec drillSpec(const QString &backup, DrillPlace place) const
    {
        DrillSpec spec;
        spec.repository = m_shop.repository;
        spec.backups = {backup};
        spec.place = place;
        if (place == DrillPlace::Server)
            spec.server = m_shop.address();
        spec.folder = m_workDir;
        return spec;
    }
    Manifest manifestOf(const QString &backup) const
    {
        return Repository::open(m_shop.repository).readManifest(backup).value_or(Manifest());
    }
    void rewrite(const QString &backup, const std::function<void(Manifest &)> &change) const
    {
        Repository::open(m_shop.repository).changeManifest(backup, change);
    }
    QString backUpAs(const QString &database, BackupFormat format)
    {
        m_shop.clock->advance(std::chrono::minutes(1));
        BackupSpec spec = m_shop.backupSpec({database});
        spec.format = format;
        spec.withGlobals = false;
        for (const JobEvent &event : m_shop.run(spec).events) {
            if (event.kind == JobEvent::Kind::Item && event.data.contains(u"path"_s))
                return event.data[u"path"].toString();
        }
        return {};
    }
    void verifyNothingIsLeft(const QStringList &databases)
    {
        QCOMPARE(m_shop.databases(), databases);
        QCOMPARE(QDir(m_workDir).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(QDir(m_shop.folder.file(u"journal"_s)).entryList(QDir::Files), QStringList());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_workDir = m_shop.folder.file(u"work"_s);
        const QString space = m_shop.folder.file(u"space"_s);
        QVERIFY(QDir().mkpath(m_workDir) && QDir().mkpath(space));
        giveToServerUser(m_shop.folder.path()); // servers must reach what is in it
        giveToServerUser(space);
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE keeper; CREATE ROLE reader");
        m_shop.server.psql(u"postgres"_s, "CREATE TABLESPACE fast LOCATION '" + space.toUtf8() + "'");
        m_shop.server.createDatabase(u"varied"_s);
        m_shop.server.psql(
            u"postgres"_s,
            "ALTER DATABASE varied OWNER TO keeper; ALTER DATABASE varied SET TimeZone = 'Asia/Kolkata';"
            "ALTER DATABASE varied SET extra_float_digits = 0; ALTER DATABASE varied SET DateStyle = 'German'");
        m_shop.server.psql(
            u"varied"_s,
            "CREATE TABLE moments(at timestamptz, d date, f float8, r real, i interval, b bytea, c regclass);"
            "INSERT INTO moments SELECT timestamptz '2026-01-01 00:00+00' + g * interval '7 hours', date '2026-01-01' "
            "+ g, 1 / (g + 0.1::float8), 1 / (g + 0.7::real), g * interval '1 month 3 days 4 hours', "
            "decode(md5(g::text), 'hex'), 'moments' FROM generate_series(0, 999) g;"
            "CREATE TABLE elsewhere(a int PRIMARY KEY, t text) TABLESPACE fast;"
            "INSERT INTO elsewhere SELECT g, CASE WHEN g % 7 = 0 THEN NULL ELSE E'a\\tb\\\\' || g END "
            "FROM generate_series(1, 500) g;"
            "ALTER TABLE elsewhere OWNER TO keeper; GRANT SELECT ON elsewhere TO reader;"
            "CREATE TABLE \"odd \"\"name\"(\"a b\" int, twice int GENERATED ALWAYS AS (\"a b\" * 2) STORED);"
            "INSERT INTO \"odd \"\"name\" VALUES (1), (2); CREATE TABLE nothing(); INSERT INTO nothing DEFAULT VALUES;"
            "CREATE TABLE parted(k int, v text) PARTITION BY RANGE (k);"
            "CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (0) TO (50);"
            "CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM (50) TO (100);"
            "INSERT INTO parted SELECT 99 - g, 'x' || g FROM generate_series(0, 99) g");
        m_backup = m_shop.backUp(u"varied"_s);
        QVERIFY(!m_backup.isEmpty());
    }

    /// Whoever may create a table decides what a check does when somebody mightier loads it.
    void aBackupsFunctionsReachNothingOutside()
    {
        const QString mark = u"/tmp/larder-test-mark-%1"_s.arg(QCoreApplication::applicationPid());
        m_shop.server.createDatabase(u"sly"_s);
        m_shop.server.psql(u"sly"_s,
                           QByteArray(R"(
            CREATE FUNCTION try(command text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
                IF current_setting('application_name') LIKE 'larder/drill%' THEN
                    BEGIN EXECUTE command; EXCEPTION WHEN OTHERS THEN NULL; END;
                END IF;
                RETURN true;
            END $$;
            CREATE TABLE t(a int CHECK (public.try('COPY (SELECT 1) TO PROGRAM ''touch MARK''')),
                           b int CHECK (public.try('COPY (SELECT 1) TO ''MARK''')));
            INSERT INTO t VALUES (1, 2))")
                               .replace("MARK", mark.toUtf8()));
        const QString backup = m_shop.backUp(u"sly"_s);
        const JobRun job = m_shop.run(drillSpec(backup, DrillPlace::Private));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY2(!job.said(u"not confined"_s), "this machine cannot confine a drill");
        QVERIFY2(!QFile::exists(mark), "the drill ran a program, or wrote where it wanted");
        QVERIFY(manifestOf(backup).proof().level == ProofLevel::Identical);
        Repository::open(m_shop.repository).removeBackup(backup);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE sly");
    }

    void aLinkInADrillsFolderLeadsNowhereWhenItIsRemoved()
    {
        const QString outside = m_shop.folder.file(u"outside"_s);
        m_shop.folder.write(u"outside/precious"_s, "still here");
        m_shop.server.createDatabase(u"linked"_s);
        m_shop.server.psql(u"linked"_s, "CREATE TABLE t AS SELECT 1 AS a");
        const QString backup = m_shop.backUp(u"linked"_s);
        bool planted = false;
        const JobRun job
            = m_shop.run(drillSpec(backup, DrillPlace::Private), [&](const JobEvent &event, const CancelToken &) {
                  if (event.kind != JobEvent::Kind::Step || event.step != 3)
                      return;
                  for (const QString &name : QDir(m_workDir).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                      planted |= QFile::link(outside, m_workDir + u'/' + name + u"/pg/data/link"_s);
              });
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(planted);
        QCOMPARE(m_shop.folder.read(u"outside/precious"_s), "still here");
        Repository::open(m_shop.repository).removeBackup(backup);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE linked");
        QCOMPARE(QDir(m_workDir).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    /// The path of its socket would be too long for the sandbox.
    void whereNothingConfinesTheServerAFileWithoutRecordWantsConsent()
    {
        m_shop.server.createDatabase(u"plain"_s);
        m_shop.server.psql(u"plain"_s, "CREATE TABLE t AS SELECT 1 AS a");
        const QString own = m_shop.backUp(u"plain"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE plain");
        const QString foreign = own.section(u'/', 0, 0) + u"/foreign_20260115_000000.sql.gz"_s;
        QVERIFY(QFile::copy(m_shop.absolute(own), m_shop.absolute(foreign)));
        const QString deep = m_workDir + u'/' + QString(90, u'd');
        QVERIFY(QDir().mkpath(deep));
        DrillSpec spec = drillSpec(foreign, DrillPlace::Private);
        spec.folder = deep;
        const JobRun refused = m_shop.run(spec);
        QVERIFY2(refused.outcome.error.code() == ErrorCode::Refused, qPrintable(refused.described()));
        spec.acceptForeign = true;
        const JobRun accepted = m_shop.run(spec);
        QVERIFY2(accepted.outcome.ok(), qPrintable(accepted.described()));
        spec.backups = {own};
        spec.acceptForeign = false;
        const JobRun noted = m_shop.run(spec);
        QVERIFY2(noted.outcome.ok(), qPrintable(noted.described()));
        QVERIFY2(manifestOf(own).drill->how.contains(u"not confined"_s), qPrintable(manifestOf(own).drill->how));
        QVERIFY(QFile::remove(m_shop.absolute(foreign)));
        Repository::open(m_shop.repository).removeBackup(own);
        QCOMPARE(QDir(deep).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QVERIFY(QDir(deep).removeRecursively());
    }

    /// On a server that people use the file's functions would run as one.
    void aSuperuserDrillsAFileWithoutRecordOnAServerOnlyWithConsent()
    {
        m_shop.server.createDatabase(u"plain"_s);
        m_shop.server.psql(u"plain"_s, "CREATE TABLE t AS SELECT 1 AS a");
        const QString own = m_shop.backUp(u"plain"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE plain");
        const QString foreign = own.section(u'/', 0, 0) + u"/foreign_20260115_000000.sql.gz"_s;
        QVERIFY(QFile::rename(m_shop.absolute(own), m_shop.absolute(foreign)));
        DrillSpec spec = drillSpec(foreign, DrillPlace::Server);
        const JobRun refused = m_shop.run(spec);
        QCOMPARE(refused.outcome.error.code(), ErrorCode::Refused);
        QVERIFY2(refused.outcome.error.message().contains(u"superuser"_s), qPrintable(refused.described()));
        spec.acceptForeign = true;
        const JobRun accepted = m_shop.run(spec);
        QVERIFY2(accepted.outcome.ok(), qPrintable(accepted.described()));
        QVERIFY(QFile::remove(m_shop.absolute(foreign)));
        Repository::open(m_shop.repository).removeBackup(own);
    }

    void rolesMadeForADrillAreNoSuperusers_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("superusers");
        QTest::newRow("who owns tables") << QByteArray("CREATE TABLE t AS SELECT 1 AS a; ALTER TABLE t OWNER TO keeper")
                                         << QByteArray("postgres");
        QTest::newRow("who reads through a membership, which the backup does not tell")
            << QByteArray("GRANT reader TO keeper; CREATE SCHEMA s AUTHORIZATION reader; SET ROLE reader;"
                          "CREATE TABLE s.t AS SELECT 1 AS a; SET ROLE keeper;"
                          "CREATE MATERIALIZED VIEW public.m AS SELECT * FROM s.t")
            << QByteArray("postgres");
        QTest::newRow("but for who owns what only superusers may")
            << QByteArray("CREATE FUNCTION f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';"
                          "CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION f(); ALTER ROLE reader SUPERUSER;"
                          "ALTER EVENT TRIGGER e OWNER TO reader; CREATE TABLE t AS SELECT 1 AS a;"
                          "ALTER TABLE t OWNER TO keeper")
            << QByteArray("postgres\nreader");
    }
    void rolesMadeForADrillAreNoSuperusers()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, superusers);
        m_shop.server.psql(u"postgres"_s, "CREATE DATABASE owned OWNER keeper");
        m_shop.server.psql(u"owned"_s, sql);
        const QString backup = m_shop.backUp(u"owned"_s);
        QByteArray found;
        uint owner = ~0U;
        const JobRun job
            = m_shop.run(drillSpec(backup, DrillPlace::Private), [&](const JobEvent &event, const CancelToken &) {
                  if (event.kind != JobEvent::Kind::Step || event.step != 3)
                      return;
                  const QString folder = m_workDir + u'/' + QDir(m_workDir).entryList({u"larder-drill-*"_s}).value(0);
                  owner = QFileInfo(folder).ownerId();
                  found = runProgram(m_shop.server.tools().psql(),
                                     {u"-XAtc"_s, u"SELECT rolname FROM pg_roles WHERE rolsuper ORDER BY 1"_s,
                                      u"host=%1/pg user=postgres dbname=postgres"_s.arg(folder)})
                              .stdOut.trimmed();
              });
        Repository::open(m_shop.repository).removeBackup(backup);
        m_shop.server.psql(u"postgres"_s,
                           "DROP DATABASE owned; ALTER ROLE reader NOSUPERUSER; REVOKE reader FROM keeper");
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"identical"].toInt(), 1);
        QCOMPARE(found, superusers);
        QCOMPARE(owner, ::geteuid()); // or the server's user could put another folder in its place
    }

    void aGoodBackupIsIdentical_data()
    {
        QTest::addColumn<DrillPlace>("place");
        QTest::addColumn<BackupFormat>("format");
        QTest::newRow("on a private server") << DrillPlace::Private << BackupFormat::PlainGzip;
        QTest::newRow("on the server it came from") << DrillPlace::Server << BackupFormat::PlainGzip;
        QTest::newRow("as a bare script") << DrillPlace::Server << BackupFormat::Plain;
        QTest::newRow("as a custom archive on a private server") << DrillPlace::Private << BackupFormat::Custom;
        QTest::newRow("as a directory") << DrillPlace::Server << BackupFormat::Directory;
    }
    void aGoodBackupIsIdentical()
    {
        QFETCH(DrillPlace, place);
        QFETCH(BackupFormat, format);
        const QString backup = backUpAs(u"varied"_s, format);
        QVERIFY(!backup.isEmpty());
        const QStringList databases = m_shop.databases();
        const JobRun job = m_shop.run(drillSpec(backup, place));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.warnings, QStringList());
        QCOMPARE(job.outcome.result[u"identical"].toInt(), 1);
        const Manifest manifest = manifestOf(backup);
        QCOMPARE(toString(manifest.proof().level), u"identical"_s);
        QVERIFY(manifest.drill);
        QCOMPARE(manifest.drill->problem, QString());
        QVERIFY(manifest.drill->loadMs > 0);
        QVERIFY2(manifest.drill->how.contains(place == DrillPlace::Private ? u"private"_s : u"scratch"_s),
                 qPrintable(manifest.drill->how));
        verifyNothingIsLeft(databases);
    }

    void rowsThatChangePlacesWhileTheyAreLoadedAreTheSameRows()
    {
        m_shop.server.createDatabase(u"uneven"_s);
        const auto drop = qScopeGuard([&] { m_shop.server.psql(u"postgres"_s, "DROP DATABASE uneven"); });
        // Long rows leave gaps at the ends of pages; short ones later find them.
        m_shop.server.psql(u"uneven"_s,
                           "CREATE TABLE rows(n int, t text); ALTER TABLE rows ALTER t SET STORAGE PLAIN;"
                           "INSERT INTO rows SELECT g, repeat('x', CASE WHEN g < 3000 THEN 1500 ELSE g % 90 END) "
                           "FROM generate_series(1, 9000) g");
        BackupSpec spec = m_shop.backupSpec({u"uneven"_s});
        spec.repository = m_shop.folder.file(u"others"_s);
        const JobRun saved = m_shop.run(spec);
        QVERIFY2(saved.outcome.ok(), qPrintable(saved.described()));
        DrillSpec drill = drillSpec({}, DrillPlace::Server);
        drill.repository = spec.repository;
        drill.backups.clear();
        drill.latest = true;
        const JobRun job = m_shop.run(drill);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"identical"].toInt(), 1);
        const bool moved = std::any_of(job.events.begin(), job.events.end(), [](const JobEvent &event) {
            return event.text == u"public.rows has the rows of the backup in another order."_s;
        });
        QVERIFY2(moved, "the rows kept their places: this test shows nothing");
    }

    void rowsOfForeignTablesAreNotWrittenToTheirServer_data()
    {
        QTest::addColumn<BackupFormat>("format");
        QTest::newRow("a script") << BackupFormat::PlainGzip;
        QTest::newRow("an archive") << BackupFormat::Custom;
    }
    void rowsOfForeignTablesAreNotWrittenToTheirServer()
    {
        QFETCH(BackupFormat, format);
        m_shop.server.createDatabase(u"far"_s);
        m_shop.server.createDatabase(u"near"_s);
        const auto drop = qScopeGuard([&] {
            m_shop.server.psql(u"postgres"_s, "DROP DATABASE near");
            m_shop.server.psql(u"postgres"_s, "DROP DATABASE far");
        });
        m_shop.server.psql(u"far"_s, "CREATE TABLE t(a int); INSERT INTO t VALUES (1), (2)");
        m_shop.server.psql(
            u"near"_s,
            "CREATE EXTENSION postgres_fdw; CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw"
            " OPTIONS (host '"
                + m_shop.server.host().toUtf8() + "', port '" + QByteArray::number(m_shop.server.port())
                + "', dbname 'far'); CREATE USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (user 'tester');"
                  "CREATE FOREIGN TABLE t(a int) SERVER s");
        BackupSpec spec = m_shop.backupSpec({u"near"_s});
        spec.format = format;
        spec.withGlobals = false;
        spec.extraArguments = {u"--include-foreign-data=*"_s};
        spec.repository = m_shop.folder.file(u"others"_s);
        m_shop.clock->advance(std::chrono::minutes(1));
        const JobRun saved = m_shop.run(spec);
        QVERIFY2(saved.outcome.ok(), qPrintable(saved.described()));
        const QString backup = saved.outcome.result[u"saved"][0][u"path"].toString();
        DrillSpec drill = drillSpec(backup, DrillPlace::Server);
        drill.repository = spec.repository;
        const JobRun job = m_shop.run(drill);
        QVERIFY(!job.outcome.ok());
        QVERIFY2(job.outcome.error.code() == ErrorCode::Refused, qPrintable(job.described()));
        QVERIFY2(job.outcome.error.message().contains(u"public.t"_s), qPrintable(job.described()));
        QCOMPARE(m_shop.server.psql(u"far"_s, "SELECT count(*) FROM t").trimmed(), QByteArray("2"));
    }

    void partitionsDumpedThroughTheirRootAreComparedToo()
    {
        BackupSpec spec = m_shop.backupSpec({u"varied"_s});
        spec.extraArguments = {u"--load-via-partition-root"_s};
        m_shop.clock->advance(std::chrono::minutes(1));
        QVERIFY(m_shop.run(spec).outcome.ok());
        DrillSpec drill = drillSpec({}, DrillPlace::Server);
        drill.backups.clear();
        drill.latest = true;
        const JobRun job = m_shop.run(drill);
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QCOMPARE(job.outcome.result[u"identical"].toInt(), 1);
    }

    void aTableThatCameOutOtherwiseIsNamed()
    {
        const QString backup = m_shop.backUp(u"varied"_s);
        const JobRun first = m_shop.run(drillSpec(backup, DrillPlace::Server));
        QVERIFY2(first.outcome.ok(), qPrintable(first.described()));
        rewrite(backup,
                [](Manifest &manifest) { manifest.timeZone = u"America/New_York"_s; }); // moments come otherwise
        const QStringList databases = m_shop.databases();
        const JobRun job = m_shop.run(drillSpec(backup, DrillPlace::Server));
        QCOMPARE(job.outcome.error.code(), ErrorCode::ContentsDiffer);
        QVERIFY2(job.outcome.error.message().contains(u"public.moments"_s), qPrintable(job.described()));
        QVERIFY(!job.outcome.error.message().contains(u"elsewhere"_s));
        const Manifest manifest = manifestOf(backup);
        QCOMPARE(toString(manifest.proof().level), u"readable"_s); // what an earlier drill proved is taken back
        QVERIFY(manifest.drill->problem.contains(u"public.moments"_s));
        verifyNothingIsLeft(databases);
    }

    void anOldRecordWithoutTimeZoneRaisesNoFalseAlarm()
    {
        const QString backup = m_shop.backUp(u"varied"_s);
        rewrite(backup, [](Manifest &manifest) {
            manifest.timeZone.clear();
            manifest.databaseProperties = {};
        });
        const JobRun job = m_shop.run(drillSpec(backup, DrillPlace::Server));
        QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
        QVERIFY(job.said(u"public.moments"_s));
        QCOMPARE(toString(manifestOf(backup).proof().level), u"restorable"_s);
    }

    void aDumpThatDoesNotLoadIsNoDamagedFile_data()
    {
        QTest::addColumn<DrillPlace>("place");
        QTest::newRow("on a private server") << DrillPlace::Private;
        QTest::newRow("on an existing server") << DrillPlace::Server;
    }
    void aDumpThatDoesNotLoadIsNoDamagedFile()
    {
        QFETCH(DrillPlace, place);
        m_shop.server.createDatabase(u"fragile"_s);
        m_shop.server.psql(u"fragile"_s,
                           "CREATE TABLE lookup(a int); INSERT INTO lookup VALUES (1);"
                           "CREATE FUNCTION known(int) RETURNS bool LANGUAGE plpgsql AS "
                           "'BEGIN RETURN EXISTS (SELECT FROM lookup WHERE a = $1); END';"
                           "CREATE TABLE checked(a int CHECK (known(a))); INSERT INTO checked VALUES (1)");
        const QString backup = m_shop.backUp(u"fragile"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE fragile");
        VerifySpec verify;
        verify.repository = m_shop.repository;
        verify.backups = {backup};
        QVERIFY(m_shop.run(verify).outcome.ok()); // only a drill finds it

        const QStringList databases = m_shop.databases();
        const JobRun job = m_shop.run(drillSpec(backup, place));
        QCOMPARE(job.outcome.error.code(), ErrorCode::RestoreFailed);
        QVERIFY2(job.outcome.error.hint().contains(u"ALTER FUNCTION public.known(integer) SET search_path"_s),
                 qPrintable(job.outcome.error.hint()));
        const Manifest manifest = manifestOf(backup);
        QCOMPARE(manifest.problem, QString());
        QCOMPARE(toString(manifest.proof().level), u"readable"_s);
        QVERIFY(manifest.drill);
        QVERIFY2(manifest.drill->problem.contains(u"lookup"_s), qPrintable(manifest.drill->problem));
        verifyNothingIsLeft(databases);
    }

    void aDamagedFileStartsNoServer()
    {
        const QString backup = m_shop.backUp(u"varied"_s);
        QVERIFY(QFile::resize(m_shop.absolute(backup), 300));
        const JobRun job = m_shop.run(drillSpec(backup, DrillPlace::Private));
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupDamaged);
        QVERIFY(!manifestOf(backup).problem.isEmpty());
        QVERIFY(!job.said(u"private server"_s));
        QVERIFY(QFile::remove(m_shop.absolute(backup)));
    }

    void oneBadBackupDoesNotKeepTheOthersFromTheirDrill()
    {
        DrillSpec spec = drillSpec(u"2026-01-15/none_20260115_000000.sql.gz"_s, DrillPlace::Server);
        spec.backups.append(m_backup);
        const JobRun job = m_shop.run(spec);
        QCOMPARE(job.outcome.error.code(), ErrorCode::BackupNotFound);
        QCOMPARE(job.outcome.result[u"drilled"].toInt(), 1);
        QCOMPARE(job.outcome.result[u"failed"].toArray().size(), 1);
    }

    void aCancelAtAnyStepLeavesNothing_data()
    {
        QTest::addColumn<DrillPlace>("place");
        QTest::newRow("on a private server") << DrillPlace::Private;
        QTest::newRow("on an existing server") << DrillPlace::Server;
    }
    void aCancelAtAnyStepLeavesNothing()
    {
        QFETCH(DrillPlace, place);
        const QStringList databases = m_shop.databases();
        for (int at = 1;; ++at) {
            int seen = 0;
            const JobRun job
                = m_shop.run(drillSpec(m_backup, place), [&](const JobEvent &event, const CancelToken &token) {
                      if (event.kind == JobEvent::Kind::Step && ++seen == at)
                          token.requestCancel();
                  });
            verifyNothingIsLeft(databases);
            if (job.outcome.status != JobStatus::Cancelled) {
                QVERIFY2(job.outcome.ok(), qPrintable(job.described()));
                QCOMPARE(at, 7); // after the last of five steps, one of which has two titles
                break;
            }
        }
    }

    void withoutRoomNoServerIsStarted()
    {
        rewrite(m_backup, [](Manifest &manifest) { manifest.drill.reset(); });
        DrillSpec spec = drillSpec(m_backup, DrillPlace::Private);
        spec.folder = u"/proc"_s; // has no room at all
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::NoSpace || job.outcome.error.code() == ErrorCode::FileAccess,
                 qPrintable(job.described()));
        QVERIFY(!manifestOf(m_backup).drill); // it says nothing about the backup
    }

    void aSampleTakesThoseNotDrilledForTheLongestTime()
    {
        const auto backup = [](const QString &path, ProofLevel level, int day) {
            BackupRecord record;
            record.path = path;
            record.database = path.left(1);
            record.proof = {level, QDateTime({2026, 1, day}, {0, 0}, Qt::UTC), {}, {}};
            return record;
        };
        QList<BackupRecord> backups{backup(u"a2"_s, ProofLevel::Identical, 3), backup(u"b2"_s, ProofLevel::Readable, 9),
                                    backup(u"a1"_s, ProofLevel::Restorable, 2), backup(u"b1"_s, ProofLevel::Sealed, 9)};
        BackupRecord globals = backup(u"g"_s, ProofLevel::Readable, 1);
        globals.isGlobals = true;
        backups.prepend(globals);
        DrillSpec spec;
        spec.sample = u"3"_s;
        QCOMPARE(chooseForDrill(spec, backups), QStringList({u"b2"_s, u"b1"_s, u"a1"_s}));
        spec.sample = u"10%"_s;
        QCOMPARE(chooseForDrill(spec, backups), QStringList({u"b2"_s}));
        spec = {};
        spec.latest = true;
        backups[1].problem = u"bad"_s;
        QCOMPARE(chooseForDrill(spec, backups), QStringList({u"b2"_s, u"a1"_s}));
        spec = {};
        spec.all = true;
        QCOMPARE(chooseForDrill(spec, backups).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestDrill)
#include "tst_drill.moc"
