#pragma once

#include "core/sql/objectkind.h"

namespace larder
{
/// Whether the rest of a CREATE, behind the name, is one that pg_dump writes and that stays inside the database.
StopReason reasonToStop(CreateForm form, SqlTokens rest, bool ownBackup);
}
