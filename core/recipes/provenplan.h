#pragma once

#include "core/job/jobcontext.h"
#include "core/policy/removalproofs.h"
#include "core/repository/repository.h"

#include <functional>

namespace larder
{
/// What goes from a repository that is locked for Remove, once it is sure that what stays can be relied on.
class ProvenPlan
{
public:
    using Plan = std::function<QList<RetentionDecision>(const QList<BackupRecord> &backups)>;

    ProvenPlan(const Repository &repository, JobContext &context) : m_repository(repository), m_context(context) { }

    /// Plans, and of each database of which something would go reads the newest good copy that stays to its last byte.
    /// When that fails nothing of the database goes, the damage is written down and a warning says so; it is planned
    /// anew without what was found to be damaged.
    QList<RetentionDecision> make(QList<BackupRecord> backups, const Plan &plan) const;

private:
    bool prove(const RemovalProof &proof, QList<BackupRecord> &backups) const;
    void read(const BackupRecord &copy) const;

    const Repository &m_repository;
    JobContext &m_context;
};
}
