#pragma once

#include "core/postgres/clienttools.h"

namespace larder
{
/// Starts each program of an installation once. Throws Error(ClientToolsMissing) naming the first that does not start,
/// fails, or is of another version than pg_dump, with what to do.
void checkClientTools(const ClientTools &tools);
}
