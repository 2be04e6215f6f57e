#include "tests/support/tempdir.h"
#include "ui/window/singleinstance.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QtConcurrent>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace larder;
using namespace larder::test;

namespace
{
const QJsonObject wish{{u"path"_s, u"/backups/old.sql"_s}};

/// A later start, in a thread: it waits for the first one, which lives in this thread.
bool startAgain(const QString &socket, const QJsonObject &asked = wish)
{
    const QFuture<bool> taken = QtConcurrent::run([socket, asked] { return SingleInstance(socket).handOver(asked); });
    while (!taken.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    return taken.result();
}

/// What a crash leaves behind: a socket that nobody listens on.
void leaveSocket(const QString &path)
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    QVERIFY(::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    ::close(descriptor);
}
}

class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstStartStaysAndIsHandedWhatLaterOnesWant();
    void aSocketLeftByACrashIsTakenOver();
    void afterTheFirstEndedTheNextStartIsTheFirst();
    void theSocketIsForTheUserAlone();
    void whatIsNoWishIsLeftAlone_data();
    void whatIsNoWishIsLeftAlone();
    void eachDisplayHasItsOwnSocket();
};

void TestSingleInstance::theFirstStartStaysAndIsHandedWhatLaterOnesWant()
{
    const TempDir dir;
    const QString socket = dir.file(u"window"_s);
    SingleInstance first(socket);
    QSignalSpy asked(&first, &SingleInstance::asked);
    QVERIFY(!first.handOver({}));
    QVERIFY(startAgain(socket));
    QVERIFY(startAgain(socket, {{u"demo"_s, true}}));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).toJsonObject(), wish);
    QCOMPARE(asked.at(1).at(0).toJsonObject(), (QJsonObject{{u"demo"_s, true}}));
}

void TestSingleInstance::aSocketLeftByACrashIsTakenOver()
{
    const TempDir dir;
    const QString socket = dir.file(u"window"_s);
    leaveSocket(socket);
    QVERIFY(QFileInfo::exists(socket));
    SingleInstance first(socket);
    QVERIFY(!first.handOver({}));
    QVERIFY(startAgain(socket));
}

void TestSingleInstance::afterTheFirstEndedTheNextStartIsTheFirst()
{
    const TempDir dir;
    const QString socket = dir.file(u"window"_s);
    {
        SingleInstance first(socket);
        QVERIFY(!first.handOver({}));
    }
    SingleInstance next(socket);
    QVERIFY(!next.handOver({}));
    QVERIFY(startAgain(socket));
}

void TestSingleInstance::theSocketIsForTheUserAlone()
{
    const TempDir dir;
    SingleInstance first(dir.file(u"window"_s));
    QVERIFY(!first.handOver({}));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(dir.file(u"window"_s)).permissions() & others));
}

void TestSingleInstance::whatIsNoWishIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("no end of the line") << QByteArray("{\"demo\": true}");
    QTest::newRow("longer than any wish") << QByteArray(1'000'000, 'x');
}

void TestSingleInstance::whatIsNoWishIsLeftAlone()
{
    QFETCH(QByteArray, sent);
    const TempDir dir;
    const QString socket = dir.file(u"window"_s);
    SingleInstance first(socket);
    QVERIFY(!first.handOver({}));
    QSignalSpy asked(&first, &SingleInstance::asked);
    {
        QLocalSocket stranger;
        stranger.connectToServer(socket);
        QVERIFY(stranger.waitForConnected());
        stranger.write(sent);
        stranger.waitForBytesWritten(100);
        QVERIFY(startAgain(socket));
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toJsonObject(), wish);
}

void TestSingleInstance::eachDisplayHasItsOwnSocket()
{
    const TempDir home;
    qputenv("LARDER_HOME", home.path().toUtf8());
    QVERIFY(SingleInstance::socketOf(u":0"_s) != SingleInstance::socketOf(u":1"_s));
    const QString odd = SingleInstance::socketOf(u"/run/user/1000/wayland-0"_s);
    QCOMPARE(QFileInfo(odd).path(), home.path() + u"/run"_s);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
