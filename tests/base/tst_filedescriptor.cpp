#include "core/base/error.h"
#include "core/base/filedescriptor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace larder;
using namespace Qt::StringLiterals;

class TestFileDescriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void readingAtAnOffsetFillsUnlessTheFileEnds();
    void childrenDoNotInheritIt();
    void aSymbolicLinkIsNotFollowedBelowAFolder();
    void anErrorNamesTheFile();
    void aMovedFromOneOwnsNothing();
    void closingTwiceIsHarmless();
    void aBigWriteThroughAPipeIsNotCutShortBySignals();
    void aFullDeviceIsNoSpace();

private:
    QTemporaryDir m_dir;
};

void TestFileDescriptor::whatIsWrittenIsReadBack()
{
    const QString path = m_dir.filePath(u"round trip"_s);
    FileDescriptor out = FileDescriptor::open(path, O_WRONLY | O_CREAT | O_EXCL);
    out.writeAll("hello ");
    out.writeAll("world");
    out.sync();
    QCOMPARE(out.size(), 11);
    out.closeChecked();
    QVERIFY(!out.isValid());
    struct stat info
    {
    };
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0600U);
    char buffer[32];
    const FileDescriptor in = FileDescriptor::open(path, O_RDONLY);
    QCOMPARE(in.read(buffer, sizeof buffer), 11);
    QCOMPARE(QByteArray(buffer, 11), "hello world");
    QCOMPARE(in.read(buffer, sizeof buffer), 0);
}

void TestFileDescriptor::readingAtAnOffsetFillsUnlessTheFileEnds()
{
    const QString path = m_dir.filePath(u"offsets"_s);
    FileDescriptor::open(path, O_WRONLY | O_CREAT).writeAll("0123456789");
    const FileDescriptor in = FileDescriptor::open(path, O_RDONLY);
    char buffer[8];
    QCOMPARE(in.readAt(buffer, 4, 3), 4);
    QCOMPARE(QByteArray(buffer, 4), "3456");
    QCOMPARE(in.readAt(buffer, 8, 7), 3);
    QCOMPARE(in.readAt(buffer, 8, 100), 0);
}

void TestFileDescriptor::childrenDoNotInheritIt()
{
    const FileDescriptor file = FileDescriptor::open(m_dir.filePath(u"inherit"_s), O_WRONLY | O_CREAT);
    QVERIFY(::fcntl(file.get(), F_GETFD) & FD_CLOEXEC);
}

void TestFileDescriptor::aSymbolicLinkIsNotFollowedBelowAFolder()
{
    QVERIFY(QFile::link(u"/etc/passwd"_s, m_dir.filePath(u"planted"_s)));
    const FileDescriptor folder = FileDescriptor::open(m_dir.path(), O_RDONLY | O_DIRECTORY);
    QVERIFY_THROWS_EXCEPTION(Error, FileDescriptor::openAt(folder, u"planted"_s, O_RDONLY));
}

void TestFileDescriptor::anErrorNamesTheFile()
{
    const QString path = m_dir.filePath(u"not there"_s);
    try {
        FileDescriptor::open(path, O_RDONLY);
        QFAIL("a missing file was opened");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::FileAccess);
        QVERIFY(error.message().contains(path));
    }
}

void TestFileDescriptor::aMovedFromOneOwnsNothing()
{
    FileDescriptor first = FileDescriptor::open(m_dir.filePath(u"moved"_s), O_WRONLY | O_CREAT);
    const int number = first.get();
    FileDescriptor second = std::move(first);
    QVERIFY(!first.isValid()); // NOLINT(bugprone-use-after-move): what the test is about
    QCOMPARE(second.get(), number);
    second = FileDescriptor::open(m_dir.filePath(u"other"_s), O_WRONLY | O_CREAT);
    QCOMPARE(::fcntl(number, F_GETFD), -1);
}

void TestFileDescriptor::closingTwiceIsHarmless()
{
    FileDescriptor file = FileDescriptor::open(m_dir.filePath(u"twice"_s), O_WRONLY | O_CREAT);
    file.closeChecked();
    file.closeChecked();
    file.reset();
    QVERIFY(!file.isValid());
}

void TestFileDescriptor::aBigWriteThroughAPipeIsNotCutShortBySignals()
{
    // A handler without SA_RESTART makes write(2) return early, with what it got rid of so far or with EINTR.
    struct sigaction action
    {
    };
    action.sa_handler = [](int) {};
    QCOMPARE(::sigaction(SIGUSR2, &action, nullptr), 0);
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const QByteArray sent(3 * 1024 * 1024, 'x');
    const pthread_t writer = ::pthread_self();
    qint64 got = 0;
    std::thread reader([&] {
        const FileDescriptor in(ends[0], u"pipe"_s);
        QByteArray block(7777, '\0');
        while (const qint64 n = in.read(block.data(), block.size())) {
            got += n;
            ::pthread_kill(writer, SIGUSR2);
        }
    });
    FileDescriptor out(ends[1], u"pipe"_s);
    out.writeAll(sent);
    out.reset();
    reader.join();
    QCOMPARE(got, sent.size());
}

void TestFileDescriptor::aFullDeviceIsNoSpace()
{
    const FileDescriptor full = FileDescriptor::open(u"/dev/full"_s, O_WRONLY);
    try {
        full.writeAll("x");
        QFAIL("a full device took a byte");
    } catch (const Error &error) {
        QCOMPARE(error.code(), ErrorCode::NoSpace);
        QVERIFY(!error.hint().isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestFileDescriptor)
#include "tst_filedescriptor.moc"
