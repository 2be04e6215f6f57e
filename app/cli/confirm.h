#pragma once

#include "app/cli/invocation.h"
#include "core/job/jobspec.h"

namespace larder::cli
{
/// Asks on a terminal before a job that replaces or removes something, and sets its `confirmed`. Elsewhere, and when
/// the answer is another, throws Error(Refused). `what` describes what goes, for cleanup.
void confirm(Invocation &invocation, JobSpec &spec, const QString &what = {});
}
