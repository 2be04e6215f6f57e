#include "core/policy/removalproofs.h"

#include <QSet>
#include <tuple>

namespace larder
{
namespace
{
bool isOf(const BackupRecord &backup, const RemovalProof &proof)
{
    return backup.database == proof.database && backup.isGlobals == proof.isGlobals;
}

/// What makes a copy better to rely on: whole before parts, loadable before not, then the newer one.
auto rankOf(const BackupRecord &backup)
{
    return std::tuple(!backup.partial, backup.drillProblem.isEmpty(), backup.started, backup.path);
}

void offer(RemovalProof &proof, const RetentionDecision &decision, const QDateTime &now)
{
    const BackupRecord &backup = decision.backup;
    const bool isGood = decision.keep && backup.problem.isEmpty() && backup.started <= now;
    if (isGood && (!proof.copy || rankOf(backup) > rankOf(*proof.copy)))
        proof.copy = backup;
}
}

QList<RemovalProof> proofsNeeded(const QList<RetentionDecision> &plan, const QDateTime &now)
{
    QList<RemovalProof> proofs;
    const auto find = [&](const BackupRecord &backup) {
        return std::find_if(proofs.begin(), proofs.end(), [&](auto &proof) { return isOf(backup, proof); });
    };
    for (const RetentionDecision &decision : plan) {
        if (!decision.keep && !decision.backup.missing && find(decision.backup) == proofs.end())
            proofs.append({decision.backup.database, decision.backup.isGlobals, {}});
    }
    for (const RetentionDecision &decision : plan) {
        if (const auto proof = find(decision.backup); proof != proofs.end())
            offer(*proof, decision, now);
    }
    return proofs;
}

void keepUnproven(QList<RetentionDecision> &plan, const RemovalProof &proof)
{
    QSet<QString> runs;
    for (RetentionDecision &decision : plan) {
        if (decision.keep || decision.backup.missing || !isOf(decision.backup, proof))
            continue;
        decision.keep = true;
        decision.reason = RetentionReason::NothingProven;
        runs.insert(decision.backup.runId);
    }
    runs.remove({});
    for (RetentionDecision &decision : plan) {
        if (decision.keep || !decision.backup.isGlobals || !runs.contains(decision.backup.runId))
            continue;
        decision.keep = true;
        decision.reason = RetentionReason::GlobalsOfKeptRun;
    }
}
}
