#pragma once

#include "tests/ui/dialogfixture.h"

namespace larder::test
{
/// Gives every kind of job the tour starts an answer as on a working day. A backup runs until it is cancelled.
void answerJobs(DialogFixture &world);
/// A restore of shop that ends well.
void restoreWell(const JobSpec &spec, JobContext &context);
/// Jobs of the days before `morning`: one went well, one failed, one warned.
void fillHistory(Catalogue &history, const QDateTime &morning);
}
