#include "core/jobs/dropkeptjob.h"

#include "core/job/serversurvey.h"
#include "core/restore/databasenames.h"
#include "core/restore/databaseswap.h"

using namespace Qt::StringLiterals;

namespace larder
{
void DropKeptJob::run(JobContext &context)
{
    const QString &name = m_spec.keptDatabase;
    if (!parseKeptName(name))
        throw Error(ErrorCode::Refused, u"\"%1\" is no database that a restore put aside."_s.arg(name),
                    u"Larder drops only those; use dropdb for others."_s);
    if (!m_spec.confirmed)
        throw Error(ErrorCode::Refused, u"Dropping database \"%1\" was not confirmed."_s.arg(name),
                    u"Type its name when asked, or give --yes."_s);
    context.step(u"Drop %1"_s.arg(name), 1, 1);
    const ServerSurvey survey = surveyServer(m_spec.server, u"drop-kept"_s, context);
    if (!survey.find(name))
        throw Error(ErrorCode::DatabaseNotFound,
                    u"There is no database \"%1\" on %2."_s.arg(name, survey.params.serverName()),
                    u"larder-cli kept list shows those there are."_s);
    PgConnection maintenance = PgConnection::connect(survey.params, context.token());
    dropDatabase(maintenance, name);
    context.conclude(u"Dropped %1."_s.arg(name), {{u"database"_s, name}});
}
}
