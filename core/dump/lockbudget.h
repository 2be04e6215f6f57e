#pragma once

#include "core/base/canceltoken.h"

#include <QtGlobal>
#include <condition_variable>
#include <mutex>

namespace larder
{
/// The entries of the server's lock table, shared out among the databases a run saves at the same time: each of them
/// may fit by itself and yet not beside another. Thread-safe.
class LockBudget
{
public:
    explicit LockBudget(qint64 entries) : m_entries(entries), m_free(entries) { }

    /// Gives back what it holds when it goes.
    class Share
    {
    public:
        Share(LockBudget &budget, qint64 entries) : m_budget(budget), m_entries(entries) { }
        ~Share() { m_budget.giveBack(m_entries); }
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;

    private:
        LockBudget &m_budget;
        const qint64 m_entries;
    };

    /// Waits until `wanted` entries are free; who wants more than there are waits to be alone. Throws Cancelled.
    Share take(qint64 wanted, const CancelToken &token);

private:
    void giveBack(qint64 entries);

    const qint64 m_entries;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_free;
};
}
