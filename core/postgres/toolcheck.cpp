#include "core/postgres/toolcheck.h"

#include "core/base/error.h"
#include "core/base/translation.h"
#include "core/postgres/toolprocess.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr auto patience = std::chrono::seconds(10);

QString advice(int major) { return Engine::tr("Install postgresql-client-%1 again.").arg(major); }

void checkOne(const QString &program, const ClientTools &tools)
{
    ToolCommand command;
    command.program = program;
    command.arguments = {u"--version"_s};
    const ToolResult result = runTool(command, {}, {}, patience);
    if (!result.success())
        throw Error(ErrorCode::ClientToolsMissing,
                    Engine::tr("%1 does not work: %2.").arg(program, result.status.describe()), advice(tools.major),
                    result.stdErr);
    const ClientTools found = parseToolVersion(QString::fromUtf8(result.stdOut));
    if (found.major != tools.major || found.minor != tools.minor)
        throw Error(
            ErrorCode::ClientToolsMissing,
            Engine::tr("%1 is of version %2, but pg_dump beside it of %3.").arg(program, found.version, tools.version),
            advice(tools.major));
}
}

void checkClientTools(const ClientTools &tools)
{
    for (const QString &program : {tools.pgDump(), tools.pgRestore(), tools.psql(), tools.pgDumpall()})
        checkOne(program, tools);
}
}
