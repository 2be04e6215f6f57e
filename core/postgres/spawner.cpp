#include "core/postgres/spawner.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/postgres/secretfile.h"
#include "core/sql/textencoding.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <climits>
#include <condition_variable>
#include <deque>
#include <fcntl.h>
#include <future>
#include <linux/close_range.h>
#include <mutex>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

// Children that die with us
//
// A pg_dump that outlives Larder keeps its locks and its transaction on somebody's server. After kill -9 nothing of
// ours can end it, so the kernel must: PR_SET_PDEATHSIG. That fires when the *thread* that forked ends. QProcess forks
// in the thread that calls it, and a thread of a pool ends when it has been idle for a while: its pg_dump would be
// killed with it. posix_spawn(3) has no way to ask for the signal. So there is one thread that forks for all and lives
// as long as the process; a caller lays out a Launch, hands it over and waits for the exec.
//
// Between fork and exec a child of a threaded program has one thread and the locks of all: who held malloc's is not
// there to give it back. Only async-signal-safe calls are allowed (signal-safety(7)), so prepare() allocates and
// becomeTool() does not. What it does, in this order:
//
//   setsid()                    no terminal to ask for a password at, and a group that can be ended as a whole
//   descriptors to 10 and up,   first out of the way of each other, else placing stdin may close what stdout is to be;
//     then to 0, 1, 2, 3        3 is the password file; all others close on exec, whoever forgot O_CLOEXEC
//   chdir()
//   prctl(PR_SET_PDEATHSIG)     and then getppid(): a parent that died before the call sends no signal any more
//   signals to their defaults   exec keeps what the parent ignores, and a tool must hear SIGPIPE when nobody reads it;
//                               until here they are blocked, so that no handler of ours runs in the child
//   execve()
//
// Whether it worked is told by a pipe that closes on exec. Example: /usr/lib/postgresql/17/bin/pg_dump is not there.
// execve() gives ENOENT, the child writes these four bytes and ends; the parent reads them, reaps the child (no zombie)
// and throws ClientToolsMissing with the path. Had it worked, the pipe would have closed unwritten, and read() gives 0.
//
// What this does not reach: the kernel forgets the death signal when the user changes, so servers started as root ask
// for it again (setpriv --pdeathsig in serverCommand()); it reaches the child alone, not what that has started, so
// whatever is confined is told to go with it (bwrap --die-with-parent), and while we live ToolProcess ends the whole
// group. Which signal: pg_dump answers SIGTERM by cancelling its query on the server.

namespace larder
{
namespace
{
/// Everything the child needs between fork and exec, laid out beforehand: after a fork in a threaded program only
/// async-signal-safe calls are allowed (signal-safety(7)), so no memory may be allocated there.
struct Launch
{
    QByteArray program;
    QByteArray folder;
    std::vector<QByteArray> words;
    std::vector<char *> argv;
    std::vector<char *> envp;
    ChildDescriptors descriptors;
    int secret = -1;
    int deathSignal = SIGTERM;
    pid_t parent = 0;
    int report = -1; ///< takes errno when the exec fails; closed by a successful one
};

Launch prepare(const ToolCommand &command, const ChildDescriptors &descriptors)
{
    Launch launch;
    const QStringList line = command.wrapper + QStringList{command.program} + command.arguments;
    launch.program = QFile::encodeName(line.first());
    launch.folder = QFile::encodeName(command.workingDirectory);
    for (const QString &word : line)
        launch.words.push_back(encodedText(word, command.encoding));
    ChildEnvironment environment = command.environment;
    if (command.passwordFile)
        environment.set("PGPASSFILE", SecretFile::childPath());
    const size_t argumentCount = launch.words.size();
    for (const QByteArray &variable : environment.toEnvp())
        launch.words.push_back(variable);
    for (size_t i = 0; i < launch.words.size(); ++i)
        (i < argumentCount ? launch.argv : launch.envp).push_back(launch.words[i].data());
    launch.argv.push_back(nullptr);
    launch.envp.push_back(nullptr);
    launch.descriptors = descriptors;
    launch.secret = command.passwordFile ? command.passwordFile->descriptor() : -1;
    launch.deathSignal = command.deathSignal;
    launch.parent = ::getpid();
    return launch;
}

[[noreturn]] void giveUp(int report)
{
    const int reason = errno;
    [[maybe_unused]] const ssize_t put = ::write(report, &reason, sizeof reason);
    ::_exit(127);
}

/// The parent may ignore SIGPIPE or SIGINT, and exec keeps what is ignored. Signals are blocked here since before
/// the fork, so none is lost or handled by the parent's handlers in the child.
void resetSignals()
{
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Moves the descriptors out of the way of each other first, then to their places.
bool placeDescriptors(const Launch &launch, int *report)
{
    static constexpr int places[] = {0, 1, 2, SecretFile::childDescriptor};
    int sources[] = {launch.descriptors.stdIn, launch.descriptors.stdOut, launch.descriptors.stdErr, launch.secret};
    const int safeReport = ::fcntl(*report, F_DUPFD_CLOEXEC, 10);
    if (safeReport < 0)
        return false;
    *report = safeReport;
    for (int &source : sources) {
        if (source >= 0 && (source = ::fcntl(source, F_DUPFD_CLOEXEC, 10)) < 0)
            return false;
    }
    for (size_t i = 0; i < std::size(places); ++i) {
        if (sources[i] >= 0 && ::dup2(sources[i], places[i]) < 0)
            return false;
    }
    // Whatever a library opened without O_CLOEXEC. Kernels before 5.11 lack the flag; ours are all close-on-exec.
    const auto first = static_cast<unsigned>(launch.secret >= 0 ? SecretFile::childDescriptor + 1 : 3);
    ::syscall(SYS_close_range, first, UINT_MAX, CLOSE_RANGE_CLOEXEC);
    return true;
}

[[noreturn]] void becomeTool(const Launch &launch)
{
    int report = launch.report;
    // Also a session of its own: without a terminal no tool can stop to ask for a password there.
    ::setsid();
    if (!placeDescriptors(launch, &report))
        giveUp(report);
    if (!launch.folder.isEmpty() && ::chdir(launch.folder.constData()) != 0)
        giveUp(report);
    if (::prctl(PR_SET_PDEATHSIG, launch.deathSignal) != 0)
        giveUp(report);
    // The parent may have died before the signal was asked for.
    if (::getppid() != launch.parent)
        ::_exit(127);
    resetSignals();
    ::execve(launch.program.constData(), launch.argv.data(), launch.envp.data());
    giveUp(report);
}

Error startError(int reason, const QString &program)
{
    const QString name = QFileInfo(program).fileName();
    if (reason == ENOENT || reason == ENOTDIR)
        return {ErrorCode::ClientToolsMissing, Engine::tr("Cannot start %1: there is no %2.").arg(name, program),
                Engine::tr("Install the package that holds %1, or correct its folder in the settings.").arg(name)};
    return systemError(reason, Engine::tr("Cannot start %1").arg(program),
                       Engine::tr("Check that it is a program and may be executed."));
}

pid_t forkTool(Launch &launch, const QString &program)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw systemError(errno, Engine::tr("Cannot create a pipe"));
    const FileDescriptor readEnd(ends[0], u"exec status"_s);
    FileDescriptor writeEnd(ends[1], u"exec status"_s);
    launch.report = writeEnd.get();
    const pid_t child = ::fork();
    if (child == 0)
        becomeTool(launch);
    if (child < 0)
        throw systemError(errno, Engine::tr("Cannot start %1").arg(program));
    writeEnd.reset();
    int reason = 0;
    if (readEnd.read(reinterpret_cast<char *>(&reason), sizeof reason) == 0)
        return child;
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) { }
    throw startError(reason, program);
}

/// Never destroyed: its thread has to live until the process ends.
class SpawnerThread
{
public:
    SpawnerThread()
    {
        // Inherited from a careless parent it would make the kernel throw exit codes away.
        struct sigaction onChild
        {
        };
        if (::sigaction(SIGCHLD, nullptr, &onChild) == 0 && onChild.sa_handler == SIG_IGN)
            ::signal(SIGCHLD, SIG_DFL);
        // A handler of the program must not run in a thread of ours, nor in a child before its exec.
        sigset_t all;
        sigset_t before;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &before);
        std::thread([this] { work(); }).detach();
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    }

    std::future<pid_t> submit(std::packaged_task<pid_t()> task)
    {
        std::future<pid_t> result = task.get_future();
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_filled.notify_one();
        return result;
    }

private:
    [[noreturn]] void work()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_filled.wait(lock, [&] { return !m_tasks.empty(); });
            std::packaged_task<pid_t()> task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<std::packaged_task<pid_t()>> m_tasks;
};

SpawnerThread &spawnerThread()
{
    static auto *thread = new SpawnerThread;
    return *thread;
}
}

pid_t spawn(const ToolCommand &command, const ChildDescriptors &descriptors)
{
    Launch launch = prepare(command, descriptors);
    std::packaged_task<pid_t()> task([&] { return forkTool(launch, command.program); });
    return spawnerThread().submit(std::move(task)).get();
}
}
