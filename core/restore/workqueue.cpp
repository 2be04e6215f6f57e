#include "core/restore/workqueue.h"

#include <chrono>

namespace larder
{
WorkQueue::WorkQueue(WorkGraph graph) : m_graph(std::move(graph)) { collectReady(); }

std::optional<int> WorkQueue::take(const CancelToken &token)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        token.throwIfCancelled();
        if (!m_ready.empty()) {
            const int piece = -m_ready.top().second;
            m_ready.pop();
            return piece;
        }
        if (m_graph.isDry())
            return std::nullopt;
        m_changed.wait_for(lock, std::chrono::milliseconds(50)); // a token cannot wake us
    }
}

void WorkQueue::finish(int piece)
{
    const std::scoped_lock lock(m_mutex);
    m_graph.finish(piece);
    collectReady();
    m_changed.notify_all();
}

void WorkQueue::collectReady()
{
    for (const int piece : m_graph.takeReady())
        m_ready.emplace(m_graph.urgency(piece), -piece);
}
}
