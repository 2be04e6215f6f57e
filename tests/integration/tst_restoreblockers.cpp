#include "tests/integration/workshop.h"
#include "tests/support/runprogram.h"

#include "core/job/flightfinding.h"
#include "core/postgres/serveruser.h"
#include "core/repository/repository.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// What the flight check must find before anything is touched (faults 52, 57 and 59), and that a restore stops there.
class TestRestoreBlockers final : public QObject
{
    Q_OBJECT
private:
    Workshop m_shop;
    QString m_backup;
    QByteArray m_live;
    QStringList m_databases;

    JobRun check(const RestoreSpec &spec) const { return m_shop.run(FlightCheckSpec{spec}); }
    /// The flight check says it, the restore does not begin, the live database is untouched.
    void verifyStopped(const RestoreSpec &spec, const QString &word)
    {
        const JobRun look = check(spec);
        QVERIFY2(look.outcome.ok(), qPrintable(look.described()));
        QVERIFY(look.outcome.result[u"blockers"].toInt() > 0);
        bool isNamed = false;
        for (const QJsonValue value : look.outcome.result[u"findings"].toArray()) {
            const FlightFinding finding = FlightFinding::fromJson(value.toObject());
            const bool names = finding.title.contains(word) || finding.text.contains(word);
            if (finding.severity == FindingSeverity::Blocker && names) {
                isNamed = true;
                QVERIFY(!finding.remedy.isEmpty() && finding.remedy != finding.text);
            }
        }
        QVERIFY2(isNamed, qPrintable(word));
        const JobRun job = m_shop.run(spec);
        QVERIFY2(job.outcome.error.code() == ErrorCode::FlightCheckFailed, qPrintable(job.described()));
        QVERIFY(!startedATool(job));
        QCOMPARE(m_shop.databases(), m_databases);
        QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
    }
    static bool startedATool(const JobRun &job)
    {
        return std::any_of(job.events.begin(), job.events.end(),
                           [](const JobEvent &event) { return event.kind == JobEvent::Kind::Command; });
    }
    static std::optional<FlightFinding> findingOf(const JobRun &look, const QString &title)
    {
        for (const QJsonValue value : look.outcome.result[u"findings"].toArray()) {
            if (const FlightFinding finding = FlightFinding::fromJson(value.toObject()); finding.title == title)
                return finding;
        }
        return {};
    }
    RestoreSpec swap() const { return m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Swap); }
    RestoreSpec as(const QString &user, RestoreSpec spec) const
    {
        spec.server.user = user;
        return spec;
    }
    void setHba(const QByteArray &text)
    {
        QFile file(m_shop.server.server().dataFolder() + u"/pg_hba.conf"_s);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate) && file.write(text) == text.size());
        file.close();
        m_shop.server.psql(u"postgres"_s, "SELECT pg_reload_conf()");
        // The postmaster reads it when the signal arrives.
        QTRY_COMPARE(m_shop.server.psql(u"postgres"_s,
                                        "SELECT count(*) FROM pg_hba_file_rules WHERE pg_conf_load_time() >= "
                                        "(pg_stat_file('pg_hba.conf')).modification"),
                     QByteArray::number(text.count('\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_shop.start());
        m_shop.server.psql(u"postgres"_s, "ALTER SYSTEM SET max_prepared_transactions = 5");
        m_shop.server.server().restart();
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE weak LOGIN; CREATE ROLE maker LOGIN CREATEDB");
        m_shop.server.createDatabase(u"source"_s);
        m_shop.server.psql(u"source"_s, "CREATE TABLE t(a int); INSERT INTO t VALUES (1)");
        m_backup = m_shop.backUp(u"source"_s);
        m_shop.server.createDatabase(u"live"_s);
        m_shop.server.psql(u"live"_s, "CREATE TABLE precious(a int); INSERT INTO precious VALUES (42)");
        m_live = m_shop.server.dumpOf(u"live"_s);
        m_databases = m_shop.databases();
    }

    void withNothingInTheWayTheCheckIsContent() { QCOMPARE(check(swap()).outcome.result[u"blockers"].toInt(), 0); }

    void aMissingExtensionIsNamed()
    {
        const Repository repository = Repository::open(m_shop.repository);
        const Manifest whole = *repository.readManifest(m_backup);
        Manifest wanting = whole;
        wanting.extensions.append({u"no_such_extension"_s, u"1.0"_s, u"public"_s});
        repository.changeManifest(m_backup, [&](Manifest &manifest) { manifest = wanting; });
        verifyStopped(swap(), u"no_such_extension"_s);
        repository.changeManifest(m_backup, [&](Manifest &manifest) { manifest = whole; });
    }

    void aMissingRoleIsNamed()
    {
        const Repository repository = Repository::open(m_shop.repository);
        const Manifest whole = *repository.readManifest(m_backup);
        Manifest wanting = whole;
        wanting.roles.append(u"no_such_role"_s);
        repository.changeManifest(m_backup, [&](Manifest &manifest) { manifest = wanting; });
        verifyStopped(swap(), u"no_such_role"_s);
        repository.changeManifest(m_backup, [&](Manifest &manifest) { manifest = whole; });
    }

    void aDrillThatFoundAProblemIsAWarning()
    {
        const Repository repository = Repository::open(m_shop.repository);
        const Manifest whole = *repository.readManifest(m_backup);
        QVERIFY(!findingOf(check(swap()), u"Last drill"_s));
        Manifest drilled = whole;
        drilled.drill = DrillRecord{whole.finished, u"a private server"_s, 12, u"public.t: 0 rows, not 1"_s};
        repository.changeManifest(m_backup, [&](Manifest &manifest) { manifest = drilled; });
        const JobRun look = check(swap());
        QCOMPARE(look.outcome.result[u"blockers"].toInt(), 0);
        const auto found = findingOf(look, u"Last drill"_s);
        QVERIFY2(found && found->severity == FindingSeverity::Warning, qPrintable(look.described()));
        QVERIFY(found->text.contains(u"public.t: 0 rows, not 1"_s));
        repository.changeManifest(m_backup, [&](Manifest &manifest) { manifest = whole; });
    }

    void ofSingleTablesOnlyTheirOwnQuestionsAreAsked_data()
    {
        QTest::addColumn<RestoreSpec>("spec");
        QTest::addColumn<QString>("title");
        QTest::addColumn<FindingSeverity>("severity");
        RestoreSpec spec = m_shop.restoreSpec(m_backup, u"live"_s);
        spec.tables = QStringList{u"public.t"_s};
        using enum FindingSeverity;
        QTest::newRow("a database that is there is in order") << spec << u"Target"_s << Ok;
        QTest::newRow("a new schema touches nothing") << spec << u"Schema"_s << Ok;
        QTest::newRow("a role that may not create schemas is stopped") << as(u"weak"_s, spec) << u"Schema"_s << Blocker;
        RestoreSpec taken = spec;
        taken.intoSchema = u"public"_s;
        QTest::newRow("a schema that exists is in the way") << taken << u"Schema"_s << Blocker;
        RestoreSpec inPlace = spec;
        inPlace.inPlace = true;
        QTest::newRow("a table that is missing is made") << inPlace << u"Missing tables"_s << Ok;
        inPlace.database = u"source"_s;
        QTest::newRow("rows that would be replaced are a warning") << inPlace << u"Rows"_s << Warning;
        RestoreSpec nowhere = spec;
        nowhere.database = u"no such database"_s;
        QTest::newRow("a database that is missing is in the way") << nowhere << u"Target"_s << Blocker;
    }

    void ofSingleTablesOnlyTheirOwnQuestionsAreAsked()
    {
        QFETCH(RestoreSpec, spec);
        QFETCH(QString, title);
        QFETCH(FindingSeverity, severity);
        const JobRun look = check(spec);
        const auto found = findingOf(look, title);
        QVERIFY2(found && found->severity == severity, qPrintable(look.described()));
        QVERIFY(!findingOf(look, u"Sessions"_s) && !findingOf(look, u"Extensions"_s));
    }

    void aPreparedTransactionIsInTheWay()
    {
        m_shop.server.psql(u"live"_s, "BEGIN; INSERT INTO precious VALUES (43); PREPARE TRANSACTION 'half done'");
        verifyStopped(swap(), u"half done"_s);
        m_shop.server.psql(u"live"_s, "ROLLBACK PREPARED 'half done'");
    }

    void aReplicationSlotIsInTheWay()
    {
        m_shop.server.psql(u"live"_s, "SELECT pg_create_logical_replication_slot('follower', 'pgoutput')");
        verifyStopped(swap(), u"follower"_s);
        m_shop.server.psql(u"live"_s, "SELECT pg_drop_replication_slot('follower')");
    }

    void aSubscriptionIsInTheWay()
    {
        m_shop.server.psql(u"live"_s,
                           "CREATE SUBSCRIPTION listener CONNECTION 'dbname=nowhere' PUBLICATION p "
                           "WITH (connect = false)");
        m_live = m_shop.server.dumpOf(u"live"_s);
        verifyStopped(swap(), u"listener"_s);
        m_shop.server.psql(u"live"_s, "ALTER SUBSCRIPTION listener SET (slot_name = NONE); DROP SUBSCRIPTION listener");
        m_live = m_shop.server.dumpOf(u"live"_s);
    }

    void aTemplateDatabaseStopsWhatWouldDropIt()
    {
        m_shop.server.psql(u"postgres"_s, "ALTER DATABASE live IS_TEMPLATE true");
        RestoreSpec withoutUndo = swap();
        withoutUndo.keepOld = false;
        for (const RestoreSpec &spec : {m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Drop), withoutUndo}) {
            const auto found = findingOf(check(spec), u"In the way: live"_s);
            QVERIFY(found && found->severity == FindingSeverity::Blocker);
            QVERIFY2(found->text.startsWith(u"“live” is a template database"_s), qPrintable(found->text));
            QVERIFY2(found->remedy.contains(u"ALTER DATABASE \"live\" IS_TEMPLATE false"_s), qPrintable(found->remedy));
            const JobRun job = m_shop.run(spec);
            QVERIFY2(job.outcome.error.code() == ErrorCode::FlightCheckFailed, qPrintable(job.described()));
        }
        QCOMPARE(check(swap()).outcome.result[u"blockers"].toInt(), 0); // the old one is only renamed
        m_shop.server.psql(u"postgres"_s, "ALTER DATABASE live IS_TEMPLATE false");
        QCOMPARE(m_shop.databases(), m_databases);
        QCOMPARE(m_shop.server.dumpOf(u"live"_s), m_live);
    }

    void aDatabaseIsReplacedOnlyWithTheRightsOfItsOwner()
    {
        m_shop.server.psql(u"postgres"_s, "CREATE ROLE keeper; ALTER DATABASE live OWNER TO keeper");
        verifyStopped(as(u"maker"_s, swap()), u"live belongs to keeper"_s);
        verifyStopped(as(u"maker"_s, m_shop.restoreSpec(m_backup, u"live"_s, RestoreMode::Drop)),
                      u"live belongs to keeper"_s);
        m_shop.server.psql(u"postgres"_s, "GRANT keeper TO maker");
        const auto rights = findingOf(check(as(u"maker"_s, swap())), u"Rights"_s);
        m_shop.server.psql(u"postgres"_s, "ALTER DATABASE live OWNER TO tester; DROP ROLE keeper");
        QVERIFY2(rights && !rights->text.contains(u"keeper"_s), qPrintable(rights ? rights->text : QString()));
    }

    void aDatabaseForAnOwnerWhoseMemberTheRoleIsNotIsStopped()
    {
        verifyStopped(as(u"maker"_s, m_shop.restoreSpec(m_backup, u"another"_s)), u"is to belong to tester"_s);
    }

    void theSpaceLookedAtIsThatOfTheTablespace()
    {
        const QString folder = m_shop.folder.file(u"small"_s);
        QVERIFY(QDir().mkpath(folder));
        const ToolResult mounted
            = runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=12m"_s, u"none"_s, folder});
        if (!mounted.success())
            QSKIP("only root can mount");
        const auto unmount = qScopeGuard([&] { runProgram(u"umount"_s, {u"-l"_s, folder}); });
        giveToServerUser(m_shop.folder.path());
        giveToServerUser(folder);
        m_shop.server.psql(u"postgres"_s, "CREATE TABLESPACE small LOCATION '" + folder.toUtf8() + "'");
        m_shop.server.psql(u"postgres"_s, "CREATE DATABASE cramped TABLESPACE small");
        m_shop.server.psql(u"cramped"_s,
                           "CREATE TABLE wide TABLESPACE pg_default AS SELECT md5(g::text) || md5(g::text) AS words "
                           "FROM generate_series(1, 100000) g");
        const QString backup = m_shop.backUp(u"cramped"_s);
        const auto space = findingOf(check(m_shop.restoreSpec(backup, u"another"_s)), u"Space on the server"_s);
        m_shop.server.psql(u"postgres"_s, "DROP DATABASE cramped");
        m_shop.server.psql(u"postgres"_s, "DROP TABLESPACE small");
        QVERIFY(space);
        QVERIFY2(space->severity == FindingSeverity::Warning, qPrintable(space->text));
        QVERIFY2(space->text.contains(u"are free, the restore takes about"_s), qPrintable(space->text));
    }

    void aRoleThatMayNotCreateDatabasesIsStopped()
    {
        verifyStopped(as(u"weak"_s, m_shop.restoreSpec(m_backup, u"another"_s)), u"weak"_s);
        verifyStopped(as(u"weak"_s, swap()), u"weak"_s);
    }

    void aRoleThatIsNotLetIntoNewDatabasesIsStopped()
    {
        QFile file(m_shop.server.server().dataFolder() + u"/pg_hba.conf"_s);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        setHba("local all tester trust\nlocal postgres,live,source maker trust\n");
        m_shop.server.psql(u"postgres"_s, "GRANT tester TO maker");
        verifyStopped(as(u"maker"_s, m_shop.restoreSpec(m_backup, u"another"_s)), u"maker"_s);
        m_shop.server.psql(u"postgres"_s, "REVOKE tester FROM maker");
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate) && file.write(before) == before.size());
    }

    void namesOf60BytesAndSeveralBytesACharacterFit()
    {
        const QString longName = QString(20, QChar(0x20AC)); // 60 bytes
        m_shop.server.createDatabase(longName);
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
        for (const QString &name : m_shop.databases()) {
            if (!m_databases.contains(name))
                m_shop.server.psql(u"postgres"_s, "DROP DATABASE \"" + name.toUtf8() + '"');
        }
    }
};

QTEST_GUILESS_MAIN(TestRestoreBlockers)
#include "tst_restoreblockers.moc"
