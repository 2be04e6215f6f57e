#include "core/base/error.h"
#include "core/repository/repositorylock.h"
#include "tests/repository/actor.h"
#include "tests/repository/lockfixture.h"
#include "tests/repository/repositoryfixture.h"

#include <QElapsedTimer>
#include <QSysInfo>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace larder;
using namespace larder::test;
using namespace Qt::StringLiterals;

/// The lock of a repository among processes of one machine.
class TestRepositoryLock : public QObject, private LockFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

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

QTEST_GUILESS_MAIN(TestRepositoryLock)
#include "tst_repositorylock.moc"
