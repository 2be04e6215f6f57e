#include "core/jobs/processbudget.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace larder
{
QList<int> shareProcesses(const QList<qint64> &bytes, int jobs)
{
    const qint64 all = std::accumulate(bytes.begin(), bytes.end(), qint64(0));
    QList<int> shares;
    for (const qint64 own : bytes) {
        const double share
            = all > 0 ? static_cast<double>(jobs) * static_cast<double>(own) / static_cast<double>(all) : 0;
        shares.append(std::clamp(static_cast<int>(std::lround(share)), 1, std::max(jobs, 1)));
    }
    return shares;
}

ProcessBudget::Lease::~Lease()
{
    const std::scoped_lock lock(m_budget.m_mutex);
    m_budget.m_free += m_processes;
    m_budget.m_changed.notify_all();
}

ProcessBudget::Lease ProcessBudget::take(int processes, const CancelToken &token)
{
    std::unique_lock lock(m_mutex);
    while (m_free < processes) {
        token.throwIfCancelled();
        m_changed.wait_for(lock, std::chrono::milliseconds(50)); // a token cannot wake us
    }
    m_free -= processes;
    return {*this, processes};
}
}
