#pragma once

#include "core/postgres/toolprocess.h"

namespace larder::test
{
inline ToolCommand shell(const QString &script)
{
    ToolCommand command;
    command.program = QStringLiteral("/bin/sh");
    command.arguments = {QStringLiteral("-c"), script};
    return command;
}

inline ToolCommand program(const QString &path, const QStringList &arguments = {})
{
    ToolCommand command;
    command.program = path;
    command.arguments = arguments;
    return command;
}

inline QByteArray readLine(ToolProcess &tool)
{
    QByteArray line;
    char c = 0;
    while (tool.readStdout(&c, 1) == 1 && c != '\n')
        line += c;
    return line;
}
}
