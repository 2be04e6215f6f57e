#pragma once

#include "core/postgres/connectionparams.h"
#include "core/postgres/toolcommand.h"

namespace larder
{
/// A client tool's command with the clean environment, the connection and, in memory only, the password of `params`.
ToolCommand clientCommand(const QString &program, const QStringList &arguments, const ConnectionParams &params);
}
