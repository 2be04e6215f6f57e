#pragma once

#include "core/base/canceltoken.h"

#include <QList>
#include <condition_variable>
#include <mutex>

namespace larder
{
/// How many of `jobs` processes each of several databases may read its data with: in proportion to its bytes, at least
/// one, never more than `jobs`. Pure.
QList<int> shareProcesses(const QList<qint64> &bytes, int jobs);

/// The processes that may read data at one moment, whatever number of databases a run saves. Thread-safe.
class ProcessBudget
{
public:
    explicit ProcessBudget(int processes) : m_free(processes) { }

    /// Processes taken from the budget until it is destroyed.
    class Lease
    {
    public:
        Lease(ProcessBudget &budget, int processes) : m_budget(budget), m_processes(processes) { }
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

    private:
        ProcessBudget &m_budget;
        const int m_processes;
    };
    /// Waits until so many are free; `processes` is at most what the budget began with. Throws Cancelled.
    Lease take(int processes, const CancelToken &token);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_free;
};
}
