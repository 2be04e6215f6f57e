#pragma once

#include "app/cli/invocation.h"
#include "core/base/secret.h"

namespace larder::cli
{
/// A connection string given as the host goes to the options whose values it holds, those given beside it before it.
/// Gives its password. Throws Error Usage.
Secret takeHostApart(Invocation &invocation);

/// Overwrites the arguments of this process that hold a connection string with a password, which others see for as long
/// as it runs (ps, /proc/<pid>/cmdline).
void hidePasswords(int argc, char **argv);
}
