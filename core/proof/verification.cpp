#include "core/proof/verification.h"

#include "core/base/translation.h"
#include "core/gzip/dumpreader.h"
#include "core/job/expectedbytes.h"
#include "core/proof/archiveverification.h"
#include "core/proof/backupchecks.h"
#include "core/proof/foundout.h"
#include "core/reading/archivescript.h"
#include "core/reading/tablecounter.h"
#include "core/sql/dumpscanner.h"
#include "core/sql/insertsascopy.h"
#include "core/sql/listenerpair.h"
#include "core/sql/onedatabase.h"

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

/// Where the record knows which tables lie in a damaged member, it is said.
QByteArray nextBlock(DumpReader &reader, const BackupSource &source)
{
    try {
        return reader.nextBlock();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::BackupDamaged || !source.manifest)
            throw;
        const QStringList tables = tablesInMember(*source.manifest, reader.compressedPosition(), reader.rawPosition());
        if (tables.isEmpty())
            throw;
        const QString names = Engine::tr("Rows of %1 lie there.").arg(tables.join(u", "_s));
        throw Error(error.code(), error.message() + u' ' + names, error.hint(), error.detail());
    }
}
}

bool isDamage(ErrorCode code) { return code == ErrorCode::BackupDamaged || code == ErrorCode::NotADump; }

qint64 bytesToVerify(const BackupSource &source)
{
    const qint64 bytes = source.manifest ? source.manifest->fileBytes : QFileInfo(source.dataPath()).size();
    return isArchive(source) ? 2 * bytes : bytes;
}

Verification verifyBackup(const BackupSource &source, QThreadPool &pool, JobContext &context)
{
    return isArchive(source) ? verifyArchive(source, context) : verifyPlain(source, pool, context);
}

Verification verifyPlain(const BackupSource &source, QThreadPool &pool, JobContext &context, DumpListener *also)
{
    TableCounter counter(TableCounter::Hashes::No);
    InsertsAsCopy rows(counter);
    OneDatabase counted(source.from, rows);
    ListenerPair both(counted, also);
    DumpScanner scanner(both);
    DumpReader reader(source.open(), pool, context.token());
    ExpectedBytes expected(context, source.absolutePath, reader.fileBytes());
    qint64 seenBytes = 0;
    for (QByteArray block = nextBlock(reader, source); !block.isEmpty(); block = nextBlock(reader, source)) {
        scanner.feed(block);
        requireNoNul(source, scanner.firstNulOffset(), reader.beginning());
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
    else if (reader.packing() == DumpPacking::Members && !reader.sawEndMark())
        context.warn(doubtAboutEnd(source, seen.summary));
    for (const QString &doubt : reader.doubts())
        context.warn(u"%1: %2"_s.arg(source.absolutePath, doubt));
    for (const ManifestSection &table : counter.clearTables())
        seen.tables.append({table.schema, table.name, table.rows});
    seen.missedRows = counter.missedRows();
    seen.definesTables = counter.definesTables();
    seen.proof = {ProofLevel::Readable, context.nowUtc(), u"read from the first byte to the last"_s,
                  QSysInfo::machineHostName()};
    return seen;
}

void recordDamage(const BackupSource &source, const Error &error, JobContext &context)
{
    if (isDamage(error.code())) // a disk that cannot be read now says nothing about the backup
        recordVerification(source, {}, error.message(), context);
}

namespace
{
void recordIn(Manifest &manifest, const Verification &seen, const QString &problem)
{
    manifest.problem = problem;
    if (!problem.isEmpty())
        return;
    manifest.addProof({ProofLevel::Sealed, seen.proof.at, seen.proof.how, seen.proof.where});
    manifest.addProof(seen.proof);
    if (!seen.sections.isEmpty()) {
        manifest.sections = seen.sections;
        manifest.rawBytes = seen.rawBytes;
    }
}
}

void recordVerification(const BackupSource &source, const Verification &seen, const QString &problem,
                        JobContext &context)
{
    writeDown(
        source, context, [&](Manifest &manifest) { recordIn(manifest, seen, problem); },
        [&](FileNote &note) {
            note.problem = problem;
            if (problem.isEmpty() && note.proof.level <= seen.proof.level)
                note.proof = seen.proof;
        });
}
}
