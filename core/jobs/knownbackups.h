#pragma once

#include "core/catalogue/knownbackups.h"
#include "core/job/jobcontext.h"

namespace larder
{
/// What backups there are, for a job: trouble with the catalogue is a warning of the job, once.
inline KnownBackups knownBackups(JobContext &context)
{
    return {context.services().catalogueFile, [&context](const QString &text) {
                if (!context.warnings().contains(text))
                    context.warn(text);
            }};
}
}
