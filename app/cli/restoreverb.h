#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// restore, and restore --check. Without --mode it does what the shell script's users expect: into a new database
/// where there is none of that name, else in its place, by swap, after asking.
int runRestore(Invocation &invocation);
}
