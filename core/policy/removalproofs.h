#pragma once

#include "core/policy/retention.h"

namespace larder
{
/// A database of which a plan removes something, and the copy that must have been read to its last byte before.
struct RemovalProof
{
    QString database;
    bool isGlobals = false;
    /// The newest good one of those that stay; nothing when none does: then nothing goes.
    std::optional<BackupRecord> copy;
};

/// Pure. "Good" is only what nobody has found fault with: before the last older copy of a database goes, the one that
/// is to stay is read. One proof for each database of which a file goes, in the order of the plan.
QList<RemovalProof> proofsNeeded(const QList<RetentionDecision> &plan, const QDateTime &now);

/// Lets everything of that database stay whose file is there, with the roles of its runs.
void keepUnproven(QList<RetentionDecision> &plan, const RemovalProof &proof);
}
