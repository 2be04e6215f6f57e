#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/joblog.h"
#include "core/job/jobobserver.h"
#include "core/job/joboutcome.h"
#include "core/job/jobspec.h"

#include <mutex>

namespace larder
{
/// Passes events on to another observer and keeps them as the log of the catalogue's job history.
/// A catalogue that cannot be written must not fail the job: that is logged.
class JobHistory final : public JobObserver
{
public:
    JobHistory(JobObserver &next, const QString &catalogueFile);

    /// The record of a job that begins. `id` is the job's UUID.
    void begin(const QString &id, const JobSpec &spec, const QDateTime &nowUtc);
    void end(const JobOutcome &outcome, const QDateTime &nowUtc);
    void onEvent(const JobEvent &event) noexcept override;

private:
    void save();

    JobObserver &m_next;
    QString m_catalogueFile;
    JobRecord m_record;
    BoundedLog m_log;
    bool m_kept = false;
};
}
