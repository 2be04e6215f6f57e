#include "core/profile/passwordresolution.h"
#include "core/profile/secretstore.h"
#include "core/profile/serverprofile.h"
#include "tests/support/tempdir.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
class FakeStore final : public SecretStore
{
public:
    bool isAvailable() override { return true; }
    QString unavailableReason() override { return {}; }
    std::optional<Secret> read(const QString &key) override
    {
        ++reads;
        return entries.contains(key) ? std::optional(entries.value(key)) : std::nullopt;
    }
    void write(const QString &key, const Secret &secret) override { entries.insert(key, secret); }
    void remove(const QString &key) override { entries.remove(key); }

    QMap<QString, Secret> entries{{u"prod"_s, Secret(u"from keychain"_s)}};
    int reads = 0;
};
}

class TestPasswordResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeychainIsAskedWhenNothingElseHasAPassword();
    void anEnvironmentPasswordIsOfAnotherServerThanTheNamedOne_data();
    void anEnvironmentPasswordIsOfAnotherServerThanTheNamedOne();
    void aServiceFileComesBeforeTheKeychain();
    void aPasswordFileComesBeforeTheKeychain();
    void aPasswordFileOthersCanReadDoesNot();
    void aServerWithoutANameHasNoKeychainEntry();
    void aServerWithoutAPasswordInTheKeychainNeverAsksIt_data();
    void aServerWithoutAPasswordInTheKeychainNeverAsksIt();
    void aMissingEntryIsNoFailure();

private:
    ConnectionParams resolve(const QMap<QString, QString> &variables, const ServerAddress &address = {}) const
    {
        QProcessEnvironment environment;
        environment.insert(u"PGPASSFILE"_s, m_passFile);
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        return ConnectionParams::resolve(address, environment);
    }

    TempDir m_folder;
    QString m_passFile;
    FakeStore m_store;
};

void TestPasswordResolution::init()
{
    m_passFile = m_folder.write(u"pass"_s, "");
    ::chmod(QFile::encodeName(m_passFile).constData(), 0600);
    m_store = FakeStore();
}

void TestPasswordResolution::theKeychainIsAskedWhenNothingElseHasAPassword()
{
    const ConnectionParams params = withStoredPassword(resolve({}), u"prod"_s, m_store);
    QCOMPARE(params.password().reveal(), QByteArray("from keychain"));
    QCOMPARE(params.effective().last().source, u"keychain"_s);
}

void TestPasswordResolution::anEnvironmentPasswordIsOfAnotherServerThanTheNamedOne_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("the seed's variable") << u"POSTGRES_PASSWORD"_s;
    QTest::newRow("libpq's variable") << u"PGPASSWORD"_s;
}

void TestPasswordResolution::anEnvironmentPasswordIsOfAnotherServerThanTheNamedOne()
{
    QFETCH(QString, variable);
    const ConnectionParams outside = resolve({{variable, u"from outside"_s}});
    QCOMPARE(withStoredPassword(outside, {}, m_store).password().reveal(), QByteArray("from outside"));
    QCOMPARE(m_store.reads, 0);
    QCOMPARE(withStoredPassword(outside, u"prod"_s, m_store).password().reveal(), QByteArray("from keychain"));
    QCOMPARE(withStoredPassword(outside, u"other"_s, m_store).password().reveal(), QByteArray("from outside"));
}

void TestPasswordResolution::aServiceFileComesBeforeTheKeychain()
{
    const QString file = m_folder.write(u"services"_s, "[mine]\nhost=db.example\npassword=from service\n");
    ServerAddress address;
    address.service = u"mine"_s;
    const ConnectionParams params
        = withStoredPassword(resolve({{u"PGSERVICEFILE"_s, file}}, address), u"prod"_s, m_store);
    QCOMPARE(params.password().reveal(), QByteArray("from service"));
    QCOMPARE(m_store.reads, 0);
}

void TestPasswordResolution::aPasswordFileComesBeforeTheKeychain()
{
    m_folder.write(u"pass"_s, "*:*:*:*:from file\n");
    ::chmod(QFile::encodeName(m_passFile).constData(), 0600);
    const ConnectionParams params = withStoredPassword(resolve({}), u"prod"_s, m_store);
    QVERIFY(params.password().isEmpty());
    QCOMPARE(params.value(u"passfile"_s), m_passFile);
    QCOMPARE(m_store.reads, 0);
}

void TestPasswordResolution::aPasswordFileOthersCanReadDoesNot()
{
    m_folder.write(u"pass"_s, "*:*:*:*:from file\n");
    ::chmod(QFile::encodeName(m_passFile).constData(), 0640);
    QCOMPARE(withStoredPassword(resolve({}), u"prod"_s, m_store).password().reveal(), QByteArray("from keychain"));
}

void TestPasswordResolution::aServerWithoutANameHasNoKeychainEntry()
{
    QVERIFY(withStoredPassword(resolve({}), {}, m_store).password().isEmpty());
    QCOMPARE(m_store.reads, 0);
}

void TestPasswordResolution::aServerWithoutAPasswordInTheKeychainNeverAsksIt_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<int>("reads");
    QTest::newRow("it was saved without one") << QByteArray(R"("passwordInKeychain":false)") << 0;
    QTest::newRow("it was saved with one") << QByteArray(R"("passwordInKeychain":true)") << 1;
    QTest::newRow("an older version did not say") << QByteArray(R"("databases":[])") << 1;
}

void TestPasswordResolution::aServerWithoutAPasswordInTheKeychainNeverAsksIt()
{
    QFETCH(QByteArray, member);
    const QByteArray saved = R"({"name":"prod",)" + member + '}';
    const ServerProfile profile = ServerProfile::fromJson(QJsonDocument::fromJson(saved).object());
    QCOMPARE(ServerProfile::fromJson(profile.toJson()), profile);
    withStoredPassword(resolve({}), profile.keychainEntry(), m_store);
    QTEST(m_store.reads, "reads");
}

void TestPasswordResolution::aMissingEntryIsNoFailure()
{
    QVERIFY(withStoredPassword(resolve({}), u"other"_s, m_store).password().isEmpty());
    QCOMPARE(m_store.reads, 1);
}

QTEST_GUILESS_MAIN(TestPasswordResolution)
#include "tst_passwordresolution.moc"
