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
/// each backup looked at (dry run) or removed. Nothing is removed by age when the clock seems to have jumped.
CleaningSummary cleanRepository(const Repository &repository, const CleanupSpec &spec, JobContext &context);
}
