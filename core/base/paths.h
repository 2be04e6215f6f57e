#pragma once

#include <QString>

namespace larder::paths
{
// Larder's own folders after the XDG Base Directory Specification, created 0700 on first use where that is possible:
// an account whose home folder is missing or read-only can look and back up all the same, and who writes into one of
// them meets the error. LARDER_HOME, when set, replaces all of them (tests, portable use).

QString configDir(); ///< servers, settings
QString dataDir(); ///< the catalogue
QString stateDir(); ///< logs, restore journals
QString cacheDir(); ///< what can be made again
QString runtimeDir(); ///< sockets and the demo server; a short path

/// HOME, or without it (systemd, env -i) the home folder of the account.
QString home();
/// For who is about to write: throws Error(FileAccess, NoSpace) naming the folder when it is not there and cannot be
/// made.
void require(const QString &folder);
}
