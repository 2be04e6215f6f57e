#pragma once

#include "core/postgres/connectionparams.h"

namespace larder
{
/// Whether somebody has put a connection string where a host belongs: postgresql://… or keyword=value …
bool isConninfo(const QString &host);

/// `address` with the connection string in its host taken apart; what its other fields say goes before. Without such a
/// host as it is, without password. Throws Error Usage, without quoting the string, when libpq cannot read it.
ParsedConninfo takenApart(const ServerAddress &address);
}
