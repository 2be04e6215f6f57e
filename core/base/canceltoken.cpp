#include "core/base/canceltoken.h"

namespace larder
{
CancelToken::CancelToken() : m_reason(std::make_shared<std::atomic<int>>(0)) { }

void CancelToken::requestCancel(CancelReason reason) const noexcept
{
    int none = 0; // the first reason stays: a second Ctrl+C must not turn "user" into something else
    m_reason->compare_exchange_strong(none, static_cast<int>(reason));
}

bool CancelToken::isCancelled() const noexcept { return m_reason->load(std::memory_order_relaxed) != 0; }

CancelReason CancelToken::reason() const noexcept { return static_cast<CancelReason>(m_reason->load()); }

void CancelToken::throwIfCancelled() const
{
    if (isCancelled())
        throw Cancelled{};
}
}
