#pragma once

#include "core/sql/sqltokens.h"
#include "core/sql/statementscope.h"

namespace larder
{
/// The scope of CREATE, ALTER, DROP, COMMENT ON, SECURITY LABEL, GRANT and REVOKE. Nothing set but Unknown for others.
/// `tokens` are those of `statement`, which a server reads in the same way. `schema`: as in scopeOf().
ScopedStatement definitionScope(SqlTokens tokens, QByteArrayView statement, bool ownBackup, QByteArrayView schema);
}
