#pragma once

#include "core/job/jobcontext.h"

namespace larder
{
/// A command the administrator wants run before or after a job.
struct Hook
{
    QString name; ///< for messages: "pre hook"
    QString line; ///< for /bin/sh -c
    QMap<QByteArray, QByteArray> variables; ///< LARDER_…, added to the clean environment of every child
    std::chrono::milliseconds timeLimit = std::chrono::hours(1);
};

/// Runs it to its end; what it writes goes to the job's events and log. It gets neither input nor passwords, and no
/// variable of ours but those named. `token` ends it, with everything it started in its process group.
/// Throws Error(HookFailed) when it ends with anything but 0 or takes too long; Cancelled.
void runHook(const Hook &hook, const CancelToken &token, JobContext &context);
}
