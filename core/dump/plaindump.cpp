#include "core/dump/plaindump.h"

#include "core/base/taskgroup.h"
#include "core/base/translation.h"
#include "core/dump/dumparguments.h"
#include "core/dump/dumpfailure.h"
#include "core/dump/dumppart.h"
#include "core/dump/partwriter.h"
#include "core/gzip/endmember.h"
#include "core/postgres/clientcommand.h"
#include "core/postgres/toolprocess.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// What a pipe holds at most by default rules; one read rarely gives more.
constexpr qsizetype readBytes = 256 * 1024;

/// Where the snapshot's session holds the locks, a process gets its own at once, unless somebody who wants to change
/// the table has queued up for it meanwhile: he waits for us and the process for him, until one gives up.
constexpr int lockedWaitSeconds = 2;

/// Streams 0 and 1 go straight into the file (pre-data is small, the data follows it); the rest is spooled.
constexpr qsizetype directStreams = 2;

/// Runs one pg_dump and feeds its output into `part` until both have ended well.
void runProcess(const ToolCommand &command, const ConnectionParams &params, DumpPart &part,
                std::chrono::milliseconds silence, const CancelToken &token, DumpProgress &progress,
                JobContext &context)
{
    ToolOptions options;
    options.noProgressLimit = silence;
    ToolProcess process(command, token, options);
    context.command(command.shown());
    process.start();
    QByteArray buffer(readBytes, Qt::Uninitialized);
    while (const qint64 got = process.readStdout(buffer.data(), buffer.size())) {
        part.feed(QByteArrayView(buffer.constData(), got));
        progress.read(got);
    }
    const ExitStatus status = process.wait();
    if (!status.success())
        throw dumpFailure(command, status, process.stderrText(), params, token);
    const QString remarks = process.stderrText().trimmed();
    part.finish();
    if (!remarks.isEmpty())
        context.warn(Engine::tr("%1 says: %2").arg(command.name(), remarks));
}

/// One stream with everything it needs; lives as long as the dump.
struct RunningStream
{
    std::unique_ptr<BlockSink> sink;
    std::unique_ptr<DumpPart> part;
    ToolCommand command;
    Gate done;
};

class StreamSet
{
public:
    StreamSet(const DumpRequest &request, BackupWriter &writer, QThreadPool &compressors, JobContext &context)
        : m_request(request),
          m_writer(writer),
          m_compressors(compressors),
          m_context(context),
          m_tasks(m_readers, context.token()),
          m_main(writer.file(), compressors, request.spec.compression, m_tasks.token())
    {
        m_readers.setMaxThreadCount(static_cast<int>(request.streams.size()));
    }

    void run(const QString &program)
    {
        for (qsizetype i = 0; i < m_request.streams.size(); ++i)
            m_streams.push_back(prepare(i, program));
        for (auto &stream : m_streams)
            m_tasks.add([this, s = stream.get()] {
                const auto silence
                    = m_context.services().silenceLimit + std::chrono::seconds(m_request.spec.lockWaitSeconds);
                runProcess(s->command, m_request.params, *s->part, silence, m_tasks.token(), m_request.progress,
                           m_context);
                s->sink->end();
            });
        m_tasks.wait();
    }

    void describe(Manifest &manifest)
    {
        WrittenMembers written = m_main.finish();
        manifest.fileBytes = written.fileBytes;
        manifest.rawBytes = 0;
        manifest.members = static_cast<qint64>(written.offsets.size());
        for (qsizetype i = 0; i < m_request.streams.size(); ++i)
            describeStream(*m_streams[static_cast<size_t>(i)], written, manifest);
        if (m_request.spec.compression == CompressionLevel::None)
            manifest.members = 0;
        else
            endMembers(written, manifest);
        manifest.sha256 = written.running.finishHex();
    }

private:
    std::unique_ptr<RunningStream> prepare(qsizetype index, const QString &program)
    {
        auto stream = std::make_unique<RunningStream>();
        if (index < directStreams) {
            const Gate *before = index ? &m_streams.back()->done : nullptr;
            stream->sink = std::make_unique<DirectSink>(m_main, before, stream->done, m_tasks.token());
        } else {
            stream->sink = std::make_unique<SpoolSink>(m_writer.spoolPath(static_cast<int>(index)), m_compressors,
                                                       m_request.spec.compression, m_tasks.token());
        }
        const DumpStream &planned = m_request.streams[index];
        stream->part = std::make_unique<DumpPart>(
            planned.kind, [sink = stream->sink.get()](QByteArray block) { sink->append(std::move(block)); },
            [this](const ManifestSection &table) { m_request.progress.finished(table); },
            [this](qint64 rows) { m_request.progress.read(0, rows); });
        stream->command = clientCommand(program, planned.arguments, m_request.params);
        stream->command.encoding = m_request.encoding;
        return stream;
    }

    void endMembers(WrittenMembers &written, Manifest &manifest)
    {
        const QByteArray end = endMember({manifest.members, manifest.rawBytes});
        m_writer.file().writeAll(end);
        written.running.add(end);
        manifest.fileBytes += end.size();
    }

    void describeStream(RunningStream &stream, WrittenMembers &written, Manifest &manifest)
    {
        if (auto *spool = dynamic_cast<SpoolSink *>(stream.sink.get())) {
            spool->appendTo(m_writer.file(), manifest.fileBytes, written.running);
            manifest.fileBytes += spool->written().fileBytes;
            manifest.members += static_cast<qint64>(spool->written().offsets.size());
        } else {
            static_cast<DirectSink *>(stream.sink.get())->setOffsets(written);
        }
        QList<ManifestSection> sections = stream.part->sections();
        stream.sink->locate(sections);
        for (ManifestSection &section : sections) {
            section.rawOffset += manifest.rawBytes;
            manifest.sections.append(section);
        }
        manifest.rawBytes += stream.part->rawBytes();
        manifest.clientCommands.append(stream.command.shown());
    }

    const DumpRequest &m_request;
    BackupWriter &m_writer;
    QThreadPool &m_compressors;
    JobContext &m_context;
    QThreadPool m_readers;
    TaskGroup m_tasks;
    MemberWriter m_main;
    std::vector<std::unique_ptr<RunningStream>> m_streams;
};

void dumpStreams(const DumpRequest &request, const QString &program, BackupWriter &writer, QThreadPool &compressors,
                 JobContext &context, Manifest &manifest)
{
    StreamSet streams(request, writer, compressors, context);
    streams.run(program);
    streams.describe(manifest);
    request.progress.settle();
}
}

void dumpPlain(const DumpRequest &request, BackupWriter &writer, QThreadPool &compressors, JobContext &context,
               Manifest &manifest)
{
    DumpRequest full = request;
    BackupSpec spec = request.spec;
    if (request.tablesAreLocked)
        spec.lockWaitSeconds = std::min(spec.lockWaitSeconds, lockedWaitSeconds);
    QStringList common = commonDumpArguments(spec, request.encoding);
    if (!request.snapshotId.isEmpty())
        common.append(u"--snapshot="_s + request.snapshotId);
    for (DumpStream &stream : full.streams)
        stream.arguments = common + stream.arguments;
    dumpStreams(full, request.tools.pgDump(), writer, compressors, context, manifest);
}

void dumpGlobals(const DumpRequest &request, BackupWriter &writer, QThreadPool &compressors, JobContext &context,
                 Manifest &manifest)
{
    dumpStreams(request, request.tools.pgDumpall(), writer, compressors, context, manifest);
}
}
