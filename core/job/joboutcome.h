#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QJsonObject>
#include <QStringList>

namespace larder
{
enum class JobStatus : int { Succeeded, SucceededWithWarnings, Failed, Cancelled };
QString toString(JobStatus status); ///< "succeeded", "warnings", "failed", "cancelled"

/// How a job ended. Pure data.
struct JobOutcome
{
    JobStatus status = JobStatus::Succeeded;
    QString summary; ///< one sentence with names and numbers, never a bare "Finished" or "Failed"
    Error error; ///< code None unless Failed
    QStringList warnings;
    /// Facts of the kind, documented at each job class; "turned": true when something was done that stays.
    QJsonObject result;
    CancelReason cancelReason = CancelReason::None;
    QString jobId;
    qint64 durationMs = 0;

    bool ok() const { return status == JobStatus::Succeeded || status == JobStatus::SucceededWithWarnings; }
    /// 0, 1 with warnings, the error's code, or that of the signal that cancelled it (see exitCodeOf).
    int exitCode() const;
    QJsonObject toJson() const;
    /// The reverse, as it arrives in a Finished event. Anything that is no outcome reads as Failed, Internal.
    static JobOutcome fromJson(const QJsonObject &object);
};
}
