#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// demo: starts the sample server, says how to go on and keeps it running until SIGINT or SIGTERM; --tour shows the
/// main job on it and ends.
int demo(Invocation &invocation);
}
