#include "core/recipes/cleanupjob.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/recipes/cleaning.h"

using namespace Qt::StringLiterals;

namespace larder
{
/// A look takes nothing away and stops nobody.
CleaningSummary CleanupJob::clean(JobContext &context) const
{
    if (m_spec.dryRun)
        return cleanRepository(openToRead(m_spec.repository, context), m_spec, context);
    const auto [repository, lock] = openToRemove(m_spec.repository, context);
    return cleanRepository(repository, m_spec, context);
}

void CleanupJob::run(JobContext &context)
{
    if (!m_spec.dryRun && !m_spec.confirmed)
        throw Error(ErrorCode::Refused,
                    Engine::tr("Removing backups from %1 was not confirmed.").arg(m_spec.repository),
                    Engine::tr("Look at it first with --dry-run, then confirm with --yes."));
    context.step(m_spec.dryRun ? Engine::tr("See what would go") : Engine::tr("Remove what is not kept"), 1, 1);
    const CleaningSummary summary = clean(context);
    const bool one = summary.removed == 1;
    const QString sentence = m_spec.dryRun
        ? one ? Engine::tr("%1 backup would go (%2), %3 kept.") : Engine::tr("%1 backups would go (%2), %3 kept.")
        : one ? Engine::tr("%1 backup removed (%2), %3 kept.")
              : Engine::tr("%1 backups removed (%2), %3 kept.");
    context.conclude(
        sentence.arg(QString::number(summary.removed), formatBytes(summary.freedBytes), QString::number(summary.kept)),
        {{u"removed"_s, summary.removed},
         {u"kept"_s, summary.kept},
         {u"freedBytes"_s, summary.freedBytes},
         {u"dryRun"_s, m_spec.dryRun}});
}
}
