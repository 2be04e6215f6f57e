#include "core/repository/repository.h"
#include "tests/integration/drillshop.h"
#include "tests/integration/workshop.h"
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

/// What drills keep files of others from, on a private server and on an existing one.
class TestDrillSafety : public QObject, private DrillShop
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }

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
};

QTEST_GUILESS_MAIN(TestDrillSafety)
#include "tst_drillsafety.moc"
