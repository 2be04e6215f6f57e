#include "core/restore/backupfacts.h"

#include "core/contents/dumpindex.h"
#include "core/contents/scriptreader.h"
#include "core/postgres/toolerror.h"
#include "core/postgres/toolprocess.h"
#include "core/proof/archivescript.h"
#include "core/proof/verification.h"
#include "core/restore/archiveload.h"
#include "core/restore/dumpfacts.h"
#include "core/sql/dumpscanner.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::minutes silenceLimit{10};
constexpr qsizetype blockBytes = 256 * 1024;

BackupFacts fromManifest(const Manifest &manifest)
{
    BackupFacts facts;
    facts.serverVersion = manifest.serverVersion;
    facts.roles = manifest.roles;
    for (const ManifestExtension &extension : manifest.extensions)
        facts.extensions.append(extension.name);
    facts.rawBytes = manifest.rawBytes;
    return facts;
}

/// The definitions alone: pg_restore passes over the rows of a custom archive.
DumpSummary scanDefinitions(const BackupSource &source, DumpFacts &heard, JobContext &context)
{
    ToolCommand command = archiveScriptCommand(toolsForArchive(source, {}, context), source.absolutePath);
    command.arguments.prepend(u"--schema-only"_s);
    ToolOptions options;
    options.noProgressLimit = silenceLimit;
    ToolProcess process(command, context.token(), options);
    process.start();
    DumpScanner scanner(heard);
    QByteArray buffer(blockBytes, Qt::Uninitialized);
    while (const qint64 got = process.readStdout(buffer.data(), buffer.size()))
        scanner.feed(QByteArrayView(buffer.constData(), got));
    const ExitStatus status = process.wait();
    if (!status.success())
        throw toolError(command, status, process.stderrText(), ErrorCode::BackupDamaged);
    return scanner.finish();
}

BackupFacts readFacts(const BackupSource &source, bool archive, QThreadPool &pool, JobContext &context)
{
    DumpFacts heard;
    if (archive) {
        const DumpSummary summary = scanDefinitions(source, heard, context);
        BackupFacts facts = backupFacts(source, heard, QString::fromUtf8(summary.serverVersion), -1);
        facts.largeObjects = -1; // they go with the rows
        return facts;
    }
    const DumpSummary summary = readScript(source, sectionsOf(source, pool, context), heard, pool, context.token());
    return backupFacts(source, heard, QString::fromUtf8(summary.serverVersion), summary.bytes);
}
}

BackupFacts backupFacts(const BackupSource &source, bool trusted, QThreadPool &pool, JobContext &context)
{
    const bool archive = isArchive(source);
    BackupFacts facts;
    if (source.manifest) {
        facts = fromManifest(*source.manifest);
    } else if (archive && !trusted) {
        facts.unread = true;
    } else {
        try {
            facts = readFacts(source, archive, pool, context);
        } catch (const Error &error) {
            facts.problem = error.message();
        }
    }
    facts.archive = archive;
    return facts;
}

BackupFacts backupFacts(const BackupSource &source, const DumpFacts &heard, const QString &serverVersion,
                        qint64 rawBytes)
{
    BackupFacts facts;
    if (source.manifest) {
        facts = fromManifest(*source.manifest);
    } else {
        facts.serverVersion = serverVersion;
        facts.roles = heard.roles();
        facts.extensions = heard.extensions().keys();
    }
    if (rawBytes >= 0)
        facts.rawBytes = rawBytes;
    facts.largeObjects = heard.largeObjects();
    facts.locks = heard.locks();
    return facts;
}
}
