#pragma once

#include "core/postgres/pgconnection.h"

namespace larder
{
/// To be called when `statement` was executed. Where it set a search_path that names a schema of PostgreSQL's own
/// behind another one, as pg_dump before 10.3 does, and that one is not there, names without a schema would be made
/// among PostgreSQL's own: throws Error(Refused) that says which schema is missing.
void requireFirstSchema(PgConnection &connection, QByteArrayView statement);
}
