#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// doctor: whether everything a backup needs is there, each with a remedy; what killed restores left
/// on the server is put right. Exit code 0 when all is well, else 1.
int doctor(Invocation &invocation);
}
