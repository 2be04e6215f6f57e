#include "core/base/error.h"
#include "core/postgres/toolprocess.h"
#include "tests/postgres/processes.h"
#include "tests/postgres/tools.h"
#include "tests/support/tempdir.h"

#include <QElapsedTimer>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace larder;
using namespace larder::test;

/// How a tool ends: by itself, cancelled, given up, killed, with its parent.
class TestToolEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancellingEndsABlockedWaitWithinASecond_data()
    {
        QTest::addColumn<QString>("member");
        QTest::newRow("reading from a silent tool") << u"read"_s;
        QTest::newRow("writing to a tool that does not read") << u"write"_s;
        QTest::newRow("waiting for the end") << u"wait"_s;
    }

    void cancellingEndsABlockedWaitWithinASecond()
    {
        QFETCH(const QString, member);
        const CancelToken token;
        ToolProcess tool(shell(u"echo ready; exec sleep 600"_s), token, {.stdIn = Channel::Pipe});
        tool.start();
        QCOMPARE(readLine(tool), "ready");
        QElapsedTimer since;
        const pid_t caller = ::gettid();
        std::thread canceller([&] {
            while (!waits(caller))
                std::this_thread::yield();
            since.start();
            token.requestCancel();
        });
        bool cancelled = false;
        try {
            char c = 0;
            if (member == "read"_L1)
                tool.readStdout(&c, 1);
            else if (member == "write"_L1)
                tool.writeStdin(QByteArray(10'000'000, 'x'));
            else
                tool.wait();
        } catch (const Cancelled &) {
            cancelled = true;
        }
        canceller.join();
        QVERIFY(cancelled);
        QVERIFY(since.elapsed() < 1000);
        QVERIFY(tool.isRunning());
    }

    void theWatchdogGivesASilentToolUp_data()
    {
        QTest::addColumn<bool>("writing");
        QTest::newRow("one that writes nothing") << false;
        QTest::newRow("one that reads nothing") << true;
    }

    void aToolThatTalksForEverIsEndedByItsTimeLimit()
    {
        // Its pauses are shorter than the limit, on purpose.
        const ToolCommand talker = program(u"/bin/sh"_s, {u"-c"_s, u"while :; do echo x >&2; sleep 0.01; done"_s});
        ToolProcess tool(talker, {}, {.stdOut = Channel::Null, .timeLimit = 300ms});
        tool.start();
        try {
            tool.wait();
            QFAIL("came back");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::TimedOut);
        }
    }

    void theWatchdogGivesASilentToolUp()
    {
        QFETCH(const bool, writing);
        ToolProcess tool(program(u"/bin/sleep"_s, {u"600"_s}), {}, {.stdIn = Channel::Pipe, .noProgressLimit = 200ms});
        tool.start();
        try {
            char c = 0;
            if (writing)
                tool.writeStdin(QByteArray(10'000'000, 'x'));
            else
                tool.readStdout(&c, 1);
            QFAIL("came back");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::TimedOut);
            QVERIFY(error.message().contains(u"sleep"_s));
        }
    }

    void theWatchdogLeavesASlowToolAlone()
    {
        // On purpose slower in all than the limit allows for a pause.
        const QString script = u"for i in 1 2 3 4 5 6; do sleep 0.4; echo $i; done"_s;
        const ToolResult result = runTool(shell(script), {}, {}, 2000ms);
        QCOMPARE(result.stdOut, "1\n2\n3\n4\n5\n6\n");
    }

    void aToolThatIgnoresSigtermIsKilledAndReaped()
    {
        ToolProcess tool(shell(u"trap '' TERM; echo ready; while :; do sleep 1; done"_s), {}, {.killGrace = 200ms});
        tool.start();
        QCOMPARE(readLine(tool), "ready");
        const pid_t pid = tool.pid();
        tool.kill();
        QVERIFY(!tool.isRunning());
        QCOMPARE(tool.poll()->signal, SIGKILL);
        QCOMPARE(::waitpid(pid, nullptr, WNOHANG), -1);
        QCOMPARE(errno, ECHILD);
    }

    void aToolThatHeedsSigtermIsGivenTheTime()
    {
        ToolProcess tool(shell(u"trap 'exit 5' TERM; echo ready; while :; do sleep 0.05; done"_s), {},
                         {.killGrace = 30s});
        tool.start();
        QCOMPARE(readLine(tool), "ready");
        tool.kill();
        QVERIFY(tool.poll()->exited);
        QCOMPARE(tool.poll()->code, 5);
    }

    void childrenOfTheToolDieWithIt()
    {
        ToolProcess tool(shell(u"sh -c 'trap \"\" TERM; echo $$; exec sleep 600' & wait"_s), {}, {.killGrace = 200ms});
        tool.start();
        const qint64 grandchild = readLine(tool).toLongLong();
        QVERIFY(isAlive(grandchild));
        tool.kill();
        QTRY_VERIFY(!isAlive(grandchild));
    }

    void theDestructorKillsBeforeTheToolSeesTheEndOfItsInput()
    {
        const TempDir folder;
        const QString mark = folder.file(u"took the broken stream for a whole one"_s);
        {
            ToolProcess tool(shell(u"echo ready; cat > /dev/null && touch '%1'"_s.arg(mark)), {},
                             {.stdIn = Channel::Pipe});
            tool.start();
            QCOMPARE(readLine(tool), "ready");
            QVERIFY(tool.writeStdin("half a script"));
        }
        QVERIFY(!QFile::exists(mark));
    }

    void aToolOutlivesTheThreadThatStartedIt()
    {
        ToolProcess tool(shell(u"read line; echo $line"_s), {}, {.stdIn = Channel::Pipe});
        std::thread([&] { tool.start(); }).join();
        QVERIFY(tool.writeStdin("still here\n"));
        QCOMPARE(readLine(tool), "still here");
    }

    void aToolDiesWhenItsParentIsKilled()
    {
        ToolProcess parent(program(QStringLiteral(LARDER_BIN_DIR "/orphanmaker"), {u"tool"_s}), {});
        parent.start();
        const qint64 child = readLine(parent).split(' ').first().toLongLong();
        QVERIFY(isAlive(child));
        parent.sendSignal(SIGKILL);
        QCOMPARE(parent.wait().signal, SIGKILL);
        QTRY_VERIFY(!isAlive(child));
    }
};

QTEST_GUILESS_MAIN(TestToolEnd)
#include "tst_toolend.moc"
