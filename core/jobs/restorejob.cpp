#include "core/jobs/restorejob.h"

#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/job/stepplan.h"
#include "core/jobs/safetydump.h"
#include "core/proof/rowcomparison.h"
#include "core/restore/databasenames.h"
#include "core/restore/databaseswap.h"
#include "core/restore/flightcheck.h"
#include "core/restore/gatherstatistics.h"
#include "core/restore/targetlock.h"

#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int steps = 6;
}

/// A truncated script makes psql exit 0: the file is read to its end before the server is touched.
void RestoreJob::run(JobContext &context)
{
    requireConsent();
    m_inflaters.setMaxThreadCount(m_spec.jobs > 0 ? m_spec.jobs : QThread::idealThreadCount());
    const BackupSource source = openBackup(m_spec.repository, m_spec.backup, context);
    context.meter().plan(restoreSteps(m_spec, volumeOf(source)));
    context.step(Engine::tr("Read the backup to its last byte"), 1, steps);
    m_backup = proveForLoading(source, m_spec.acceptForeign, m_inflaters, context);
    checkFlight(context);
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    const TargetLock lock(maintenance, m_spec.database);
    if (m_spec.mode == RestoreMode::Empty)
        restoreIntoEmpty(context);
    else
        restoreBeside(context);
}

void RestoreJob::requireConsent() const
{
    const bool replaces = m_spec.mode == RestoreMode::Swap || m_spec.mode == RestoreMode::Drop;
    if (replaces && !m_spec.confirmed)
        throw Error(ErrorCode::Refused, Engine::tr("Replacing database \"%1\" was not confirmed.").arg(m_spec.database),
                    Engine::tr("Type its name when asked, give --yes, or restore it as a new database."));
}

void RestoreJob::checkFlight(JobContext &context)
{
    context.step(Engine::tr("Check the server and the target"), 2, steps);
    m_survey = surveyServer(m_spec.server, u"restore"_s, context);
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    for (const QString &repair :
         RestoreJournal::recover(context.services().journalDir, m_survey.facts.systemIdentifier, maintenance))
        context.info(repair);
    m_properties = targetProperties(m_spec, m_survey, m_backup.source, maintenance);
    const QList<FlightFinding> findings
        = flightCheck({m_spec, m_survey, m_backup.source, m_backup.facts, m_properties, maintenance});
    for (const FlightFinding &finding : findings)
        context.finding(finding);
    requireNoBlockers(findings, m_spec.database);
}

void RestoreJob::restoreBeside(JobContext &context)
{
    if (m_spec.mode == RestoreMode::Drop)
        dropFirst(context);
    RowComparison rows;
    BackupLoad load(m_backup, m_survey, m_inflaters, {3, steps});
    const std::unique_ptr<ScratchDatabase> scratch = load.beside([&] { return makeScratch(context); }, rows, context);
    makeReady(scratch->name(), context);
    putInPlace(*scratch, context);
    conclude(rows, load.way(), context);
}

/// The shell script's way, where there is no room for both. Whoever writes between the dump and the drop loses that.
void RestoreJob::dropFirst(JobContext &context)
{
    if (m_spec.safetyDump) {
        context.step(Engine::tr("Save %1 before it is dropped").arg(m_spec.database), 2, steps);
        m_safetyBackup = saveBeforeDropping(m_spec, m_survey, m_inflaters, context);
    }
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    context.info(Engine::tr("Dropping %1.").arg(m_spec.database));
    dropDatabase(maintenance, m_spec.database);
}

std::unique_ptr<ScratchDatabase> RestoreJob::makeScratch(JobContext &context) const
{
    const QString name = scratchDatabaseName(context.jobId());
    return std::make_unique<ScratchDatabase>(
        m_survey.params, name, m_properties,
        RestoreJournal({context.services().journalDir, context.jobId(), m_survey.facts.systemIdentifier,
                        context.services().onDatabaseStep}),
        context.token());
}

void RestoreJob::restoreIntoEmpty(JobContext &context)
{
    BackupLoad load(m_backup, m_survey, m_inflaters, {3, steps});
    const RowComparison rows = load.intoEmpty(m_spec.database, context);
    makeReady(m_spec.database, context);
    context.step(Engine::tr("Done"), 6, steps);
    conclude(rows, load.way(), context);
}

/// Without statistics the first queries of the morning would be slow.
void RestoreJob::makeReady(const QString &database, JobContext &context) const
{
    context.step(Engine::tr("Gather statistics (ANALYZE)"), 5, steps);
    const ConnectionParams params = m_survey.params.withDatabase(database);
    for (const QString &problem : gatherStatistics(params, m_inflaters.maxThreadCount(), context))
        context.warn(problem);
}

void RestoreJob::putInPlace(ScratchDatabase &scratch, JobContext &context)
{
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    maintenance.setDefaultErrorCode(ErrorCode::RestoreFailed);
    if (m_spec.mode == RestoreMode::Swap) {
        context.step(Engine::tr("Replace %1").arg(m_spec.database), 6, steps);
        m_kept = freeKeptName(maintenance, m_spec.database, context.services().clock->nowLocal());
        applyProperties(scratch.name(), context);
        swapDatabases(m_survey.params, {m_spec.database, scratch.name(), m_kept}, scratch.journal(), context.token());
    } else {
        context.step(Engine::tr("Give it the name %1").arg(m_spec.database), 6, steps);
        applyProperties(scratch.name(), context);
        endSessions(maintenance, scratch.name());
        renameDatabase(maintenance, scratch.name(), m_spec.database);
        scratch.journal().reached(u"named"_s);
    }
    scratch.release();
    if (!m_kept.isEmpty() && !m_spec.keepOld) {
        dropDatabase(maintenance, m_kept);
        m_kept.clear();
    }
}

void RestoreJob::applyProperties(const QString &database, JobContext &context) const
{
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    for (const QString &refused : applyDatabaseProperties(maintenance, database, m_properties))
        context.warn(refused);
    for (const QString &difference :
         compareDatabaseProperties(m_properties, readDatabaseProperties(maintenance, database)))
        context.warn(difference);
}

void RestoreJob::conclude(const RowComparison &rows, const QString &way, JobContext &context) const
{
    QString summary = Engine::tr("Restored %1: %2.").arg(m_spec.database, rowsText(rows));
    if (!m_kept.isEmpty())
        summary += u' ' + Engine::tr("The database that was there is kept as %1.").arg(m_kept);
    if (!m_safetyBackup.isEmpty())
        summary += u' ' + Engine::tr("What it was before is saved as %1.").arg(m_safetyBackup);
    context.conclude(summary,
                     {{u"database"_s, m_spec.database},
                      {u"mode"_s, toString(m_spec.mode)},
                      {u"way"_s, way},
                      {u"rows"_s, rows.rows},
                      {u"tablesCompared"_s, rows.tables},
                      {u"differences"_s, QJsonArray::fromStringList(rows.differences)},
                      {u"keptDatabase"_s, m_kept},
                      {u"safetyBackup"_s, m_safetyBackup}});
}
}
