#include "ui/jobs/onejob.h"

#include <utility>

namespace larder
{
OneJob::OneJob(JobController &controller, QObject *parent) : QObject(parent), m_controller(&controller)
{
    connect(&controller, &JobController::reported, this, [this](int job, const JobEvent &event) {
        if (m_job != 0 && job == m_job)
            Q_EMIT reported(event);
    });
    connect(&controller, &JobController::finished, this, [this](int job, const JobSpec &, const JobOutcome &outcome) {
        if (m_job == 0 || job != m_job)
            return;
        m_job = 0;
        Q_EMIT finished(outcome);
    });
}

OneJob::~OneJob() { abandon(); }

void OneJob::start(const JobSpec &spec)
{
    abandon();
    m_job = m_controller->start(spec);
    Q_EMIT started();
}

void OneJob::cancel()
{
    if (m_job != 0 && m_controller)
        m_controller->cancel(m_job);
}

void OneJob::abandon()
{
    const int job = std::exchange(m_job, 0);
    if (job != 0 && m_controller)
        m_controller->cancel(job);
}

const ProgressMeter &OneJob::meter() const { return m_controller->meter(m_job); }
}
