#pragma once

#include "app/cli/invocation.h"
#include "core/policy/health.h"

namespace larder::cli
{
/// status: what would be lost if the server died now. Exit code 0 when every database is protected, else 1.
int status(Invocation &invocation);

QJsonObject healthJson(const Health &health);
}
