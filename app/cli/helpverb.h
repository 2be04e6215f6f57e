#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// help [VERB|errors], help --man, help --completion bash. Throws Error(Usage) for an unknown topic.
int help(Invocation &invocation);
}
