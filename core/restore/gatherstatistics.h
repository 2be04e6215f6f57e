#pragma once

#include "core/base/canceltoken.h"
#include "core/postgres/connectionparams.h"

namespace larder
{
/// ANALYZE of the whole database `params` leads to, over up to `jobs` sessions, the largest tables first.
void gatherStatistics(const ConnectionParams &params, int jobs, const CancelToken &token);
}
