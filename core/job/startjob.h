#pragma once

#include "core/job/runjob.h"

#include <QFuture>
#include <memory>

namespace larder
{
/// A job on its way. Events arrive as results of the future, in order, the last one Finished; bytes are read from the
/// meter. Cancel through the token only: a future cancelled by Qt drops its results.
struct StartedJob
{
    QFuture<JobEvent> events;
    std::shared_ptr<ProgressMeter> meter;
    CancelToken token;
};

/// runJob() on a thread of `pool` through QtConcurrent::run.
StartedJob startJob(QThreadPool &pool, const JobSpec &spec, const Services &services);
}
