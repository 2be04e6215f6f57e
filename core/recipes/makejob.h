#pragma once

#include "core/job/job.h"
#include "core/job/jobspec.h"

#include <memory>

namespace larder
{
/// The job of each kind of spec.
std::unique_ptr<Job> makeJob(const JobSpec &spec);
}
