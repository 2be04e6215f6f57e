#include "core/recipes/undojob.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"
#include "core/policy/databasenames.h"
#include "core/restore/databasefate.h"
#include "core/restore/databaseswap.h"
#include "core/restore/puttingright.h"
#include "core/restore/restorejournal.h"
#include "core/restore/targetlock.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The names carry their time: the greatest is the newest.
QString newestKept(const ServerSurvey &survey, const UndoSpec &spec)
{
    QString newest;
    for (const DatabaseInfo &info : survey.databases) {
        const bool wanted = spec.keptDatabase.isEmpty() || info.name == spec.keptDatabase;
        if (wanted && isKeptDatabaseOf(info.name, spec.database) && info.name > newest)
            newest = info.name;
    }
    if (newest.isEmpty())
        throw Error(ErrorCode::DatabaseNotFound,
                    Engine::tr("No earlier state of database \"%1\" is kept on %2.")
                        .arg(spec.database, survey.params.serverName()),
                    Engine::tr("Restore a backup instead; those there are: %1.").arg(command(u"list"_s)));
    return newest;
}
}

void UndoJob::run(JobContext &context)
{
    if (!m_spec.confirmed)
        throw Error(ErrorCode::Refused, Engine::tr("Replacing database \"%1\" was not confirmed.").arg(m_spec.database),
                    Engine::tr("Type its name when asked, or give --yes."));
    context.step(Engine::tr("Find what was kept"), 1, 2);
    const ServerSurvey survey = surveyPutRight(m_spec.server, u"undo"_s, context);
    const QString earlier = newestKept(survey, m_spec);

    context.step(Engine::tr("Bring back %1").arg(earlier), 2, 2);
    PgConnection maintenance = PgConnection::connect(survey.params, context.token());
    const TargetLock lock(survey.params, m_spec.database, context.token());
    const Services &services = context.services();
    const auto turn = [&] { context.pointOfNoReturn(); }; // the database that was put aside bears the live name
    RestoreJournal journal(
        {services.journalDir, context.jobId(), survey.facts.systemIdentifier, services.onDatabaseStep});
    QString aside;
    if (survey.find(m_spec.database)) {
        aside = freeKeptName(maintenance, m_spec.database, context.services().clock->nowLocal());
        swapDatabases(survey.params, {m_spec.database, earlier, aside}, journal, context.token(), {}, turn);
    } else {
        renameForGood(maintenance, earlier, m_spec.database, turn);
    }
    context.conclude(
        aside.isEmpty() ? Engine::tr("%1 is back as it was.").arg(m_spec.database)
                        : Engine::tr("%1 is back as it was; what was there is kept as %2.").arg(m_spec.database, aside),
        {{u"database"_s, m_spec.database}, {u"keptDatabase"_s, aside}, {u"restored"_s, earlier}});
}
}
