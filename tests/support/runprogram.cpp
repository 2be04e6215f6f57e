#include "tests/support/runprogram.h"

#include "core/base/error.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace larder::test
{
ToolResult runProgram(const QString &program, const QStringList &arguments,
                      const QMap<QByteArray, QByteArray> &variables, QByteArrayView input)
{
    ToolCommand command;
    command.program = QStandardPaths::findExecutable(program);
    if (command.program.isEmpty())
        command.program = program;
    command.arguments = arguments;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        command.environment.set(it.key(), it.value());
    try {
        return runTool(command, {}, input);
    } catch (const Error &error) {
        QTest::qFail(qPrintable(error.message()), __FILE__, __LINE__);
        return {};
    }
}
}
