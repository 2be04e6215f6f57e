#include "core/postgres/confinement.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/postgres/clientholes.h"
#include "core/postgres/serveruser.h"
#include "core/postgres/toolprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <csignal>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// What servers of Debian and Red Hat read, their languages and dictionaries included. No folder of programs.
const QStringList readOnlyFolders{u"/usr/lib"_s,         u"/usr/lib64"_s,          u"/usr/share/postgresql"_s,
                                  u"/usr/share/pgsql"_s, u"/usr/share/zoneinfo"_s, u"/usr/share/perl"_s,
                                  u"/usr/share/perl5"_s, u"/usr/share/tcltk"_s,    u"/var/cache/postgresql/dicts"_s,
                                  u"/etc/perl"_s,        u"/etc/passwd"_s,         u"/etc/group"_s};

/// "/usr/pgsql-17" of "/usr/pgsql-17/bin/postgres"; below /usr/lib it is there already.
QString installationOf(const QString &program) { return QFileInfo(QFileInfo(program).path()).path(); }

/// Nothing but what `program` needs to start.
QStringList emptyWorldFor(const QString &program)
{
    QStringList all{u"--unshare-all"_s, u"--die-with-parent"_s};
    for (const QString &path : readOnlyFolders + QStringList{installationOf(program)})
        all += {u"--ro-bind-try"_s, path, path};
    for (const QString &name : {u"lib"_s, u"lib64"_s})
        all += {u"--symlink"_s, u"usr/"_s + name, u'/' + name};
    return all + QStringList{u"--dev"_s, u"/dev"_s, u"--proc"_s, u"/proc"_s, u"--tmpfs"_s, u"/tmp"_s};
}

QStringList readerWrapper(const QString &program, const QString &path)
{
    return QStringList{bubblewrapProgram()} + emptyWorldFor(program)
        + QStringList{u"--ro-bind"_s, path, path, u"--chdir"_s, u"/"_s, u"--"_s};
}

bool startsConfined(const QString &program)
{
    ToolCommand probe;
    probe.program = program;
    probe.arguments = {u"--version"_s};
    probe.wrapper = readerWrapper(program, u"/usr/lib"_s);
    probe.deathSignal = SIGKILL;
    try {
        return runTool(probe, {}).success();
    } catch (const Error &) { // it cannot be started: as good as not installed
        return false;
    }
}
}

QStringList confinedArguments(const QString &folder, const QString &program, const QStringList &arguments)
{
    QStringList all = emptyWorldFor(program);
    all += {u"--bind"_s, folder, folder, u"--chdir"_s, u"/"_s, u"--"_s, program};
    return all + arguments;
}

QString bubblewrapProgram()
{
    const QString program = u"/usr/bin/bwrap"_s;
    return QFileInfo(program).isExecutable() ? program : QString();
}

bool canConfine(const QString &folder, const QString &program)
{
    const QString bubblewrap = bubblewrapProgram();
    if (bubblewrap.isEmpty())
        return false;
    try {
        const ToolCommand probe
            = serverCommand(bubblewrap, confinedArguments(folder, program, {u"--version"_s}), SIGKILL);
        return runTool(probe, {}).success();
    } catch (const Error &) { // it cannot be started: as good as not installed
        return false;
    }
}

bool canConfineReader(const QString &program)
{
    static QMutex mutex;
    static QHash<QString, bool> known;
    const QMutexLocker locker(&mutex);
    const auto found = known.constFind(program);
    if (found != known.constEnd())
        return *found;
    const bool works = !bubblewrapProgram().isEmpty() && startsConfined(program);
    known.insert(program, works);
    return works;
}

bool mayReadForeign(const ClientTools &tools)
{
    return holesIn(tools).isEmpty() || canConfineReader(tools.pgRestore());
}

ToolCommand confinedReader(ToolCommand command, const ClientTools &tools, const QString &path)
{
    if (!mayReadForeign(tools))
        throw Error(
            ErrorCode::ClientToolsMissing,
            Engine::tr("pg_restore %1 has known security holes (%2), and nothing here confines it: it is not run on "
                       "an archive that may be forged, such as %3.")
                .arg(tools.version, holesIn(tools).join(u", "_s), path),
            Engine::tr("Install bubblewrap, or upgrade PostgreSQL's client programs: %1.").arg(upgradeOf(tools.major)));
    if (canConfineReader(command.program))
        command.wrapper = readerWrapper(command.program, path);
    return command;
}

void endConfined(pid_t bubblewrap) noexcept
{
    // Its only child is the first process of the namespace, whose end is the end of all others in it.
    QFile children(u"/proc/%1/task/%1/children"_s.arg(bubblewrap)); // proc(5)
    if (!children.open(QFile::ReadOnly))
        return;
    for (const QByteArray &child : children.readAll().simplified().split(' ')) {
        if (const pid_t first = child.toInt(); first > 0)
            ::kill(first, SIGKILL);
    }
}
}
