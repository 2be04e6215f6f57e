#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// kept list: the databases restores replaced and kept for undo.
int listKept(Invocation &invocation);
}
