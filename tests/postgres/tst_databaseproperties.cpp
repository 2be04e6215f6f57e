#include "core/postgres/databaseproperties.h"
#include "tests/postgres/paramsof.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
PrivateServerOptions chosenVersion()
{
    PrivateServerOptions options;
    options.binDir = qEnvironmentVariable("LARDER_TEST_SERVER");
    return options;
}

DatabaseProperties rich()
{
    DatabaseProperties properties;
    properties.owner = u"keeper"_s;
    properties.encoding = u"UTF8"_s;
    properties.localeProvider = u"libc"_s;
    properties.collate = properties.ctype = u"C"_s;
    properties.connectionLimit = 12;
    properties.isTemplate = true;
    properties.allowConnections = false;
    properties.acl = QList<DatabaseGrant>{{u"keeper"_s, {}, u"CONNECT"_s, false},
                                          {u"keeper"_s, u"deputy"_s, u"CONNECT"_s, true},
                                          {u"deputy"_s, u"reader"_s, u"CONNECT"_s, false}};
    properties.settings = {{{}, u"search_path"_s, u"\"$user\", public"_s}, {u"reader"_s, u"work_mem"_s, u"8MB"_s}};
    properties.comment = u"It's \"fine\" 🙂"_s;
    properties.securityLabels = {{u"selinux"_s, u"system_u"_s}};
    return properties;
}
}

class TestDatabaseProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void propertiesSurviveJson();
    void missingFieldsGetDefaults();
    void hostileJsonIsRejected_data();
    void hostileJsonIsRejected();
    void aRecreatedDatabaseHasTheSameProperties();
    void anyDatabaseNameKeepsItsProperties_data();
    void anyDatabaseNameKeepsItsProperties();
    void aNewDatabaseIsClosedToOthers();
    void aNullAclBecomesTheDefaultGrants();
    void anOwnerWhoGaveUpRightsStaysWithout();
    void applyingTwiceChangesNothing();
    void whatWasThereBeforeIsReplaced();
    void aGrantMayStandBeforeTheOneItDependsOn();
    void aMissingRoleIsReportedAndTheRestApplied();
    void aDatabaseWithAnIcuLocaleIsRecreated();
    void olderServersGetLibcInsteadOfOtherProviders();
    void unknownPropertiesFollowTemplate1();
    void aMissingDatabaseIsTold();
    void differencesAreNamed_data();
    void differencesAreNamed();
    void theOrderOfPrivilegesIsNoDifference();

private:
    PgConnection connect() { return PgConnection::connect(paramsOf(m_server)); }
    /// Creates `name` from `properties` and gives what the server then says about it.
    DatabaseProperties create(PgConnection &connection, const QString &name, const DatabaseProperties &properties);

    TestServer m_server{chosenVersion()};
};

DatabaseProperties TestDatabaseProperties::create(PgConnection &connection, const QString &name,
                                                  const DatabaseProperties &properties)
{
    const QStringList statements = createDatabaseStatements(name, properties, connection.serverVersion());
    for (const QString &sql : statements)
        connection.exec(sql);
    const QStringList refusals = applyDatabaseProperties(connection, name, properties);
    if (!refusals.isEmpty())
        QTest::qFail(qPrintable(refusals.join(u'\n')), __FILE__, __LINE__);
    return readDatabaseProperties(connection, name);
}

void TestDatabaseProperties::initTestCase()
{
    QVERIFY(m_server.start());
    PgConnection connection = connect();
    connection.execScript(
        u"CREATE ROLE keeper; CREATE ROLE deputy; CREATE ROLE reader; CREATE ROLE \"Odd \"\"role\"\"\""_s);
}

void TestDatabaseProperties::propertiesSurviveJson()
{
    const DatabaseProperties properties = rich();
    QCOMPARE(DatabaseProperties::fromJson(properties.toJson()), properties);
    QVERIFY(DatabaseProperties().toJson()["acl"_L1].isNull());
    DatabaseProperties closed;
    closed.acl.emplace();
    QVERIFY(DatabaseProperties::fromJson(closed.toJson()).acl.has_value());
}

void TestDatabaseProperties::missingFieldsGetDefaults()
{
    QCOMPARE(DatabaseProperties::fromJson({}), DatabaseProperties());
}

void TestDatabaseProperties::hostileJsonIsRejected_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto one = [](const QJsonObject &entry) { return QJsonValue(QJsonArray{entry}); };
    QTest::newRow("a number as owner") << u"owner"_s << QJsonValue(5);
    QTest::newRow("an owner of 64 bytes") << u"owner"_s << QJsonValue(QString(64, u'x'));
    QTest::newRow("a NUL in the comment") << u"comment"_s << QJsonValue(QString(QChar::Null));
    QTest::newRow("an encoding with a quote") << u"encoding"_s << QJsonValue(u"UTF8'; DROP"_s);
    QTest::newRow("an encoding with a newline") << u"encoding"_s << QJsonValue(u"UTF8\n"_s);
    QTest::newRow("an unknown provider") << u"localeProvider"_s << QJsonValue(u"magic"_s);
    QTest::newRow("a fractional limit") << u"connectionLimit"_s << QJsonValue(1.5);
    QTest::newRow("a huge limit") << u"connectionLimit"_s << QJsonValue(1e300);
    QTest::newRow("a limit below minus one") << u"connectionLimit"_s << QJsonValue(-2);
    QTest::newRow("a text as flag") << u"isTemplate"_s << QJsonValue(u"yes"_s);
    QTest::newRow("an ACL that is a text") << u"acl"_s << QJsonValue(u"{=c/x}"_s);
    QTest::newRow("a privilege databases do not have") << u"acl"_s << one({{u"privilege"_s, u"SELECT"_s}});
    QTest::newRow("a privilege with more behind") << u"acl"_s << one({{u"privilege"_s, u"CREATE, CONNECT"_s}});
    QTest::newRow("a list of numbers") << u"settings"_s << QJsonValue(QJsonArray{1});
    QTest::newRow("a setting without a name") << u"settings"_s << one({{u"value"_s, u"x"_s}});
    QTest::newRow("a setting that is SQL") << u"settings"_s << one({{u"name"_s, u"a TO 1; DROP"_s}});
    QTest::newRow("a label that is a number") << u"securityLabels"_s << one({{u"label"_s, 1}});
}

void TestDatabaseProperties::hostileJsonIsRejected()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = rich().toJson();
    object[key] = value;
    const Error error = errorOf([&] { DatabaseProperties::fromJson(object); });
    QCOMPARE(error.code(), ErrorCode::BackupDamaged);
    QVERIFY(error.message().contains(key));
}

void TestDatabaseProperties::aRecreatedDatabaseHasTheSameProperties()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE DATABASE original OWNER keeper TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
                    " CONNECTION LIMIT 7"_s);
    connection.execScript(u"REVOKE ALL ON DATABASE original FROM PUBLIC; GRANT CONNECT ON DATABASE original TO PUBLIC;"
                          "GRANT CONNECT, TEMPORARY ON DATABASE original TO deputy WITH GRANT OPTION;"
                          "SET ROLE deputy; GRANT CONNECT ON DATABASE original TO reader WITH GRANT OPTION; RESET ROLE;"
                          "SET ROLE reader; GRANT CONNECT ON DATABASE original TO \"Odd \"\"role\"\"\"; RESET ROLE;"
                          "GRANT CREATE ON DATABASE original TO reader;"
                          "ALTER DATABASE original SET search_path = \"$user\", public, \"Odd, schema\";"
                          "ALTER DATABASE original SET work_mem = '12MB';"
                          "ALTER DATABASE original SET default_transaction_read_only = on;"
                          "ALTER DATABASE original SET \"app.note\" = 'it''s \\ \"here\"';"
                          "ALTER ROLE reader IN DATABASE original SET search_path = s, public;"
                          "ALTER ROLE \"Odd \"\"role\"\"\" IN DATABASE original SET statement_timeout = '5s';"
                          "COMMENT ON DATABASE original IS E'it''s \\\\ a\\nlong \"story\" 🙂'"_s);
    const DatabaseProperties before = readDatabaseProperties(connection, u"original"_s);
    QCOMPARE(before.owner, u"keeper"_s);
    QCOMPARE(before.connectionLimit, 7);
    QCOMPARE(before.settings.size(), 6);
    QVERIFY(before.acl->contains({u"deputy"_s, u"reader"_s, u"CONNECT"_s, true}));
    QVERIFY(before.acl->contains({u"reader"_s, u"Odd \"role\""_s, u"CONNECT"_s, false}));
    connection.exec(u"DROP DATABASE original"_s);
    const DatabaseProperties stored = DatabaseProperties::fromJson(before.toJson());
    const DatabaseProperties after = create(connection, u"original"_s, stored);
    QCOMPARE(compareDatabaseProperties(before, after), QStringList());
    QCOMPARE(after.settings, before.settings);
    QCOMPARE(after.comment, before.comment);
}

void TestDatabaseProperties::anyDatabaseNameKeepsItsProperties_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quotes and a backslash") << u"it's \"b\\q\""_s;
    QTest::newRow("a newline") << u"line\nbreak"_s;
    QTest::newRow("a leading dash") << u"-x"_s;
    QTest::newRow("a connection string") << u"host=x dbname=y"_s;
    QTest::newRow("63 bytes") << QString(63, u'n');
    QTest::newRow("an emoji") << u"🙂"_s;
    QTest::newRow("a placeholder") << u"%1 $1"_s;
}

void TestDatabaseProperties::anyDatabaseNameKeepsItsProperties()
{
    QFETCH(QString, name);
    PgConnection connection = connect();
    DatabaseProperties wanted = rich();
    wanted.securityLabels.clear();
    wanted.tablespace = u"pg_default"_s;
    wanted.comment += u" %1 %2"_s;
    QCOMPARE(compareDatabaseProperties(wanted, create(connection, name, wanted)), QStringList());
}

void TestDatabaseProperties::aNewDatabaseIsClosedToOthers()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE ROLE visitor LOGIN"_s);
    DatabaseProperties properties;
    properties.owner = u"keeper"_s;
    const QStringList statements = createDatabaseStatements(u"scratch"_s, properties, connection.serverVersion());
    for (const QString &sql : statements)
        connection.exec(sql);
    const Error error = errorOf([&] { PgConnection::connect(paramsOf(m_server, u"scratch"_s, u"visitor"_s)); });
    QCOMPARE(error.code(), ErrorCode::PermissionDenied);
}

void TestDatabaseProperties::aNullAclBecomesTheDefaultGrants()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE DATABASE usual OWNER keeper"_s);
    const DatabaseProperties before = readDatabaseProperties(connection, u"usual"_s);
    QVERIFY(!before.acl.has_value());
    const DatabaseProperties after = create(connection, u"usual again"_s, before);
    QVERIFY(after.acl.has_value());
    QCOMPARE(compareDatabaseProperties(before, after), QStringList());
    QVERIFY(!PgConnection::connect(paramsOf(m_server, u"usual again"_s, u"visitor"_s)).isBroken());
}

void TestDatabaseProperties::anOwnerWhoGaveUpRightsStaysWithout()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE DATABASE frozen OWNER keeper"_s);
    connection.exec(u"REVOKE CREATE, TEMPORARY ON DATABASE frozen FROM keeper"_s);
    const DatabaseProperties before = readDatabaseProperties(connection, u"frozen"_s);
    const DatabaseProperties after = create(connection, u"frozen again"_s, before);
    QCOMPARE(compareDatabaseProperties(before, after), QStringList());
    QVERIFY(!after.acl->contains({u"keeper"_s, u"keeper"_s, u"CREATE"_s, false}));
}

void TestDatabaseProperties::applyingTwiceChangesNothing()
{
    PgConnection connection = connect();
    DatabaseProperties wanted = rich();
    wanted.securityLabels.clear();
    wanted.tablespace = u"pg_default"_s;
    create(connection, u"twice"_s, wanted);
    QCOMPARE(applyDatabaseProperties(connection, u"twice"_s, wanted), QStringList());
    QCOMPARE(compareDatabaseProperties(wanted, readDatabaseProperties(connection, u"twice"_s)), QStringList());
}

void TestDatabaseProperties::whatWasThereBeforeIsReplaced()
{
    PgConnection connection = connect();
    connection.exec(u"CREATE DATABASE lived_in"_s);
    connection.execScript(u"GRANT CREATE ON DATABASE lived_in TO deputy WITH GRANT OPTION; SET ROLE deputy;"
                          "GRANT CREATE ON DATABASE lived_in TO reader; RESET ROLE;"
                          "ALTER DATABASE lived_in SET work_mem = '1MB'; COMMENT ON DATABASE lived_in IS 'old';"
                          "ALTER ROLE deputy IN DATABASE lived_in SET work_mem = '2MB'"_s);
    DatabaseProperties wanted = readDatabaseProperties(connection, u"lived_in"_s);
    wanted.owner = u"keeper"_s;
    wanted.comment.clear();
    wanted.settings.clear();
    wanted.acl = QList<DatabaseGrant>{{u"keeper"_s, u"keeper"_s, u"CONNECT"_s, false}};
    QCOMPARE(applyDatabaseProperties(connection, u"lived_in"_s, wanted), QStringList());
    QCOMPARE(compareDatabaseProperties(wanted, readDatabaseProperties(connection, u"lived_in"_s)), QStringList());
}

void TestDatabaseProperties::aGrantMayStandBeforeTheOneItDependsOn()
{
    PgConnection connection = connect();
    DatabaseProperties wanted = defaultDatabaseProperties(connection);
    wanted.owner = u"keeper"_s;
    wanted.acl = QList<DatabaseGrant>{{u"reader"_s, u"Odd \"role\""_s, u"CONNECT"_s, false},
                                      {u"deputy"_s, u"reader"_s, u"CONNECT"_s, true},
                                      {u"keeper"_s, u"deputy"_s, u"CONNECT"_s, true}};
    QCOMPARE(compareDatabaseProperties(wanted, create(connection, u"turned round"_s, wanted)), QStringList());
}

void TestDatabaseProperties::aMissingRoleIsReportedAndTheRestApplied()
{
    PgConnection connection = connect();
    DatabaseProperties wanted = defaultDatabaseProperties(connection);
    const QStringList statements = createDatabaseStatements(u"partly"_s, wanted, connection.serverVersion());
    for (const QString &sql : statements)
        connection.exec(sql);
    wanted.acl = QList<DatabaseGrant>{{wanted.owner, u"gone"_s, u"CONNECT"_s, false},
                                      {wanted.owner, u"reader"_s, u"CONNECT"_s, false}};
    wanted.settings = {{u"gone"_s, u"work_mem"_s, u"8MB"_s}, {{}, u"work_mem"_s, u"9MB"_s}};
    wanted.securityLabels = {{u"no such provider"_s, u"x"_s}};
    wanted.comment = u"still set"_s;
    const QStringList refusals = applyDatabaseProperties(connection, u"partly"_s, wanted);
    QCOMPARE(refusals.size(), 3);
    QVERIFY(refusals[0].contains(u"gone"_s));
    const DatabaseProperties after = readDatabaseProperties(connection, u"partly"_s);
    QCOMPARE(after.comment, u"still set"_s);
    const QList<DatabaseSetting> kept{{{}, u"work_mem"_s, u"9MB"_s}};
    QCOMPARE(after.settings, kept);
    QCOMPARE(compareDatabaseProperties(wanted, after).size(), 3);
}

void TestDatabaseProperties::aDatabaseWithAnIcuLocaleIsRecreated()
{
    PgConnection connection = connect();
    if (connection.serverMajor() < 15
        || connection.exec(u"SELECT 1 FROM pg_collation WHERE collprovider = 'i'"_s).isEmpty())
        QSKIP("this server has no ICU databases");
    DatabaseProperties wanted = defaultDatabaseProperties(connection);
    wanted.localeProvider = u"icu"_s;
    wanted.icuLocale = u"de-DE"_s;
    QCOMPARE(compareDatabaseProperties(wanted, create(connection, u"german"_s, wanted)), QStringList());
}

void TestDatabaseProperties::olderServersGetLibcInsteadOfOtherProviders()
{
    DatabaseProperties properties = rich();
    properties.icuLocale = u"de"_s;
    properties.icuRules = u"&a < b"_s;
    properties.localeProvider = u"icu"_s;
    QVERIFY(!createDatabaseStatements(u"x"_s, properties, 140000).first().contains(u"icu"_s, Qt::CaseInsensitive));
    QVERIFY(createDatabaseStatements(u"x"_s, properties, 150000).first().contains(u"ICU_LOCALE 'de'"_s));
    QVERIFY(!createDatabaseStatements(u"x"_s, properties, 150000).first().contains(u"ICU_RULES"_s));
    QVERIFY(createDatabaseStatements(u"x"_s, properties, 160000).first().contains(u"ICU_RULES '&a < b'"_s));
    properties.localeProvider = u"builtin"_s;
    QVERIFY(createDatabaseStatements(u"x"_s, properties, 160000).first().contains(u"LOCALE_PROVIDER libc"_s));
    QVERIFY(createDatabaseStatements(u"x"_s, properties, 170000).first().contains(u"BUILTIN_LOCALE 'de'"_s));
}

void TestDatabaseProperties::unknownPropertiesFollowTemplate1()
{
    PgConnection connection = connect();
    const DatabaseProperties properties = defaultDatabaseProperties(connection);
    QCOMPARE(properties.owner, m_server.user());
    QCOMPARE(properties.encoding, u"UTF8"_s);
    QVERIFY(!properties.isTemplate && properties.allowConnections && !properties.acl && properties.comment.isEmpty());
    QCOMPARE(compareDatabaseProperties(properties, create(connection, u"foreign"_s, properties)), QStringList());
}

void TestDatabaseProperties::aMissingDatabaseIsTold()
{
    PgConnection connection = connect();
    QCOMPARE(errorOf([&] { readDatabaseProperties(connection, u"absent"_s); }).code(), ErrorCode::DatabaseNotFound);
}

void TestDatabaseProperties::differencesAreNamed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("owner") << u"owner"_s << QJsonValue(u"x"_s) << u"owner"_s;
    QTest::newRow("encoding") << u"encoding"_s << QJsonValue(u"LATIN1"_s) << u"encoding"_s;
    QTest::newRow("collation") << u"collate"_s << QJsonValue(u"x"_s) << u"LC_COLLATE"_s;
    QTest::newRow("character type") << u"ctype"_s << QJsonValue(u"x"_s) << u"LC_CTYPE"_s;
    QTest::newRow("provider") << u"localeProvider"_s << QJsonValue(u"icu"_s) << u"locale provider"_s;
    QTest::newRow("tablespace") << u"tablespace"_s << QJsonValue(u"x"_s) << u"tablespace"_s;
    QTest::newRow("limit") << u"connectionLimit"_s << QJsonValue(3) << u"connection limit"_s;
    QTest::newRow("template") << u"isTemplate"_s << QJsonValue(false) << u"template"_s;
    QTest::newRow("connections") << u"allowConnections"_s << QJsonValue(true) << u"connections"_s;
    QTest::newRow("comment") << u"comment"_s << QJsonValue(u"x"_s) << u"comment"_s;
    QTest::newRow("settings") << u"settings"_s << QJsonValue(QJsonArray()) << u"search_path"_s;
    QTest::newRow("labels") << u"securityLabels"_s << QJsonValue(QJsonArray()) << u"selinux"_s;
    QTest::newRow("privileges") << u"acl"_s << QJsonValue(QJsonArray()) << u"deputy"_s;
}

void TestDatabaseProperties::differencesAreNamed()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, named);
    QJsonObject object = rich().toJson();
    object[key] = value;
    const QStringList differences = compareDatabaseProperties(rich(), DatabaseProperties::fromJson(object));
    QVERIFY(!differences.isEmpty());
    QVERIFY2(differences.join(u' ').contains(named), qPrintable(differences.join(u' ')));
}

void TestDatabaseProperties::theOrderOfPrivilegesIsNoDifference()
{
    DatabaseProperties other = rich();
    std::reverse(other.acl->begin(), other.acl->end());
    other.collationVersion = u"153.14"_s;
    QCOMPARE(compareDatabaseProperties(rich(), other), QStringList());
}

QTEST_GUILESS_MAIN(TestDatabaseProperties)
#include "tst_databaseproperties.moc"
