#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// doctor: whether everything a backup needs is there, each with a remedy, and which values it takes from where. It
/// only looks; --repair puts right what killed restores left on the server. Exit code 0 when all is well, 1 for
/// warnings, else that of the first failure.
int doctor(Invocation &invocation);
}
