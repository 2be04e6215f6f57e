#include "core/jobs/cleanupjob.h"

#include "core/base/format.h"
#include "core/jobs/cleaning.h"

using namespace Qt::StringLiterals;

namespace larder
{
void CleanupJob::run(JobContext &context)
{
    if (!m_spec.dryRun && !m_spec.confirmed)
        throw Error(ErrorCode::Refused, u"Removing backups from %1 was not confirmed."_s.arg(m_spec.repository),
                    u"Look at it first with --dry-run, then confirm with --yes."_s);
    context.step(m_spec.dryRun ? u"See what would go"_s : u"Remove what is not kept"_s, 1, 1);
    const Repository repository = Repository::open(m_spec.repository);
    const CleaningSummary summary = cleanRepository(repository, m_spec, context);
    const QString verb = m_spec.dryRun ? u"would go"_s : u"removed"_s;
    const QString count = summary.removed == 1 ? u"1 backup"_s : u"%1 backups"_s.arg(summary.removed);
    context.conclude(u"%1 %2 (%3), %4 kept."_s.arg(count, verb, formatBytes(summary.freedBytes)).arg(summary.kept),
                     {{u"removed"_s, summary.removed},
                      {u"kept"_s, summary.kept},
                      {u"freedBytes"_s, summary.freedBytes},
                      {u"dryRun"_s, m_spec.dryRun}});
}
}
