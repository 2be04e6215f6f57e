#include "core/recipes/flightcheckjob.h"

#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/policy/databasenames.h"
#include "core/restore/flightcheck.h"
#include "core/restore/targetproperties.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
void FlightCheckJob::run(JobContext &context)
{
    const RestoreSpec &spec = m_spec.restore;
    context.step(Engine::tr("Check backup, server and target"), 1, 1);
    BackupSource source = openBackupToRead(spec.repository, spec.backup, context);
    source.from = spec.from;
    ServerSurvey survey = surveyServer(spec.server, u"flight-check"_s, context);
    loadAs(survey, spec.loadAs, context.services());
    PgConnection maintenance = PgConnection::connect(survey.params, context.token());

    QThreadPool readers;
    const BackupFacts facts = backupFacts(source, {spec.acceptForeign, spec.filter}, readers, context);
    const DatabaseProperties properties = targetProperties(spec, survey, source, facts.properties, maintenance);
    QJsonArray findings;
    int blockers = 0;
    int warnings = 0;
    for (const FlightFinding &finding : flightCheck({spec, survey, source, facts, properties, maintenance})) {
        context.finding(finding);
        findings.append(finding.toJson());
        blockers += finding.severity == FindingSeverity::Blocker ? 1 : 0;
        warnings += finding.severity == FindingSeverity::Warning ? 1 : 0;
    }
    ServerInspector inspector(maintenance);
    const QTimeZone zone = context.services().clock->zone();
    context.conclude(
        blockers ? (blockers == 1 ? Engine::tr("%1 of the checks stands in the way.")
                                  : Engine::tr("%1 of the checks stand in the way."))
                       .arg(blockers)
                 : Engine::tr("Nothing stands in the way."),
        {{u"findings"_s, findings},
         {u"blockers"_s, blockers},
         {u"warnings"_s, warnings},
         {u"missing"_s, facts.missing},
         {u"rowsOnly"_s, facts.rowsOnly},
         {u"unknownStatements"_s, facts.scopes.unknown},
         {u"currentBytes"_s, inspector.databaseSizes({spec.database}).value(spec.database, -1)},
         {u"sessions"_s, inspector.sessions(spec.database).size()},
         {u"suggestedName"_s, suggestedDatabaseName(source.record.database, source.record.started.toTimeZone(zone))},
         {u"keptName"_s, keptDatabaseName(spec.database, context.services().clock->nowLocal())}});
}
}
