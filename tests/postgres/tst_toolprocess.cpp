#include "core/base/error.h"
#include "core/postgres/secretfile.h"
#include "core/postgres/toolprocess.h"
#include "tests/postgres/processes.h"
#include "tests/postgres/tools.h"
#include "tests/support/tempdir.h"

#include <QRegularExpression>
#include <QTest>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace larder;
using namespace larder::test;

namespace
{
/// How many of the next reads are interrupted before they see anything.
std::atomic<int> interruptions{0};
}

/// Before the C library's own.
extern "C" ssize_t read(int fd, void *data, size_t size)
{
    if (interruptions > 0 && interruptions-- > 0) {
        errno = EINTR;
        return -1;
    }
    return ::syscall(SYS_read, fd, data, size);
}

namespace
{
QByteArray readAll(ToolProcess &tool)
{
    QByteArray all;
    QByteArray buffer(65536, Qt::Uninitialized);
    while (const qint64 got = tool.readStdout(buffer.data(), buffer.size()))
        all.append(buffer.constData(), got);
    return all;
}

template <typename Function> ErrorCode errorOf(Function function)
{
    try {
        function();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::None;
}

qint64 peakMemoryKilobytes()
{
    static const QRegularExpression pattern(u"VmHWM:\\s+(\\d+)"_s);
    return pattern.match(QString::fromLatin1(procFile(::getpid(), "status"))).captured(1).toLongLong();
}

/// Megabytes that do not repeat, so that a lost or doubled block shows.
QByteArray countingText(qsizetype size)
{
    QByteArray text;
    text.reserve(size + 16);
    for (qint64 n = 0; text.size() < size; ++n)
        text += QByteArray::number(n) + '\n';
    return text;
}

const QByteArray password = QByteArrayLiteral("pa:ss\\w'ord \xc3\xa4");
}

/// What goes into a tool and comes out of it, and what it is started with.
class TestToolProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutputArrivesUnchangedAndTheExitCodeIsReported()
    {
        const ToolResult result = runTool(shell(u"printf 'a\\0b'; echo oops >&2; exit 3"_s), {});
        QCOMPARE(result.stdOut, QByteArray("a\0b", 3));
        QCOMPARE(result.stdErr, u"oops\n"_s);
        QVERIFY(result.status.exited);
        QCOMPARE(result.status.code, 3);
        QVERIFY(!result.success());
        QCOMPARE(result.status.describe(), u"exit code 3"_s);
    }

    void aReadThatIsInterruptedAtTheEndLosesNoWord()
    {
        ToolProcess tool(shell(u"echo oops >&2; exit 3"_s), {}, {.stdOut = Channel::Null});
        tool.start();
        siginfo_t info{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(tool.pid()), &info, WEXITED | WNOWAIT), 0);
        interruptions = 3;
        QCOMPARE(tool.wait().code, 3);
        QCOMPARE(interruptions.load(), 0);
        QCOMPARE(tool.stderrText(), u"oops\n"_s);
    }

    void aDeathBySignalIsNoSuccess()
    {
        const ToolResult result = runTool(shell(u"kill -SEGV $$"_s), {});
        QVERIFY(!result.success());
        QVERIFY(!result.status.exited);
        QCOMPARE(result.status.signal, SIGSEGV);
        QCOMPARE(result.status.describe(), u"killed by signal 11 (Segmentation fault)"_s);
    }

    void aFilterThatAnswersBeforeItHasReadEverythingDoesNotBlock()
    {
        const QByteArray text = countingText(8'000'000);
        const ToolResult result = runTool(program(u"/bin/cat"_s), {}, text);
        QVERIFY(result.success());
        QVERIFY(result.stdOut == text);
    }

    void oneThreadMayWriteWhileAnotherReads()
    {
        const QByteArray text = countingText(20'000'000);
        ToolProcess tool(program(u"/bin/cat"_s), {}, {.stdIn = Channel::Pipe});
        tool.start();
        bool written = false;
        std::thread writer([&] {
            written = tool.writeStdin(text);
            tool.closeStdin();
        });
        const QByteArray back = readAll(tool);
        writer.join();
        QVERIFY(written);
        QVERIFY(back == text);
        QVERIFY(tool.wait().success());
    }

    void inputIsGivenEvenToAToolThatClosedItsOutput()
    {
        const TempDir folder;
        const QString script = u"exec >&-; cat > '%1'"_s.arg(folder.file(u"copy"_s));
        const QByteArray text = countingText(3'000'000);
        QVERIFY(runTool(shell(script), {}, text).success());
        QVERIFY(folder.read(u"copy"_s) == text);
    }

    void writingToAToolThatEndedSaysSoAndRaisesNoSignal()
    {
        const auto before = ::signal(SIGPIPE, SIG_DFL);
        ToolProcess tool(shell(u"exit 7"_s), {}, {.stdIn = Channel::Pipe});
        tool.start();
        QVERIFY(!tool.writeStdin(countingText(4'000'000)));
        QCOMPARE(tool.wait().code, 7);
        ::signal(SIGPIPE, before);
    }

    void aMissingProgramIsNamed()
    {
        try {
            runTool(program(u"/nowhere/pg_dump"_s), {});
            QFAIL("started");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::ClientToolsMissing);
            QVERIFY(error.message().contains(u"/nowhere/pg_dump"_s));
            QVERIFY(!error.hint().isEmpty());
        }
    }

    void aFileThatIsNoProgramIsAFileError()
    {
        const TempDir folder;
        const QString path = folder.write(u"pg_dump"_s, "no program");
        QCOMPARE(errorOf([&] { runTool(program(path), {}); }), ErrorCode::FileAccess);
    }

    void aFailedStartLeavesNoZombie()
    {
        QCOMPARE(errorOf([] { runTool(program(u"/nowhere/x"_s), {}); }), ErrorCode::ClientToolsMissing);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
        QCOMPARE(errno, ECHILD);
    }

    void theToolStartsInTheFolderAsked()
    {
        ToolCommand command = program(u"/bin/pwd"_s);
        command.workingDirectory = u"/usr"_s;
        QCOMPARE(runTool(command, {}).stdOut, "/usr\n");
    }

    void signalsIgnoredOrBlockedByTheParentAreDefaultInTheChild()
    {
        const auto before = ::signal(SIGPIPE, SIG_IGN);
        sigset_t blocked;
        sigset_t unblocked;
        ::sigemptyset(&blocked);
        ::sigaddset(&blocked, SIGTERM);
        ::pthread_sigmask(SIG_BLOCK, &blocked, &unblocked);
        const ToolResult sets
            = runTool(program(u"/bin/grep"_s, {u"-E"_s, u"Sig(Blk|Ign)"_s, u"/proc/self/status"_s}), {});
        const ToolResult death = runTool(shell(u"kill -PIPE $$; echo survived"_s), {});
        ::pthread_sigmask(SIG_SETMASK, &unblocked, nullptr);
        ::signal(SIGPIPE, before);
        QCOMPARE(sets.stdOut, "SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n");
        QCOMPARE(death.status.signal, SIGPIPE);
    }

    void theToolHasASessionOfItsOwn()
    {
        const QList<QByteArray> said
            = runTool(shell(u"cut -d' ' -f6 /proc/self/stat; echo $$"_s), {}).stdOut.trimmed().split('\n');
        QCOMPARE(said.size(), 2);
        QCOMPARE(said[0], said[1]);
    }

    void descriptorsOfTheParentAreNotHandedOn()
    {
        const int leaky = ::open("/dev/null", O_RDONLY);
        QVERIFY(leaky >= 0 && ::fcntl(leaky, F_GETFD) == 0);
        const ToolResult result = runTool(program(u"/bin/ls"_s, {u"/proc/self/fd"_s}), {});
        ::close(leaky);
        // 3 is the folder that ls reads.
        QCOMPARE(result.stdOut, "0\n1\n2\n3\n");
    }

    void nothingOfTheParentsEnvironmentReachesTheChild()
    {
        const QList<QByteArray> harmful{"PGSERVICE",    "PGOPTIONS", "PSQLRC",        "PGHOST",     "PGPASSWORD",
                                        "LD_PRELOAD_X", "LANGUAGE",  "PGSERVICEFILE", "LC_MESSAGES"};
        for (const QByteArray &name : harmful)
            qputenv(name.constData(), "harmful");
        const ToolResult result = runTool(program(u"/usr/bin/env"_s), {});
        for (const QByteArray &name : harmful)
            qunsetenv(name.constData());
        QVERIFY(result.success());
        QVERIFY(!result.stdOut.contains("harmful"));
        const QList<QByteArray> allowed{"PATH", "HOME", "LC_ALL", "TZ", "KRB5CCNAME"};
        for (const QByteArray &line : result.stdOut.trimmed().split('\n'))
            QVERIFY2(allowed.contains(line.left(line.indexOf('='))), line.constData());
        QVERIFY(result.stdOut.contains("LC_ALL=C.UTF-8\n"));
    }

    void variablesSetByTheCallerReachTheChild()
    {
        ToolCommand command = program(u"/usr/bin/env"_s);
        command.environment.set("PGAPPNAME", "larder/backup");
        QVERIFY(runTool(command, {}).stdOut.contains("PGAPPNAME=larder/backup\n"));
    }

    void aFloodOnStderrIsDrainedAndTheTextStaysSmall()
    {
        const qint64 before = peakMemoryKilobytes();
        const QString script
            = u"echo first >&2; head -c 100000000 /dev/zero | tr '\\0' x >&2; echo last >&2; echo done"_s;
        const ToolResult result = runTool(shell(script), {});
        QVERIFY(result.success());
        QCOMPARE(result.stdOut, "done\n");
        QVERIFY(result.stdErr.startsWith(u"first\n"_s));
        QVERIFY(result.stdErr.endsWith(u"xlast\n"_s));
        QVERIFY(result.stdErr.contains(u"bytes left out"_s));
        QVERIFY(result.stdErr.size() < 100'000);
        QVERIFY2(peakMemoryKilobytes() - before < 30'000, "memory grew with the flood");
    }

    void capturedOutputIsDrainedWhileTheInputIsWritten()
    {
        const QByteArray text = countingText(5'000'000);
        ToolProcess tool(program(u"/bin/cat"_s), {}, {.stdIn = Channel::Pipe, .stdOut = Channel::Capture});
        tool.start();
        QVERIFY(tool.writeStdin(text));
        tool.closeStdin();
        QVERIFY(tool.wait().success());
        const QByteArray captured = tool.capturedStdout();
        QVERIFY(captured.startsWith("0\n1\n2\n"));
        QVERIFY(captured.endsWith(text.last(60'000)));
        QVERIFY(captured.size() < 100'000);
    }

    void stderrMayBeAppendedToAFile()
    {
        const TempDir folder;
        const QString log = folder.write(u"log"_s, "old\n");
        ToolProcess tool(shell(u"echo new >&2"_s), {}, {.stderrFile = log});
        tool.start();
        QVERIFY(tool.wait().success());
        QCOMPARE(folder.read(u"log"_s), "old\nnew\n");
    }

    void thePasswordReachesTheToolAndNothingElseShowsIt()
    {
        ToolCommand command = shell(u"cat \"$PGPASSFILE\"; stat -L -c %a \"$PGPASSFILE\"; read line"_s);
        command.passwordFile = std::make_shared<SecretFile>(Secret(QString::fromUtf8(password)));
        ToolProcess tool(command, {}, {.stdIn = Channel::Pipe});
        tool.start();
        QCOMPARE(readLine(tool), QByteArrayLiteral("*:*:*:*:pa\\:ss\\\\w'ord \xc3\xa4"));
        QCOMPARE(readLine(tool), "600");
        QVERIFY(!procFile(tool.pid(), "cmdline").contains("w'ord"));
        const QByteArray environment = procFile(tool.pid(), "environ");
        QVERIFY(environment.contains("PGPASSFILE=/proc/self/fd/3"));
        QVERIFY(!environment.contains("w'ord"));
        QVERIFY(!command.shown().contains(u"w'ord"_s) && !command.shown().contains(u"PGPASSFILE="_s));
    }

    void aPasswordFileServesSeveralToolsAndCannotBeChanged()
    {
        const auto file = std::make_shared<SecretFile>(Secret(u"abc"_s));
        ToolCommand command = shell(u"echo x >> \"$PGPASSFILE\"; cat \"$PGPASSFILE\""_s);
        command.passwordFile = file;
        QCOMPARE(runTool(command, {}).stdOut, "*:*:*:*:abc\n");
        QCOMPARE(runTool(command, {}).stdOut, "*:*:*:*:abc\n");
        QCOMPARE(::pwrite(file->descriptor(), "x", 1, 0), -1);
    }

    void theShownCommandCanBeCopiedIntoAShell_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a plain word stays as it is") << u"--section=pre-data"_s << u"--section=pre-data"_s;
        QTest::newRow("nothing is quoted") << QString() << u"''"_s;
        QTest::newRow("blanks are quoted") << u"my db"_s << u"'my db'"_s;
        QTest::newRow("a quote is taken out of the quotes") << u"o'brien"_s << u"'o'\\''brien'"_s;
        QTest::newRow("dollars are quoted") << u"$HOME"_s << u"'$HOME'"_s;
        QTest::newRow("a line break is quoted") << u"a\nb"_s << u"'a\nb'"_s;
        QTest::newRow("letters of other scripts are quoted") << u"größe"_s << u"'größe'"_s;
    }

    void theShownCommandCanBeCopiedIntoAShell()
    {
        QFETCH(const QString, argument);
        QFETCH(const QString, shown);
        QCOMPARE(shellQuoted(argument), shown);
        const ToolCommand command = program(u"/usr/bin/printf"_s, {u"%s"_s, argument});
        QCOMPARE(runTool(shell(command.shown()), {}).stdOut, argument.toUtf8());
    }

    void theShownCommandNamesTheConnection()
    {
        ToolCommand command = program(u"/usr/bin/psql"_s, {u"-X"_s});
        command.environment.set("PGDATABASE", "my shop");
        command.environment.set("PGPASSWORD", "secret");
        QCOMPARE(command.shown(), u"PGDATABASE='my shop' /usr/bin/psql -X"_s);
    }
};

QTEST_GUILESS_MAIN(TestToolProcess)
#include "tst_toolprocess.moc"
