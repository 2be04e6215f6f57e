#include "app/cli/annotateverbs.h"

#include "app/cli/backuplookup.h"
#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"

namespace larder::cli
{
namespace
{
int annotate(Invocation &invocation, const std::function<void(AnnotateSpec &)> &change)
{
    const FoundBackup found = findBackup(invocation, settingsFor(invocation));
    AnnotateSpec spec{.repository = found.repository.path(), .backup = found.record.path};
    change(spec);
    return runShown(invocation, spec).exitCode();
}
}

int pin(Invocation &invocation)
{
    return annotate(invocation, [](AnnotateSpec &spec) { spec.pinned = true; });
}

int unpin(Invocation &invocation)
{
    return annotate(invocation, [](AnnotateSpec &spec) { spec.pinned = false; });
}

int note(Invocation &invocation)
{
    return annotate(invocation, [&](AnnotateSpec &spec) { spec.note = invocation.given.value(u"note").toString(); });
}
}
