#include "core/recipes/dropkeptjob.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"
#include "core/job/serversurvey.h"
#include "core/policy/databasenames.h"
#include "core/restore/databasefate.h"

using namespace Qt::StringLiterals;

namespace larder
{
void DropKeptJob::run(JobContext &context)
{
    const QString &name = m_spec.keptDatabase;
    if (!parseKeptName(name))
        throw Error(ErrorCode::Refused, Engine::tr("\"%1\" is no database that a restore put aside.").arg(name),
                    Engine::tr("Larder drops only those; use dropdb for others."));
    if (!m_spec.confirmed)
        throw Error(ErrorCode::Refused, Engine::tr("Dropping database \"%1\" was not confirmed.").arg(name),
                    Engine::tr("Type its name when asked, or give --yes."));
    context.step(Engine::tr("Drop %1").arg(name), 1, 1);
    const ServerSurvey survey = surveyServer(m_spec.server, u"drop-kept"_s, context);
    if (!survey.find(name))
        throw Error(ErrorCode::DatabaseNotFound,
                    Engine::tr("There is no database \"%1\" on %2.").arg(name, survey.params.serverName()),
                    Engine::tr("Those there are: %1.").arg(command(u"kept list"_s)));
    context.token().throwIfCancelled();
    // The point of no return: half dropped it would be of no use to anybody.
    if (const std::optional<FailedDrop> failed = dropForGood(survey.params, name)) {
        if (failed->state != AfterDrop::There)
            context.pointOfNoReturn();
        if (failed->state == AfterDrop::Broken)
            throw brokenByDrop(name, failed->error);
        if (failed->state != AfterDrop::Gone)
            throw failed->error;
    }
    context.pointOfNoReturn();
    context.conclude(Engine::tr("Dropped %1.").arg(name), {{u"database"_s, name}});
}
}
