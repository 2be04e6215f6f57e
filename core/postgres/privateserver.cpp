#include "core/postgres/privateserver.h"

#include "core/base/error.h"
#include "core/base/filedescriptor.h"
#include "core/base/log.h"
#include "core/base/paths.h"
#include "core/base/translation.h"
#include "core/postgres/clienttools.h"
#include "core/postgres/confinement.h"
#include "core/postgres/serveruser.h"
#include "core/postgres/toolprocess.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QThread>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder
{
namespace
{
constexpr std::chrono::milliseconds startLimit = 60s;
constexpr std::chrono::milliseconds stopLimit = 60s;
/// Killed processes end at once, but for those that wait for the disk.
constexpr std::chrono::milliseconds confinedEndLimit = 5s;
/// A server whose Larder just died is still shutting down.
constexpr std::chrono::milliseconds lockLimit = 5s;
constexpr int defaultPort = 5432;
/// sun_path of unix(7) less the final NUL.
constexpr qsizetype longestSocketPath = 107;

/// Of the server's folder; "" for one that cannot be read.
QString readFile(const QString &path)
{
    const ServerUserRights rights;
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void removeFile(const QString &path)
{
    const ServerUserRights rights;
    QFile::remove(path);
}

/// A port of 127.0.0.1 that was free a moment ago.
int freePort()
{
    const FileDescriptor socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), u"socket"_s);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket.get(), plain, size) != 0 || ::getsockname(socket.get(), plain, &size) != 0)
        throw systemError(errno, Engine::tr("Cannot find a free port"));
    return ntohs(address.sin_port);
}

QString newTemporaryFolder(const QString &parent)
{
    QTemporaryDir folder(parent + u"/larder-pg-XXXXXX"_s);
    if (!folder.isValid())
        throw Error(ErrorCode::FileAccess,
                    Engine::tr("Cannot create a folder in %1: %2.").arg(parent, folder.errorString()));
    giveToServerUser(folder.path());
    folder.setAutoRemove(false);
    return folder.path();
}

void removeQuietly(const QString &folder) noexcept
{
    try {
        removeServerFolder(folder);
    } catch (const Error &error) {
        writeLog(u"%1 could not be removed: %2"_s.arg(folder, error.message()));
    }
}

void makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        throw systemError(errno, Engine::tr("Cannot create %1").arg(path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    giveToServerUser(path);
}

void runOrThrow(const ToolCommand &command, const CancelToken &token, const QString &what)
{
    const ToolResult result = runTool(command, token, {}, startLimit);
    if (!result.success()) {
        throw Error(
            ErrorCode::FileAccess, Engine::tr("%1 (%2).").arg(what, result.status.describe()),
            Engine::tr("The detail holds the program's own words. For root, user postgres has to reach the folder."),
            result.stdErr);
    }
}

int dataMajor(const QString &dataFolder) { return readFile(dataFolder + u"/PG_VERSION"_s).trimmed().toInt(); }

/// Line 8 of postmaster.pid, by which pg_ctl waits too (utils/pidfile.h); it must be this postmaster's file. A confined
/// postmaster has another number inside; its file is removed before it starts.
bool saysReady(const QString &pidFile, qint64 pid, bool isConfined)
{
    const QStringList lines = readFile(pidFile).split(u'\n');
    if (lines.size() < 8 || (!isConfined && lines[0].toLongLong() != pid))
        return false;
    const QString state = lines[7].trimmed();
    return state == "ready"_L1 || state == "standby"_L1;
}
}

PrivateServer::PrivateServer(PrivateServerOptions options) : m_options(std::move(options)) { }

PrivateServer::~PrivateServer()
{
    stop(m_temporary ? Stop::Immediate : Stop::Fast);
    if (m_ownSocketFolder)
        removeQuietly(m_socketFolder);
    if (m_temporary && !m_folder.isEmpty())
        removeQuietly(m_folder);
}

void PrivateServer::start(const CancelToken &token)
{
    if (isRunning())
        return;
    if (m_folder.isEmpty())
        prepareFolder();
    chooseBinaries();
    if (dataMajor(dataFolder()) == 0)
        initialiseData(token);
    m_major = dataMajor(dataFolder());
    launch(token);
}

void PrivateServer::prepareFolder()
{
    m_temporary = m_options.folder.isEmpty();
    m_folder = m_temporary ? newTemporaryFolder(m_options.temporaryIn)
                           : QDir::cleanPath(QDir(m_options.folder).absolutePath());
    if (!m_temporary)
        makeFolder(m_folder);
    m_socketFolder = m_folder;
    const qsizetype socketPath = QFile::encodeName(m_folder + u"/.s.PGSQL.65535.lock"_s).size();
    m_ownSocketFolder = socketPath > longestSocketPath;
    if (m_ownSocketFolder)
        m_socketFolder = newTemporaryFolder(m_options.temporaryIn);
}

void PrivateServer::chooseBinaries()
{
    m_binDir = m_options.binDir;
    const int wanted = dataMajor(dataFolder());
    if (m_binDir.isEmpty()) {
        for (const ClientTools &tools : findClientTools()) {
            if (tools.hasServer && (wanted == 0 || tools.major == wanted))
                m_binDir = tools.binDir;
        }
    }
    if (m_binDir.isEmpty() || !QFileInfo(m_binDir + u"/postgres"_s).isExecutable()) {
        const QString package = wanted == 0 ? u"postgresql"_s : u"postgresql-%1"_s.arg(wanted);
        throw Error(ErrorCode::ClientToolsMissing,
                    Engine::tr("No PostgreSQL server programs (initdb, postgres) were found."),
                    Engine::tr("Install the package %1.").arg(package));
    }
}

void PrivateServer::initialiseData(const CancelToken &token)
{
    // Renamed when complete: an interrupted initdb is not taken for a database next time.
    const QString fresh = m_folder + u"/data.new"_s;
    removeServerFolder(fresh);
    if (m_options.templateData.isEmpty())
        runInitdb(fresh, token);
    else
        copyTemplate(fresh, token);
    removeServerFolder(dataFolder());
    const ServerUserRights rights;
    if (!QDir().rename(fresh, dataFolder()))
        throw Error(ErrorCode::FileAccess, Engine::tr("Cannot rename %1 to %2.").arg(fresh, dataFolder()));
}

void PrivateServer::copyTemplate(const QString &data, const CancelToken &token)
{
    ToolCommand copy;
    copy.program = u"/bin/cp"_s;
    copy.arguments = {u"-a"_s, u"--reflink=auto"_s, u"--"_s, m_options.templateData, data};
    runOrThrow(copy, token, Engine::tr("Cannot copy %1").arg(m_options.templateData));
}

void PrivateServer::runInitdb(const QString &data, const CancelToken &token)
{
    QStringList arguments{u"-D"_s,
                          data,
                          u"-U"_s,
                          m_options.user,
                          u"-E"_s,
                          u"UTF8"_s,
                          u"--locale=C.UTF-8"_s,
                          u"--no-instructions"_s,
                          u"--wal-segsize=1"_s};
    if (!m_options.durable)
        arguments += u"--no-sync"_s;
    const QString passwordFile = m_folder + u"/initdb.password"_s;
    const auto removeLater = qScopeGuard([&] { removeFile(passwordFile); });
    if (m_options.password.isEmpty()) {
        arguments += {u"-A"_s, u"trust"_s};
    } else {
        const ServerUserRights rights;
        FileDescriptor::open(passwordFile, O_WRONLY | O_CREAT | O_TRUNC).writeAll(m_options.password.reveal() + '\n');
        arguments += {u"-A"_s, u"scram-sha-256"_s, u"--pwfile=%1"_s.arg(passwordFile)};
    }
    runOrThrow(serverCommand(m_binDir + u"/initdb"_s, arguments, SIGKILL), token,
               Engine::tr("Cannot create a database cluster in %1").arg(data));
}

void PrivateServer::launch(const CancelToken &token)
{
    const QDeadlineTimer deadline(startLimit);
    const QDeadlineTimer lockDeadline(lockLimit);
    if (m_options.tcp && m_port == defaultPort)
        m_port = freePort();
    while (!startPostmaster(deadline, token)) {
        const QString log = logTail();
        const bool portTaken = m_options.tcp && log.contains(u"Address already in use"_s);
        const bool locked = log.contains(u"postmaster.pid\" already exists"_s);
        const bool ending = log.contains(u"pre-existing shared memory block"_s);
        if (portTaken)
            m_port = freePort();
        if (locked && lockDeadline.hasExpired()) {
            throw Error(ErrorCode::Busy, Engine::tr("Another server already runs in %1.").arg(m_folder),
                        Engine::tr("Close the other Larder that shows it, or use that one."), log);
        }
        if (!(portTaken || locked || ending) || deadline.hasExpired()) {
            throw Error(ErrorCode::FileAccess, Engine::tr("The PostgreSQL server in %1 did not start.").arg(m_folder),
                        Engine::tr("The detail holds the server's own words."), log);
        }
        QThread::msleep(50);
    }
}

/// False when the postmaster ended before it was ready.
bool PrivateServer::startPostmaster(const QDeadlineTimer &deadline, const CancelToken &token)
{
    QStringList settings{u"listen_addresses=%1"_s.arg(m_options.tcp ? u"127.0.0.1"_s : QString()),
                         u"port=%1"_s.arg(m_port), u"dynamic_shared_memory_type=mmap"_s, u"shared_buffers=16MB"_s,
                         u"logging_collector=off"_s};
    if (!m_options.durable)
        settings += u"fsync=off"_s;
    QStringList arguments{u"-D"_s, dataFolder(), u"-k"_s, m_socketFolder};
    for (const QString &setting : settings + m_options.settings)
        arguments += {u"-c"_s, setting};
    ToolOptions options;
    options.stdOut = Channel::Null;
    options.stderrFile = m_folder + u"/server.log"_s;
    removeFile(options.stderrFile);
    m_postmaster = std::make_unique<ToolProcess>(postmasterCommand(arguments), CancelToken(), options);
    {
        const ServerUserRights rights; // opens the log
        m_postmaster->start();
    }
    return awaitReady(deadline, token);
}

ToolCommand PrivateServer::postmasterCommand(const QStringList &arguments)
{
    const QString program = m_binDir + u"/postgres"_s;
    m_isConfined = m_options.confined && !m_ownSocketFolder && canConfine(m_folder, program);
    if (!m_isConfined) { // SIGINT is the fast shutdown: sessions are ended, data flushed.
        ToolCommand command = serverCommand(program, arguments, SIGINT);
        command.environment.set(serverMark, QFile::encodeName(m_folder));
        return command;
    }
    removeFile(pidFile());
    return serverCommand(bubblewrapProgram(), confinedArguments(m_folder, program, arguments), SIGKILL);
}

bool PrivateServer::awaitReady(const QDeadlineTimer &deadline, const CancelToken &token)
{
    auto stopLater = qScopeGuard([&] { kill9Postmaster(); });
    while (!saysReady(pidFile(), pid(), m_isConfined)) {
        token.throwIfCancelled();
        if (m_postmaster->poll())
            return false;
        if (deadline.hasExpired()) {
            throw Error(ErrorCode::TimedOut,
                        Engine::tr("The PostgreSQL server in %1 did not get ready within a minute.").arg(m_folder),
                        Engine::tr("The detail holds the server's own words."), logTail());
        }
        QThread::msleep(5);
    }
    stopLater.dismiss();
    return true;
}

void PrivateServer::stop(Stop how)
{
    if (!isRunning())
        return;
    if (m_isConfined)
        endConfined(m_postmaster->pid());
    else
        m_postmaster->sendSignal(how == Stop::Fast ? SIGINT : SIGQUIT);
    const QDeadlineTimer deadline(stopLimit);
    while (!m_postmaster->poll()) {
        if (deadline.hasExpired())
            return kill9Postmaster();
        QThread::msleep(5);
    }
    endWhatIsLeft();
}

/// Programs that functions have started (COPY … TO PROGRAM) do not end with the server.
void PrivateServer::endWhatIsLeft() noexcept
{
    if (!m_isConfined)
        endProcessesOfServer(m_folder);
}

void PrivateServer::restart(Stop how)
{
    stop(how);
    start();
}

void PrivateServer::kill9Postmaster()
{
    if (!isRunning())
        return;
    if (m_isConfined) {
        endConfined(m_postmaster->pid());
        const QDeadlineTimer deadline(confinedEndLimit);
        while (!m_postmaster->poll() && !deadline.hasExpired())
            QThread::msleep(5);
    }
    m_postmaster->sendSignal(SIGKILL);
    m_postmaster->wait();
}

bool PrivateServer::isRunning() const { return m_postmaster && !m_postmaster->poll(); }

qint64 PrivateServer::pid() const { return isRunning() ? m_postmaster->pid() : 0; }

QString PrivateServer::logTail() const { return readFile(m_folder + u"/server.log"_s).right(16 * 1024); }

QString PrivateServer::lastingFolder(const QString &name)
{
    const QString own = paths::dataDir() + u'/' + name;
    if (::geteuid() != 0)
        return own;
    // One for each LARDER_HOME. Nobody else may have put the folder there before us.
    const QString base = u"/var/tmp/larder-root"_s;
    const QByteArray encoded = QFile::encodeName(base);
    struct stat info
    {
    };
    ::mkdir(encoded.constData(), 0711);
    if (::lstat(encoded.constData(), &info) != 0)
        throw systemError(errno, Engine::tr("Cannot create %1").arg(base));
    if (!S_ISDIR(info.st_mode) || info.st_uid != 0)
        throw Error(ErrorCode::FileAccess, Engine::tr("%1 belongs to somebody else.").arg(base),
                    Engine::tr("Remove it."));
    const QByteArray home = QCryptographicHash::hash(own.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return base + u'/' + name + u'-' + QLatin1StringView(home);
}
}
