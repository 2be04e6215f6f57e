#pragma once

#include "app/cli/invocation.h"
#include "core/policy/health.h"

namespace larder::cli
{
/// status: what would be lost if the server died now, and what helps. Exit code 0 when all is well, 23 when the backup
/// directory cannot be used, else 1.
int status(Invocation &invocation);

QJsonObject healthJson(const Health &health);
}
