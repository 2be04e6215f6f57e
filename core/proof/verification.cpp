#include "core/proof/verification.h"

#include "core/base/translation.h"
#include "core/catalogue/catalogue.h"
#include "core/gzip/dumpreader.h"
#include "core/job/expectedbytes.h"
#include "core/proof/archivescript.h"
#include "core/proof/archiveverification.h"
#include "core/proof/backupchecks.h"
#include "core/proof/tablecounter.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/listenerpair.h"

#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void compareWithManifest(const BackupSource &source, const Verification &seen, const QList<ManifestSection> &tables)
{
    requireSameSha256(source, seen.sha256);
    if (seen.rawBytes != source.manifest->rawBytes)
        throw damagedBackup(source,
                            Engine::tr("it holds %1 bytes of SQL, its manifest says %2")
                                .arg(seen.rawBytes)
                                .arg(source.manifest->rawBytes));
    requireSameTables(source, tables);
}
}

bool isArchive(const BackupSource &source)
{
    return source.manifest ? isArchive(source.record.format) : isArchive(source.absolutePath);
}

qint64 bytesToVerify(const BackupSource &source)
{
    const qint64 bytes = source.manifest ? source.manifest->fileBytes : QFileInfo(source.absolutePath).size();
    return isArchive(source) ? 2 * bytes : bytes;
}

Verification verifyBackup(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    return isArchive(source) ? verifyArchive(source, context) : verifyPlain(source, pool, context);
}

Verification verifyPlain(const BackupSource &source, QThreadPool &pool, JobContext &context, DumpListener *also)
{
    TableCounter counter(TableCounter::Hashes::No);
    ListenerPair both(counter, also);
    DumpScanner scanner(both);
    DumpReader reader(source.open(), pool, context.token());
    ExpectedBytes expected(context, source.absolutePath, reader.fileBytes());
    qint64 seenBytes = 0;
    for (QByteArray block = reader.nextBlock(); !block.isEmpty(); block = reader.nextBlock()) {
        scanner.feed(block);
        const qint64 position = reader.compressedPosition();
        expected.advance(position - std::exchange(seenBytes, position));
    }
    Verification seen;
    seen.summary = scanner.finish();
    seen.sha256 = reader.fileSha256();
    seen.rawBytes = reader.rawPosition();
    requireComplete(source, seen.summary);
    if (source.manifest)
        compareWithManifest(source, seen, counter.tables());
    for (const ManifestSection &table : counter.tables())
        seen.tables.append({table.schema, table.name, table.rows});
    seen.proof = {ProofLevel::Readable, context.nowUtc(), u"read from the first byte to the last"_s,
                  QSysInfo::machineHostName()};
    return seen;
}

void recordVerification(const BackupSource &source, const Verification &seen, const QString &problem,
                        JobContext &context)
{
    if (!source.repository)
        return;
    if (source.manifest) {
        Manifest manifest = *source.manifest;
        manifest.problem = problem;
        if (problem.isEmpty()) {
            manifest.addProof({ProofLevel::Sealed, seen.proof.at, seen.proof.how, seen.proof.where});
            manifest.addProof(seen.proof);
            if (!seen.sections.isEmpty()) {
                manifest.sections = seen.sections;
                manifest.rawBytes = seen.rawBytes;
            }
        }
        source.repository->updateManifest(source.record.path, manifest);
        return;
    }
    Catalogue catalogue(context.services().catalogueFile);
    catalogue.refresh(*source.repository);
    BackupRecord record = catalogue.backup(source.repository->path(), source.record.path).value_or(source.record);
    record.problem = problem;
    if (problem.isEmpty())
        record.proof = seen.proof;
    catalogue.annotateForeign(record);
}
}
