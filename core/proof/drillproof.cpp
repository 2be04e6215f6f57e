#include "core/proof/drillproof.h"

#include "core/proof/foundout.h"

#include <QSysInfo>
#include <algorithm>

namespace larder
{
namespace
{
void recordDrillIn(Manifest &manifest, const DrillFindings &found, const Proof &restored, const Proof &identical)
{
    const bool restorable = found.record.problem.isEmpty();
    manifest.drill = found.record;
    manifest.dropProofsAbove(ProofLevel::Readable);
    if (restorable)
        manifest.addProof(restored);
    if (restorable && found.identical)
        manifest.addProof(identical);
}
}

void recordDrill(const BackupSource &source, const DrillFindings &found, JobContext &context)
{
    const QString host = QSysInfo::machineHostName();
    const Proof restored{ProofLevel::Restorable, found.record.at, found.record.how, host};
    const Proof identical{ProofLevel::Identical, found.record.at, found.record.how, host};
    writeDown(
        source, context, [&](Manifest &manifest) { recordDrillIn(manifest, found, restored, identical); },
        [&](FileNote &note) {
            if (found.record.problem.isEmpty())
                note.proof = found.identical ? identical : restored;
            else
                note.proof.level = std::min(note.proof.level, ProofLevel::Readable);
        });
}

void recordRestore(const BackupSource &source, const QString &how, JobContext &context)
{
    if (!source.repository || !source.manifest)
        return;
    const QString host = QSysInfo::machineHostName();
    const Proof read{ProofLevel::Readable, context.nowUtc(), how, host};
    const Proof restored{ProofLevel::Restorable, context.nowUtc(), how, host};
    writeDown(
        source, context,
        [&](Manifest &manifest) {
            if (manifest.sha256 != source.manifest->sha256)
                return;
            manifest.addProof(read);
            if (!manifest.drill || manifest.drill->problem.isEmpty())
                manifest.addProof(restored);
        },
        [](FileNote &) {});
}
}
