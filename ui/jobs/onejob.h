#pragma once

#include "ui/jobs/jobcontroller.h"

#include <QPointer>

namespace larder
{
/// The one job a dialog or page has running at a time: passes on the events of that job and of no other. Belongs to
/// the main thread. Its end (the dialog went away) cancels the job.
class OneJob : public QObject
{
    Q_OBJECT
public:
    explicit OneJob(JobController &controller, QObject *parent = nullptr);
    ~OneJob() override;

    /// Abandons a job still running and starts another.
    void start(const JobSpec &spec);
    /// Asks the job to stop; finished() follows.
    void cancel();
    /// Asks the job to stop and forgets it: no signal follows.
    void abandon();

    bool isRunning() const { return m_job != 0; }
    int number() const { return m_job; } ///< of the controller; 0 when none runs
    const ProgressMeter &meter() const; ///< while it runs

Q_SIGNALS:
    void started();
    void reported(const larder::JobEvent &event);
    void finished(const larder::JobOutcome &outcome);

private:
    QPointer<JobController> m_controller; // a window that closes may destroy the controller before its dialogs
    int m_job = 0;
};
}
