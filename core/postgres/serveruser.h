#pragma once

#include "core/postgres/toolcommand.h"

namespace larder
{
// initdb and postgres refuse to run as root. An ordinary user runs them as herself; root runs them as the system
// user postgres, whom Debian's and Red Hat's packages create. All throw Error(ClientToolsMissing) when root has no
// such user to turn to.

/// A command for a server program, to be run in `/`. `deathSignal` reaches it when Larder dies.
ToolCommand serverCommand(const QString &program, const QStringList &arguments, int deathSignal);
/// Hands a file or folder to the user the server runs as; a link itself, not what it leads to.
void giveToServerUser(const QString &path);
}
