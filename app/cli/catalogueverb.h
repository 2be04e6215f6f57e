#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// catalogue rebuild: reads every folder of the repository anew.
int rebuildCatalogue(Invocation &invocation);
}
