#pragma once

#include "core/base/canceltoken.h"
#include "core/job/flightfinding.h"
#include "core/job/joblocks.h"
#include "core/job/jobobserver.h"
#include "core/job/progressmeter.h"
#include "core/job/services.h"

#include <QJsonObject>
#include <QStringList>
#include <atomic>
#include <mutex>

namespace larder
{
/// What a running job talks to. Thread-safe: a job may use it from several workers at once. step(), advance() and
/// warn() throw Cancelled once cancellation was requested, so that a job that reports often stops soon.
class JobContext
{
public:
    JobContext(const JobSpec &spec, const Services &services, JobObserver &observer, ProgressMeter &meter,
               const CancelToken &token, QString jobId);

    /// Moves the meter to the step; one in work already gets another title only.
    void step(const QString &title, int index, int count);
    void advance(qint64 bytes, qint64 rows = 0);
    void warn(const QString &text);
    void info(const QString &text);
    void command(const QString &shownCommand);
    void finding(const FlightFinding &finding);
    void item(const QString &text, const QJsonObject &data);
    /// What comes now cannot be taken back, and what belongs to it must be finished: from here on no cancel is heard;
    /// token() is one that nobody cancels. What goes wrong later is a warning, for the deed is done.
    void pointOfNoReturn();
    /// What was done stays, but the rest may be left: cancels are heard again.
    void hearCancelAgain() { m_deaf = false; }
    /// Whether something was done that stays, however the job ends: its outcome must not say that nothing happened.
    bool hasTurned() const { return m_turned; }

    /// One sentence and the facts for the outcome.
    void conclude(const QString &summary, const QJsonObject &result = {});

    const Services &services() const { return m_services; }
    const CancelToken &token() const { return m_deaf ? m_unheard : m_token; }
    ProgressMeter &meter() { return m_meter; }
    const QString &jobId() const { return m_jobId; }
    JobLocks &locks() { return m_locks; }
    QDateTime nowUtc() const { return m_services.clock->nowUtc(); }

    // for runJob
    CancelReason cancelReason() const { return m_token.reason(); }
    void emitEvent(JobEvent event);
    QStringList warnings() const;
    QString summary() const;
    QJsonObject result() const;

private:
    const Services &m_services;
    JobObserver &m_observer;
    ProgressMeter &m_meter;
    const CancelToken m_token;
    const CancelToken m_unheard; ///< nobody cancels it
    std::atomic<bool> m_deaf = false;
    std::atomic<bool> m_turned = false;
    const QString m_jobId;
    JobLocks m_locks;
    mutable std::mutex m_mutex;
    QStringList m_warnings;
    QString m_summary;
    QJsonObject m_result;
};
}
