#pragma once

#include <QString>

namespace larder::paths
{
// Larder's own folders after the XDG Base Directory Specification, created 0700 on first use.
// LARDER_HOME, when set, replaces all of them (tests, portable use).

QString configDir(); ///< servers, settings
QString dataDir(); ///< the catalogue
QString stateDir(); ///< logs, restore journals
QString cacheDir(); ///< what can be made again
QString runtimeDir(); ///< sockets and the demo server; a short path
}
