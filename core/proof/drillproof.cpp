#include "core/proof/drillproof.h"

#include "core/catalogue/catalogue.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void recordForeign(const BackupSource &source, const Proof &proof, JobContext &context)
{
    Catalogue catalogue(context.services().catalogueFile);
    catalogue.refresh(*source.repository);
    BackupRecord record = catalogue.backup(source.repository->path(), source.record.path).value_or(source.record);
    record.proof = proof;
    catalogue.annotateForeign(record);
}
}

void recordDrill(const BackupSource &source, const DrillFindings &found, JobContext &context)
{
    if (!source.repository)
        return;
    const bool restorable = found.record.problem.isEmpty();
    const QString host = QSysInfo::machineHostName();
    const Proof restored{ProofLevel::Restorable, found.record.at, found.record.how, host};
    const Proof identical{ProofLevel::Identical, found.record.at, found.record.how, host};
    if (!source.manifest) {
        if (restorable)
            recordForeign(source, found.identical ? identical : restored, context);
        return;
    }
    Manifest manifest = *source.manifest;
    manifest.drill = found.record;
    manifest.dropProofsAbove(ProofLevel::Readable);
    if (restorable)
        manifest.addProof(restored);
    if (restorable && found.identical)
        manifest.addProof(identical);
    source.repository->updateManifest(source.record.path, manifest);
}

void recordRestore(const BackupSource &source, const QString &how, JobContext &context)
{
    if (!source.repository || !source.manifest)
        return;
    const Proof restored{ProofLevel::Restorable, context.nowUtc(), how, QSysInfo::machineHostName()};
    source.repository->changeManifest(source.record.path, [&](Manifest &manifest) {
        const bool drillFailed = manifest.drill && !manifest.drill->problem.isEmpty();
        if (!drillFailed && manifest.sha256 == source.manifest->sha256)
            manifest.addProof(restored);
    });
}
}
