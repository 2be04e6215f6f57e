#pragma once

#include "app/cli/invocation.h"
#include "core/base/secret.h"

namespace larder::cli
{
/// Asks for a password on the terminal without showing it; without a terminal it is the first line of standard input.
Secret readPassword(Console &console, const QString &question);
/// Every connection of this call uses it: one that was typed, or stood in a connection string.
void usePassword(const Secret &password, Invocation &invocation);
}
