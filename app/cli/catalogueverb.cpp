#include "app/cli/catalogueverb.h"

#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"

namespace larder::cli
{
int rebuildCatalogue(Invocation &invocation)
{
    const RefreshSpec spec{.repository = settingsFor(invocation).value(u"repository").toString(), .everything = true};
    return runShown(invocation, spec).exitCode();
}
}
