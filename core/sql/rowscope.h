#pragma once

#include "core/sql/sqltokens.h"
#include "core/sql/statementscope.h"

namespace larder
{
// The scope of what fills tables, sequences and large objects. `tokens` are those of `statement`, from its first word
// on, and a server reads them in the same way.

ScopedStatement insertScope(SqlTokens tokens, QByteArrayView statement);
ScopedStatement copyScope(SqlTokens tokens, QByteArrayView statement);
/// setval, lo_…, statistics, and set_config, which is a setting.
ScopedStatement selectScope(SqlTokens tokens, QByteArrayView statement);
}
