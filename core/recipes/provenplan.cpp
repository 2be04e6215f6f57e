#include "core/recipes/provenplan.h"

#include "core/base/translation.h"
#include "core/proof/verification.h"

#include <QSet>
#include <QThreadPool>

namespace larder
{
QList<RetentionDecision> ProvenPlan::make(QList<BackupRecord> backups, const Plan &plan) const
{
    QList<RemovalProof> failed;
    QSet<std::pair<bool, QString>> looked;
    for (;;) {
        QList<RetentionDecision> decisions = plan(backups);
        for (const RemovalProof &proof : std::as_const(failed))
            keepUnproven(decisions, proof);
        const qsizetype failedBefore = failed.size();
        for (const RemovalProof &proof : proofsNeeded(decisions, m_context.nowUtc())) {
            if (looked.contains({proof.isGlobals, proof.database}))
                continue;
            looked.insert({proof.isGlobals, proof.database});
            if (!prove(proof, backups))
                failed.append(proof);
        }
        if (failed.size() == failedBefore)
            return decisions;
    }
}

bool ProvenPlan::prove(const RemovalProof &proof, QList<BackupRecord> &backups) const
{
    if (!proof.copy) {
        m_context.info(Engine::tr("Nothing of %1 is removed: no good copy of it would stay.").arg(proof.database));
        return false;
    }
    m_context.info(Engine::tr("Read %1 before older ones go").arg(proof.copy->path));
    try {
        read(*proof.copy);
        return true;
    } catch (const Error &error) {
        m_context.warn(Engine::tr("Nothing of %1 is removed, for the copy that was to stay cannot be relied on: %2")
                           .arg(proof.database, error.message()));
        for (BackupRecord &backup : backups) {
            if (backup.path == proof.copy->path)
                backup.problem = error.message();
        }
        return false;
    }
}

void ProvenPlan::read(const BackupRecord &copy) const
{
    const BackupSource source = findBackup(m_repository.path(), copy.path);
    QThreadPool inflaters;
    Verification seen;
    try {
        seen = verifyBackup(source, inflaters, m_context);
    } catch (const Error &error) {
        recordDamage(source, error, m_context);
        throw;
    }
    recordVerification(source, seen, {}, m_context);
}
}
