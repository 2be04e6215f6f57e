#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// Parses `arguments` (without the program's name), runs the verb and turns whatever goes wrong into a message and an
/// exit code. services, environment and console of `invocation` are set by the caller.
int runCommand(const QStringList &arguments, Invocation &invocation) noexcept;
}
