#include "app/cli/signals.h"

#include <csignal>
#include <ctime>
#include <unistd.h>

namespace larder::cli
{
namespace
{
// Set before the handlers and reset after them: the handler never sees it dangle.
const CancelToken *current = nullptr;

/// A terminal, sudo or timeout(1) may pass one wish on twice; a second wish comes later than this.
constexpr long secondWishNs = 700'000'000;
volatile std::sig_atomic_t asked = 0;
timespec askedAt{};

bool isLater(const timespec &now)
{
    const long seconds = now.tv_sec - askedAt.tv_sec;
    return seconds > 2 || seconds * 1'000'000'000 + now.tv_nsec - askedAt.tv_nsec > secondWishNs;
}

/// The first signal asks the job to stop. The second one ends the process as it stands, for a server that does not
/// answer keeps whoever wants to tidy up: the restore journal and the marks in the repository tell the next start what
/// is left to do. Only what a signal handler may call is called.
extern "C" void requestCancel(int signal)
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    if (asked != 0 && isLater(now))
        ::_exit(128 + signal);
    if (asked == 0)
        askedAt = now;
    asked = 1;
    current->requestCancel(static_cast<CancelReason>(signal));
}

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
    asked = 0;
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
