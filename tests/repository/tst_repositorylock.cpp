#include "core/base/error.h"
#include "core/repository/repositorylock.h"
#include "tests/repository/repositoryfixture.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
/// Another process that takes the lock, or is told that it is busy.
class Actor
{
public:
    Actor(const QString &folder, const QString &kind, const QString &purpose)
    {
        m_process.start(builtProgram(u"repositoryactor"_s), {u"lock"_s, folder, kind, purpose});
    }
    ~Actor()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    QByteArray firstLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) { }
        return m_process.readLine().trimmed();
    }
    qint64 pid() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

QString busyMessage(const QString &folder, LockKind kind)
{
    try {
        RepositoryLock::acquire(folder, kind, u"test"_s);
    } catch (const Error &error) {
        return error.code() == ErrorCode::Busy ? error.message() : u"wrong code: "_s + error.message();
    }
    return {};
}
}

class TestRepositoryLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = quickFolder(); }
    void oneExclusiveHolderKeepsEveryoneElseOut();
    void sharedHoldersShareButKeepExclusiveOut();
    void theMessageNamesTheHolder();
    void aSharedHolderThatIsGoneIsNotNamed();
    void itIsFreeAgainAfterTheHolder();
    void itIsFreeAgainAfterAKill();
    void noLockIsTakenWhenNoneIsAskedFor();
    void theFileStaysAndIsPrivate();
    void aPlantedLinkIsNotFollowed();
    void aMissingFolderIsAnError();
    void raisedFiftyTimesExactlyOneOfTwoWinsAndTheOtherNamesIt();

private:
    QString folder() const { return m_dir->path(); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRepositoryLock::oneExclusiveHolderKeepsEveryoneElseOut()
{
    const RepositoryLock held = RepositoryLock::acquire(folder(), LockKind::Exclusive, u"Back up a"_s);
    QVERIFY(!busyMessage(folder(), LockKind::Exclusive).isEmpty());
    QVERIFY(!busyMessage(folder(), LockKind::Shared).isEmpty());
}

void TestRepositoryLock::sharedHoldersShareButKeepExclusiveOut()
{
    const RepositoryLock first = RepositoryLock::acquire(folder(), LockKind::Shared, u"Verify a"_s);
    const RepositoryLock second = RepositoryLock::acquire(folder(), LockKind::Shared, u"Verify b"_s);
    QVERIFY(!busyMessage(folder(), LockKind::Exclusive).isEmpty());
    QCOMPARE(busyMessage(folder(), LockKind::Shared), QString());
}

void TestRepositoryLock::theMessageNamesTheHolder()
{
    Actor actor(folder(), u"exclusive"_s, u"Back up meal_planner"_s);
    QCOMPARE(actor.firstLine(), "got");
    const QString message = busyMessage(folder(), LockKind::Exclusive);
    QVERIFY2(message.contains(folder()), qPrintable(message));
    QVERIFY2(message.contains(u"\"Back up meal_planner\""_s), qPrintable(message));
    QVERIFY2(message.contains(u"process %1 "_s.arg(actor.pid())), qPrintable(message));
    QVERIFY2(message.contains(QSysInfo::machineHostName()), qPrintable(message));
    QVERIFY2(message.contains(u" since "_s), qPrintable(message));
}

void TestRepositoryLock::aSharedHolderThatIsGoneIsNotNamed()
{
    const RepositoryLock held = RepositoryLock::acquire(folder(), LockKind::Shared, u"Verify a"_s);
    {
        const RepositoryLock gone = RepositoryLock::acquire(folder(), LockKind::Shared, u"Verify b"_s);
        QVERIFY(busyMessage(folder(), LockKind::Exclusive).contains(u"Verify b"_s));
    }
    const QString message = busyMessage(folder(), LockKind::Exclusive);
    QVERIFY(!message.isEmpty());
    QVERIFY2(!message.contains(u"Verify b"_s), qPrintable(message));
}

void TestRepositoryLock::itIsFreeAgainAfterTheHolder()
{
    for (int i = 0; i < 3; ++i) {
        RepositoryLock held = RepositoryLock::acquire(folder(), LockKind::Exclusive, u"a"_s);
        RepositoryLock moved = std::move(held);
        QVERIFY(!busyMessage(folder(), LockKind::Exclusive).isEmpty());
        moved = RepositoryLock();
        QCOMPARE(busyMessage(folder(), LockKind::Exclusive), QString());
    }
}

void TestRepositoryLock::itIsFreeAgainAfterAKill()
{
    Actor actor(folder(), u"exclusive"_s, u"doomed"_s);
    QCOMPARE(actor.firstLine(), "got");
    actor.kill();
    QCOMPARE(busyMessage(folder(), LockKind::Exclusive), QString());
}

void TestRepositoryLock::noLockIsTakenWhenNoneIsAskedFor()
{
    const RepositoryLock none = RepositoryLock::acquire(folder(), LockKind::None, u"list"_s);
    QVERIFY(!QFile::exists(folder() + u"/.larder-lock"_s));
    QCOMPARE(busyMessage(folder(), LockKind::Exclusive), QString());
}

void TestRepositoryLock::theFileStaysAndIsPrivate()
{
    struct stat before
    {
    };
    struct stat after
    {
    };
    const QByteArray file = QFile::encodeName(folder() + u"/.larder-lock"_s);
    RepositoryLock::acquire(folder(), LockKind::Exclusive, u"a"_s);
    QCOMPARE(::stat(file.constData(), &before), 0);
    RepositoryLock::acquire(folder(), LockKind::Exclusive, u"b"_s);
    QCOMPARE(::stat(file.constData(), &after), 0);
    QCOMPARE(before.st_ino, after.st_ino);
    QCOMPARE(after.st_mode & 07777U, 0600U);
}

void TestRepositoryLock::aPlantedLinkIsNotFollowed()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"victim"_s), "precious");
    QVERIFY(QFile::link(outside.filePath(u"victim"_s), folder() + u"/.larder-lock"_s));
    QVERIFY_THROWS_EXCEPTION(Error, RepositoryLock::acquire(folder(), LockKind::Exclusive, u"a"_s));
    QCOMPARE(contentOf(outside.filePath(u"victim"_s)), "precious");
}

void TestRepositoryLock::aMissingFolderIsAnError()
{
    QVERIFY_THROWS_EXCEPTION(Error, RepositoryLock::acquire(folder() + u"/missing"_s, LockKind::Exclusive, u"a"_s));
}

void TestRepositoryLock::raisedFiftyTimesExactlyOneOfTwoWinsAndTheOtherNamesIt()
{
    for (int round = 0; round < 50; ++round) {
        Actor first(folder(), u"exclusive"_s, u"Back up first"_s);
        Actor second(folder(), u"exclusive"_s, u"Back up second"_s);
        const QByteArray one = first.firstLine();
        const QByteArray two = second.firstLine();
        QVERIFY2((one == "got") != (two == "got"), (one + " / " + two).constData());
        const QJsonObject refusal = QJsonDocument::fromJson(one == "got" ? two : one).object();
        QCOMPARE(refusal[u"code"].toInt(), int(ErrorCode::Busy));
        const QString winner = one == "got" ? u"\"Back up first\""_s : u"\"Back up second\""_s;
        QVERIFY2(refusal[u"message"].toString().contains(winner), qPrintable(refusal[u"message"].toString()));
    }
}

QTEST_MAIN(TestRepositoryLock)
#include "tst_repositorylock.moc"
