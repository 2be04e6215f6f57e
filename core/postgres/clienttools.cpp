#include "core/postgres/clienttools.h"

#include "core/base/error.h"
#include "core/base/filedescriptor.h"
#include "core/base/translation.h"
#include "core/postgres/clientholes.h"
#include "core/postgres/toolprocess.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr const char *requiredTools[] = {"pg_dump", "psql", "pg_restore"};

QStringList matchingFolders(const QString &parent, const QString &pattern)
{
    QStringList folders;
    for (const QString &name : QDir(parent).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot))
        folders += parent + u'/' + name + u"/bin"_s;
    return folders;
}

QStringList namedFolders() { return qEnvironmentVariable("LARDER_PG_BINDIRS").split(u':', Qt::SkipEmptyParts); }

QStringList candidateFolders()
{
    QStringList folders = namedFolders();
    folders += matchingFolders(u"/usr/lib/postgresql"_s, u"*"_s);
    folders += matchingFolders(u"/usr"_s, u"pgsql-*"_s);
    folders += u"/usr/local/pgsql/bin"_s;
    folders += qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    return folders;
}

/// Too many open files say nothing about the tools: that they are missing would be a lie.
bool isShortage(int errnoValue) { return errnoValue == EMFILE || errnoValue == ENFILE; }

bool isScript(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 && isShortage(errno))
        throw systemError(errno, Engine::tr("Cannot open %1").arg(path));
    const FileDescriptor file(fd, path);
    char head[2] = {};
    return fd >= 0 && ::read(fd, head, sizeof head) == sizeof head && QByteArrayView(head, sizeof head) == "#!";
}

/// The folder of the real pg_dump, links resolved; empty when the tools are not there. Debian's /usr/bin/pg_dump is
/// a Perl script that picks a version by its own rules.
QString realBinDir(const QString &folder)
{
    const QString dump = QFileInfo(folder + u"/pg_dump"_s).canonicalFilePath();
    if (dump.isEmpty() || isScript(dump))
        return {};
    const QString real = QFileInfo(dump).path();
    for (const char *tool : requiredTools) {
        if (!QFileInfo(real + u'/' + QLatin1StringView(tool)).isExecutable())
            return {};
    }
    return real;
}

ClientTools askVersion(const QString &pgDump)
{
    ToolCommand command;
    command.program = pgDump;
    command.arguments = {u"--version"_s};
    try {
        const ToolResult result = runTool(command, {}, {}, std::chrono::seconds(10));
        return result.success() ? parseToolVersion(QString::fromUtf8(result.stdOut)) : ClientTools();
    } catch (const Error &error) {
        if (error.detail() == u"errno %1"_s.arg(EMFILE) || error.detail() == u"errno %1"_s.arg(ENFILE))
            throw;
        return {};
    }
}

/// Remembered until the program file changes (a package upgrade).
ClientTools rememberedVersion(const QString &pgDump)
{
    struct Known
    {
        QDateTime modified;
        ClientTools tools;
    };
    static std::mutex mutex;
    static QHash<QString, Known> known;
    const QDateTime modified = QFileInfo(pgDump).lastModified();
    const std::scoped_lock lock(mutex);
    Known &entry = known[pgDump];
    if (entry.modified != modified)
        entry = {modified, askVersion(pgDump)};
    return entry.tools;
}

QString packageAdvice(const QString &major)
{
    return Engine::
        tr("Install postgresql-client-%1 (Debian and Ubuntu, else from apt.postgresql.org) or postgresql%1 (Fedora, "
           "Red Hat), or name the folder of the programs in LARDER_PG_BINDIRS.")
            .arg(major);
}
}

QString ClientTools::warning() const
{
    const QStringList holes = holesIn(*this);
    if (holes.isEmpty())
        return {};
    if (minorWithoutHoles(major) == 0)
        return Engine::tr("PostgreSQL %1 is no longer maintained: its programs get no security fixes.").arg(major);
    return Engine::tr("The client programs %1.%2 have known security holes (%3), fixed in %1.%4: %5.")
        .arg(QString::number(major), QString::number(minor), holes.join(u", "_s),
             QString::number(minorWithoutHoles(major)), upgradeOf(major));
}

ClientTools parseToolVersion(const QString &line)
{
    // Also "18beta1" and "19devel", which have no minor.
    static const QRegularExpression pattern(u"^\\w+ \\(PostgreSQL\\) ((\\d+)(?:\\.(\\d+))?.*)$"_s);
    const QRegularExpressionMatch match = pattern.match(line.trimmed());
    ClientTools tools;
    tools.version = match.captured(1);
    tools.major = match.captured(2).toInt();
    tools.minor = match.captured(3).toInt();
    return tools;
}

ClientTools clientToolsIn(const QString &binDir)
{
    const QString real = realBinDir(binDir);
    if (real.isEmpty())
        return {};
    ClientTools tools = rememberedVersion(real + u"/pg_dump"_s);
    tools.binDir = real;
    tools.hasServer = QFileInfo(tools.initdb()).isExecutable() && QFileInfo(tools.postgres()).isExecutable();
    return tools;
}

QList<ClientTools> findClientTools()
{
    QList<ClientTools> found;
    for (const QString &folder : candidateFolders()) {
        const ClientTools tools = clientToolsIn(folder);
        const auto same = [&](const ClientTools &other) { return other.binDir == tools.binDir; };
        if (tools.major > 0 && std::none_of(found.cbegin(), found.cend(), same))
            found += tools;
    }
    std::stable_sort(found.begin(), found.end(), [](const ClientTools &a, const ClientTools &b) {
        return std::pair(a.major, a.minor) < std::pair(b.major, b.minor);
    });
    return found;
}

QStringList passedOverToolFolders()
{
    QStringList folders = namedFolders();
    folders.removeIf([](const QString &folder) { return clientToolsIn(folder).major > 0; });
    return folders;
}

ClientTools chooseClientTools(int serverMajor, const QList<ClientTools> &installed)
{
    if (installed.isEmpty()) {
        throw Error(ErrorCode::ClientToolsMissing,
                    Engine::tr("No PostgreSQL client programs (pg_dump, psql) were found."),
                    packageAdvice(QString::number(serverMajor)));
    }
    const ClientTools *best = nullptr;
    const ClientTools *newest = &installed.front();
    for (const ClientTools &tools : installed) {
        if (tools.major > newest->major)
            newest = &tools;
        if (tools.major < serverMajor)
            continue;
        if (!best || tools.major < best->major || (tools.major == best->major && tools.minor > best->minor))
            best = &tools;
    }
    if (best)
        return *best;
    throw Error(
        ErrorCode::ServerTooNew,
        Engine::tr(
            "The server is PostgreSQL %1, but the newest pg_dump installed is %2 (%3): it must be at least as new "
            "as the server.")
            .arg(QString::number(serverMajor), QString::number(newest->major), newest->binDir),
        packageAdvice(QString::number(serverMajor)));
}
}
