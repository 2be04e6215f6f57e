#include "core/base/budget.h"

#include <algorithm>
#include <chrono>

namespace larder
{
Budget::Share Budget::take(qint64 wanted, const CancelToken &token)
{
    const qint64 share = std::clamp<qint64>(wanted, 0, m_size);
    std::unique_lock lock(m_mutex);
    while (m_free < share) {
        token.throwIfCancelled();
        m_changed.wait_for(lock, std::chrono::milliseconds(50)); // a token cannot wake us
    }
    m_free -= share;
    return {*this, share};
}

void Budget::giveBack(qint64 size)
{
    const std::scoped_lock lock(m_mutex);
    m_free += size;
    m_changed.notify_all();
}
}
