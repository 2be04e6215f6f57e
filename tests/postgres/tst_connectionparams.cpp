#include "core/base/error.h"
#include "core/postgres/childenvironment.h"
#include "core/postgres/connectionparams.h"
#include "core/postgres/passfile.h"
#include "tests/support/tempdir.h"

#include <QFile>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
QProcessEnvironment environmentOf(const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

QString sourceOf(const ConnectionParams &params, const QString &key)
{
    const QList<EffectiveParam> all = params.effective();
    for (const EffectiveParam &param : all) {
        if (param.key == key)
            return param.source;
    }
    return {};
}

ErrorCode codeOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::None;
}
}

class TestConnectionParams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatLibpqWouldInheritIsTakenOutOfTheProcess();
    void everyValueComesFromTheFirstThatHasIt_data();
    void everyValueComesFromTheFirstThatHasIt();
    void anInheritedServiceDoesNotTouchATypedHost();
    void anInheritedServiceIsUsedWhenNoHostIsTyped();
    void inheritedOptionsAreNeverUsed();
    void hostAndPortOfDifferentServersAreNotMixed();
    void theEnvironmentLeadsNoNamedServerElsewhere_data();
    void theEnvironmentLeadsNoNamedServerElsewhere();
    void aServiceFileFillsWhatWasNotTyped();
    void aMissingServiceIsExplained();
    void anUnusableServiceLineIsRejected();
    void aDatabaseNameIsOnlyAName_data();
    void aDatabaseNameIsOnlyAName();
    void aUriIsTakenApart();
    void aBrokenUriIsRejectedWithoutRepeatingThePassword();
    void aConninfoStringIsTakenApart();
    void childrenGetEverythingButThePassword();
    void childrenGetTheDefaultSearchPathAndNewTimeouts();
    void thePasswordIsListedOnlyAsSet();
    void theJobIsNamedInApplicationName();
    void aTypedAddressSurvivesJson();
    void aBadAddressIsRejected_data();
    void aBadAddressIsRejected();
    void aPasswordFileOthersCanReadIsExplained();
    void aPasswordFileLineMustFit_data();
    void aPasswordFileLineMustFit();
};

void TestConnectionParams::initTestCase()
{
    qputenv("PGSERVICE", "nowhere");
    qputenv("PGHOST", "inherited.example");
    qputenv("PGPASSWORD", "inherited secret");
    qputenv("POSTGRES_PASSWORD", "inherited secret");
    qputenv("PGOPTIONS", "-c statement_timeout=1");
}

void TestConnectionParams::whatLibpqWouldInheritIsTakenOutOfTheProcess()
{
    QCOMPARE(inheritedEnvironment().value(u"PGHOST"_s), u"inherited.example"_s);
    for (const char *name : {"PGSERVICE", "PGHOST", "PGPASSWORD", "POSTGRES_PASSWORD", "PGOPTIONS"})
        QVERIFY2(qEnvironmentVariableIsEmpty(name), name);
    for (const LibpqOption &option : libpqOptions()) {
        QVERIFY(option.compiledDefault != u"inherited.example"_s);
        QVERIFY(option.compiledDefault != u"inherited secret"_s);
    }
}

void TestConnectionParams::everyValueComesFromTheFirstThatHasIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("pg");
    QTest::addColumn<QString>("saved");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("source");
    QTest::newRow("what was typed beats all") << u"t"_s << u"s"_s << u"p"_s << u"f"_s << u"t"_s << u"given"_s;
    QTest::newRow("then the saved server") << u""_s << u"s"_s << u"p"_s << u"f"_s << u"f"_s << u"saved server"_s;
    QTest::newRow("the seed's variable comes next")
        << u""_s << u"s"_s << u"p"_s << u""_s << u"s"_s << u"POSTGRES_USER"_s;
    QTest::newRow("then PGUSER") << u""_s << u""_s << u"p"_s << u""_s << u"p"_s << u"PGUSER"_s;
}

void TestConnectionParams::everyValueComesFromTheFirstThatHasIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, seed);
    QFETCH(QString, pg);
    QFETCH(QString, saved);
    ServerAddress typedAddress, savedAddress;
    typedAddress.user = typed;
    savedAddress.user = saved;
    const ConnectionParams params = ConnectionParams::resolve(
        typedAddress, environmentOf({{u"POSTGRES_USER"_s, seed}, {u"PGUSER"_s, pg}}), savedAddress);
    QTEST(params.user(), "expected");
    QTEST(sourceOf(params, u"user"_s), "source");
}

void TestConnectionParams::anInheritedServiceDoesNotTouchATypedHost()
{
    ServerAddress typed;
    typed.host = u"db.example"_s;
    const ConnectionParams params
        = ConnectionParams::resolve(typed,
                                    environmentOf({{u"PGSERVICE"_s, u"nowhere"_s},
                                                   {u"PGHOSTADDR"_s, u"192.0.2.1"_s},
                                                   {u"PGTARGETSESSIONATTRS"_s, u"standby"_s}}));
    QCOMPARE(params.value(u"target_session_attrs"_s), u"any"_s); // which of several servers: those of the environment
    QCOMPARE(params.value(u"host"_s), u"db.example"_s);
    QCOMPARE(params.value(u"hostaddr"_s), QString());
    QCOMPARE(params.value(u"port"_s), u"5432"_s);
    QCOMPARE(sourceOf(params, u"port"_s), u"libpq default"_s);
    QCOMPARE(params.value(u"service"_s), QString());
}

void TestConnectionParams::anInheritedServiceIsUsedWhenNoHostIsTyped()
{
    const TempDir folder;
    const QString file = folder.write(u"services"_s, "[prod]\nhost=prod.example\nport=5433\n");
    const ConnectionParams params = ConnectionParams::resolve(
        {},
        environmentOf({{u"PGSERVICE"_s, u"prod"_s}, {u"PGSERVICEFILE"_s, file}, {u"PGHOST"_s, u"other.example"_s}}));
    QCOMPARE(params.value(u"host"_s), u"prod.example"_s);
    QCOMPARE(params.value(u"port"_s), u"5433"_s);
}

void TestConnectionParams::inheritedOptionsAreNeverUsed()
{
    const ConnectionParams params
        = ConnectionParams::resolve({},
                                    environmentOf({{u"PGOPTIONS"_s, u"-c statement_timeout=1"_s},
                                                   {u"PGAPPNAME"_s, u"x"_s},
                                                   {u"PGCLIENTENCODING"_s, u"LATIN1"_s}}));
    QCOMPARE(params.value(u"options"_s), ownSessionOptions());
    QCOMPARE(params.value(u"application_name"_s), u"larder"_s);
    QCOMPARE(params.value(u"client_encoding"_s), u"UTF8"_s);
}

void TestConnectionParams::hostAndPortOfDifferentServersAreNotMixed()
{
    ServerAddress typed, saved;
    typed.host = u"staging.example"_s;
    saved.host = u"prod.example"_s;
    saved.port = u"5433"_s;
    saved.user = u"keeper"_s;
    const ConnectionParams params = ConnectionParams::resolve(typed, QProcessEnvironment(), saved);
    QCOMPARE(params.value(u"host"_s), u"staging.example"_s);
    QCOMPARE(params.value(u"port"_s), u"5432"_s);
    QCOMPARE(params.user(), u"keeper"_s);
}

void TestConnectionParams::theEnvironmentLeadsNoNamedServerElsewhere_data()
{
    QTest::addColumn<ServerAddress>("typed");
    QTest::addColumn<ServerAddress>("saved");
    QTest::addColumn<QString>("port");
    const auto with = [](QString ServerAddress::*member, const QString &value) {
        ServerAddress address;
        address.*member = value;
        return address;
    };
    ServerAddress ported = with(&ServerAddress::host, u"right.example"_s);
    ported.port = u"5433"_s;
    ServerAddress addressed = with(&ServerAddress::host, u"right.example"_s);
    addressed.service = u"sideways"_s;
    const ServerAddress none;
    QTest::newRow("a saved host and port") << none << ported << u"5433"_s;
    QTest::newRow("a saved host without a port") << none << with(&ServerAddress::host, u"right.example"_s) << u"5432"_s;
    QTest::newRow("a saved service") << none << with(&ServerAddress::service, u"right"_s) << u"6001"_s;
    QTest::newRow("a saved host beside a service") << none << addressed << u"6002"_s;
    QTest::newRow("a service given") << with(&ServerAddress::service, u"right"_s) << none << u"6001"_s;
    QTest::newRow("a service given beside a saved server")
        << with(&ServerAddress::service, u"right"_s) << with(&ServerAddress::host, u"wrong.example"_s) << u"6001"_s;
}

void TestConnectionParams::theEnvironmentLeadsNoNamedServerElsewhere()
{
    QFETCH(ServerAddress, typed);
    QFETCH(ServerAddress, saved);
    const TempDir folder;
    const QString file = folder.write(u"services"_s,
                                      "[right]\nhost=right.example\nport=6001\n"
                                      "[sideways]\nhost=wrong.example\nport=6002\n[wrong]\nhost=wrong.example\n");
    const ConnectionParams params = ConnectionParams::resolve(typed,
                                                              environmentOf({{u"PGSERVICEFILE"_s, file},
                                                                             {u"POSTGRES_HOST"_s, u"wrong.example"_s},
                                                                             {u"POSTGRES_PORT"_s, u"7000"_s},
                                                                             {u"PGHOST"_s, u"wrong.example"_s},
                                                                             {u"PGPORT"_s, u"7000"_s},
                                                                             {u"PGHOSTADDR"_s, u"192.0.2.1"_s},
                                                                             {u"PGSERVICE"_s, u"wrong"_s}}),
                                                              saved);
    QCOMPARE(params.value(u"host"_s), u"right.example"_s);
    QCOMPARE(params.value(u"hostaddr"_s), QString());
    QTEST(params.value(u"port"_s), "port");
}

void TestConnectionParams::aServiceFileFillsWhatWasNotTyped()
{
    const TempDir folder;
    const QString file = folder.write(u"services"_s,
                                      "# comment\n[other]\nhost=wrong\n[mine]\nhost=right.example\nuser=service user\n"
                                      "password=top secret\noptions=-c role=evil\n\n[last]\nhost=wrong\n");
    ServerAddress typed;
    typed.service = u"mine"_s;
    typed.user = u"typed"_s;
    const ConnectionParams params
        = ConnectionParams::resolve(typed, environmentOf({{u"PGSERVICEFILE"_s, file}, {u"PGPORT"_s, u"6000"_s}}));
    QCOMPARE(params.value(u"host"_s), u"right.example"_s);
    QCOMPARE(sourceOf(params, u"host"_s), u"service file "_s + file);
    QCOMPARE(params.user(), u"typed"_s);
    QCOMPARE(params.value(u"port"_s), u"6000"_s);
    QCOMPARE(params.value(u"options"_s), ownSessionOptions());
    QCOMPARE(params.password().reveal(), QByteArray("top secret"));
}

void TestConnectionParams::aMissingServiceIsExplained()
{
    const TempDir folder;
    ServerAddress typed;
    typed.service = u"absent"_s;
    const QProcessEnvironment environment
        = environmentOf({{u"PGSERVICEFILE"_s, folder.file(u"none"_s)}, {u"PGSYSCONFDIR"_s, folder.path()}});
    try {
        ConnectionParams::resolve(typed, environment);
        QFAIL("a missing service was accepted");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::SettingsInvalid);
        QVERIFY(error.message().contains(u"absent"_s));
        QVERIFY(error.hint().contains(folder.file(u"none"_s)));
    }
}

void TestConnectionParams::anUnusableServiceLineIsRejected()
{
    const TempDir folder;
    ServerAddress typed;
    typed.service = u"mine"_s;
    for (const char *line : {"ldap://ldap.example/dc=x", "service=other", "nonsense=1", "=x"}) {
        const QString file = folder.write(u"services"_s, QByteArray("[mine]\n") + line + "\n");
        QCOMPARE(codeOf([&] {
                     ConnectionParams::resolve(typed, environmentOf({{u"PGSERVICEFILE"_s, file}}));
                 }),
                 ErrorCode::SettingsInvalid);
    }
}

void TestConnectionParams::aDatabaseNameIsOnlyAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a connection string") << u"host=evil dbname=x"_s;
    QTest::newRow("a URI") << u"postgresql://evil/x"_s;
    QTest::newRow("a quote") << u"a'b\"c\\d"_s;
    QTest::newRow("an option") << u"-x"_s;
}

void TestConnectionParams::aDatabaseNameIsOnlyAName()
{
    QFETCH(QString, name);
    ServerAddress typed;
    typed.host = u"good.example"_s;
    const ConnectionParams params = ConnectionParams::resolve(typed, QProcessEnvironment()).withDatabase(name);
    QCOMPARE(params.database(), name);
    QCOMPARE(params.value(u"host"_s), u"good.example"_s);
    ChildEnvironment child;
    params.applyTo(child);
    QCOMPARE(child.value("PGDATABASE"), name.toUtf8());
    QCOMPARE(child.value("PGHOST"), QByteArray("good.example"));
}

void TestConnectionParams::aUriIsTakenApart()
{
    const ParsedConninfo parsed
        = parseConninfo(u"postgresql://me:p%40ss@db.example:5433/app?sslmode=verify-full&sslrootcert=/ca.pem"
                        "&options=-c%20role%3Devil"_s);
    QCOMPARE(parsed.address.host, u"db.example"_s);
    QCOMPARE(parsed.address.port, u"5433"_s);
    QCOMPARE(parsed.address.user, u"me"_s);
    QCOMPARE(parsed.address.maintenanceDatabase, u"app"_s);
    QCOMPARE(parsed.address.sslmode, u"verify-full"_s);
    const QMap<QString, QString> extra{{u"sslrootcert"_s, u"/ca.pem"_s}};
    QCOMPARE(parsed.address.extra, extra);
    QCOMPARE(parsed.password.reveal(), QByteArray("p@ss"));
    QCOMPARE(ConnectionParams::resolve(parsed.address, QProcessEnvironment()).value(u"sslrootcert"_s), u"/ca.pem"_s);
}

void TestConnectionParams::aBrokenUriIsRejectedWithoutRepeatingThePassword()
{
    for (const QString &text : {u"postgresql://me:hunter2%zz@host/db"_s, u"host=x password='hunter2"_s, u"hunter2"_s}) {
        try {
            parseConninfo(text);
            QFAIL("a broken connection string was accepted");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::Usage);
            QVERIFY(!(error.message() + error.hint() + error.detail()).contains(u"hunter2"_s));
        }
    }
}

void TestConnectionParams::aConninfoStringIsTakenApart()
{
    const ParsedConninfo parsed = parseConninfo(u"host='/var/run/my sockets' user=me service=prod"_s);
    QCOMPARE(parsed.address.host, u"/var/run/my sockets"_s);
    QCOMPARE(parsed.address.service, u"prod"_s);
    QVERIFY(parsed.password.isEmpty());
}

void TestConnectionParams::childrenGetEverythingButThePassword()
{
    ServerAddress typed;
    typed.host = u"db.example"_s;
    typed.port = u"5433"_s;
    typed.user = u"me"_s;
    typed.sslmode = u"require"_s;
    const ConnectionParams params = ConnectionParams::resolve(typed, environmentOf({{u"PGPASSWORD"_s, u"hunter2"_s}}))
                                        .withDatabase(u"app"_s)
                                        .withJob(u"backup"_s);
    ChildEnvironment child;
    params.applyTo(child);
    QCOMPARE(child.value("PGHOST"), QByteArray("db.example"));
    QCOMPARE(child.value("PGPORT"), QByteArray("5433"));
    QCOMPARE(child.value("PGUSER"), QByteArray("me"));
    QCOMPARE(child.value("PGDATABASE"), QByteArray("app"));
    QCOMPARE(child.value("PGSSLMODE"), QByteArray("require"));
    QCOMPARE(child.value("PGAPPNAME"), QByteArray("larder/backup"));
    QCOMPARE(child.value("PGCLIENTENCODING"), QByteArray("UTF8"));
    QCOMPARE(child.value("PGCONNECT_TIMEOUT"), QByteArray("10"));
    QCOMPARE(params.password().reveal(), QByteArray("hunter2"));
    for (const QByteArray &line : child.toEnvp())
        QVERIFY2(!line.contains("hunter2"), line.constData());
}

void TestConnectionParams::childrenGetTheDefaultSearchPathAndNewTimeouts()
{
    const ConnectionParams params = ConnectionParams::resolve({}, QProcessEnvironment());
    ChildEnvironment child;
    params.applyTo(child);
    QVERIFY(child.value("PGOPTIONS").contains("default_transaction_read_only=off"));
    QVERIFY(child.value("PGOPTIONS").contains("search_path=\"$user\",\\ public"));
    QVERIFY(!child.value("PGOPTIONS").contains("idle_session_timeout"));
    params.applyTo(child, 150020);
    QVERIFY(child.value("PGOPTIONS").contains("idle_session_timeout=0"));
    QVERIFY(!child.value("PGOPTIONS").contains("transaction_timeout=0 "));
    params.withOptions(u"-c work_mem=1MB"_s).applyTo(child, 150020);
    QCOMPARE(child.value("PGOPTIONS"), QByteArray("-c work_mem=1MB"));
}

void TestConnectionParams::thePasswordIsListedOnlyAsSet()
{
    const ConnectionParams params
        = ConnectionParams::resolve({}, environmentOf({{u"POSTGRES_PASSWORD"_s, u"hunter2"_s}}));
    const QList<EffectiveParam> all = params.effective();
    bool seen = false;
    for (const EffectiveParam &param : all) {
        QVERIFY(!param.value.contains(u"hunter2"_s));
        if (param.key != u"password"_s)
            continue;
        seen = true;
        QCOMPARE(param.value, u"(set)"_s);
        QCOMPARE(param.source, u"POSTGRES_PASSWORD"_s);
    }
    QVERIFY(seen);
    QVERIFY(!params.values().contains(u"password"_s));
}

void TestConnectionParams::theJobIsNamedInApplicationName()
{
    QCOMPARE(ConnectionParams::resolve({}, QProcessEnvironment()).withJob(u"verify"_s).value(u"application_name"_s),
             u"larder/verify"_s);
}

void TestConnectionParams::aTypedAddressSurvivesJson()
{
    ServerAddress address{u"prod"_s,        u"db.example"_s, u"5433"_s, u"me"_s,
                          u"verify-full"_s, u"service"_s,    u"app"_s,  {{u"sslrootcert"_s, u"/ca.pem"_s}}};
    QCOMPARE(ServerAddress::fromJson(address.toJson()), address);
    QCOMPARE(ServerAddress::fromJson(ServerAddress().toJson()), ServerAddress());
}

void TestConnectionParams::aBadAddressIsRejected_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("a number as port") << QJsonObject{{u"port"_s, 5432}};
    QTest::newRow("an unknown TLS mode") << QJsonObject{{u"sslmode"_s, u"maybe"_s}};
    QTest::newRow("a NUL in the host") << QJsonObject{{u"host"_s, QString(u"a\0b"_s)}};
    QTest::newRow("a password among the extras") << QJsonObject{{u"extra"_s, QJsonObject{{u"password"_s, u"x"_s}}}};
    QTest::newRow("options among the extras") << QJsonObject{{u"extra"_s, QJsonObject{{u"options"_s, u"x"_s}}}};
    QTest::newRow("an unknown keyword") << QJsonObject{{u"extra"_s, QJsonObject{{u"nonsense"_s, u"x"_s}}}};
    QTest::newRow("extras that are no object") << QJsonObject{{u"extra"_s, 7}};
}

void TestConnectionParams::aBadAddressIsRejected()
{
    QFETCH(QJsonObject, object);
    QCOMPARE(codeOf([&] { ServerAddress::fromJson(object); }), ErrorCode::SettingsInvalid);
}

void TestConnectionParams::aPasswordFileOthersCanReadIsExplained()
{
    const TempDir folder;
    const QString file = folder.write(u"pass"_s, "*:*:*:*:secret\n");
    const ConnectionParams params = ConnectionParams::resolve({}, environmentOf({{u"PGPASSFILE"_s, file}}));
    ::chmod(QFile::encodeName(file).constData(), 0644);
    const PassFileFinding open = inspectPassFile(params);
    QVERIFY(open.exists && open.tooOpen && !open.matches);
    QVERIFY(open.explanation().contains(u"chmod 600 "_s + file));
    ::chmod(QFile::encodeName(file).constData(), 0600);
    const PassFileFinding closed = inspectPassFile(params);
    QVERIFY(closed.exists && !closed.tooOpen && closed.matches);
    QCOMPARE(closed.explanation(), QString());
}

void TestConnectionParams::aPasswordFileLineMustFit_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("fits");
    QTest::newRow("all fields named") << QByteArray("db.example:5433:app:me:pw") << true;
    QTest::newRow("stars") << QByteArray("*:*:*:me:pw") << true;
    QTest::newRow("another port") << QByteArray("db.example:5432:app:me:pw") << false;
    QTest::newRow("another user") << QByteArray("*:*:*:you:pw") << false;
    QTest::newRow("a comment") << QByteArray("#*:*:*:*:pw") << false;
    QTest::newRow("too few fields") << QByteArray("*:*:*:*") << false;
    QTest::newRow("an escaped letter") << QByteArray("db.example:5433:\\app:me:pw") << true;
    QTest::newRow("the second line") << QByteArray("x:*:*:*:pw\r\ndb.example:*:*:*:pw") << true;
}

void TestConnectionParams::aPasswordFileLineMustFit()
{
    QFETCH(QByteArray, line);
    const TempDir folder;
    const QString file = folder.write(u"pass"_s, line + '\n');
    ::chmod(QFile::encodeName(file).constData(), 0600);
    ServerAddress typed{{}, u"db.example"_s, u"5433"_s, u"me"_s, {}, {}, {}, {}};
    const ConnectionParams params
        = ConnectionParams::resolve(typed, environmentOf({{u"PGPASSFILE"_s, file}})).withDatabase(u"app"_s);
    QTEST(inspectPassFile(params).matches, "fits");
}

QTEST_GUILESS_MAIN(TestConnectionParams)
#include "tst_connectionparams.moc"
