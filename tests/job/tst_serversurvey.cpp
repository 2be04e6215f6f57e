#include "core/job/serversurvey.h"

#include <QTest>

using namespace larder;
using namespace Qt::StringLiterals;

class TestServerSurvey final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConnectionInTheOpenIsTold_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("told");
        QTest::newRow("a server elsewhere without TLS") << u"db.example.org"_s << false << true;
        QTest::newRow("an address elsewhere without TLS") << u"192.0.2.7"_s << false << true;
        QTest::newRow("a server elsewhere with TLS") << u"db.example.org"_s << true << false;
        QTest::newRow("this machine by name") << u"localhost"_s << false << false;
        QTest::newRow("this machine by address") << u"127.0.0.1"_s << false << false;
        QTest::newRow("this machine by its other address") << u"::1"_s << false << false;
        QTest::newRow("a socket") << u"/var/run/postgresql"_s << false << false;
        QTest::newRow("an abstract socket") << u"@pg"_s << false << false;
    }
    void aConnectionInTheOpenIsTold()
    {
        QFETCH(const QString, host);
        ServerAddress address;
        address.host = host;
        ServerFacts facts;
        QFETCH(const bool, tls);
        facts.usesTls = tls;
        const QString notice = openConnectionNotice(ConnectionParams::resolve(address, QProcessEnvironment()), facts);
        QTEST(!notice.isEmpty(), "told");
        QVERIFY(notice.isEmpty() || notice.contains(host));
    }
};

QTEST_GUILESS_MAIN(TestServerSurvey)
#include "tst_serversurvey.moc"
