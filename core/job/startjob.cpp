#include "core/job/startjob.h"

#include <QPromise>
#include <QtConcurrent>

namespace larder
{
namespace
{
/// Hands events over as results of the future.
class PromiseObserver final : public JobObserver
{
public:
    explicit PromiseObserver(QPromise<JobEvent> &promise) : m_promise(promise) { }
    void onEvent(const JobEvent &event) noexcept override { m_promise.addResult(event); }

private:
    QPromise<JobEvent> &m_promise;
};
}

StartedJob startJob(QThreadPool &pool, const JobSpec &spec, const Services &services)
{
    StartedJob job;
    job.meter = std::make_shared<ProgressMeter>();
    job.events
        = QtConcurrent::run(&pool, [spec, services, meter = job.meter, token = job.token](QPromise<JobEvent> &promise) {
              PromiseObserver observer(promise);
              runJob(spec, services, observer, *meter, token);
          });
    return job;
}
}
