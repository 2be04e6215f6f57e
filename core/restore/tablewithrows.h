#pragma once

#include "core/postgres/pgconnection.h"

namespace larder
{
/// The first table of the connected database that has rows, as "schema.name"; empty when none has. Reads one row of
/// each table at most.
QString tableWithRows(PgConnection &connection);
}
