#pragma once

#include "core/base/canceltoken.h"

#include <array>
#include <csignal>

namespace larder::cli
{
/// While it lives, SIGHUP, SIGINT and SIGTERM ask the token to stop instead of ending the process, with the reason that
/// makes the exit code 129, 130 or 143. A second signal, later than a moment, ends the process at once with the same
/// code: what is left is put right by the next start. One at a time.
class SignalCancel
{
public:
    explicit SignalCancel(const CancelToken &token);
    ~SignalCancel();
    SignalCancel(const SignalCancel &) = delete;
    SignalCancel &operator=(const SignalCancel &) = delete;

private:
    static constexpr std::array numbers{SIGHUP, SIGINT, SIGTERM};
    std::array<struct sigaction, numbers.size()> m_before{};
};
}
