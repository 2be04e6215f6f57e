#include "core/recipes/restorejob.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/job/stepplan.h"
#include "core/policy/databasenames.h"
#include "core/postgres/toolcommand.h"
#include "core/proof/drillproof.h"
#include "core/proof/rowcomparison.h"
#include "core/recipes/safetydump.h"
#include "core/restore/databasefate.h"
#include "core/restore/databaseswap.h"
#include "core/restore/filteredout.h"
#include "core/restore/flightcheck.h"
#include "core/restore/gatherstatistics.h"
#include "core/restore/puttingright.h"
#include "core/restore/targetlock.h"
#include "core/restore/targetproperties.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int steps = 6;

/// What ends without the server's word makes people ask what has become of their database.
bool leavesInDoubt(ErrorCode code) { return code == ErrorCode::ConnectionFailed || code == ErrorCode::TimedOut; }

/// Whether the file is at fault, or what it holds.
bool mayBeRescued(ErrorCode code)
{
    return code == ErrorCode::RestoreFailed || code == ErrorCode::BackupDamaged || code == ErrorCode::ContentsDiffer;
}

QString rescueCommand(const RestoreSpec &spec)
{
    QString words = u"restore --rescue"_s;
    if (!spec.from.isEmpty())
        words += u" --from "_s + shellQuoted(spec.from);
    return command(words + u' ' + shellQuoted(spec.backup) + u" NEW_DATABASE"_s);
}

/// Beside the notes of restores.
QString rescueFolder(const Services &services) { return QFileInfo(services.journalDir).path() + u"/rescue"_s; }

QString untouchedSentence(const RestoreSpec &spec)
{
    return spec.mode == RestoreMode::New ? Engine::tr("No database %1 was made.").arg(spec.database)
                                         : Engine::tr("Database %1 is as it was.").arg(spec.database);
}
}

void RestoreJob::run(JobContext &context)
{
    requireConsent();
    try {
        load(context);
    } catch (const Error &error) {
        if (m_spec.rescue || context.hasTurned() || !mayBeRescued(error.code()))
            throw;
        throw Error(
            error.code(), error.message(),
            (error.hint() + u' ' + Engine::tr("What can be loaded of it: %1").arg(rescueCommand(m_spec))).trimmed(),
            error.detail());
    }
}

/// A script cut between two statements loads without an error: the file is read to its end before the server is
/// touched.
void RestoreJob::load(JobContext &context)
{
    m_inflaters.setMaxThreadCount(m_spec.jobs > 0 ? m_spec.jobs : QThread::idealThreadCount());
    BackupSource source = openBackupToRead(m_spec.repository, m_spec.backup, context);
    source.from = m_spec.from;
    context.meter().plan(restoreSteps(m_spec, volumeOf(source)));
    context.step(Engine::tr("Read the backup to its last byte"), 1, steps);
    const ReadingTerms terms{m_spec.acceptForeign, m_spec.filter};
    m_backup = m_spec.rescue ? readForRescue(source, terms, m_inflaters, context)
                             : proveForLoading(source, terms, m_inflaters, context);
    checkFlight(context);
    const TargetLock lock(m_survey.params, m_spec.database, context.token());
    try {
        restore(context);
    } catch (const Error &error) {
        if (context.hasTurned() || !leavesInDoubt(error.code()))
            throw;
        throw Error(error.code(), error.message() + u' ' + untouchedSentence(m_spec), error.hint(), error.detail());
    }
}

void RestoreJob::restore(JobContext &context)
{
    if (m_spec.rescue)
        return rescue(context);
    switch (m_spec.mode) {
    case RestoreMode::Empty: return restoreIntoEmpty(context);
    case RestoreMode::Drop: return restoreAfterDropping(context);
    case RestoreMode::New:
    case RestoreMode::Swap: return restoreBeside(context);
    }
}

void RestoreJob::requireConsent() const
{
    const bool replaces = m_spec.mode == RestoreMode::Swap || m_spec.mode == RestoreMode::Drop;
    if (replaces && !m_spec.confirmed)
        throw Error(ErrorCode::Refused, Engine::tr("Replacing database \"%1\" was not confirmed.").arg(m_spec.database),
                    Engine::tr("Type its name when asked, give --yes, or restore it as a new database."));
}

GateRules RestoreJob::rules() const { return {.acceptStatements = m_spec.acceptStatements, .filter = m_spec.filter}; }

void RestoreJob::checkFlight(JobContext &context)
{
    context.step(Engine::tr("Check the server and the target"), 2, steps);
    m_survey = surveyPutRight(m_spec.server, u"restore"_s, context);
    loadAs(m_survey, m_spec.loadAs, context.services());
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    m_properties = targetProperties(m_spec, m_survey, m_backup.source, m_backup.facts.properties, maintenance);
    if (m_spec.rescue)
        m_properties = possibleProperties(m_properties, m_survey, maintenance);
    const QList<FlightFinding> findings
        = flightCheck({m_spec, m_survey, m_backup.source, m_backup.facts, m_properties, maintenance});
    for (const FlightFinding &finding : findings)
        context.finding(finding);
    requireNoBlockers(findings, m_spec.database);
    if (const QString left = filterText(m_spec.filter); !left.isEmpty())
        context.info(Engine::tr("Left out as asked: %1.").arg(left));
}

void RestoreJob::restoreBeside(JobContext &context)
{
    RowComparison rows;
    BackupLoad load(m_backup, m_survey, rules(), m_inflaters, {3, steps});
    const std::unique_ptr<ScratchDatabase> scratch = load.beside([&] { return makeScratch(context); }, rows, context);
    makeReady(scratch->name(), context);
    putInPlace(*scratch, context);
    recordProof(context);
    conclude(rows, load.way(), context);
}

void RestoreJob::rescue(JobContext &context)
{
    const QString folder = rescueFolder(context.services());
    SetAside aside(folder, context.jobId());
    removeOldRescues(folder);
    const std::unique_ptr<ScratchDatabase> scratch = makeScratch(context);
    RescueReport report
        = RescueLoad(m_backup, m_survey, rules(), m_inflaters, aside, {3, steps}).into(scratch->name(), context);
    report.database = m_spec.database;
    makeReady(scratch->name(), context);
    aside.writeReport(report.text());
    putInPlace(*scratch, context);
    aside.keep();
    concludeRescue(report, context);
}

void RestoreJob::concludeRescue(const RescueReport &report, JobContext &context) const
{
    QJsonObject result = report.toJson();
    result[u"database"_s] = m_spec.database;
    result[u"mode"_s] = toString(m_spec.mode);
    result[u"way"_s] = u"rescue"_s;
    context.conclude(report.summary(), result);
    const QString place = report.folder + u"/report.txt"_s;
    context.info(Engine::tr("The report is %1").arg(place));
    if (!report.isWhole())
        throw Error(ErrorCode::PartlyLoaded, report.summary(),
                    Engine::tr("%1 says what is missing and why, and where refused rows are kept.").arg(place));
}

/// The shell script's way, where there is no room for both. Whoever writes between the dump and the drop loses that.
void RestoreJob::restoreAfterDropping(JobContext &context)
{
    saveFirst(context);
    drop(context);
    try {
        restoreBeside(context);
    } catch (const Cancelled &) {
        throw gone({ErrorCode::RestoreFailed, Engine::tr("The restore was stopped.")}, context);
    } catch (const Error &error) {
        throw gone(error, context);
    }
}

void RestoreJob::saveFirst(JobContext &context)
{
    if (!m_spec.safetyDump)
        return;
    context.step(Engine::tr("Save %1 before it is dropped").arg(m_spec.database), 2, steps);
    m_safetyBackup = saveBeforeDropping(m_spec, m_survey, m_inflaters, context);
}

void RestoreJob::drop(JobContext &context)
{
    context.info(Engine::tr("Dropping %1.").arg(m_spec.database));
    context.token().throwIfCancelled();
    // The point of no return: what comes behind it can only bring something back.
    const std::optional<FailedDrop> failed = dropForGood(m_survey.params, m_spec.database);
    if (failed && failed->state == AfterDrop::There)
        throw failed->error;
    context.pointOfNoReturn();
    context.hearCancelAgain(); // loading may take hours
    if (failed && failed->state == AfterDrop::Broken)
        throw gone(brokenByDrop(m_spec.database, failed->error), context);
    if (failed && failed->state == AfterDrop::Unknown)
        throw gone(failed->error, context);
}

/// What every error behind the drop leads with.
Error RestoreJob::gone(const Error &why, JobContext &context) const
{
    const QString saved = m_safetyBackup.isEmpty() ? QString() : m_spec.repository + u'/' + m_safetyBackup;
    RestoreSpec back = m_spec;
    back.mode = RestoreMode::New;
    back.confirmed = false;
    if (!saved.isEmpty())
        back.backup = saved;
    const QString command = commandLineFor(back);
    context.conclude({},
                     {{u"database"_s, m_spec.database},
                      {u"mode"_s, toString(m_spec.mode)},
                      {u"dropped"_s, true},
                      {u"safetyBackup"_s, m_safetyBackup},
                      {u"bringBack"_s, command}});
    const QString hint = saved.isEmpty()
        ? Engine::tr("It was not saved before. A backup of it can be loaded by: %1").arg(command)
        : Engine::tr("It was saved as %1. Bring it back by: %2").arg(saved, command);
    return {why.code(),
            Engine::tr("Database \"%1\" was dropped, and its restore did not succeed: %2")
                .arg(m_spec.database, why.message()),
            hint, why.detail()};
}

std::unique_ptr<ScratchDatabase> RestoreJob::makeScratch(JobContext &context) const
{
    const QString name = scratchDatabaseName(context.jobId());
    return std::make_unique<ScratchDatabase>(
        m_survey, name, m_properties,
        RestoreJournal({context.services().journalDir, context.jobId(), m_survey.facts.systemIdentifier,
                        context.services().onDatabaseStep,
                        [&context](const QString &sentence) { context.warn(sentence); }}),
        context.token());
}

void RestoreJob::restoreIntoEmpty(JobContext &context)
{
    BackupLoad load(m_backup, m_survey, rules(), m_inflaters, {3, steps});
    const RowComparison rows = load.intoEmpty(m_spec.database, context);
    try {
        makeReady(m_spec.database, context);
    } catch (const Error &error) { // the rows are there
        context.warn(error.message());
    }
    context.step(Engine::tr("Done"), 6, steps);
    recordProof(context);
    conclude(rows, load.way(), context);
}

/// Without statistics the first queries of the morning would be slow.
void RestoreJob::makeReady(const QString &database, JobContext &context) const
{
    context.step(Engine::tr("Gather statistics (ANALYZE)"), 5, steps);
    const ConnectionParams params = m_survey.loader.withDatabase(database);
    for (const QString &problem : gatherStatistics(params, m_inflaters.maxThreadCount(), context))
        context.warn(problem);
}

void RestoreJob::putInPlace(ScratchDatabase &scratch, JobContext &context)
{
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    maintenance.setDefaultErrorCode(ErrorCode::RestoreFailed);
    // The point of no return: clients find the restored database under its name.
    const auto turn = [&] { context.pointOfNoReturn(); };
    if (m_spec.mode == RestoreMode::Swap) {
        context.step(Engine::tr("Replace %1").arg(m_spec.database), 6, steps);
        m_kept = freeKeptName(maintenance, m_spec.database, context.services().clock->nowLocal());
        applyProperties(scratch.name(), context);
        swapDatabases(m_survey.params, {m_spec.database, scratch.name(), m_kept}, scratch.journal(), context.token(),
                      {}, turn);
    } else {
        context.step(Engine::tr("Give it the name %1").arg(m_spec.database), 6, steps);
        applyProperties(scratch.name(), context);
        renameForGood(maintenance, scratch.name(), m_spec.database, turn);
        scratch.journal().reached(u"named"_s);
    }
    try {
        scratch.release();
    } catch (const Error &error) { // a note too many: the next start finds that nothing is to be done
        context.warn(error.message());
    }
    if (!m_kept.isEmpty() && !m_spec.keepOld)
        dropReplaced(context);
}

void RestoreJob::dropReplaced(JobContext &context)
{
    const std::optional<FailedDrop> failed = dropForGood(m_survey.params, m_kept);
    if (!failed || failed->state == AfterDrop::Gone)
        m_kept.clear();
    else
        context.warn(Engine::tr("The replaced database could not be dropped, it is there as %1: %2")
                         .arg(m_kept, failed->error.message()));
}

/// Every row was compared with the record: more than reading the file shows.
void RestoreJob::recordProof(JobContext &context) const
{
    if (m_spec.filter != RestoreFilter{}) // what was left out may be what does not load
        return;
    try {
        recordRestore(m_backup.source, u"restored as %1 on %2"_s.arg(m_spec.database, m_survey.params.serverName()),
                      context);
    } catch (const Error &error) {
        context.warn(
            Engine::tr("That the backup was restored could not be noted in its record: %1").arg(error.message()));
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
                      {u"largeObjects"_s, rows.largeObjects},
                      {u"differences"_s, QJsonArray::fromStringList(rows.differences)},
                      {u"keptDatabase"_s, m_kept},
                      {u"safetyBackup"_s, m_safetyBackup}});
}
}
