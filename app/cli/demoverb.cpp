#include "app/cli/demoverb.h"

#include "app/cli/jobrunner.h"
#include "app/cli/tour.h"

using namespace Qt::StringLiterals;

namespace larder::cli
{
int demo(Invocation &invocation)
{
    const JobOutcome outcome = runShown(invocation, DemoSpec{});
    if (!outcome.ok())
        return outcome.exitCode();
    if (invocation.isOn(u"tour"))
        return runTour(invocation, outcome.result);
    if (!invocation.json())
        invocation.console.err(u"Go on with:\n"
                               "  larder-cli backup --server demo\n"
                               "  larder-cli list --server demo\n"
                               "  larder-cli demo --tour      shows everything at once"_s);
    return outcome.exitCode();
}
}
