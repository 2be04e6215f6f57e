#include "core/restore/puttingright.h"

#include "core/postgres/pgconnection.h"
#include "core/restore/restorejournal.h"

#include <QDir>

namespace larder
{
namespace
{
/// One that cannot be looked into may hold some.
bool mayHoldNotes(const QDir &folder) { return folder.exists() && !(folder.isReadable() && folder.isEmpty()); }
}

QStringList putThingsRight(const ServerSurvey &survey, JobContext &context)
{
    if (!mayHoldNotes(QDir(context.services().journalDir))) // no connection for nothing
        return {};
    PgConnection maintenance = PgConnection::connect(survey.params, context.token());
    const Recovery recovery
        = RestoreJournal::recover(context.services().journalDir, survey.facts.systemIdentifier, maintenance);
    for (const QString &sentence : recovery.done)
        context.info(sentence);
    for (const QString &problem : recovery.problems)
        context.warn(problem);
    return recovery.done;
}

ServerSurvey surveyPutRight(const ServerAddress &server, const QString &job, JobContext &context)
{
    ServerSurvey survey = surveyServer(server, job, context);
    if (!putThingsRight(survey, context).isEmpty()) // it is another server now
        survey = surveyServer(server, job, context);
    return survey;
}
}
