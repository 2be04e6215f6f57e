#include "core/base/error.h"
#include "core/postgres/privateserver.h"
#include "core/postgres/toolprocess.h"

#include <QCoreApplication>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace larder;

// A parent to be killed by the tests: starts a child, says the child's process id and waits.
// Usage: orphanmaker tool | orphanmaker server
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ToolCommand sleep;
    sleep.program = u"/bin/sleep"_s;
    sleep.arguments = {u"600"_s};
    ToolProcess tool(sleep, {});
    PrivateServer server({});
    try {
        if (application.arguments().value(1) == "server"_L1)
            server.start();
        else
            std::thread([&] { tool.start(); }).join();
    } catch (const Error &error) {
        std::fputs(qPrintable(error.message() + u'\n' + error.detail()), stderr);
        return 1;
    }
    std::printf("%lld %s\n", static_cast<long long>(server.isRunning() ? server.pid() : tool.pid()),
                qPrintable(server.folder()));
    std::fflush(stdout);
    ::pause();
}
