#pragma once

#include "app/cli/invocation.h"
#include "core/policy/healthfacts.h"

namespace larder::cli
{
/// All that status judges: the backup directory, the history of runs, and, where a server was named, its databases.
/// What cannot be asked is a fact too; nothing is thrown for it. Throws JobEnded when asking was cancelled.
HealthFacts gatherHealthFacts(Invocation &invocation, const QJsonObject &settings);
}
