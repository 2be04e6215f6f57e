#include "core/postgres/clientcommand.h"

#include "core/postgres/secretfile.h"

namespace larder
{
ToolCommand clientCommand(const QString &program, const QStringList &arguments, const ConnectionParams &params)
{
    ToolCommand command;
    command.program = program;
    command.arguments = arguments;
    params.applyTo(command.environment);
    if (!params.password().isEmpty())
        command.passwordFile = std::make_shared<SecretFile>(params.password());
    return command;
}
}
