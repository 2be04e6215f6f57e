#include "core/recipes/databasescan.h"

#include "core/base/translation.h"
#include "core/dump/dumpfailure.h"
#include "core/postgres/clientcommand.h"
#include "core/postgres/toolprocess.h"
#include "core/reading/tablecounter.h"
#include "core/restore/largeobjects.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/listenerpair.h"

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype scanReadBytes = 256 * 1024;
const QStringList common{u"-w"_s, u"--lock-wait-timeout=60000"_s};

QString inEncoding(const QByteArray &encoding)
{
    return u"--encoding="_s + (encoding.isEmpty() ? u"UTF8"_s : QString::fromLatin1(encoding));
}

/// Runs pg_dump; `sink` gets its output.
void runDump(const ServerSurvey &survey, const ConnectionParams &params, const QStringList &arguments,
             const std::function<void(QByteArrayView)> &sink, JobContext &context)
{
    const ToolCommand command = clientCommand(survey.tools.pgDump(), common + arguments, params);
    ToolOptions options;
    options.noProgressLimit = context.services().silenceLimit;
    ToolProcess process(command, context.token(), options);
    context.command(command.shown());
    process.start();
    QByteArray buffer(scanReadBytes, Qt::Uninitialized);
    while (const qint64 got = process.readStdout(buffer.data(), buffer.size()))
        sink(QByteArrayView(buffer.constData(), got));
    if (const ExitStatus status = process.wait(); !status.success())
        throw dumpFailure(command, status, process.stderrText(), params, context.token());
}
}

DatabaseScan::DatabaseScan(const ServerSurvey &survey, const QString &database, const QByteArray &encoding,
                           JobContext &context)
    : m_encoding(encoding)
{
    if (!m_folder.isValid())
        throw Error(ErrorCode::FileAccess, Engine::tr("No temporary folder: %1").arg(m_folder.errorString()),
                    Engine::tr("Set TMPDIR to a folder that can be written."));
    const ConnectionParams params = survey.params.withDatabase(database);
    dumpDefinitions(survey, params, context);
    scanRows(survey, params, context);
}

void DatabaseScan::dumpDefinitions(const ServerSurvey &survey, const ConnectionParams &params, JobContext &context)
{
    m_definitions.absolutePath = m_folder.filePath(u"definitions.sql"_s);
    m_definitions.record.format = BackupFormat::Plain;
    const FileDescriptor file = FileDescriptor::open(m_definitions.absolutePath, O_WRONLY | O_CREAT | O_EXCL);
    runDump(
        survey, params, {u"--schema-only"_s, inEncoding(m_encoding)},
        [&](QByteArrayView bytes) { file.writeAll(bytes); }, context);
}

void DatabaseScan::scanRows(const ServerSurvey &survey, const ConnectionParams &params, JobContext &context)
{
    TableCounter counter(TableCounter::Hashes::Yes);
    LargeObjectSum objects;
    ListenerPair both(counter, &objects);
    DumpScanner scanner(both);
    runDump(
        survey, params, {u"--data-only"_s, inEncoding(m_encoding)},
        [&](QByteArrayView bytes) {
            scanner.feed(bytes);
            context.advance(bytes.size());
        },
        context);
    if (const DumpSummary summary = scanner.finish(); !summary.isComplete())
        throw Error(ErrorCode::DumpFailed,
                    Engine::tr("The output of pg_dump is not complete: %1.").arg(summary.incompleteness()),
                    Engine::tr("Look at the server's log, then try again."));
    m_tables = counter.tables();
    m_largeObjects = objects.sum();
}
}
