#pragma once

#include "core/job/jobcontext.h"

#include <atomic>

namespace larder
{
/// One of several objects that a step reads: counted in the step's total with what it is expected to take, from its end
/// on with what it took. Thread-safe.
class ExpectedBytes
{
public:
    /// Takes the place of what was expected of `object` before; see ProgressMeter::expect().
    ExpectedBytes(JobContext &context, const QString &object, qint64 bytes);
    ~ExpectedBytes();
    ExpectedBytes(const ExpectedBytes &) = delete;
    ExpectedBytes &operator=(const ExpectedBytes &) = delete;

    /// Throws Cancelled.
    void advance(qint64 bytes);

private:
    JobContext &m_context;
    const QString m_object;
    std::atomic<qint64> m_came{0};
};
}
