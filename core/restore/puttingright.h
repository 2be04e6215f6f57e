#pragma once

#include "core/job/jobcontext.h"
#include "core/job/serversurvey.h"

namespace larder
{
/// Undoes what killed restores and drills left on a server, before a job works there: what was done is told, what could
/// not be undone is a warning. Returns what was done.
QStringList putThingsRight(const ServerSurvey &survey, JobContext &context);
/// surveyServer() of a server on which things are put right: a database that a killed restore had closed is open in it.
ServerSurvey surveyPutRight(const ServerAddress &server, const QString &job, JobContext &context);
}
