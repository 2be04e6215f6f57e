#include "ui/jobs/jobcontroller.h"

#include <QFutureWatcher>

namespace larder
{
namespace
{
// Jobs mostly wait for a server or a child process: a short inspection must not queue behind long backups.
constexpr int mostThreads = 32;
}

struct JobController::Running
{
    struct DeleteLater
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    JobSpec spec;
    StartedJob started;
    /// A child of the controller. The last reference may go while the watcher's own signal is still being handled.
    std::unique_ptr<QFutureWatcher<JobEvent>, DeleteLater> watcher;
    int delivered = 0; ///< events handed on so far
    JobOutcome outcome = JobOutcome::fromJson({});
};

JobController::JobController(Services services, QObject *parent) : QObject(parent), m_services(std::move(services))
{
    qRegisterMetaType<larder::JobSpec>("larder::JobSpec");
    qRegisterMetaType<larder::JobEvent>("larder::JobEvent");
    qRegisterMetaType<larder::JobOutcome>("larder::JobOutcome");
    m_pool.setMaxThreadCount(mostThreads);
}

JobController::~JobController()
{
    for (const auto &running : m_running)
        running->watcher->disconnect(this);
    cancelAll();
    m_pool.waitForDone();
}

int JobController::start(const JobSpec &spec)
{
    const int job = ++m_lastJob;
    const auto running = std::make_shared<Running>();
    running->spec = spec;
    running->watcher.reset(new QFutureWatcher<JobEvent>(this));
    m_running.insert(job, running);
    connect(running->watcher.get(), &QFutureWatcherBase::resultsReadyAt, this,
            [this, job](int, int end) { deliver(job, end); });
    connect(running->watcher.get(), &QFutureWatcherBase::finished, this, [this, job] { end(job); });
    running->started = startJob(m_pool, spec, m_services);
    Q_EMIT started(job, spec);
    running->watcher->setFuture(running->started.events);
    return job;
}

void JobController::cancel(int job)
{
    // Never through the future: Qt would drop the events that follow, the outcome among them.
    if (const auto running = m_running.value(job))
        running->started.token.requestCancel();
}

void JobController::cancelAll()
{
    for (const auto &running : std::as_const(m_running))
        running->started.token.requestCancel();
}

bool JobController::isRunning(int job) const { return m_running.contains(job); }

int JobController::runningJobs() const
{
    return static_cast<int>(std::count_if(m_running.begin(), m_running.end(),
                                          [](const auto &running) { return belongsInHistory(running->spec); }));
}

const JobSpec &JobController::spec(int job) const { return m_running.find(job).value()->spec; }

const ProgressMeter &JobController::meter(int job) const { return *m_running.find(job).value()->started.meter; }

void JobController::deliver(int job, int end)
{
    // A receiver may start jobs, or wait until ours has ended: keep it alive and count before telling.
    const auto running = m_running.value(job);
    while (running && running->delivered < end) {
        const JobEvent next = running->started.events.resultAt(running->delivered++);
        if (next.kind == JobEvent::Kind::Finished)
            running->outcome = JobOutcome::fromJson(next.data);
        Q_EMIT reported(job, next);
    }
}

void JobController::end(int job)
{
    const auto running = m_running.value(job);
    if (!running)
        return;
    deliver(job, running->started.events.resultCount());
    m_running.remove(job);
    Q_EMIT finished(job, running->spec, running->outcome);
}
}
