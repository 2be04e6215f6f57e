#include "core/job/jobcontext.h"

namespace larder
{
JobContext::JobContext(const JobSpec &spec, const Services &services, JobObserver &observer, ProgressMeter &meter,
                       const CancelToken &token, QString jobId)
    : m_services(services),
      m_observer(observer),
      m_meter(meter),
      m_token(token),
      m_jobId(std::move(jobId)),
      m_locks(spec,
              {.purpose = {},
               .token = token,
               .onWaiting = [this](const QString &text) { info(text); },
               .onTakenOver = [this](const QString &text) { warn(text); }})
{ }

void JobContext::step(const QString &title, int index, int count)
{
    token().throwIfCancelled();
    m_meter.enter(index, count);
    JobEvent event{
        .kind = JobEvent::Kind::Step, .at = {}, .text = title, .step = index, .stepCount = count, .data = {}};
    emitEvent(std::move(event));
}

void JobContext::advance(qint64 bytes, qint64 rows)
{
    m_meter.advance(bytes, rows);
    token().throwIfCancelled();
}

void JobContext::warn(const QString &text)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_warnings.append(text);
    }
    emitEvent({.kind = JobEvent::Kind::Warning, .at = {}, .text = text, .data = {}});
    token().throwIfCancelled();
}

void JobContext::info(const QString &text)
{
    emitEvent({.kind = JobEvent::Kind::Info, .at = {}, .text = text, .data = {}});
}

void JobContext::command(const QString &shownCommand)
{
    emitEvent({.kind = JobEvent::Kind::Command, .at = {}, .text = shownCommand, .data = {}});
}

void JobContext::finding(const FlightFinding &finding)
{
    emitEvent({.kind = JobEvent::Kind::Finding, .at = {}, .text = finding.title, .data = finding.toJson()});
}

void JobContext::item(const QString &text, const QJsonObject &data)
{
    emitEvent({.kind = JobEvent::Kind::Item, .at = {}, .text = text, .data = data});
}

void JobContext::pointOfNoReturn()
{
    m_turned = true;
    m_deaf = true;
}

void JobContext::conclude(const QString &summary, const QJsonObject &result)
{
    const std::scoped_lock lock(m_mutex);
    m_summary = summary;
    m_result = result;
}

void JobContext::emitEvent(JobEvent event)
{
    event.at = nowUtc();
    const std::scoped_lock lock(m_mutex); // observers see one event at a time, in order
    m_observer.onEvent(event);
}

QStringList JobContext::warnings() const
{
    const std::scoped_lock lock(m_mutex);
    return m_warnings;
}

QString JobContext::summary() const
{
    const std::scoped_lock lock(m_mutex);
    return m_summary;
}

QJsonObject JobContext::result() const
{
    const std::scoped_lock lock(m_mutex);
    return m_result;
}
}
