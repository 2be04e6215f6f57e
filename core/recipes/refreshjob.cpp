#include "core/recipes/refreshjob.h"

#include "core/base/translation.h"
#include "core/recipes/knownbackups.h"

using namespace Qt::StringLiterals;

namespace larder
{
void RefreshJob::run(JobContext &context)
{
    context.step(Engine::tr("Read %1").arg(m_spec.repository), 1, 1);
    // A rebuild is how the user says that another disk at this place is meant.
    const QString expectedId = m_spec.everything ? QString() : knownBackups(context).repositoryId(m_spec.repository);
    const Repository repository = Repository::open(m_spec.repository, expectedId);
    Catalogue catalogue(context.services().catalogueFile);
    const RefreshSummary summary = catalogue.refresh(repository, m_spec.everything);
    catalogue.markInterruptedJobs();
    if (!summary.movedAside.isEmpty())
        context.warn(summary.damageText());
    context.conclude(Engine::tr("%1 new, %2 changed, %3 gone in %4.")
                         .arg(summary.added)
                         .arg(summary.changed)
                         .arg(summary.removed)
                         .arg(repository.path()),
                     {{u"added"_s, summary.added}, {u"changed"_s, summary.changed}, {u"removed"_s, summary.removed}});
}
}
