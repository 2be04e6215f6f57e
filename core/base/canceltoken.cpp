#include "core/base/canceltoken.h"

namespace larder
{
namespace
{
constexpr int killedBySignal = 128; // POSIX shells: this and the signal's number
}

int exitCodeOf(CancelReason reason)
{
    return killedBySignal + static_cast<int>(reason == CancelReason::User ? CancelReason::Interrupt : reason);
}

CancelReason cancelReasonOf(int exitCode)
{
    for (const CancelReason reason : {CancelReason::Hangup, CancelReason::Terminate}) {
        if (exitCode == exitCodeOf(reason))
            return reason;
    }
    return CancelReason::User;
}

CancelToken::CancelToken() : m_state(std::make_shared<State>()) { }

void CancelToken::requestCancel(CancelReason reason) const noexcept
{
    int none = 0; // the first reason stays: a second Ctrl+C must not turn "user" into something else
    m_state->reason.compare_exchange_strong(none, static_cast<int>(reason));
}

bool CancelToken::isCancelled() const noexcept { return reason() != CancelReason::None; }

CancelReason CancelToken::reason() const noexcept
{
    for (const State *state = m_state.get(); state; state = state->parent.get()) {
        if (const int value = state->reason.load(std::memory_order_relaxed))
            return static_cast<CancelReason>(value);
    }
    return CancelReason::None;
}

void CancelToken::throwIfCancelled() const
{
    if (isCancelled())
        throw Cancelled{};
}

CancelToken CancelToken::child() const
{
    CancelToken token;
    token.m_state->parent = m_state;
    return token;
}
}
