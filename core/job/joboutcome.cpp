#include "core/job/joboutcome.h"

#include "core/base/translation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
QString toString(JobStatus status)
{
    switch (status) {
    case JobStatus::Succeeded: return u"succeeded"_s;
    case JobStatus::SucceededWithWarnings: return u"warnings"_s;
    case JobStatus::Failed: return u"failed"_s;
    case JobStatus::Cancelled: return u"cancelled"_s;
    }
    return {};
}

int JobOutcome::exitCode() const
{
    switch (status) {
    case JobStatus::Succeeded: return 0;
    case JobStatus::SucceededWithWarnings: return 1;
    case JobStatus::Failed: return error.exitCode();
    case JobStatus::Cancelled: return exitCodeOf(cancelReason);
    }
    return static_cast<int>(ErrorCode::Internal);
}

QJsonObject JobOutcome::toJson() const
{
    QJsonObject object{{u"status"_s, toString(status)}, {u"exitCode"_s, exitCode()},
                       {u"summary"_s, summary},         {u"warnings"_s, QJsonArray::fromStringList(warnings)},
                       {u"result"_s, result},           {u"job"_s, jobId},
                       {u"durationMs"_s, durationMs}};
    if (status == JobStatus::Failed)
        object[u"error"_s] = error.toJson();
    return object;
}

JobOutcome JobOutcome::fromJson(const QJsonObject &object)
{
    JobOutcome outcome;
    outcome.status = JobStatus::Failed;
    for (const JobStatus status : {JobStatus::Succeeded, JobStatus::SucceededWithWarnings, JobStatus::Cancelled}) {
        if (object[u"status"_s].toString() == toString(status))
            outcome.status = status;
    }
    if (outcome.status == JobStatus::Failed)
        outcome.error = object.contains(u"error"_s)
            ? Error::fromJson(object[u"error"_s].toObject())
            : Error(ErrorCode::Internal, Engine::tr("A job ended without saying how."));
    if (outcome.status == JobStatus::Cancelled)
        outcome.cancelReason = cancelReasonOf(object[u"exitCode"_s].toInt());
    outcome.summary = object[u"summary"_s].toString(outcome.error.message());
    for (const QJsonValue &warning : object[u"warnings"_s].toArray())
        outcome.warnings.append(warning.toString());
    outcome.result = object[u"result"_s].toObject();
    outcome.jobId = object[u"job"_s].toString();
    outcome.durationMs = object[u"durationMs"_s].toInteger();
    return outcome;
}
}
