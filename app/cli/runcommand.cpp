#include "app/cli/runcommand.h"

#include "app/cli/jobrunner.h"
#include "app/cli/parser.h"
#include "app/cli/passwordprompt.h"
#include "app/cli/typedhost.h"
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
    if (invocation.makeServices && invocation.verb->words != "help"_L1)
        invocation.services = invocation.makeServices();
    if (invocation.verb->words == "server add"_L1) // which keeps it
        return invocation.verb->run(invocation);
    Secret password = takeHostApart(invocation);
    if (invocation.isOn(u"passwordPrompt"))
        password = readPassword(invocation.console, u"Password: "_s);
    if (!password.isEmpty() || invocation.isOn(u"passwordPrompt"))
        usePassword(password, invocation);
    return invocation.verb->run(invocation);
}

/// An error before or without a job: for scripts the same on standard output.
int fail(Invocation &invocation, const Error &error, bool wantsJson)
{
    if (wantsJson) {
        const QJsonObject object{{u"event"_s, u"error"_s}, {u"error"_s, error.toJson()}};
        invocation.console.out(QJsonDocument(object), QJsonDocument::Compact);
    }
    printError(invocation, error);
    return error.exitCode();
}

int runCaught(const QStringList &arguments, Invocation &invocation)
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

int runCommand(const QStringList &arguments, Invocation &invocation) noexcept
{
    const int code = runCaught(arguments, invocation);
    const int lost = invocation.console.outError();
    if (lost == 0)
        return code;
    const Error error = systemError(lost, u"Cannot write to standard output"_s, u"What is there is not complete."_s);
    printError(invocation, error);
    // What went wrong before is the cause that counts; 1 is not: done, with warnings.
    return code > 1 ? code : error.exitCode();
}
}
