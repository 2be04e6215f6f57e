#include "core/base/error.h"
#include "core/postgres/conninfo.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;

/// Connection strings that somebody gives as a host.
class TestConninfo final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConnectionStringIsNoHost_data();
    void aConnectionStringIsNoHost();
    void itIsTakenApart_data();
    void itIsTakenApart();
    void whatIsGivenBesideItGoesBeforeIt();
    void oneThatCannotBeReadIsNotQuoted();
    void noSavedServerAndNoJobHoldsThePassword();
    void theEnvironmentsIsRefusedWithoutQuotingIt_data();
    void theEnvironmentsIsRefusedWithoutQuotingIt();
};

void TestConninfo::aConnectionStringIsNoHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("is");
    QTest::newRow("a name") << u"db.example"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("an address") << u"2001:db8::1"_s << false;
    QTest::newRow("several names") << u"a,b"_s << false;
    QTest::newRow("a folder") << u"/tmp/a=b"_s << false;
    QTest::newRow("an abstract socket") << u"@a=b"_s << false;
    QTest::newRow("a URI") << u"postgresql://db"_s << true;
    QTest::newRow("the short scheme") << u"postgres://u:p@db:5433/x"_s << true;
    QTest::newRow("keywords") << u"host=db password=p"_s << true;
}
void TestConninfo::aConnectionStringIsNoHost()
{
    QFETCH(const QString, host);
    QTEST(isConninfo(host), "is");
}

void TestConninfo::itIsTakenApart_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("a URI") << u"postgresql://me:s%20ecret@db.example:5433/app?sslmode=require&sslrootcert=/ca"_s;
    QTest::newRow("keywords") << u"host=db.example port=5433 user=me password='s ecret' dbname=app sslmode=require "
                                 "sslrootcert=/ca"_s;
}
void TestConninfo::itIsTakenApart()
{
    QFETCH(const QString, host);
    ServerAddress given;
    given.name = u"prod"_s;
    given.host = host;
    const auto [address, password] = takenApart(given);
    ServerAddress expected;
    expected.name = u"prod"_s;
    expected.host = u"db.example"_s;
    expected.port = u"5433"_s;
    expected.user = u"me"_s;
    expected.sslmode = u"require"_s;
    expected.maintenanceDatabase = u"app"_s;
    expected.extra = {{u"sslrootcert"_s, u"/ca"_s}};
    QCOMPARE(address, expected);
    QCOMPARE(password.reveal(), QByteArray("s ecret"));
}

void TestConninfo::whatIsGivenBesideItGoesBeforeIt()
{
    ServerAddress given;
    given.host = u"postgresql://me:secret@db:5433/app?sslmode=require"_s;
    given.port = u"1"_s;
    given.user = u"other"_s;
    const ServerAddress address = takenApart(given).address;
    QCOMPARE(address.host, u"db"_s);
    QCOMPARE(address.port, u"1"_s);
    QCOMPARE(address.user, u"other"_s);
}

void TestConninfo::oneThatCannotBeReadIsNotQuoted()
{
    ServerAddress given;
    given.host = u"postgresql://me:se cret%zz@db:x/app"_s;
    try {
        takenApart(given);
        QFAIL("it was read");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::Usage);
        QVERIFY(!(error.message() + error.hint() + error.detail()).contains(u"cret"_s));
    }
}

void TestConninfo::noSavedServerAndNoJobHoldsThePassword()
{
    const ServerAddress address
        = ServerAddress::fromJson({{u"host"_s, u"postgresql://me:secret@db:5433/app"_s}, {u"name"_s, u"old"_s}});
    QCOMPARE(address.host, u"db"_s);
    QCOMPARE(address.user, u"me"_s);
    QVERIFY(!QJsonDocument(address.toJson()).toJson().contains("secret"));
}

void TestConninfo::theEnvironmentsIsRefusedWithoutQuotingIt_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("the script's") << u"POSTGRES_HOST"_s;
    QTest::newRow("libpq's") << u"PGHOST"_s;
}
void TestConninfo::theEnvironmentsIsRefusedWithoutQuotingIt()
{
    QFETCH(const QString, variable);
    QProcessEnvironment environment;
    environment.insert(variable, u"postgresql://me:secret@db/app"_s);
    try {
        ConnectionParams::resolve({}, environment);
        QFAIL("taken as a host");
    } catch (const Error &error) {
        QVERIFY2(error.message().contains(variable), qPrintable(error.message()));
        QVERIFY(!(error.message() + error.hint() + error.detail()).contains(u"secret"_s));
    }
}

QTEST_GUILESS_MAIN(TestConninfo)
#include "tst_conninfo.moc"
