#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/connectionparams.h"

namespace larder
{
/// ANALYZE of the whole database `params` leads to, over up to `jobs` sessions, the largest tables first; each moves
/// the context's meter. Gives what the server said where it could not: a partition on another server that is out of
/// reach, for instance. Throws Error(ConnectionFailed, ServerNoSpace), Cancelled.
QStringList gatherStatistics(const ConnectionParams &params, int jobs, JobContext &context);
}
