#pragma once

#include "app/cli/invocation.h"
#include "core/job/jobobserver.h"
#include "core/job/joboutcome.h"

namespace larder::cli
{
/// Runs a job and shows it the way the call asks for: for people, or as JSON lines. Its end is told too.
JobOutcome runShown(Invocation &invocation, const JobSpec &spec);
/// Runs a job that only finds something out; `items` receives the data of its Item events when it is not null. Throws
/// JobEnded when it was cancelled.
JobOutcome runQuietly(Invocation &invocation, const JobSpec &spec, QList<QJsonObject> *items = nullptr);

/// Thrown to end the call with the exit code of a job whose end was told already, or that was cancelled.
struct JobEnded
{
    int exitCode = 0;
};

/// "larder-cli: message", the hint below, and the detail with --verbose.
void printError(Invocation &invocation, const Error &error);
}
