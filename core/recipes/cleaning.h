#pragma once

#include "core/job/jobcontext.h"
#include "core/policy/retention.h"
#include "core/repository/repository.h"

namespace larder
{
struct CleaningSummary
{
    int removed = 0;
    int kept = 0;
    qint64 freedBytes = 0;
};

/// Applies the retention of `spec` to a repository locked for Remove, or for a look (dry run) Read: one Item event for
/// each backup looked at (dry run) or removed. Before anything of a database goes, the newest good copy that stays is
/// read to its last byte; when that fails nothing of the database goes, the damage is written down and a warning says
/// so. Nothing is removed by age while the clock is in doubt (see judgeClock()). `serverAheadSeconds` as in ClockFacts.
CleaningSummary cleanRepository(const Repository &repository, const CleanupSpec &spec, JobContext &context,
                                std::optional<qint64> serverAheadSeconds = {});
}
