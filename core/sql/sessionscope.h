#pragma once

#include "core/sql/sqltokens.h"
#include "core/sql/statementscope.h"

namespace larder
{
/// The scope of SET and RESET. `tokens` are those of `statement`, from its first word on.
ScopedStatement settingScope(SqlTokens tokens, QByteArrayView statement, bool ownBackup);
/// Why pg_dump would not set `name` to `value`; None when it would. Values are not looked at but for client_encoding.
StopReason settingReason(QByteArrayView name, QByteArrayView value);
}
