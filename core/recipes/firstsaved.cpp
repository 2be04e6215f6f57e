#include "core/recipes/firstsaved.h"

#include <chrono>

namespace larder
{
namespace
{
constexpr std::chrono::milliseconds lookAtToken{50};
}

void FirstSaved::ended(bool saved)
{
    {
        const std::scoped_lock lock(m_mutex);
        --m_open;
        m_saved = m_saved || saved;
    }
    m_changed.notify_all();
}

bool FirstSaved::wait(const CancelToken &token)
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, lookAtToken, [this] { return m_saved || m_open == 0; }))
        token.throwIfCancelled();
    return m_saved;
}
}
