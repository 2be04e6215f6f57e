#include "core/postgres/serveruser.h"

#include "core/base/error.h"
#include "core/base/removetree.h"
#include "core/base/translation.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <pwd.h>
#include <sys/fsuid.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
bool isRoot() { return ::geteuid() == 0; }

const passwd &serverUser()
{
    const passwd *entry = ::getpwnam("postgres");
    if (!entry) {
        throw Error(ErrorCode::ClientToolsMissing,
                    Engine::tr("As root, a private server needs the system user postgres."),
                    Engine::tr("Run Larder as an ordinary user, or install the package postgresql."));
    }
    return *entry;
}

/// Both calls give what was before, and never an error; -1 is nobody and changes nothing.
constexpr auto nobody = static_cast<uid_t>(-1);

/// True when a process was killed, which may have started others.
bool endProcessesOfServer(const QByteArray &mark)
{
    bool found = false;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const pid_t pid = entry.toInt();
        QFile environment(u"/proc/%1/environ"_s.arg(entry));
        if (pid <= 1 || pid == ::getpid() || !environment.open(QFile::ReadOnly))
            continue;
        const QByteArray variables = '\0' + environment.readAll();
        if (variables.contains(mark + '\0') || variables.contains(mark + '/'))
            found |= ::kill(pid, SIGKILL) == 0;
    }
    return found;
}

/// What is in a folder, and in the folders in it that are the server user's own.
void emptyByServerUser(const QString &path)
{
    const ServerUserRights rights;
    const FileDescriptor folder = FileDescriptor::open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    constexpr QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &entry : QDir(path).entryList(everything)) {
        try {
            emptyFolder(FileDescriptor::openAt(folder, entry, O_RDONLY | O_DIRECTORY));
        } catch (const Error &) { // it is none, or none of his
        }
        try {
            removeTree(folder, entry);
        } catch (const Error &) { // it lies in a folder that is not his
        }
    }
}
}

ToolCommand serverCommand(const QString &program, const QStringList &arguments, int deathSignal)
{
    ToolCommand command;
    command.program = program;
    command.arguments = arguments;
    command.workingDirectory = u"/"_s;
    command.deathSignal = deathSignal;
    if (!isRoot())
        return command;
    // setpriv asks for the death signal again: the kernel forgets it when the user changes.
    const QString signalName = QLatin1StringView(::sigabbrev_np(deathSignal));
    command.environment.set("HOME", serverUser().pw_dir);
    command.program = u"/usr/bin/setpriv"_s;
    command.arguments = QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s,
                                    u"--pdeathsig=%1"_s.arg(signalName), program}
        + arguments;
    return command;
}

void giveToServerUser(const QString &path)
{
    if (isRoot() && ::lchown(QFile::encodeName(path).constData(), serverUser().pw_uid, serverUser().pw_gid) != 0)
        throw systemError(errno, Engine::tr("Cannot give %1 to user postgres").arg(path));
}

ServerUserRights::ServerUserRights()
    : m_user(static_cast<uid_t>(::setfsuid(nobody))), m_group(static_cast<gid_t>(::setfsgid(nobody)))
{
    if (!isRoot())
        return;
    ::setfsgid(serverUser().pw_gid); // first: without root's rights it would be refused
    ::setfsuid(serverUser().pw_uid);
    if (static_cast<uid_t>(::setfsuid(nobody)) == serverUser().pw_uid)
        return;
    ::setfsgid(m_group);
    throw Error(ErrorCode::FileAccess, Engine::tr("The rights of user postgres cannot be taken on."),
                Engine::tr("Run Larder as an ordinary user."));
}

ServerUserRights::~ServerUserRights()
{
    ::setfsuid(m_user);
    ::setfsgid(m_group);
}

void removeServerFolder(const QString &path)
{
    endProcessesOfServer(path);
    try {
        emptyByServerUser(path);
    } catch (const Error &) { // it is not for him to read, or no folder any more
    }
    removeTree(path);
}

void endProcessesOfServer(const QString &folder) noexcept
{
    constexpr int mostPasses = 100; // against who starts new ones faster than we look
    const QByteArray mark = '\0' + QByteArray(serverMark) + '=' + QFile::encodeName(folder);
    for (int pass = 0; pass < mostPasses && endProcessesOfServer(mark); ++pass) { }
}
}
