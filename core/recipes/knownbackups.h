#pragma once

#include "core/catalogue/knownbackups.h"
#include "core/job/jobcontext.h"

namespace larder
{
/// What backups there are, for a job: trouble with the catalogue is a warning of the job, once, however many parts of
/// it ask and whatever the trouble is by then.
inline KnownBackups knownBackups(JobContext &context)
{
    return {context.services().catalogueFile, [&context](const QString &text) {
                const QString instead = KnownBackups::insteadText();
                if (!text.contains(instead) || context.warnings().filter(instead).isEmpty())
                    context.warn(text);
            }};
}
}
