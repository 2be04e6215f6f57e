#include "core/base/error.h"
#include "core/repository/repositorylock.h"
#include "tests/repository/actor.h"
#include "tests/repository/lockfixture.h"
#include "tests/repository/repositoryfixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// The lock of a repository that another machine uses.
class TestForeignLock : public QObject, private LockFixture
{
    Q_OBJECT

private:
    QTemporaryDir m_other;

private Q_SLOTS:
    void init() { setUp(); }

    void aHolderOnAnotherMachineIsBusyThoughItsLockIsNotSeen();
    void aReaderOnAnotherMachineKeepsWhoRemovesOut();
    void aReaderThatStaysOnAnotherMachineIsSeenThoughOneLeft();
    void oneOnAnotherMachineThatFellSilentIsTakenOver();
    void whatAnotherMachineLeftInOrderIsFreeAtOnce();
    void halfATextIsWatchedLikeAForeignOne();
    void whoeverCameAtTheSameMomentOnANetworkIsNoticed();
    void whereThereAreNoLocksTheTextIsTheLock();
};

void TestForeignLock::aHolderOnAnotherMachineIsBusyThoughItsLockIsNotSeen()
{
    if (::geteuid() != 0)
        QSKIP("another machine id needs root");
    Actor holder(lockWords(folder(), u"write"_s, u"Back up a"_s) + QStringList{u"50"_s}, onAnotherMachine(m_other),
                 u"flock-here"_s, faults);
    QCOMPARE(holder.nextLine(), "got");
    const QString message = busyMessage(folder(), LockKind::Write);
    QVERIFY2(message.contains(u"\"Back up a\""_s) && message.contains(u"host elsewhere"_s), qPrintable(message));
    QVERIFY(!busyMessage(folder(), LockKind::Remove).isEmpty());
    QCOMPARE(busyMessage(folder(), LockKind::Read), QString());
    holder.letGo();
    QCOMPARE(busyMessage(folder(), LockKind::Write), QString());
}

void TestForeignLock::aReaderOnAnotherMachineKeepsWhoRemovesOut()
{
    if (::geteuid() != 0)
        QSKIP("another machine id needs root");
    Actor holder(lockWords(folder(), u"read"_s, u"Verify a"_s) + QStringList{u"50"_s}, onAnotherMachine(m_other),
                 u"flock-here"_s, faults);
    QCOMPARE(holder.nextLine(), "got");
    QCOMPARE(busyMessage(folder(), LockKind::Write), QString());
    const QString message = busyMessage(folder(), LockKind::Remove);
    QVERIFY2(message.contains(u"\"Verify a\""_s) && message.contains(u"host elsewhere"_s), qPrintable(message));
}

void TestForeignLock::aReaderThatStaysOnAnotherMachineIsSeenThoughOneLeft()
{
    if (::geteuid() != 0)
        QSKIP("another machine id needs root");
    const QStringList there = onAnotherMachine(m_other);
    const QStringList beat{u"2000"_s};
    Actor staying(lockWords(folder(), u"read"_s, u"Verify a"_s) + beat, there);
    QCOMPARE(staying.nextLine(), "got");
    Actor leaving(lockWords(folder(), u"read"_s, u"Verify b"_s) + beat, there);
    QCOMPARE(leaving.nextLine(), "got");
    leaving.letGo();
    Actor here(lockWords(folder(), u"remove"_s, u"Clean up"_s), {}, u"flock-here"_s, faults);
    const QByteArray line = here.nextLine();
    QVERIFY2(json(line)[u"message"].toString().contains(u"\"Verify a\""_s), line.constData());
}

void TestForeignLock::oneOnAnotherMachineThatFellSilentIsTakenOver()
{
    if (::geteuid() != 0)
        QSKIP("another machine id needs root");
    Actor holder(lockWords(folder(), u"write"_s, u"Back up a"_s) + QStringList{u"50"_s}, onAnotherMachine(m_other),
                 u"flock-here"_s, faults);
    QCOMPARE(holder.nextLine(), "got");
    holder.kill();
    QStringList told;
    LockTerms mine = terms(u"Back up b"_s);
    mine.timing.silence = std::chrono::milliseconds(300);
    mine.onTakenOver = [&](const QString &sentence) { told.append(sentence); };
    QElapsedTimer timer;
    timer.start();
    const RepositoryLock lock = RepositoryLock::acquire(Folder::open(folder()), LockKind::Write, mine);
    QVERIFY(timer.elapsed() >= 300);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(u"\"Back up a\""_s) && told.first().contains(u"host elsewhere"_s),
             qPrintable(told.first()));
    QVERIFY(busyMessage(folder(), LockKind::Write).contains(u"Back up b"_s));
}

void TestForeignLock::whatAnotherMachineLeftInOrderIsFreeAtOnce()
{
    if (::geteuid() != 0)
        QSKIP("another machine id needs root");
    Actor holder(lockWords(folder(), u"remove"_s, u"Clean up"_s), onAnotherMachine(m_other));
    QCOMPARE(holder.nextLine(), "got");
    holder.letGo();
    LockTerms mine = terms(u"Back up b"_s);
    mine.onTakenOver = [](const QString &sentence) { QFAIL(qPrintable(sentence)); };
    RepositoryLock::acquire(Folder::open(folder()), LockKind::Remove, mine);
}

void TestForeignLock::halfATextIsWatchedLikeAForeignOne()
{
    writeFile(folder() + u'/' + lockFile, "{\"host\": \"elsew");
    int told = 0;
    LockTerms mine = terms(u"Back up b"_s);
    mine.timing.silence = std::chrono::milliseconds(200);
    mine.onTakenOver = [&](const QString &) { ++told; };
    RepositoryLock::acquire(Folder::open(folder()), LockKind::Write, mine);
    QCOMPARE(told, 1);
    QCOMPARE(textOf(lockFile), QString()); // in order again
}

/// Both found it free and wrote their words; the later words stand.
void TestForeignLock::whoeverCameAtTheSameMomentOnANetworkIsNoticed()
{
    LockHolder other = LockHolder::here(u"Back up there"_s, false);
    other.process.host = u"elsewhere"_s;
    Actor actor(lockWords(folder(), u"write"_s, u"Back up here"_s) + QStringList{u"10000"_s, u"60000"_s, u"5000"_s}, {},
                u"network"_s, faults);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder() + u'/' + lockFile) && textOf(lockFile).contains(u"Back up here"_s),
                             30'000);
    writeFile(folder() + u'/' + lockFile, other.toText());
    const QJsonObject error = json(actor.nextLine());
    QCOMPARE(error[u"code"].toInt(), int(ErrorCode::Busy));
    QVERIFY2(error[u"message"].toString().contains(u"Back up there"_s), qPrintable(error[u"message"].toString()));
    QCOMPARE(textOf(lockFile), QString::fromUtf8(other.toText()));
}

void TestForeignLock::whereThereAreNoLocksTheTextIsTheLock()
{
    const auto actor = [&](const QString &purpose) {
        return std::make_unique<Actor>(lockWords(folder(), u"write"_s, purpose)
                                           + QStringList{u"10000"_s, u"60000"_s, u"10"_s},
                                       QStringList(), u"no-flock"_s, faults);
    };
    auto first = actor(u"Back up first"_s);
    QCOMPARE(first->nextLine(), "got");
    const QByteArray refusal = actor(u"Back up second"_s)->nextLine();
    QVERIFY2(json(refusal)[u"message"].toString().contains(u"Back up first"_s), refusal.constData());
    first->letGo();
    auto third = actor(u"Back up third"_s);
    QCOMPARE(third->nextLine(), "got");
    third->kill(); // its process can be looked up: no waiting
    QCOMPARE(actor(u"Back up fourth"_s)->nextLine(), "got");
}

QTEST_GUILESS_MAIN(TestForeignLock)
#include "tst_foreignlock.moc"
