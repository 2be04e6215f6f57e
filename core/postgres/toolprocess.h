#pragma once

#include "core/base/canceltoken.h"
#include "core/base/filedescriptor.h"
#include "core/postgres/boundedtext.h"
#include "core/postgres/toolcommand.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <sys/types.h>

namespace larder
{
struct ToolResult;

/// How a process ended.
struct ExitStatus
{
    bool exited = false; ///< false: killed by `signal`
    int code = -1;
    int signal = 0;

    bool success() const { return exited && code == 0; }
    /// "exit code 1", "killed by signal 11 (Segmentation fault)".
    QString describe() const;
};

enum class Channel {
    Null, ///< /dev/null
    Pipe, ///< moved by the caller: readStdout(), writeStdin()
    Capture, ///< stdout only: drained beside everything else, both ends of it kept, see capturedStdout()
};

struct ToolOptions
{
    Channel stdIn = Channel::Null;
    Channel stdOut = Channel::Pipe;
    /// Where the child appends its stderr; empty: a pipe that is drained here, see stderrText().
    QString stderrFile{};
    /// How long a wait may last without a byte moving in any direction; 0 = no limit.
    std::chrono::milliseconds noProgressLimit{0};
    /// Asked when it is over, may be empty: true gives the tool as long again.
    std::function<bool()> isAtWork{};
    /// How long the process may take in all, checked while waiting; 0 = no limit.
    std::chrono::milliseconds timeLimit{0};
    /// Between SIGTERM and SIGKILL.
    std::chrono::milliseconds killGrace{3000};
};

/// One run of a client tool over raw pipes. The child has its own session and process group, default signal
/// dispositions, no descriptors but the ones named here, and dies with Larder.
///
/// Waiting members poll in slices of at most 100 ms; they throw Cancelled when the token was cancelled and
/// Error(TimedOut) when nothing moved for noProgressLimit or timeLimit is over. They do not end the child: kill() or
/// the destructor does, before any pipe is closed, so that psql never takes a broken stream for the end of the script.
/// One thread may read while another writes; everything else belongs to one thread.
class ToolProcess
{
public:
    ToolProcess(ToolCommand command, CancelToken token, ToolOptions options = {});
    /// Kills a child that still runs.
    ~ToolProcess();
    ToolProcess(const ToolProcess &) = delete;
    ToolProcess &operator=(const ToolProcess &) = delete;

    /// Returns after a successful exec. Throws Error(ClientToolsMissing) when there is no such program, else
    /// Error(FileAccess).
    void start();

    /// Up to `size` bytes as soon as there are any; 0 at the end of the output.
    qint64 readStdout(char *data, qint64 size);
    /// Everything, or false when the child has closed its end (it failed: ask wait()). Never raises SIGPIPE.
    bool writeStdin(QByteArrayView data);
    /// The child sees the end of its input.
    void closeStdin();

    /// Waits for the end of the process and reaps it. What it still writes to a Pipe stdout meanwhile is not read:
    /// read to the end first.
    ExitStatus wait();
    /// The end if it came already, without waiting.
    std::optional<ExitStatus> poll();
    /// SIGTERM to the group, SIGKILL after the grace, reaped. Never throws; no effect on an ended process.
    void kill() noexcept;
    /// A signal to the process itself. No effect on an ended process.
    void sendSignal(int number) noexcept;

    void setNoProgressLimit(std::chrono::milliseconds limit) { m_noProgressLimit = limit; }

    bool isRunning() const { return m_pid > 0 && !m_status; }
    pid_t pid() const { return m_pid; }
    const ToolCommand &command() const { return m_command; }
    /// The first 16 KiB and the last 64 KiB of what the child wrote so far, with the size of the gap named.
    QString stderrText() const;
    QByteArray capturedStdout() const;

private:
    using Clock = std::chrono::steady_clock;

    void awaitReady(bool wantsRead, bool wantsWrite);
    /// Empty when nothing can be moved now.
    std::optional<qint64> tryRead(char *data, qint64 size);
    std::optional<qint64> tryWrite(QByteArrayView data);
    void drain();
    void checkLimits(Clock::time_point since);
    bool endsWithin(std::chrono::milliseconds limit) noexcept;
    bool hasEnded() const noexcept;
    void reap() noexcept;
    friend ToolResult runTool(const ToolCommand &, const CancelToken &, QByteArrayView, std::chrono::milliseconds);

    ToolCommand m_command;
    CancelToken m_token;
    ToolOptions m_options;
    std::atomic<std::chrono::milliseconds> m_noProgressLimit;
    Clock::time_point m_started;
    std::atomic<Clock::duration> m_lastProgress{Clock::duration::zero()};
    pid_t m_pid = -1;
    std::optional<ExitStatus> m_status;
    FileDescriptor m_stdin;
    FileDescriptor m_stdout;
    FileDescriptor m_stderr;
    std::atomic<bool> m_stdoutOpen{false};
    std::atomic<bool> m_stderrOpen{false};
    mutable std::mutex m_textMutex;
    BoundedText m_stderrText;
    BoundedText m_stdoutText;
};

/// A tool run to its end.
struct ToolResult
{
    ExitStatus status;
    QByteArray stdOut; ///< all of it
    QString stdErr; ///< bounded, see ToolProcess::stderrText()

    bool success() const { return status.success(); }
};

/// Runs `command` with `input` on its stdin and waits. A failing exit code is no exception here.
/// `noProgressLimit` as in ToolOptions.
ToolResult runTool(const ToolCommand &command, const CancelToken &token, QByteArrayView input = {},
                   std::chrono::milliseconds noProgressLimit = std::chrono::seconds(60));
}
