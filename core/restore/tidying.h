#pragma once

#include "core/postgres/pgconnection.h"

namespace larder
{
/// How long one statement of tidying up may take. What is not done then is left to the restore journal: the next start
/// does it.
inline constexpr std::chrono::seconds tidyingLimit{30};

/// A session for tidying up after a job that failed or was cancelled: it hears no cancel, and gives up a server that
/// does not answer after the time a connection may take, a statement after tidyingLimit.
PgConnection connectForTidying(const ConnectionParams &maintenance);
}
