#include "app/cli/demoverb.h"

#include "app/cli/jobrunner.h"
#include "app/cli/signals.h"
#include "app/cli/tour.h"

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// The server is a child of this process: it lives until somebody ends us.
void waitForEnd(Invocation &invocation)
{
    invocation.console.err(u"The demo server runs until you press Ctrl+C here. In another terminal:\n"
                           "  larder-cli backup --server demo\n"
                           "  larder-cli list --server demo\n"
                           "larder-cli demo --tour shows everything at once."_s);
    const CancelToken ended;
    const SignalCancel signals(ended);
    while (!ended.isCancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
}
}

int demo(Invocation &invocation)
{
    const JobOutcome outcome = runShown(invocation, DemoSpec{});
    if (!outcome.ok())
        return outcome.exitCode();
    if (invocation.isOn(u"tour"))
        return runTour(invocation, outcome.result);
    waitForEnd(invocation);
    return outcome.exitCode();
}
}
