#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// show: facts, proofs and sections of one backup; with --json the object of list plus its manifest.
int show(Invocation &invocation);
}
