#include "core/dump/archivedump.h"

#include "core/base/format.h"
#include "core/base/taskgroup.h"
#include "core/base/translation.h"
#include "core/dump/dumparguments.h"
#include "core/dump/dumpfailure.h"
#include "core/dump/startedtables.h"
#include "core/postgres/clientcommand.h"
#include "core/postgres/toolerror.h"
#include "core/postgres/verboselog.h"
#include "core/reading/archivescript.h"

#include <QDirIterator>
#include <QThread>
#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace larder
{
namespace
{
constexpr qsizetype archiveReadBytes = 256 * 1024;
constexpr auto pollNap = 50ms;
/// Reading the sizes of many thousand files takes a while: rarely, and a few times before the watchdog acts.
constexpr std::chrono::milliseconds directoryLookEvery = 10s;

/// Nothing for `auto`: pg_dump's own level.
QStringList compressionArguments(CompressionLevel level)
{
    switch (level) {
    case CompressionLevel::None: return {u"--compress=0"_s};
    case CompressionLevel::Fast: return {u"--compress=1"_s};
    case CompressionLevel::Balanced: return {u"--compress=6"_s};
    case CompressionLevel::Small: return {u"--compress=9"_s};
    case CompressionLevel::Auto: return {};
    }
    return {};
}

ToolCommand archiveCommand(const DumpRequest &request, const QStringList &more)
{
    QStringList arguments = commonDumpArguments(request.spec, request.encoding) + contentArguments(request.spec.content)
        + compressionArguments(request.spec.compression) + more;
    if (!request.snapshotId.isEmpty())
        arguments.append(u"--snapshot="_s + request.snapshotId);
    ToolCommand command = clientCommand(request.tools.pgDump(), arguments, request.params);
    command.encoding = request.encoding;
    return command;
}

std::chrono::milliseconds silenceLimitOf(const DumpRequest &request, const JobContext &context)
{
    return context.services().silenceLimit + std::chrono::seconds(request.spec.lockWaitSeconds);
}

void sayRemarks(const ToolCommand &command, const QString &remarks, JobContext &context)
{
    if (!remarks.isEmpty())
        context.warn(Engine::tr("%1 says: %2").arg(command.name(), remarks));
}

/// pg_dump writing a custom archive and, beside it, pg_restore reading what it writes.
class CustomDump
{
public:
    CustomDump(const DumpRequest &request, BackupWriter &writer, JobContext &context)
        : m_params(request.params),
          m_progress(request.progress),
          m_writer(writer),
          m_context(context),
          m_script([this](const ManifestSection &table) {
              m_progress.read(0, table.rows);
              m_progress.finished(table);
          }),
          m_tasks(m_pool, context.token()),
          m_command(archiveCommand(request, {u"--format=custom"_s}))
    {
        m_pool.setMaxThreadCount(2);
        ToolOptions options;
        options.noProgressLimit = silenceLimitOf(request, context);
        m_pgDump.emplace(m_command, m_tasks.token(), options);
        options.stdIn = Channel::Pipe;
        options.noProgressLimit = {};
        m_pgRestore.emplace(archiveScriptCommand(request.tools, QString()), m_tasks.token(), options);
    }

    void run(Manifest &manifest)
    {
        m_context.command(m_command.shown());
        manifest.clientCommands.append(m_command.shown());
        m_pgDump->start();
        m_pgRestore->start();
        m_tasks.add([this] { write(); });
        m_tasks.add([this] { m_script.takeIn(*m_pgRestore, [this](qint64 bytes) { m_progress.read(bytes); }); });
        m_tasks.wait();
        requireReadable();
        manifest.fileBytes = m_fileBytes;
        manifest.sha256 = m_sha256.finishHex();
        manifest.sections = m_script.sections();
        manifest.rawBytes = manifest.sections.first().bytes;
    }

private:
    void write()
    {
        QByteArray buffer(archiveReadBytes, Qt::Uninitialized);
        bool readsAlong = true;
        while (const qint64 got = m_pgDump->readStdout(buffer.data(), buffer.size())) {
            const QByteArrayView piece(buffer.constData(), got);
            m_writer.file().writeAll(piece);
            m_sha256.add(piece);
            m_fileBytes += got;
            // It may end before the last bytes: whether well, requireReadable() sees.
            readsAlong = readsAlong && m_pgRestore->writeStdin(piece);
        }
        if (const ExitStatus status = m_pgDump->wait(); !status.success())
            throw dumpFailure(m_command, status, m_pgDump->stderrText(), m_params, m_context.token());
        m_pgRestore->closeStdin();
        sayRemarks(m_command, m_pgDump->stderrText().trimmed(), m_context);
    }

    void requireReadable()
    {
        if (const ExitStatus status = m_pgRestore->wait(); !status.success())
            throw toolError(m_pgRestore->command(), status, m_pgRestore->stderrText(), ErrorCode::DumpFailed)
                .within(Engine::tr("The archive cannot be read again"));
        if (const DumpSummary &summary = m_script.finish(); !summary.isComplete())
            throw Error(ErrorCode::DumpFailed,
                        Engine::tr("The output of pg_dump is not complete: %1.").arg(summary.incompleteness()),
                        Engine::tr("Look at the server's log for the time of the backup, then try again."));
    }

    const ConnectionParams m_params;
    DumpProgress &m_progress;
    BackupWriter &m_writer;
    JobContext &m_context;
    QThreadPool m_pool;
    ArchiveScript m_script;
    Sha256 m_sha256;
    qint64 m_fileBytes = 0;
    std::optional<ToolProcess> m_pgDump; ///< both outlive the tasks that use them
    std::optional<ToolProcess> m_pgRestore;
    TaskGroup m_tasks;
    const ToolCommand m_command;
};

/// A directory that pg_dump fills, watched from outside.
class DirectoryDump
{
public:
    DirectoryDump(const DumpRequest &request, StartedTables started, BackupWriter &writer, JobContext &context)
        : m_params(request.params),
          m_context(context),
          m_path(writer.temporaryPath()),
          m_messages(writer.spoolPath(0)),
          m_started(std::move(started)),
          m_log(
              "pg_dump",
              [this, &request](QByteArrayView said) {
                  if (const QString table = begunTable(said, request.encoding); !table.isEmpty())
                      request.progress.read(m_started.begin(table));
              },
              request.encoding),
          m_silence(silenceLimitOf(request, context))
    { }

    void run(const ToolCommand &command)
    {
        ToolOptions options;
        options.stdOut = Channel::Null;
        options.stderrFile = m_messages;
        ToolProcess process(command, m_context.token(), options);
        m_context.command(command.shown());
        process.start();
        const FileDescriptor messages = FileDescriptor::open(m_messages, O_RDONLY);
        while (!process.poll()) {
            m_context.token().throwIfCancelled();
            readMessages(messages);
            watch(command);
            QThread::msleep(pollNap.count());
        }
        readMessages(messages);
        if (const ExitStatus status = process.wait(); !status.success())
            throw dumpFailure(command, status, m_log.remarks(), m_params, m_context.token());
        sayRemarks(command, m_log.remarks(), m_context);
    }

private:
    using SteadyClock = std::chrono::steady_clock;

    void readMessages(const FileDescriptor &messages)
    {
        QByteArray piece(archiveReadBytes, Qt::Uninitialized);
        while (const qint64 got = messages.read(piece.data(), piece.size())) {
            m_log.feed(QByteArrayView(piece.constData(), got));
            m_lastProgress = SteadyClock::now();
        }
    }

    void watch(const ToolCommand &command)
    {
        const SteadyClock::time_point now = SteadyClock::now();
        if (now - m_lastLook < std::min(directoryLookEvery, m_silence / 4))
            return;
        m_lastLook = now;
        qint64 bytes = 0;
        for (QDirIterator it(m_path, QDir::Files); it.hasNext();) {
            it.next();
            bytes += it.fileInfo().size();
        }
        if (std::exchange(m_bytes, bytes) != bytes)
            m_lastProgress = now;
        else if (now - m_lastProgress >= m_silence)
            throw Error(
                ErrorCode::TimedOut,
                Engine::tr("%1 made no progress for %2 and was given up.")
                    .arg(command.name(), formatDuration(m_silence)),
                Engine::tr("Look for locks, an overloaded server or a dead network connection, then try again."),
                m_log.remarks());
    }

    const ConnectionParams m_params;
    JobContext &m_context;
    const QString m_path;
    const QString m_messages;
    StartedTables m_started;
    VerboseLog m_log;
    const std::chrono::milliseconds m_silence;
    SteadyClock::time_point m_lastProgress = SteadyClock::now();
    SteadyClock::time_point m_lastLook = SteadyClock::now();
    qint64 m_bytes = 0;
};
}

void dumpCustom(const DumpRequest &request, BackupWriter &writer, JobContext &context, Manifest &manifest)
{
    CustomDump(request, writer, context).run(manifest);
    request.progress.settle();
}

void dumpDirectory(const DumpRequest &request, const QList<TableInfo> &tables, int processes, BackupWriter &writer,
                   JobContext &context, Manifest &manifest)
{
    // The writer syncs every file itself; --verbose tells which tables were begun.
    const ToolCommand command = archiveCommand(request,
                                               {u"--format=directory"_s, u"--jobs=%1"_s.arg(processes), u"--no-sync"_s,
                                                u"--verbose"_s, u"--file="_s + writer.temporaryPath()});
    manifest.clientCommands.append(command.shown());
    DirectoryDump(request, StartedTables(tables, processes), writer, context).run(command);
    manifest.rawBytes = -1;
    request.progress.settle();
}
}
