#include "core/postgres/serveruser.h"

#include "core/base/error.h"
#include "core/base/translation.h"

#include <QFile>
#include <cerrno>
#include <csignal>
#include <pwd.h>
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
}
