#include "core/base/taskgroup.h"

#include <QtConcurrent>

namespace larder
{
TaskGroup::TaskGroup(QThreadPool &pool, const CancelToken &parent) : m_pool(pool), m_token(parent.child()) { }

TaskGroup::~TaskGroup()
{
    m_token.requestCancel();
    for (QFuture<void> &task : m_tasks)
        task.waitForFinished();
}

void TaskGroup::add(std::function<void()> task)
{
    m_tasks.append(QtConcurrent::run(&m_pool, [this, run = std::move(task)] {
        try {
            run();
        } catch (const Cancelled &) {
            keep(std::current_exception(), false);
        } catch (...) {
            keep(std::current_exception(), true);
        }
    }));
}

void TaskGroup::wait()
{
    for (QFuture<void> &task : m_tasks)
        task.waitForFinished();
    m_tasks.clear();
    const std::exception_ptr failure = std::exchange(m_failure, nullptr);
    if (failure)
        std::rethrow_exception(failure);
}

void TaskGroup::keep(std::exception_ptr exception, bool isError)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_failure || (isError && !m_failureIsError)) {
            m_failure = std::move(exception);
            m_failureIsError = isError;
        }
    }
    m_token.requestCancel();
}
}
