#include "app/cli/signals.h"

#include <csignal>

namespace larder::cli
{
namespace
{
// Set before the handlers and reset after them: the handler never sees it dangle.
const CancelToken *current = nullptr;

extern "C" void requestCancel(int signal)
{
    current->requestCancel(signal == SIGTERM ? CancelReason::Terminate : CancelReason::Interrupt);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}
}

SignalCancel::SignalCancel(const CancelToken &token)
{
    current = new CancelToken(token);
    handle(SIGINT, requestCancel);
    handle(SIGTERM, requestCancel);
}

SignalCancel::~SignalCancel()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    delete current;
    current = nullptr;
}

void ignoreBrokenPipes() { handle(SIGPIPE, SIG_IGN); }
}
