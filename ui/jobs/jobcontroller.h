#pragma once

#include "core/job/joboutcome.h"
#include "core/job/startjob.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <memory>

namespace larder
{
/// The window's only way to start work. Owns the pool and one watcher for each running job; lives in the main thread.
/// For each job: started(), then event() in order, the last one of kind Finished, then finished() exactly once.
class JobController : public QObject
{
    Q_OBJECT
public:
    explicit JobController(Services services, QObject *parent = nullptr);
    /// Cancels what runs and waits for it; no signal is emitted any more.
    ~JobController() override;

    /// Starts a job and returns a number that names it in the signals below.
    int start(const JobSpec &spec);
    /// Asks it to stop; finished() follows. No effect when it does not run.
    void cancel(int job);
    void cancelAll();

    bool isRunning(int job) const;
    int runningJobs() const; ///< that a user waits for: those that belongsInHistory()
    bool isIdle() const { return m_running.isEmpty(); } ///< nothing runs at all
    const JobSpec &spec(int job) const; ///< of a running job
    const ProgressMeter &meter(int job) const; ///< of a running job

    const Services &services() const { return m_services; }

Q_SIGNALS:
    void started(int job, const larder::JobSpec &spec);
    void reported(int job, const larder::JobEvent &event);
    void finished(int job, const larder::JobSpec &spec, const larder::JobOutcome &outcome);

private:
    struct Running;
    void deliver(int job, int end);
    void end(int job);

    Services m_services;
    QThreadPool m_pool;
    QHash<int, std::shared_ptr<Running>> m_running;
    int m_lastJob = 0;
};
}
