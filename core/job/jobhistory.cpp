#include "core/job/jobhistory.h"

#include "core/base/log.h"
#include "core/job/shownhook.h"

#include <QSysInfo>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QJsonObject withoutHookArguments(QJsonObject spec)
{
    for (const QString &key : {u"preHook"_s, u"postHook"_s}) {
        if (spec.contains(key))
            spec[key] = shownHook(spec[key].toString());
    }
    return spec;
}
}

JobHistory::JobHistory(JobObserver &next, const QString &catalogueFile) : m_next(next), m_catalogueFile(catalogueFile)
{ }

void JobHistory::begin(const QString &id, const JobSpec &spec, const QDateTime &nowUtc)
{
    m_kept = belongsInHistory(spec);
    m_record.id = id;
    m_record.kind = kindOf(spec);
    m_record.title = titleOf(spec);
    m_record.spec = withoutHookArguments(toJson(spec));
    m_record.started = nowUtc;
    m_record.status = u"running"_s;
    m_record.host = QSysInfo::machineHostName();
    m_record.pid = ::getpid();
    save();
}

void JobHistory::end(const JobOutcome &outcome, const QDateTime &nowUtc)
{
    m_record.finished = nowUtc;
    m_record.status = toString(outcome.status);
    m_record.summary = outcome.summary;
    m_record.result = outcome.result;
    if (outcome.status == JobStatus::Failed)
        m_record.error = outcome.error.toJson();
    m_record.log = m_log.text();
    save();
}

void JobHistory::onEvent(const JobEvent &event) noexcept
{
    m_log.add(event.toLine());
    m_next.onEvent(event);
}

void JobHistory::save()
{
    if (!m_kept)
        return;
    try {
        Catalogue(m_catalogueFile).saveJob(m_record);
    } catch (const Error &error) {
        writeLog(u"job history not written: %1 %2"_s.arg(error.message(), error.detail()));
    }
}
}
