#pragma once

#include "core/job/job.h"
#include "core/job/specs/removespec.h"

namespace larder
{
class Repository;
struct RetentionDecision;

/// Removes chosen backups. All are looked at before the first one goes: one that has to stay (see planRemoval()), or
/// whose database has no other copy that can be read, fails with Error(Refused). Wants `confirmed`. An Item {"path",
/// "bytes"} for each that went. Result: {"removed": n, "freedBytes"}.
class RemoveJob final : public Job
{
public:
    explicit RemoveJob(RemoveSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    QStringList chosenPaths(const Repository &repository) const;
    QList<RetentionDecision> decide(const Repository &repository, JobContext &context) const;

    RemoveSpec m_spec;
};
}
