#pragma once

#include "core/job/jobobserver.h"
#include "core/job/joboutcome.h"
#include "core/job/progressmeter.h"
#include "core/job/services.h"

namespace larder
{
/// Runs a job from start to end on the calling thread: runs it, lets its locks go, writes the history, and
/// turns every exception into an outcome. The only try/catch of the engine; nothing leaves it.
JobOutcome runJob(const JobSpec &spec, const Services &services, JobObserver &observer, ProgressMeter &meter,
                  const CancelToken &token) noexcept;
}
