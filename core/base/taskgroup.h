#pragma once

#include "core/base/canceltoken.h"

#include <QFuture>
#include <QList>
#include <QThreadPool>
#include <exception>
#include <functional>
#include <mutex>

namespace larder
{
/// Several tasks that succeed or fail together, on QtConcurrent. The first exception cancels the token the tasks
/// were given and comes out of wait(); an Error beats a Cancelled, since siblings only stop because of it.
/// Used from one thread. Each task needs a thread of the pool at once when tasks wait for each other.
class TaskGroup
{
public:
    TaskGroup(QThreadPool &pool, const CancelToken &parent);
    /// Cancels and waits.
    ~TaskGroup();
    TaskGroup(const TaskGroup &) = delete;
    TaskGroup &operator=(const TaskGroup &) = delete;

    /// Cancelled when the parent is, or when a task failed: for everything the tasks wait on.
    const CancelToken &token() const { return m_token; }
    void add(std::function<void()> task);
    /// Returns when every task has ended; throws what the first failed one threw.
    void wait();

private:
    void keep(std::exception_ptr exception, bool isError);

    QThreadPool &m_pool;
    const CancelToken m_token;
    QList<QFuture<void>> m_tasks;
    std::mutex m_mutex;
    std::exception_ptr m_failure;
    bool m_failureIsError = false;
};
}
