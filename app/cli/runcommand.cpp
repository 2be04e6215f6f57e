#include "app/cli/runcommand.h"

#include "app/cli/jobrunner.h"
#include "app/cli/parser.h"
#include "app/cli/passwordprompt.h"
#include "core/base/product.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
int run(const QStringList &arguments, Invocation &invocation)
{
    if (arguments == QStringList{u"--version"_s}) {
        invocation.console.out(u"larder-cli %1"_s.arg(QLatin1StringView(product::version)));
        return 0;
    }
    parseArguments(arguments, invocation);
    if (invocation.isOn(u"passwordPrompt") && invocation.verb->words != "server add"_L1)
        usePromptedPassword(invocation);
    return invocation.verb->run(invocation);
}

/// An error before or without a job: for scripts the same on standard output.
int fail(Invocation &invocation, const Error &error, bool wantsJson)
{
    if (wantsJson) {
        const QJsonObject object{{u"event"_s, u"error"_s}, {u"error"_s, error.toJson()}};
        invocation.console.out(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }
    printError(invocation, error);
    return error.exitCode();
}
}

int runCommand(const QStringList &arguments, Invocation &invocation) noexcept
{
    const bool wantsJson = arguments.contains(u"--json"_s);
    try {
        return run(arguments, invocation);
    } catch (const JobEnded &end) {
        return end.exitCode;
    } catch (const Error &error) {
        return fail(invocation, error, wantsJson);
    } catch (const std::exception &error) {
        return fail(invocation,
                    {ErrorCode::Internal, u"An unexpected error: %1."_s.arg(QString::fromUtf8(error.what())),
                     u"Please report this as a bug."_s},
                    wantsJson);
    }
}
}
