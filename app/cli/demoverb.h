#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// demo: starts the sample server and says how to go on; --tour shows the main job on it.
int demo(Invocation &invocation);
}
