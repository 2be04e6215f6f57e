#include "core/postgres/databaseinspector.h"
#include "core/postgres/serverinspector.h"
#include "tests/postgres/paramsof.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
PrivateServerOptions replicating()
{
    PrivateServerOptions options;
    options.settings = {u"wal_level=logical"_s, u"max_prepared_transactions=5"_s, u"max_connections=40"_s,
                        u"max_locks_per_transaction=32"_s, u"max_replication_slots=5"_s};
    // Another version: its bin folder.
    options.binDir = qEnvironmentVariable("LARDER_TEST_SERVER");
    return options;
}

template <typename Item> Item named(const QList<Item> &items, const QString &name)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.name == name; });
    return found == items.end() ? Item() : *found;
}
}

class TestServerInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSuperuserSeesEverything();
    void aPlainRoleSeesWhatItMay();
    void databasesAreListedWithTheirState();
    void sizesAreToldOfTheDatabasesAskedForThatMayBeKnown();
    void aLongNameIsNotCutToOneThatExists();
    void sessionsOfOthersAreListed();
    void everyKindOfBlockerIsFound();
    void whatARestoreNeedsIsListed();
    void tablesAreListedWithWhatADumpMustKnow();
    void rowSecurityCountsOnlyForThoseItBinds();
    void rowsHiddenByRowSecurityAreNotCountedSilently();
    void extensionsWithoutTheBuiltInOnes();
    void rolesAreReferencedByOwnershipGrantsAndSettings();
    void rowsAreCountedExactly();
    void countingCanBeCancelled();
    void aFreshDatabaseIsEmpty();
    void temporaryTablesLeaveADatabaseEmpty();
    void anyUserObjectMakesADatabaseUsed_data();
    void anyUserObjectMakesADatabaseUsed();

private:
    PgConnection connect(const QString &database = u"postgres"_s, const QString &user = {})
    {
        return PgConnection::connect(paramsOf(m_server, database, user));
    }
    void run(const QString &database, const QString &sql) { connect(database).execScript(sql); }

    TestServer m_server{replicating()};
};

void TestServerInspector::initTestCase()
{
    QVERIFY(m_server.start());
    run(u"postgres"_s, u"CREATE ROLE plain LOGIN CREATEDB"_s);
    run(u"postgres"_s, u"CREATE ROLE owner_role; CREATE ROLE grantee_role; CREATE ROLE setting_role"_s);
    run(u"postgres"_s, u"CREATE DATABASE app"_s);
    run(u"app"_s,
        u"CREATE SCHEMA s; CREATE TABLE s.items(a int); INSERT INTO s.items SELECT generate_series(1, 1000);"
        "CREATE TABLE s.heirs() INHERITS (s.items); INSERT INTO s.heirs VALUES (1), (2);"
        "CREATE UNLOGGED TABLE s.scratch(a int); CREATE TABLE s.parts(a int) PARTITION BY RANGE (a);"
        "CREATE TABLE s.part1 PARTITION OF s.parts FOR VALUES FROM (0) TO (9); INSERT INTO s.parts VALUES (5);"
        "CREATE MATERIALIZED VIEW s.later AS SELECT 1 WITH NO DATA;"
        "CREATE TABLE public.\"Odd \"\"name\"\"\"(a int); INSERT INTO public.\"Odd \"\"name\"\"\" VALUES (1);"
        "CREATE TABLE s.guarded(a int); INSERT INTO s.guarded VALUES (1), (2); ALTER TABLE s.guarded ENABLE ROW LEVEL "
        "SECURITY;"
        "GRANT USAGE ON SCHEMA s TO plain; GRANT SELECT ON ALL TABLES IN SCHEMA s TO plain;"
        "ALTER TABLE s.scratch OWNER TO owner_role; GRANT SELECT ON s.items TO grantee_role;"
        "ALTER ROLE setting_role IN DATABASE app SET work_mem = '8MB'; ANALYZE s.items"_s);
}

void TestServerInspector::aSuperuserSeesEverything()
{
    PgConnection connection = connect();
    const ServerFacts facts = ServerInspector(connection).facts();
    QCOMPARE(facts.versionNumber, connection.serverVersion());
    QVERIFY(facts.version.startsWith(QString::number(m_server.server().major())));
    QVERIFY(facts.systemIdentifier.toULongLong() > 0);
    QCOMPARE(facts.host, m_server.host());
    QCOMPARE(facts.port, QString::number(m_server.port()));
    QCOMPARE(facts.dataDirectory, m_server.server().dataFolder());
    QCOMPARE(facts.currentUser, m_server.user());
    QCOMPARE(facts.maxLocks, 32 * (40 + 5));
    QVERIFY(facts.isSuperuser && facts.canCreateDatabases && facts.hasReadAllData && facts.bypassesRowSecurity);
    QVERIFY(!facts.isStandby && !facts.usesTls);
}

void TestServerInspector::aPlainRoleSeesWhatItMay()
{
    PgConnection connection = connect(u"postgres"_s, u"plain"_s);
    const ServerFacts facts = ServerInspector(connection).facts();
    QCOMPARE(facts.currentUser, u"plain"_s);
    QCOMPARE(facts.dataDirectory, QString());
    QVERIFY(facts.canCreateDatabases);
    QVERIFY(!facts.isSuperuser && !facts.hasReadAllData && !facts.bypassesRowSecurity);
    if (m_server.server().major() >= 14) {
        run(u"postgres"_s, u"GRANT pg_read_all_data TO plain"_s);
        QVERIFY(ServerInspector(connection).facts().hasReadAllData);
        run(u"postgres"_s, u"REVOKE pg_read_all_data FROM plain"_s);
    }
}

void TestServerInspector::databasesAreListedWithTheirState()
{
    run(u"postgres"_s, u"CREATE DATABASE private_one"_s);
    run(u"postgres"_s,
        u"REVOKE CONNECT ON DATABASE private_one FROM PUBLIC; COMMENT ON DATABASE private_one IS 'mine'"_s);
    PgConnection connection = connect(u"postgres"_s, u"plain"_s);
    ServerInspector inspector(connection);
    const QList<DatabaseInfo> all = inspector.databases();
    const DatabaseInfo hidden = named(all, u"private_one"_s);
    QCOMPARE(hidden.comment, u"mine"_s);
    QCOMPARE(hidden.owner, m_server.user());
    QVERIFY(!hidden.mayConnect && hidden.allowsConnections && !hidden.isTemplate && !hidden.isInvalid);
    QVERIFY(named(all, u"app"_s).mayConnect);
    QVERIFY(named(all, u"template0"_s).isTemplate && !named(all, u"template0"_s).allowsConnections);
    QCOMPARE(inspector.databaseOid(u"app"_s), named(all, u"app"_s).oid);
    QVERIFY(inspector.databaseExists(u"app"_s) && !inspector.databaseExists(u"App"_s));
}

void TestServerInspector::sizesAreToldOfTheDatabasesAskedForThatMayBeKnown()
{
    run(u"postgres"_s, u"CREATE DATABASE \"sealed, \"\"off\"\"\""_s);
    run(u"postgres"_s, u"CREATE DATABASE \"odd, {\"\"name\"\"}\""_s);
    run(u"postgres"_s, u"REVOKE CONNECT ON DATABASE \"sealed, \"\"off\"\"\" FROM PUBLIC"_s);
    const QString sealed = u"sealed, \"off\""_s;
    const QString odd = u"odd, {\"name\"}"_s;
    PgConnection connection = connect(u"postgres"_s, u"plain"_s);
    const QHash<QString, qint64> sizes = ServerInspector(connection).databaseSizes({odd, sealed, u"app"_s, u"gone"_s});
    QCOMPARE(QSet<QString>(sizes.keyBegin(), sizes.keyEnd()), (QSet<QString>{odd, u"app"_s}));
    PgConnection root = connect(u"app"_s);
    QCOMPARE(sizes.value(u"app"_s), root.exec(u"SELECT pg_catalog.pg_database_size('app') AS b"_s).number(0, "b"));
}

void TestServerInspector::aLongNameIsNotCutToOneThatExists()
{
    const QString name(63, u'x');
    run(u"postgres"_s, u"CREATE DATABASE "_s + name);
    PgConnection connection = connect();
    QVERIFY(ServerInspector(connection).databaseExists(name));
    QVERIFY(!ServerInspector(connection).databaseExists(name + u'x'));
}

void TestServerInspector::sessionsOfOthersAreListed()
{
    PgConnection asking = connect(u"app"_s);
    QVERIFY(ServerInspector(asking).sessions(u"app"_s).isEmpty());
    PgConnection other = PgConnection::connect(paramsOf(m_server, u"app"_s, u"plain"_s).withJob(u"test"_s));
    const QList<SessionInfo> sessions = ServerInspector(asking).sessions(u"app"_s);
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().pid, other.backendPid());
    QCOMPARE(sessions.first().user, u"plain"_s);
    QCOMPARE(sessions.first().application, u"larder/test"_s);
    QCOMPARE(sessions.first().client, u"local"_s);
}

void TestServerInspector::everyKindOfBlockerIsFound()
{
    run(u"postgres"_s, u"CREATE DATABASE busy"_s);
    PgConnection maintenance = connect();
    ServerInspector inspector(maintenance);
    QVERIFY(inspector.blockers(u"busy"_s).isEmpty());
    PgConnection busy = connect(u"busy"_s);
    busy.execScript(u"CREATE TABLE public.t(a int)"_s);
    busy.execScript(u"BEGIN; INSERT INTO public.t VALUES (1); PREPARE TRANSACTION 'open one'"_s);
    QCOMPARE(inspector.blockers(u"busy"_s).size(), 1);
    busy.execScript(u"COMMIT PREPARED 'open one'"_s);
    busy.exec(u"SELECT pg_create_logical_replication_slot('a_slot', 'test_decoding')"_s);
    busy.execScript(
        u"CREATE SUBSCRIPTION a_subscription CONNECTION 'host=nowhere' PUBLICATION p WITH (connect = false)"_s);
    busy.execScript(u"BEGIN; INSERT INTO public.t VALUES (1); PREPARE TRANSACTION 'open two'"_s);
    maintenance.execScript(u"ALTER DATABASE busy IS_TEMPLATE true"_s);
    const QList<DatabaseBlocker> blockers = inspector.blockers(u"busy"_s);
    QCOMPARE(blockers.size(), 4);
    QVERIFY(blockers[0].kind == DatabaseBlocker::Kind::PreparedTransaction && blockers[0].name == u"open two"_s);
    QVERIFY(blockers[1].kind == DatabaseBlocker::Kind::ReplicationSlot && blockers[1].name == u"a_slot"_s);
    QVERIFY(blockers[2].kind == DatabaseBlocker::Kind::Subscription && blockers[2].name == u"a_subscription"_s);
    QVERIFY(blockers[3].kind == DatabaseBlocker::Kind::TemplateMark && blockers[3].name == u"busy"_s);
    for (const DatabaseBlocker &blocker : blockers) {
        QVERIFY(blocker.text.contains(u"“%1”"_s.arg(blocker.name)));
        QVERIFY(!blocker.remedy.isEmpty() && blocker.remedy != blocker.text);
    }
    QVERIFY(inspector.blockers(u"app"_s).isEmpty());
    PgConnection plain = connect(u"postgres"_s, u"plain"_s);
    QCOMPARE(ServerInspector(plain).blockers(u"busy"_s).size(), 4);
}

void TestServerInspector::whatARestoreNeedsIsListed()
{
    PgConnection connection = connect();
    ServerInspector inspector(connection);
    QVERIFY(inspector.roles().contains(u"owner_role"_s));
    QVERIFY(named(inspector.tablespaces(), u"pg_default"_s).mayCreate);
    QVERIFY(!inspector.availableExtensions().value(u"plpgsql"_s).isEmpty());
    QVERIFY(inspector.locales().contains(u"C"_s));
}

void TestServerInspector::tablesAreListedWithWhatADumpMustKnow()
{
    PgConnection connection = connect(u"app"_s);
    const QList<TableInfo> tables = DatabaseInspector(connection).tables();
    QCOMPARE(tables.size(), 8);
    const TableInfo items = named(tables, u"items"_s);
    QCOMPARE(items.schema, u"s"_s);
    QCOMPARE(items.estimatedRows, 1000);
    QVERIFY(items.oid >= 16384 && items.bytes >= 8192 && items.kind == 'r');
    QVERIFY(!items.hidesRows && !items.isUnlogged && !items.isExtensionMember);
    QVERIFY(named(tables, u"scratch"_s).isUnlogged);
    QCOMPARE(named(tables, u"scratch"_s).estimatedRows, -1);
    QVERIFY(named(tables, u"parts"_s).kind == 'p' && !named(tables, u"parts"_s).holdsRows());
    QVERIFY(named(tables, u"later"_s).kind == 'm');
    QCOMPARE(named(tables, u"Odd \"name\""_s).schema, u"public"_s);
}

void TestServerInspector::rowSecurityCountsOnlyForThoseItBinds()
{
    PgConnection super = connect(u"app"_s);
    QVERIFY(!named(DatabaseInspector(super).tables(), u"guarded"_s).hidesRows);
    PgConnection plain = connect(u"app"_s, u"plain"_s);
    QVERIFY(named(DatabaseInspector(plain).tables(), u"guarded"_s).hidesRows);
    QVERIFY(!named(DatabaseInspector(plain).tables(), u"items"_s).hidesRows);
}

void TestServerInspector::rowsHiddenByRowSecurityAreNotCountedSilently()
{
    PgConnection plain = connect(u"app"_s, u"plain"_s);
    DatabaseInspector inspector(plain);
    const QList<TableInfo> guarded{named(inspector.tables(), u"guarded"_s)};
    QCOMPARE(errorOf([&] { inspector.rowCounts(guarded); }).code(), ErrorCode::PermissionDenied);
}

void TestServerInspector::extensionsWithoutTheBuiltInOnes()
{
    PgConnection connection = connect(u"app"_s);
    DatabaseInspector inspector(connection);
    QVERIFY(inspector.extensions().isEmpty());
    const QMap<QString, QStringList> available = ServerInspector(connection).availableExtensions();
    if (!available.contains(u"citext"_s))
        QSKIP("this server comes without contrib");
    connection.exec(u"CREATE EXTENSION citext SCHEMA s"_s);
    const QList<ExtensionInfo> extensions = inspector.extensions();
    QCOMPARE(extensions.size(), 1);
    QCOMPARE(extensions.first().name, u"citext"_s);
    QCOMPARE(extensions.first().schema, u"s"_s);
    QVERIFY(available.value(u"citext"_s).contains(extensions.first().version));
}

void TestServerInspector::rolesAreReferencedByOwnershipGrantsAndSettings()
{
    PgConnection connection = connect(u"app"_s);
    QStringList expected{u"grantee_role"_s, u"owner_role"_s, u"plain"_s, u"setting_role"_s, m_server.user()};
    expected.sort();
    QStringList roles = DatabaseInspector(connection).referencedRoles();
    roles.sort();
    QCOMPARE(roles, expected);
}

void TestServerInspector::rowsAreCountedExactly()
{
    PgConnection connection = connect(u"app"_s);
    DatabaseInspector inspector(connection);
    QStringList told;
    const QList<RowCount> counts
        = inspector.rowCounts(inspector.tables(), [&](const TableInfo &table) { told.append(table.name); });
    const QList<RowCount> expected{
        {u"public"_s, u"Odd \"name\""_s, 1}, {u"s"_s, u"guarded"_s, 2}, {u"s"_s, u"heirs"_s, 2},
        {u"s"_s, u"items"_s, 1000},          {u"s"_s, u"part1"_s, 1},   {u"s"_s, u"scratch"_s, 0}};
    QCOMPARE(counts, expected);
    QCOMPARE(told.size(), counts.size());
}

void TestServerInspector::countingCanBeCancelled()
{
    PgConnection connection = connect(u"app"_s);
    DatabaseInspector inspector(connection);
    const QList<TableInfo> tables = inspector.tables();
    const CancelToken token;
    connection.setCancelToken(token);
    QVERIFY_THROWS_EXCEPTION(Cancelled, inspector.rowCounts(tables, [&](const TableInfo &) { token.requestCancel(); }));
}

void TestServerInspector::aFreshDatabaseIsEmpty()
{
    run(u"postgres"_s, u"CREATE DATABASE fresh TEMPLATE template0"_s);
    PgConnection connection = connect(u"fresh"_s);
    QVERIFY(DatabaseInspector(connection).isEmpty());
}

void TestServerInspector::temporaryTablesLeaveADatabaseEmpty()
{
    PgConnection connection = connect(u"fresh"_s);
    connection.exec(u"CREATE TEMP TABLE passing(a int, b text)"_s);
    QVERIFY(DatabaseInspector(connection).isEmpty());
}

void TestServerInspector::anyUserObjectMakesADatabaseUsed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a table") << u"CREATE TABLE public.t(a int)"_s;
    QTest::newRow("a function") << u"CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s;
    QTest::newRow("a schema") << u"CREATE SCHEMA s"_s;
    QTest::newRow("an enumeration") << u"CREATE TYPE public.mood AS ENUM ('good')"_s;
    QTest::newRow("a collation") << u"CREATE COLLATION public.c FROM \"C\""_s;
    QTest::newRow("a publication") << u"CREATE PUBLICATION p"_s;
    QTest::newRow("a foreign data wrapper") << u"CREATE FOREIGN DATA WRAPPER w"_s;
    QTest::newRow("default privileges") << u"ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC"_s;
    QTest::newRow("a large object") << u"SELECT lo_create(0)"_s;
}

void TestServerInspector::anyUserObjectMakesADatabaseUsed()
{
    QFETCH(QString, sql);
    run(u"postgres"_s, u"CREATE DATABASE used TEMPLATE template0"_s);
    {
        PgConnection connection = connect(u"used"_s);
        QVERIFY(DatabaseInspector(connection).isEmpty());
        connection.exec(sql);
        QVERIFY(!DatabaseInspector(connection).isEmpty());
    }
    // The session that just ended may still be seen for a moment.
    run(u"postgres"_s,
        m_server.server().major() >= 13 ? u"DROP DATABASE used WITH (FORCE)"_s : u"DROP DATABASE used"_s);
}

QTEST_GUILESS_MAIN(TestServerInspector)
#include "tst_serverinspector.moc"
