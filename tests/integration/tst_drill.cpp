#include "core/postgres/serveruser.h"
#include "core/recipes/backupchoice.h"
#include "core/repository/repository.h"
#include "tests/integration/drillshop.h"
#include "tests/integration/workshop.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// Drills on a private server and on an existing one: what they prove, what they write down, what they leave behind.
class TestDrill : public QObject, private DrillShop
{
    Q_OBJECT

private:
    QString m_backup; ///< of "varied"

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
        open();
        const QString space = m_shop.folder.file(u"space"_s);
        QVERIFY(QDir().mkpath(space));
        giveToServerUser(space);
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
