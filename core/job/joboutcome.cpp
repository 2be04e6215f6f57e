#include "core/job/joboutcome.h"

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
    case JobStatus::Cancelled: return cancelReason == CancelReason::Terminate ? 143 : 130;
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
}
