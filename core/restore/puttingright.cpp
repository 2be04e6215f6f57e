#include "core/restore/puttingright.h"

#include "core/postgres/pgconnection.h"
#include "core/restore/restorejournal.h"

namespace larder
{
QStringList putThingsRight(const ServerSurvey &survey, JobContext &context)
{
    PgConnection maintenance = PgConnection::connect(survey.params, context.token());
    const Recovery recovery
        = RestoreJournal::recover(context.services().journalDir, survey.facts.systemIdentifier, maintenance);
    for (const QString &sentence : recovery.done)
        context.info(sentence);
    for (const QString &problem : recovery.problems)
        context.warn(problem);
    return recovery.done;
}
}
