#include "core/proof/archiveverification.h"

#include "core/base/translation.h"
#include "core/job/expectedbytes.h"
#include "core/proof/backupchecks.h"
#include "core/proof/verification.h"
#include "core/reading/archivescript.h"
#include "core/reading/readerend.h"
#include "core/reading/tarwalk.h"
#include "core/repository/sealing.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 blockBytes = 1024 * 1024;
/// Between two pieces of SQL pg_restore may unpack and drop as much as a table it leaves out, but it never leaves out
/// any: silence means that it hangs.
constexpr std::chrono::minutes silenceLimit{10};

/// The newest reads what older ones wrote.
ClientTools newestTools(JobContext &context)
{
    const QList<ClientTools> installed = context.services().clientTools();
    if (installed.isEmpty())
        throw Error(ErrorCode::ClientToolsMissing, Engine::tr("There is no pg_restore to read the archive with."),
                    Engine::tr("Install postgresql-client."));
    return installed.last();
}

QByteArray sha256OfFile(const BackupSource &source, ExpectedBytes &expected)
{
    const StoredFile file = source.open();
    Sha256 sha256;
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (qint64 offset = 0; const qint64 got = file.readAt(block.data(), block.size(), offset); offset += got) {
        sha256.add(QByteArrayView(block.constData(), got));
        expected.advance(got);
    }
    return sha256.finishHex();
}

QByteArray sha256OfDirectory(const BackupSource &source, ExpectedBytes &expected, const CancelToken &token)
{
    const QFileInfo path(source.absolutePath);
    const Folder parent = source.repository ? source.repository->root().openSub(path.dir().dirName())
                                            : Folder::open(path.absolutePath());
    const SealedDirectory read = hashDirectory(parent.openSub(path.fileName()), token);
    expected.advance(read.bytes);
    return read.sha256;
}

/// pg_restore's words for an archive that a newer or more capable one could read.
bool wantsOtherTools(const QString &said)
{
    return said.contains("unsupported version"_L1) || said.contains("does not support compression"_L1)
        || said.contains("compression is not supported"_L1);
}

void requireReadable(const BackupSource &source, const ClientTools &tools, const ExitStatus &status,
                     const QString &said)
{
    if (status.success())
        return;
    requireOwnEnd(source, status, said);
    if (wantsOtherTools(said))
        throw Error(ErrorCode::ClientToolsMissing,
                    Engine::tr("pg_restore %1 cannot read %2.").arg(tools.version, source.absolutePath),
                    Engine::tr("Install the postgresql-client of the version that wrote it, or a newer one."), said);
    if (!source.manifest && said.contains("valid archive"_L1))
        throw Error(ErrorCode::NotADump, Engine::tr("%1 is no PostgreSQL dump.").arg(source.absolutePath),
                    Engine::tr("Choose a file that pg_dump or Larder wrote."), said);
    throw damagedBackup(source, Engine::tr("pg_restore cannot read it to its end (%1)").arg(status.describe()), said);
}

void requireWholeTar(const BackupSource &source, JobContext &context)
{
    if (!isTar(source.dataPath()))
        return;
    if (const QString lack = whatTarLacks(source.open(), context.token()); !lack.isEmpty())
        throw damagedBackup(source, Engine::tr("it is cut off: %1").arg(lack));
}

bool listsTables(const Manifest &manifest) { return !manifest.sections.isEmpty(); }

void readScript(const BackupSource &source, ArchiveScript &script, ExpectedBytes &expected, JobContext &context)
{
    const ClientTools tools = newestTools(context);
    ToolOptions options;
    options.noProgressLimit = silenceLimit;
    ToolProcess process(archiveScriptCommand(tools, source), context.token(), options);
    context.command(process.command().shown());
    process.start();
    // As much again as the file has: by the share of the SQL that is through, where the manifest tells how much it is.
    const qint64 rawBytes = source.manifest ? source.manifest->rawBytes : -1;
    const auto half = static_cast<double>(bytesToVerify(source)) / 2;
    const double share = rawBytes > 0 ? half / static_cast<double>(rawBytes) : 0;
    script.takeIn(process,
                  [&](qint64 bytes) { expected.advance(static_cast<qint64>(static_cast<double>(bytes) * share)); });
    const ExitStatus status = process.wait();
    const QString said = process.stderrText().trimmed();
    requireReadable(source, tools, status, said);
    if (!said.isEmpty())
        context.warn(Engine::tr("pg_restore says about %1: %2").arg(source.absolutePath, said));
}
}

Verification verifyArchive(const BackupSource &source, JobContext &context, DumpListener *also)
{
    ExpectedBytes expected(context, source.absolutePath, bytesToVerify(source));
    Verification seen;
    seen.sha256 = QFileInfo(source.absolutePath).isDir() ? sha256OfDirectory(source, expected, context.token())
                                                         : sha256OfFile(source, expected);
    if (source.manifest)
        requireSameSha256(source, seen.sha256);
    else
        context.info(
            Engine::tr("Nothing is recorded about %1: a forged archive can mislead or crash pg_restore, so trust it no "
                       "further than where it comes from.")
                .arg(source.absolutePath));
    requireWholeTar(source, context);
    ArchiveScript script({}, also);
    readScript(source, script, expected, context);
    seen.summary = script.finish();
    seen.rawBytes = seen.summary.bytes;
    requireComplete(source, seen.summary);
    if (source.manifest && listsTables(*source.manifest))
        requireSameTables(source, script.tables());
    else
        seen.sections = script.sections();
    for (const ManifestSection &table : script.counter().clearTables())
        seen.tables.append({table.schema, table.name, table.rows});
    seen.missedRows = script.counter().missedRows();
    seen.definesTables = script.counter().definesTables();
    seen.proof = {ProofLevel::Readable, context.nowUtc(), u"read by pg_restore from the first byte to the last"_s,
                  QSysInfo::machineHostName()};
    return seen;
}
}
