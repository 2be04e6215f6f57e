#pragma once

#include "core/job/jobcontext.h"
#include "core/job/serversurvey.h"

#include <QThreadPool>

namespace larder
{
/// Saves the database that `spec` is to replace to its repository, as a backup like any other, and proves it Readable.
/// Takes the repository's lock to write. Gives its path there. Throws Error(Refused) without a repository, and whatever
/// a backup throws; then nothing is lost yet.
QString saveBeforeDropping(const RestoreSpec &spec, const ServerSurvey &survey, QThreadPool &pool, JobContext &context);
}
