#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
// Each changes one of the two things a user may say about a backup and leaves the other.
int pin(Invocation &invocation);
int unpin(Invocation &invocation);
int note(Invocation &invocation);
}
