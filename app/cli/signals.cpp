#include "app/cli/signals.h"

#include <csignal>

namespace larder::cli
{
namespace
{
// Set before the handlers and reset after them: the handler never sees it dangle.
const CancelToken *current = nullptr;

extern "C" void requestCancel(int signal) { current->requestCancel(static_cast<CancelReason>(signal)); }

/// What is ignored from the start stays so: nohup means a closed terminal, a shell without job control means Ctrl+C for
/// somebody else.
void handle(int signal, struct sigaction &before)
{
    struct sigaction action = {};
    action.sa_handler = requestCancel;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN)
        ::sigaction(signal, &action, nullptr);
}
}

SignalCancel::SignalCancel(const CancelToken &token)
{
    current = new CancelToken(token);
    for (size_t i = 0; i < numbers.size(); ++i)
        handle(numbers[i], m_before[i]);
}

SignalCancel::~SignalCancel()
{
    for (size_t i = 0; i < numbers.size(); ++i)
        ::sigaction(numbers[i], &m_before[i], nullptr);
    delete current;
    current = nullptr;
}
}
