#include "core/base/error.h"
#include "core/profile/keychainstore.h"
#include "tests/profile/privatebus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
/// The code and hint of what writing throws.
Error writingTo(KeychainStore &store)
{
    try {
        store.write(u"prod"_s, Secret(u"hunter2"_s));
    } catch (const Error &error) {
        return error;
    }
    return {};
}
}

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutASessionBusNothingIsTried();
    void aBusWithoutAKeychainIsExplained();
    void theProbeIsMadeOnce();

private:
    PrivateBus m_bus;
};

void TestKeychainStore::withoutASessionBusNothingIsTried()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    KeychainStore store;
    QVERIFY(!store.isAvailable());
    QVERIFY(store.unavailableReason().contains(u"no desktop session"_s));
    QVERIFY(!store.read(u"prod"_s));
    const Error error = writingTo(store);
    QCOMPARE(error.code(), ErrorCode::SecretStoreFailed);
    QVERIFY(error.message().contains(u"no desktop session"_s));
    QVERIFY(error.hint().contains(u".pgpass"_s));
    QVERIFY(!(error.message() + error.hint() + error.detail()).contains(u"hunter2"_s));
}

void TestKeychainStore::aBusWithoutAKeychainIsExplained()
{
    if (!m_bus.start())
        QSKIP("dbus-daemon is not installed");
    KeychainStore store;
    QVERIFY(!store.isAvailable());
    QVERIFY(!store.unavailableReason().isEmpty());
    QVERIFY(!store.unavailableReason().contains(u"no desktop session"_s));
    QVERIFY(!store.read(u"prod"_s));
    QCOMPARE(writingTo(store).code(), ErrorCode::SecretStoreFailed);
}

void TestKeychainStore::theProbeIsMadeOnce()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    KeychainStore store;
    const QString reason = store.unavailableReason();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    QCOMPARE(store.unavailableReason(), reason);
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
