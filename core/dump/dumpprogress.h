#pragma once

#include "core/dump/dumpestimate.h"
#include "core/job/jobcontext.h"

#include <mutex>

namespace larder
{
/// Tells a job's meter what a dump of one database has read, and what there will be to read in all, as truly as is
/// known at the moment. Thread-safe: the processes of a dump share one.
class DumpProgress
{
public:
    /// What the meter expects of `database` from now on is the estimate; `context` must outlive this.
    DumpProgress(const QString &database, DumpEstimate estimate, JobContext &context);
    /// A dump that was not settled has failed: what it read is taken back, for it may be tried again.
    ~DumpProgress();
    DumpProgress(const DumpProgress &) = delete;
    DumpProgress &operator=(const DumpProgress &) = delete;

    /// Throws Cancelled.
    void read(qint64 bytes, qint64 rows = 0);
    /// One table's data is through; its bytes and rows were told. Throws Cancelled.
    void finished(const ManifestSection &table);
    /// The dump is: the total is what was read.
    void settle();

private:
    void expect(const DumpEstimate::Total &total);

    const QString m_database;
    JobContext &m_context;
    std::mutex m_mutex;
    DumpEstimate m_estimate;
    DumpEstimate::Total m_seen;
    bool m_settled = false;
};
}
