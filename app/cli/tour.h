#pragma once

#include "app/cli/invocation.h"

namespace larder::cli
{
/// The main job on the demo server, by the jobs everybody uses: back up both databases, list and verify them, restore
/// meal_planner into a new database and compare it, replace tandoor by swap and take what was kept away again.
/// `demo` is the result of the demo job. Throws JobEnded or Error at the first step that fails.
int runTour(Invocation &invocation, const QJsonObject &demo);
}
