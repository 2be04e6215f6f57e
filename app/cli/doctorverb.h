#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// doctor: whether everything a backup needs is there, each with a remedy. Exit code 0 when all is well, else 1.
int doctor(Invocation &invocation);
}
