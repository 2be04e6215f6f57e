#pragma once

#include "app/cli/invocation.h"
#include "core/job/jobspec.h"

namespace larder::cli
{
/// The spec of the verb's job from all layers of settings. `kind` other than the verb's own for its variants.
/// Throws Error(Usage, SettingsInvalid).
JobSpec specFor(const Invocation &invocation, const char *kind = nullptr);

/// Verbs that are one job: settings, confirmation, run. Gives the exit code.
int runJobVerb(Invocation &invocation);
/// cleanup: shows what would go before it asks.
int runCleanup(Invocation &invocation);
/// server test: the job, and what it found in words.
int testServer(Invocation &invocation);
}
