#pragma once

#include "core/job/job.h"
#include "core/job/specs/cleanupspec.h"

namespace larder
{
struct CleaningSummary;

/// Removes backups the retention no longer wants. Result: {"removed", "kept", "freedBytes", "dryRun"}.
/// Not a dry run, it wants `confirmed`.
class CleanupJob final : public Job
{
public:
    explicit CleanupJob(CleanupSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    CleaningSummary clean(JobContext &context) const;
    CleanupSpec m_spec;
};
}
