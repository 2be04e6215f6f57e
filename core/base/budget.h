#pragma once

#include "core/base/canceltoken.h"

#include <QtGlobal>
#include <condition_variable>
#include <mutex>

namespace larder
{
/// So much of something may be in use at one moment, whoever uses it: processes, entries of a server's lock table.
/// Thread-safe; outlives its shares.
class Budget
{
public:
    explicit Budget(qint64 size) : m_size(size), m_free(size) { }

    /// Gives back what it holds when it goes.
    class Share
    {
    public:
        Share(Budget &budget, qint64 size) : m_budget(budget), m_size(size) { }
        ~Share() { m_budget.giveBack(m_size); }
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;

    private:
        Budget &m_budget;
        const qint64 m_size;
    };

    /// Waits until `wanted` is free; who wants more than there is waits to be alone. Throws Cancelled.
    Share take(qint64 wanted, const CancelToken &token);

private:
    void giveBack(qint64 size);

    const qint64 m_size;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    qint64 m_free;
};
}
