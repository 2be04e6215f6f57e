#include "core/postgres/toolprocess.h"

#include "core/base/error.h"
#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/postgres/spawner.h"
#include "core/sql/textencoding.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder
{
namespace
{
constexpr std::chrono::milliseconds pollSlice = 100ms;
constexpr int pipeBytes = 1024 * 1024;

struct Pipe
{
    FileDescriptor ours;
    FileDescriptor theirs;
};

FileDescriptor nullDevice() { return FileDescriptor::open(u"/dev/null"_s, O_RDWR); }

/// Our end never blocks; theirs does. Larger than the usual 64 KiB where the system allows: fewer switches.
Pipe makePipe(bool weWrite, const QString &name)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw systemError(errno, Engine::tr("Cannot create a pipe"));
    Pipe pipe{{ends[weWrite ? 1 : 0], name}, {ends[weWrite ? 0 : 1], name}};
    ::fcntl(pipe.ours.get(), F_SETFL, O_NONBLOCK);
    ::fcntl(pipe.ours.get(), F_SETPIPE_SZ, pipeBytes);
    return pipe;
}

Pipe makeChannel(Channel channel, bool weWrite, const QString &name)
{
    return channel == Channel::Null ? Pipe{{}, nullDevice()} : makePipe(weWrite, name);
}

bool wouldBlock() { return errno == EAGAIN || errno == EINTR; }

/// write(2) to a pipe without reader raises SIGPIPE in the writing thread; it is held back and taken away here, so
/// that the disposition of the whole process need not change.
ssize_t writeWithoutSignal(int fd, QByteArrayView data)
{
    sigset_t pipeSignal;
    sigset_t before;
    ::sigemptyset(&pipeSignal);
    ::sigaddset(&pipeSignal, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipeSignal, &before);
    const ssize_t put = ::write(fd, data.data(), static_cast<size_t>(data.size()));
    const int reason = errno;
    if (put < 0 && reason == EPIPE) {
        constexpr timespec now{};
        ::sigtimedwait(&pipeSignal, nullptr, &now);
    }
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = reason;
    return put;
}

/// Takes what is there, at most some megabytes so that a flood does not keep us here. False at the end.
bool drainPipe(const FileDescriptor &pipe, BoundedText &text, bool &moved)
{
    std::array<char, 65536> buffer;
    for (int round = 0; round < 64; ++round) {
        const ssize_t got = ::read(pipe.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue; // says nothing about what is there; the last look at a pipe has no other behind it
        if (got < 0 && errno == EAGAIN)
            return true;
        if (got <= 0)
            return false;
        text.append(QByteArrayView(buffer.data(), got));
        moved = true;
    }
    return true;
}
}

QString ExitStatus::describe() const
{
    if (exited)
        return Engine::tr("exit code %1").arg(code);
    const char *words = ::sigdescr_np(signal);
    return Engine::tr("killed by signal %1 (%2)")
        .arg(QString::number(signal), QLatin1StringView(words ? words : "unknown"));
}

ToolProcess::ToolProcess(ToolCommand command, CancelToken token, ToolOptions options)
    : m_command(std::move(command)),
      m_token(std::move(token)),
      m_options(std::move(options)),
      m_noProgressLimit(m_options.noProgressLimit)
{ }

ToolProcess::~ToolProcess() { kill(); }

void ToolProcess::start()
{
    const QString name = m_command.name();
    Pipe in = makeChannel(m_options.stdIn, true, Engine::tr("the input of %1").arg(name));
    Pipe out = makeChannel(m_options.stdOut, false, Engine::tr("the output of %1").arg(name));
    const bool toFile = !m_options.stderrFile.isEmpty();
    Pipe err = toFile ? Pipe{{}, FileDescriptor::open(m_options.stderrFile, O_WRONLY | O_CREAT | O_APPEND)}
                      : makePipe(false, Engine::tr("the messages of %1").arg(name));
    m_started = Clock::now();
    m_pid = spawn(m_command, {in.theirs.get(), out.theirs.get(), err.theirs.get()});
    m_stdin = std::move(in.ours);
    m_stdout = std::move(out.ours);
    m_stderr = std::move(err.ours);
    m_stdoutOpen = m_stdout.isValid();
    m_stderrOpen = m_stderr.isValid();
}

qint64 ToolProcess::readStdout(char *data, qint64 size)
{
    m_token.throwIfCancelled();
    for (;;) {
        if (m_options.stdOut != Channel::Pipe || !m_stdoutOpen)
            return 0;
        if (const std::optional<qint64> got = tryRead(data, size))
            return *got;
        awaitReady(true, false);
    }
}

std::optional<qint64> ToolProcess::tryRead(char *data, qint64 size)
{
    const ssize_t got = ::read(m_stdout.get(), data, static_cast<size_t>(size));
    if (got < 0 && wouldBlock())
        return std::nullopt;
    if (got < 0)
        throw systemError(errno, Engine::tr("Cannot read %1").arg(m_stdout.name()));
    if (got == 0)
        m_stdoutOpen = false;
    m_lastProgress = Clock::now().time_since_epoch();
    return got;
}

bool ToolProcess::writeStdin(QByteArrayView data)
{
    m_token.throwIfCancelled();
    while (!data.isEmpty()) {
        if (!m_stdin.isValid())
            return false;
        const std::optional<qint64> put = tryWrite(data);
        if (put == 0)
            return false;
        if (put)
            data = data.sliced(*put);
        else
            awaitReady(false, true);
    }
    return true;
}

/// 0 says that the child reads no more.
std::optional<qint64> ToolProcess::tryWrite(QByteArrayView data)
{
    const ssize_t put = writeWithoutSignal(m_stdin.get(), data);
    if (put < 0 && errno == EPIPE)
        return 0;
    if (put < 0 && wouldBlock())
        return std::nullopt;
    if (put < 0)
        throw systemError(errno, Engine::tr("Cannot write %1").arg(m_stdin.name()));
    m_lastProgress = Clock::now().time_since_epoch();
    return put;
}

void ToolProcess::closeStdin() { m_stdin.reset(); }

void ToolProcess::awaitReady(bool wantsRead, bool wantsWrite)
{
    const Clock::time_point since = Clock::now();
    for (;;) {
        m_token.throwIfCancelled();
        checkLimits(since);
        // Descriptors of -1 are skipped by poll(2). The two asked for come first.
        const bool captures = m_options.stdOut == Channel::Capture && m_stdoutOpen;
        std::array<pollfd, 4> files{{{wantsRead ? m_stdout.get() : -1, POLLIN, 0},
                                     {wantsWrite ? m_stdin.get() : -1, POLLOUT, 0},
                                     {captures ? m_stdout.get() : -1, POLLIN, 0},
                                     {m_stderrOpen ? m_stderr.get() : -1, POLLIN, 0}}};
        ::poll(files.data(), files.size(), static_cast<int>(pollSlice.count()));
        drain();
        if (files[0].revents != 0 || files[1].revents != 0)
            return;
    }
}

void ToolProcess::drain()
{
    const std::scoped_lock lock(m_textMutex);
    bool moved = false;
    if (m_stderrOpen)
        m_stderrOpen = drainPipe(m_stderr, m_stderrText, moved);
    if (m_options.stdOut == Channel::Capture && m_stdoutOpen)
        m_stdoutOpen = drainPipe(m_stdout, m_stdoutText, moved);
    if (moved)
        m_lastProgress = Clock::now().time_since_epoch();
}

void ToolProcess::checkLimits(Clock::time_point since)
{
    if (m_options.timeLimit > 0ms && Clock::now() - m_started >= m_options.timeLimit)
        throw Error(ErrorCode::TimedOut,
                    Engine::tr("%1 was not done within %2 and was ended.")
                        .arg(m_command.name(), formatDuration(m_options.timeLimit)),
                    {}, stderrText());
    const std::chrono::milliseconds limit = m_noProgressLimit;
    const Clock::time_point last = std::max(since, Clock::time_point(m_lastProgress.load()));
    if (limit == 0ms || Clock::now() - last < limit)
        return;
    // Its sessions are gone also when it ended while we asked.
    if (m_options.isAtWork && (m_options.isAtWork() || hasEnded())) {
        m_lastProgress = Clock::now().time_since_epoch();
        return;
    }
    throw Error(ErrorCode::TimedOut,
                Engine::tr("%1 made no progress for %2 and was given up.").arg(m_command.name(), formatDuration(limit)),
                Engine::tr("Look for locks, an overloaded server or a dead network connection, then try again."),
                stderrText());
}

ExitStatus ToolProcess::wait()
{
    const Clock::time_point since = Clock::now();
    for (std::chrono::milliseconds nap = 1ms; isRunning() && !poll(); nap = std::min(2 * nap, 20ms)) {
        m_token.throwIfCancelled();
        checkLimits(since);
        const bool captures = m_options.stdOut == Channel::Capture && m_stdoutOpen;
        std::array<pollfd, 2> files{
            {{captures ? m_stdout.get() : -1, POLLIN, 0}, {m_stderrOpen ? m_stderr.get() : -1, POLLIN, 0}}};
        ::poll(files.data(), files.size(), static_cast<int>(nap.count()));
        drain();
    }
    return m_status.value_or(ExitStatus{});
}

std::optional<ExitStatus> ToolProcess::poll()
{
    if (isRunning() && hasEnded()) {
        reap();
        drain();
    }
    return m_status;
}

bool ToolProcess::hasEnded() const noexcept
{
    siginfo_t info{};
    return ::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid != 0;
}

bool ToolProcess::endsWithin(std::chrono::milliseconds limit) noexcept
{
    const Clock::time_point end = Clock::now() + limit;
    for (std::chrono::milliseconds nap = 1ms; !hasEnded(); nap = std::min(2 * nap, 20ms)) {
        if (Clock::now() >= end)
            return false;
        ::poll(nullptr, 0, static_cast<int>(nap.count()));
    }
    return true;
}

void ToolProcess::reap() noexcept
{
    int status = 0;
    pid_t reaped = -1;
    while ((reaped = ::waitpid(m_pid, &status, 0)) < 0 && errno == EINTR) { }
    // Reaped by somebody else: how it ended is unknown, which is no success.
    if (reaped != m_pid)
        m_status = ExitStatus{};
    else
        m_status
            = WIFSIGNALED(status) ? ExitStatus{false, -1, WTERMSIG(status)} : ExitStatus{true, WEXITSTATUS(status), 0};
}

void ToolProcess::kill() noexcept
{
    if (!isRunning())
        return;
    ::kill(-m_pid, SIGTERM);
    endsWithin(m_options.killGrace);
    // Also for children of the child that outlive it. Not reaped yet, so the number cannot be somebody else's.
    ::kill(-m_pid, SIGKILL);
    reap();
}

void ToolProcess::sendSignal(int number) noexcept
{
    if (isRunning())
        ::kill(m_pid, number);
}

QString ToolProcess::stderrText() const
{
    const std::scoped_lock lock(m_textMutex);
    return shownText(m_stderrText.text(), m_command.encoding);
}

QByteArray ToolProcess::capturedStdout() const
{
    const std::scoped_lock lock(m_textMutex);
    return m_stdoutText.text();
}

ToolResult runTool(const ToolCommand &command, const CancelToken &token, QByteArrayView input,
                   std::chrono::milliseconds noProgressLimit)
{
    ToolOptions options;
    options.stdIn = input.isEmpty() ? Channel::Null : Channel::Pipe;
    options.noProgressLimit = noProgressLimit;
    ToolProcess tool(command, token, options);
    tool.start();
    ToolResult result;
    std::vector<char> buffer(65536);
    // Both ways at once: a filter such as gzip writes before it has read everything.
    while (tool.m_stdoutOpen || !input.isEmpty()) {
        const std::optional<qint64> put = input.isEmpty() ? std::nullopt : tool.tryWrite(input);
        if (put)
            input = *put > 0 ? input.sliced(*put) : QByteArrayView();
        if (input.isEmpty())
            tool.closeStdin();
        const std::optional<qint64> got
            = !tool.m_stdoutOpen ? std::nullopt : tool.tryRead(buffer.data(), static_cast<qint64>(buffer.size()));
        if (got)
            result.stdOut.append(buffer.data(), *got);
        if (!put && !got)
            tool.awaitReady(tool.m_stdoutOpen, !input.isEmpty());
    }
    result.status = tool.wait();
    result.stdErr = tool.stderrText();
    return result;
}
}
