#pragma once

namespace larder
{
class JobContext;

/// The steps of one kind of job. run() throws Error or Cancelled and leaves nothing half-done behind; it is called
/// once, on a worker thread, by runJob() only.
class Job
{
public:
    Job() = default;
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;
    virtual ~Job() = default;
    virtual void run(JobContext &context) = 0;
};
}
