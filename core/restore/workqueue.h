#pragma once

#include "core/base/canceltoken.h"
#include "core/restore/workgraph.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <queue>

namespace larder
{
/// Hands the pieces of a WorkGraph to several threads, the most urgent first. Thread-safe.
class WorkQueue
{
public:
    explicit WorkQueue(WorkGraph graph);

    /// The next piece, to be finished by the caller; waits for one. Nothing when all work is done. Throws Cancelled.
    std::optional<int> take(const CancelToken &token);
    /// A piece or a part of one is done.
    void finish(int piece);

private:
    void collectReady();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    WorkGraph m_graph;
    std::priority_queue<std::pair<qint64, int>> m_ready; ///< urgency, and the negated number: earlier ones first
};
}
