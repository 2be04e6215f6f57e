#pragma once

#include "core/postgres/connectionparams.h"
#include "core/postgres/toolprocess.h"

namespace larder
{
/// A client tool that fills a database, as psql or pg_restore. It says nothing for as long as an index build takes:
/// when it was silent for the patience of `params` the server is asked whether the tool's sessions work, which bear a
/// name of their own for that.
struct LoadingTool
{
    ToolCommand command;
    ToolOptions options;

    LoadingTool(const QString &program, const QStringList &arguments, const ConnectionParams &params,
                const CancelToken &token);
};
}
