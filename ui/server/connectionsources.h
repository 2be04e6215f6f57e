#pragma once

#include "core/postgres/serveraddress.h"

#include <QString>

namespace larder
{
/// Which values a connection to `address`, as typed in a form, takes, and where each comes from, in one line: "host db
/// (typed here), port 5432 (default), …". Empty when they cannot be found out (a service that does not exist).
QString usedValues(const ServerAddress &address);
}
