#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
int listServers(Invocation &invocation);
/// server add: saves the address and what to back up; with --password-prompt the password goes into the keychain.
int addServer(Invocation &invocation);
/// server remove: forgets the server and its password.
int removeServer(Invocation &invocation);
}
