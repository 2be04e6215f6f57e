#pragma once

#include <atomic>
#include <memory>

namespace larder
{
/// Why a job is asked to stop; the front end's exit code depends on it (128 and the signal's number).
enum class CancelReason : int { None = 0, Hangup = 1, Interrupt = 2, Terminate = 15, User = 100 };
/// 129, 130 or 143, as a shell reports a process that the signal ended; a person's own wish counts as SIGINT.
int exitCodeOf(CancelReason reason);
/// The reverse; User for any other number.
CancelReason cancelReasonOf(int exitCode);

/// Thrown by JobContext and by waits when the token was cancelled. Deliberately no Error: nothing went wrong.
struct Cancelled
{
};

/// A handle on one shared "please stop" flag. Copies share the flag. All members are thread-safe and lock-free;
/// requestCancel() may be called from a signal handler.
class CancelToken
{
public:
    CancelToken();

    void requestCancel(CancelReason reason = CancelReason::User) const noexcept;
    bool isCancelled() const noexcept;
    CancelReason reason() const noexcept;
    /// Throws Cancelled when cancellation was requested.
    void throwIfCancelled() const;
    /// A token that is cancelled with this one, and can be cancelled without it: to stop the siblings of a failed task.
    CancelToken child() const;

private:
    struct State
    {
        std::atomic<int> reason{0};
        std::shared_ptr<State> parent;
    };
    std::shared_ptr<State> m_state;
};
}
