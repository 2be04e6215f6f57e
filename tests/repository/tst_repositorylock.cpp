#include "core/base/error.h"
#include "core/repository/repositorylock.h"
#include "tests/repository/actor.h"
#include "tests/repository/repositoryfixture.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTest>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

namespace
{
const QString faults = QStringLiteral(LARDER_FAULTS);
const QString lockFile = u".larder-lock"_s;

LockTerms terms(const QString &purpose, std::chrono::milliseconds wait = {})
{
    LockTerms made;
    made.purpose = purpose;
    made.wait = wait;
    return made;
}

RepositoryLock take(const QString &folder, LockKind kind, const QString &purpose)
{
    return RepositoryLock::acquire(Folder::open(folder), kind, terms(purpose));
}

/// Why it is busy, empty when it is not.
QString busyMessage(const QString &folder, LockKind kind)
{
    try {
        take(folder, kind, u"test"_s);
    } catch (const Error &error) {
        return error.code() == ErrorCode::Busy ? error.message() : u"wrong code: "_s + error.message();
    }
    return {};
}

QJsonObject json(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

QStringList lockWords(const QString &folder, const QString &kind, const QString &purpose)
{
    return {u"lock"_s, folder, kind, purpose};
}
}

class TestRepositoryLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = quickFolder(); }
    void readersStopNobodyButWhoRemovesAndWritersEachOther_data();
    void readersStopNobodyButWhoRemovesAndWritersEachOther();
    void theMessageNamesTheHolder();
    void theHoldersWordsAreWholeThoughEachWriteTakesSevenBytes();
    void aReaderThatIsGoneIsNotNamed();
    void theWordsStayUntilTheLastReaderLeaves();
    void whoMayMakeNothingHoldsOnlyWhatIsThere();
    void whatIsBusyHoldsNothing();
    void aWriterMayKeepReadersOutBesides();
    void itIsFreeAgainAfterTheHolder();
    void itIsFreeAgainAfterAKill();
    void noLockIsTakenWhenNoneIsAskedFor();
    void theFileStaysAndIsPrivate();
    void aPlantedLinkIsNotFollowed();
    void readingNeedsNoWrite_data();
    void readingNeedsNoWrite();
    void aWriterInAReadOnlyFolderIsToldWhy();
    void raisedFiftyTimesExactlyOneOfTwoWinsAndTheOtherNamesIt();

    void whoWaitsIsToldOnceForWhomAndGetsIt();
    void whoWaitsGivesUpAfterTheTimeGiven();
    void whoWaitsCanBeCancelled();

    void aHolderOnAnotherMachineIsBusyThoughItsLockIsNotSeen();
    void aReaderOnAnotherMachineKeepsWhoRemovesOut();
    void aReaderThatStaysOnAnotherMachineIsSeenThoughOneLeft();
    void oneOnAnotherMachineThatFellSilentIsTakenOver();
    void whatAnotherMachineLeftInOrderIsFreeAtOnce();
    void halfATextIsWatchedLikeAForeignOne();
    void whoeverCameAtTheSameMomentOnANetworkIsNoticed();
    void whereThereAreNoLocksTheTextIsTheLock();

private:
    QString folder() const { return m_dir->path(); }
    QString textOf(const QString &name) const { return QString::fromUtf8(contentOf(folder() + u'/' + name)); }
    std::unique_ptr<QTemporaryDir> m_dir;
    QTemporaryDir m_other;
};

void TestRepositoryLock::readersStopNobodyButWhoRemovesAndWritersEachOther_data()
{
    QTest::addColumn<LockKind>("held");
    QTest::addColumn<LockKind>("wanted");
    QTest::addColumn<bool>("busy");
    using enum LockKind;
    QTest::newRow("two readers") << Read << Read << false;
    QTest::newRow("one reads, one records") << Read << Record << false;
    QTest::newRow("a backup while somebody reads") << Read << Write << false;
    QTest::newRow("a backup while somebody verifies") << Record << Write << false;
    QTest::newRow("a look while a backup runs") << Write << Read << false;
    QTest::newRow("two backups") << Write << Write << true;
    QTest::newRow("a cleanup while somebody reads") << Read << Remove << true;
    QTest::newRow("a cleanup while somebody verifies") << Record << Remove << true;
    QTest::newRow("a look while a cleanup runs") << Remove << Read << true;
    QTest::newRow("a cleanup while a backup runs") << Write << Remove << true;
    QTest::newRow("a backup while a cleanup runs") << Remove << Write << true;
    QTest::newRow("two cleanups") << Remove << Remove << true;
}

void TestRepositoryLock::readersStopNobodyButWhoRemovesAndWritersEachOther()
{
    QFETCH(LockKind, held);
    QFETCH(LockKind, wanted);
    QFETCH(bool, busy);
    const RepositoryLock lock = take(folder(), held, u"the holder"_s);
    const QString message = busyMessage(folder(), wanted);
    QVERIFY2(busy == message.contains(u"\"the holder\""_s), qPrintable(message));
    QVERIFY2(busy || message.isEmpty(), qPrintable(message));
}

void TestRepositoryLock::theMessageNamesTheHolder()
{
    Actor actor(lockWords(folder(), u"write"_s, u"Back up meal_planner"_s));
    QCOMPARE(actor.nextLine(), "got");
    const QString message = busyMessage(folder(), LockKind::Write);
    QVERIFY2(message.contains(folder()), qPrintable(message));
    QVERIFY2(message.contains(u"\"Back up meal_planner\""_s), qPrintable(message));
    QVERIFY2(message.contains(u"process %1 "_s.arg(actor.pid())), qPrintable(message));
    QVERIFY2(message.contains(QSysInfo::machineHostName()), qPrintable(message));
    QVERIFY2(message.contains(u" since "_s), qPrintable(message));
}

void TestRepositoryLock::theHoldersWordsAreWholeThoughEachWriteTakesSevenBytes()
{
    Actor actor(lockWords(folder(), u"write"_s, u"Back up meal_planner"_s), {}, u"short-writes"_s, faults);
    QCOMPARE(actor.nextLine(), "got");
    const QString message = busyMessage(folder(), LockKind::Write);
    QVERIFY2(message.contains(u"\"Back up meal_planner\""_s), qPrintable(message));
}

void TestRepositoryLock::aReaderThatIsGoneIsNotNamed()
{
    const RepositoryLock held = take(folder(), LockKind::Read, u"Verify a"_s);
    {
        const RepositoryLock gone = take(folder(), LockKind::Read, u"Verify b"_s);
        QVERIFY(busyMessage(folder(), LockKind::Remove).contains(u"Verify b"_s));
    }
    const QString message = busyMessage(folder(), LockKind::Remove);
    QVERIFY(!message.isEmpty());
    QVERIFY2(!message.contains(u"Verify b"_s), qPrintable(message));
}

/// Another machine that finds no words takes the repository for free.
void TestRepositoryLock::theWordsStayUntilTheLastReaderLeaves()
{
    const QString file = u".larder-reading"_s;
    RepositoryLock first = take(folder(), LockKind::Read, u"Verify a"_s);
    RepositoryLock second = take(folder(), LockKind::Read, u"Verify b"_s);
    second = RepositoryLock();
    const QString left = textOf(file);
    QVERIFY(!left.isEmpty());
    QVERIFY2(!left.contains(u"Verify b"_s), qPrintable(left));
    first = RepositoryLock();
    QCOMPARE(textOf(file), QString());

    first = take(folder(), LockKind::Read, u"Verify a"_s);
    second = take(folder(), LockKind::Read, u"Verify b"_s);
    first = RepositoryLock();
    QVERIFY(textOf(file).contains(u"Verify b"_s));
    second = RepositoryLock();
    QCOMPARE(textOf(file), QString());
}

void TestRepositoryLock::whoMayMakeNothingHoldsOnlyWhatIsThere()
{
    LockTerms noFiles = terms(u"Verify a"_s);
    noFiles.mayMakeFiles = false;
    const Folder root = Folder::open(folder());
    {
        const RepositoryLock nothing = RepositoryLock::acquire(root, LockKind::Read, noFiles);
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
    take(folder(), LockKind::Remove, u"Clean up"_s);
    const RepositoryLock reading = RepositoryLock::acquire(root, LockKind::Read, noFiles);
    QVERIFY(busyMessage(folder(), LockKind::Remove).contains(u"Verify a"_s));
}

void TestRepositoryLock::whatIsBusyHoldsNothing()
{
    const RepositoryLock reader = take(folder(), LockKind::Read, u"reader"_s);
    QVERIFY(!busyMessage(folder(), LockKind::Remove).isEmpty()); // of its two locks one was free
    QCOMPARE(busyMessage(folder(), LockKind::Write), QString());
}

void TestRepositoryLock::aWriterMayKeepReadersOutBesides()
{
    const Folder root = Folder::open(folder());
    const RepositoryLock writer = take(folder(), LockKind::Write, u"Back up a"_s);
    {
        const RepositoryLock removing = RepositoryLock::keepReadersOut(root, terms(u"Back up a"_s));
        QVERIFY(busyMessage(folder(), LockKind::Read).contains(u"Back up a"_s));
    }
    QCOMPARE(busyMessage(folder(), LockKind::Read), QString());
    const RepositoryLock reader = take(folder(), LockKind::Read, u"reader"_s);
    // However patient: the reader may itself be about to write.
    QVERIFY_THROWS_EXCEPTION(Error, RepositoryLock::keepReadersOut(root, terms(u"a"_s, std::chrono::hours(1))));
}

void TestRepositoryLock::itIsFreeAgainAfterTheHolder()
{
    for (int i = 0; i < 3; ++i) {
        RepositoryLock held = take(folder(), LockKind::Remove, u"a"_s);
        RepositoryLock moved = std::move(held);
        QVERIFY(!busyMessage(folder(), LockKind::Remove).isEmpty());
        moved = RepositoryLock();
        QCOMPARE(busyMessage(folder(), LockKind::Remove), QString());
        QCOMPARE(textOf(lockFile), QString());
    }
}

void TestRepositoryLock::itIsFreeAgainAfterAKill()
{
    Actor actor(lockWords(folder(), u"write"_s, u"doomed"_s));
    QCOMPARE(actor.nextLine(), "got");
    actor.kill();
    QVERIFY(textOf(lockFile).contains(u"doomed"_s));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(busyMessage(folder(), LockKind::Write), QString());
    QVERIFY(timer.elapsed() < LockTiming().silence.count()); // the kernel says so: nobody has to be watched
}

void TestRepositoryLock::noLockIsTakenWhenNoneIsAskedFor()
{
    const RepositoryLock none = take(folder(), LockKind::None, u"list"_s);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(busyMessage(folder(), LockKind::Remove), QString());
}

void TestRepositoryLock::theFileStaysAndIsPrivate()
{
    struct stat before
    {
    };
    struct stat after
    {
    };
    const QByteArray file = QFile::encodeName(folder() + u'/' + lockFile);
    take(folder(), LockKind::Write, u"a"_s);
    QCOMPARE(::stat(file.constData(), &before), 0);
    take(folder(), LockKind::Write, u"b"_s);
    QCOMPARE(::stat(file.constData(), &after), 0);
    QCOMPARE(before.st_ino, after.st_ino);
    QCOMPARE(after.st_mode & 07777U, 0600U);
}

void TestRepositoryLock::aPlantedLinkIsNotFollowed()
{
    const QTemporaryDir outside;
    writeFile(outside.filePath(u"victim"_s), "precious");
    for (const QString &name : {lockFile, u".larder-reading"_s}) {
        QVERIFY(QFile::link(outside.filePath(u"victim"_s), folder() + u'/' + name));
        QVERIFY_THROWS_EXCEPTION(Error, take(folder(), LockKind::Remove, u"a"_s));
        QVERIFY(QFile::remove(folder() + u'/' + name));
    }
    QCOMPARE(contentOf(outside.filePath(u"victim"_s)), "precious");
}

void TestRepositoryLock::readingNeedsNoWrite_data()
{
    QTest::addColumn<QStringList>("prefix");
    QTest::addColumn<bool>("withFile");
    const QString readOnly = u"mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && shift && exec \"$@\""_s;
    const QStringList mounted{u"unshare"_s, u"-m"_s, u"sh"_s, u"-c"_s, readOnly, u"sh"_s};
    const QStringList other{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    for (const bool withFile : {false, true}) {
        const char *what = withFile ? "with a lock file" : "without one";
        QTest::addRow("a file system mounted read-only, %s", what) << mounted << withFile;
        QTest::addRow("another account, %s", what) << other << withFile;
    }
}

void TestRepositoryLock::readingNeedsNoWrite()
{
    if (::geteuid() != 0)
        QSKIP("mounts and other accounts need root");
    QFETCH(QStringList, prefix);
    QFETCH(bool, withFile);
    if (withFile)
        take(folder(), LockKind::Remove, u"before"_s);
    QVERIFY(QFile::setPermissions(folder(), QFile::permissions(folder()) | QFile::ReadOther | QFile::ExeOther));
    if (prefix.first() == "unshare"_L1)
        prefix.append(folder());
    const QStringList before = QDir(folder()).entryList(QDir::Files | QDir::Hidden);
    Actor actor(lockWords(folder(), u"read"_s, u"auditor"_s), prefix);
    QCOMPARE(actor.nextLine(), "got");
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), before);
}

void TestRepositoryLock::aWriterInAReadOnlyFolderIsToldWhy()
{
    if (::geteuid() != 0)
        QSKIP("other accounts need root");
    QVERIFY(QFile::setPermissions(folder(), QFile::permissions(folder()) | QFile::ReadOther | QFile::ExeOther));
    Actor actor(lockWords(folder(), u"write"_s, u"intruder"_s),
                {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s});
    const QJsonObject error = json(actor.nextLine());
    QCOMPARE(error[u"code"].toInt(), int(ErrorCode::FileAccess));
    QVERIFY(error[u"message"].toString().contains(lockFile));
    QVERIFY(!error[u"hint"].toString().isEmpty());
}

void TestRepositoryLock::raisedFiftyTimesExactlyOneOfTwoWinsAndTheOtherNamesIt()
{
    for (int round = 0; round < 50; ++round) {
        Actor first(lockWords(folder(), u"write"_s, u"Back up first"_s));
        Actor second(lockWords(folder(), u"write"_s, u"Back up second"_s));
        const QByteArray one = first.nextLine();
        const QByteArray two = second.nextLine();
        QVERIFY2((one == "got") != (two == "got"), (one + " / " + two).constData());
        const QJsonObject refusal = json(one == "got" ? two : one);
        QCOMPARE(refusal[u"code"].toInt(), int(ErrorCode::Busy));
        const QString winner = one == "got" ? u"\"Back up first\""_s : u"\"Back up second\""_s;
        QVERIFY2(refusal[u"message"].toString().contains(winner), qPrintable(refusal[u"message"].toString()));
    }
}

void TestRepositoryLock::whoWaitsIsToldOnceForWhomAndGetsIt()
{
    Actor holder(lockWords(folder(), u"write"_s, u"Back up a"_s));
    QCOMPARE(holder.nextLine(), "got");
    QStringList told;
    LockTerms patient = terms(u"Back up b"_s, std::chrono::minutes(5));
    patient.onWaiting = [&](const QString &sentence) {
        told.append(sentence);
        holder.letGo();
    };
    const RepositoryLock lock = RepositoryLock::acquire(Folder::open(folder()), LockKind::Remove, patient);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(u"\"Back up a\" by process"_s), qPrintable(told.first()));
    QVERIFY(busyMessage(folder(), LockKind::Write).contains(u"Back up b"_s));
}

void TestRepositoryLock::whoWaitsGivesUpAfterTheTimeGiven()
{
    const RepositoryLock held = take(folder(), LockKind::Write, u"Back up a"_s);
    QElapsedTimer timer;
    timer.start();
    try {
        RepositoryLock::acquire(Folder::open(folder()), LockKind::Write, terms(u"b"_s, std::chrono::milliseconds(300)));
        QFAIL("it was not free");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::Busy);
        QVERIFY(error.message().contains(u"Back up a"_s));
    }
    QVERIFY(timer.elapsed() >= 300);
}

void TestRepositoryLock::whoWaitsCanBeCancelled()
{
    const RepositoryLock held = take(folder(), LockKind::Write, u"Back up a"_s);
    LockTerms patient = terms(u"b"_s, std::chrono::hours(1));
    patient.onWaiting = [&](const QString &) { patient.token.requestCancel(); };
    QVERIFY_THROWS_EXCEPTION(Cancelled, RepositoryLock::acquire(Folder::open(folder()), LockKind::Write, patient));
}

void TestRepositoryLock::aHolderOnAnotherMachineIsBusyThoughItsLockIsNotSeen()
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

void TestRepositoryLock::aReaderOnAnotherMachineKeepsWhoRemovesOut()
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

void TestRepositoryLock::aReaderThatStaysOnAnotherMachineIsSeenThoughOneLeft()
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

void TestRepositoryLock::oneOnAnotherMachineThatFellSilentIsTakenOver()
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

void TestRepositoryLock::whatAnotherMachineLeftInOrderIsFreeAtOnce()
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

void TestRepositoryLock::halfATextIsWatchedLikeAForeignOne()
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
void TestRepositoryLock::whoeverCameAtTheSameMomentOnANetworkIsNoticed()
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

void TestRepositoryLock::whereThereAreNoLocksTheTextIsTheLock()
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

QTEST_GUILESS_MAIN(TestRepositoryLock)
#include "tst_repositorylock.moc"
