#include "core/restore/archiveload.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/postgres/confinement.h"
#include "core/postgres/messagesfile.h"
#include "core/postgres/toolerror.h"
#include "core/postgres/toolprocess.h"
#include "core/proof/backupchecks.h"
#include "core/reading/archivescript.h"
#include "core/reading/readerend.h"
#include "core/restore/archiveprogress.h"
#include "core/restore/filteredout.h"
#include "core/restore/loadingtool.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::milliseconds pollNap{20};

/// The name as the value of a connection string, so that "host=evil dbname=x" stays a name. The rest comes from the
/// environment; without --dbname pg_restore would write a script.
QString databaseArgument(QString name)
{
    name.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"--dbname=dbname='%1'"_s.arg(name);
}

using SteadyClock = std::chrono::steady_clock;

/// It says nothing for as long as an index build takes: then the server is asked whether its sessions work.
void requireSpeech(const LoadingTool &tool, ToolProcess &process, SteadyClock::time_point &lastHeard,
                   const ArchiveProgress &progress)
{
    const std::chrono::milliseconds limit = tool.options.noProgressLimit;
    if (limit.count() == 0 || SteadyClock::now() - lastHeard <= limit)
        return;
    // Its sessions are gone also when it ended while we asked.
    if (tool.options.isAtWork && (tool.options.isAtWork() || process.poll())) {
        lastHeard = SteadyClock::now();
        return;
    }
    throw Error(
        ErrorCode::TimedOut,
        Engine::tr("%1 made no progress for %2 and was given up.").arg(tool.command.name(), formatDuration(limit)),
        Engine::tr("Look for locks, an overloaded server or a dead network connection, then try again."),
        progress.remarks());
}

/// Reads along until it ends.
ExitStatus follow(ToolProcess &process, const LoadingTool &tool, MessagesFile &messages, ArchiveProgress &progress,
                  const CancelToken &token)
{
    auto lastHeard = SteadyClock::now();
    std::optional<ExitStatus> status;
    while (!status) {
        status = process.poll(); // before the reading: what it said last is read, too
        for (QByteArray more = messages.next(); !more.isEmpty(); more = messages.next()) {
            progress.feed(more);
            lastHeard = SteadyClock::now();
        }
        if (status)
            break; // what it has done stays done, also when somebody cancels now
        token.throwIfCancelled();
        requireSpeech(tool, process, lastHeard, progress);
        QThread::msleep(pollNap.count());
    }
    return *status;
}

/// Reads the table of contents and nothing else.
ToolResult list(const ClientTools &tools, const BackupSource &source, JobContext &context)
{
    ToolCommand command;
    command.program = tools.pgRestore();
    command.arguments = {u"--list"_s, source.dataPath()};
    command.deathSignal = SIGKILL; // it has no session that would need an orderly end
    return runTool(source.manifest ? command : confinedReader(command, tools, source.dataPath()), context.token());
}
}

QList<FileStamp> archiveStamps(const BackupSource &source)
{
    if (!QFileInfo(source.absolutePath).isDir())
        return {source.open().stamp()};
    const Folder folder = Folder::open(source.absolutePath);
    QMap<QString, FileStamp> stamps;
    folder.visit([&](const QString &name) {
        if (const std::optional<FileStatus> status = folder.status(name); status && name != "."_L1 && name != ".."_L1)
            stamps.insert(name, status->stamp);
    });
    return stamps.values();
}

void requireSameArchive(const BackupSource &source, const QList<FileStamp> &proven)
{
    if (archiveStamps(source) != proven)
        throw Error(ErrorCode::BackupDamaged,
                    Engine::tr("%1 changed while it was being read.").arg(source.absolutePath),
                    Engine::tr("Find out what writes to it, then verify it again."));
}

ClientTools toolsForArchive(const BackupSource &source, const ClientTools &fitting, JobContext &context)
{
    QString said;
    const QList<ClientTools> installed = context.services().clientTools();
    // Where none may read it the first one says why.
    const bool isChoosy = !source.manifest && std::any_of(installed.begin(), installed.end(), mayReadForeign);
    for (const ClientTools &tools : installed) {
        if (std::pair{tools.major, tools.minor} < std::pair{fitting.major, fitting.minor})
            continue;
        if (isChoosy && !mayReadForeign(tools))
            continue;
        const ToolResult result = list(tools, source, context);
        if (result.success())
            return tools;
        said = result.stdErr;
        requireOwnEnd(source, result.status, said);
        if (!said.contains("unsupported version"_L1) && !said.contains("compress"_L1))
            throw damagedBackup(source, Engine::tr("pg_restore cannot read it (%1)").arg(result.status.describe()),
                                said);
    }
    throw Error(ErrorCode::ClientToolsMissing,
                Engine::tr("No installed pg_restore can read %1.").arg(source.absolutePath),
                Engine::tr("Install the postgresql-client of the version that wrote it, or a newer one."), said);
}

ArchiveLoad::ArchiveLoad(const ClientTools &tools, const ConnectionParams &params, int jobs)
    : m_tools(tools), m_params(params), m_jobs(jobs)
{ }

ArchiveLoad &ArchiveLoad::inTransaction()
{
    m_inTransaction = true;
    return *this;
}

ArchiveLoad &ArchiveLoad::without(const RestoreFilter &filter)
{
    m_filter = filter;
    return *this;
}

QStringList ArchiveLoad::arguments(const BackupSource &source) const
{
    QStringList arguments{u"--exit-on-error"_s, u"--verbose"_s, u"--no-password"_s,
                          databaseArgument(m_params.database())};
    if (m_inTransaction)
        arguments.append(u"--single-transaction"_s);
    else if (m_jobs > 1 && !isTar(source.absolutePath))
        arguments.append(u"--jobs=%1"_s.arg(m_jobs));
    return arguments + pgRestoreOptions(m_filter) << source.absolutePath;
}

void ArchiveLoad::run(const BackupSource &source, const QList<FileStamp> &proven,
                      const QList<ManifestSection> &sections, JobContext &context) const
{
    requireSameArchive(source, proven);
    ArchiveProgress progress(list(m_tools, source, context).stdOut, sections, context.meter());
    MessagesFile messages;
    LoadingTool tool(m_tools.pgRestore(), arguments(source), m_params, context.token());
    tool.options.stdOut = Channel::Null;
    tool.options.stderrFile = messages.path();
    ToolProcess process(tool.command, context.token(), tool.options);
    context.command(process.command().shown());
    process.start();
    const ExitStatus status = follow(process, tool, messages, progress, context.token());
    const QString said = progress.remarks();
    requireOwnEnd(source, status, said);
    if (!status.success())
        throw toolError(process.command(), status, said, ErrorCode::RestoreFailed);
    progress.end();
    if (!said.isEmpty())
        context.warn(Engine::tr("pg_restore says about %1: %2").arg(source.absolutePath, said));
    requireSameArchive(source, proven);
}
}
