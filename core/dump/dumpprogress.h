#pragma once

#include "core/dump/dumpestimate.h"
#include "core/job/jobcontext.h"

#include <mutex>

namespace larder
{
/// Tells a job's meter what a dump of one database has read, and what is left to read, as truly as is known at the
/// moment. Thread-safe: the processes of a dump share one.
class DumpProgress
{
public:
    /// Adds the estimate to the meter's totals; `context` must outlive this.
    DumpProgress(DumpEstimate estimate, JobContext &context);
    /// Takes back what was expected and did not come: a dump that failed may be tried again.
    ~DumpProgress();
    DumpProgress(const DumpProgress &) = delete;
    DumpProgress &operator=(const DumpProgress &) = delete;

    /// Throws Cancelled.
    void read(qint64 bytes);
    /// One table's data is through. Throws Cancelled.
    void finished(const ManifestSection &table);
    /// The dump is: the totals are what it was.
    void settle();

private:
    void correct(const DumpEstimate::Total &total);

    JobContext &m_context;
    std::mutex m_mutex;
    DumpEstimate m_estimate;
    DumpEstimate::Total m_told; ///< what the meter's totals hold of ours
    DumpEstimate::Total m_seen;
};
}
