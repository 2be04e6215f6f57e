#include "core/base/error.h"
#include "core/base/product.h"
#include "core/profile/keychainstore.h"
#include "tests/profile/privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

/// The keychain store against a real GNOME Keyring on a bus of its own.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aPasswordIsKeptUntilRemoved();
    void anythingThatCanBeTypedIsKept();
    void threadsThatComeAndGoMayUseIt();
    void theProbeLeavesNothingBehind();

private:
    PrivateBus m_bus;
    TempDir m_home;
    QProcess m_keyring;
};

void TestKeyring::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (program.isEmpty() || !m_bus.start())
        QSKIP("gnome-keyring or dbus-daemon is not installed");
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        qputenv(variable, m_home.path().toUtf8());
    m_keyring.start(program, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    QVERIFY(m_keyring.waitForStarted());
    m_keyring.write("keyring password");
    m_keyring.closeWriteChannel();
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"watch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s), 20000);
    KeychainStore store;
    QVERIFY2(store.isAvailable(), qPrintable(store.unavailableReason()));
}

void TestKeyring::cleanupTestCase()
{
    m_keyring.terminate();
    m_keyring.waitForFinished();
}

void TestKeyring::aPasswordIsKeptUntilRemoved()
{
    KeychainStore store;
    QVERIFY(!store.read(u"prod"_s));
    store.write(u"prod"_s, Secret(u"first"_s));
    store.write(u"prod"_s, Secret(u"second"_s));
    QCOMPARE(KeychainStore().read(u"prod"_s)->reveal(), QByteArray("second"));
    store.remove(u"prod"_s);
    store.remove(u"prod"_s);
    QVERIFY(!store.read(u"prod"_s));
}

void TestKeyring::anythingThatCanBeTypedIsKept()
{
    KeychainStore store;
    const Secret odd(u"a:b\\c 'd' \"e\" größe 🙂"_s);
    store.write(u"odd / name 🙂"_s, odd);
    QCOMPARE(store.read(u"odd / name 🙂"_s)->reveal(), odd.reveal());
}

void TestKeyring::threadsThatComeAndGoMayUseIt()
{
    KeychainStore store;
    for (int i = 0; i < 3; ++i) {
        QByteArray found;
        std::thread([&] {
            store.write(u"threads"_s, Secret(QString::number(i)));
            found = store.read(u"threads"_s).value_or(Secret()).reveal();
        }).join();
        QCOMPARE(found, QByteArray::number(i));
    }
}

void TestKeyring::theProbeLeavesNothingBehind()
{
    KeychainStore store;
    QVERIFY(store.isAvailable());
    QProcess list;
    list.start(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                u"org.freedesktop.Secret.Service.SearchItems"_s,
                u"dict:string:string:server,%1"_s.arg(QString::fromLatin1(product::id))});
    QVERIFY(list.waitForFinished());
    const QByteArray reply = list.readAllStandardOutput();
    QVERIFY2(reply.count("object path") == 2, reply.constData());
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
