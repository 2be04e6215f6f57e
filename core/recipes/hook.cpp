#include "core/recipes/hook.h"

#include "core/base/translation.h"
#include "core/job/shownhook.h"
#include "core/postgres/toolprocess.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
ToolCommand commandOf(const Hook &hook)
{
    ToolCommand command;
    command.program = u"/bin/sh"_s;
    command.arguments = QStringList{u"-c"_s, hook.line};
    for (auto it = hook.variables.cbegin(); it != hook.variables.cend(); ++it)
        command.environment.set(it.key(), it.value());
    return command;
}

Error hookError(const Hook &hook, const QString &what, const QString &said)
{
    return {ErrorCode::HookFailed, Engine::tr("The %1 “%2” failed: %3.").arg(hook.name, shownHook(hook.line), what),
            Engine::tr("Run the command by hand; what it wrote is in the job's log."), said};
}

QString outputOf(const ToolProcess &process)
{
    return (QString::fromUtf8(process.capturedStdout()) + process.stderrText()).trimmed();
}
}

void runHook(const Hook &hook, const CancelToken &token, JobContext &context)
{
    ToolOptions options;
    options.stdOut = Channel::Capture;
    options.timeLimit = hook.timeLimit;
    ToolProcess process(commandOf(hook), token, options);
    context.command(shownHook(hook.line));
    process.start();
    QString what;
    try {
        const ExitStatus status = process.wait();
        what = status.success() ? QString() : status.describe();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::TimedOut)
            throw;
        process.kill();
        what = error.message().chopped(1);
    }
    const QString said = outputOf(process);
    if (!said.isEmpty())
        context.info(u"%1: %2"_s.arg(hook.name, said));
    if (!what.isEmpty())
        throw hookError(hook, what, said);
}
}
