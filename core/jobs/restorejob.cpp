#include "core/jobs/restorejob.h"

#include "core/base/format.h"
#include "core/gzip/dumpreader.h"
#include "core/proof/archiveverification.h"
#include "core/proof/rowcomparison.h"
#include "core/restore/archiveload.h"
#include "core/restore/databasenames.h"
#include "core/restore/databaseswap.h"
#include "core/restore/dumpfacts.h"
#include "core/restore/flightcheck.h"
#include "core/restore/gatherstatistics.h"
#include "core/restore/loadsession.h"
#include "core/restore/parallelload.h"
#include "core/restore/psqlload.h"
#include "core/restore/scratchdatabase.h"
#include "core/restore/targetlock.h"
#include "core/sql/listenerpair.h"

#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int steps = 6;

QString rowsText(const RowComparison &rows)
{
    return u"%1 rows in %2 tables are those of the backup"_s.arg(formatCount(rows.rows)).arg(rows.tables);
}

/// Below this the connections cost more than they save.
constexpr qint64 parallelRowBytes = 4'000'000;

/// Whether psql could succeed where several connections failed.
bool mayWorkSerially(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionFailed:
    case ErrorCode::AuthenticationFailed:
    case ErrorCode::ServerNoSpace:
    case ErrorCode::BackupDamaged:
    case ErrorCode::FileAccess: return false;
    default: return true;
    }
}

/// The server has counted each table's rows as it took them, and each count was that of the file.
RowComparison loadedRows(const DumpLayout &layout)
{
    RowComparison rows;
    QSet<std::pair<QByteArray, QByteArray>> tables;
    for (const LoadBlock &block : layout.blocks()) {
        tables.insert({block.table.schema, block.table.name});
        rows.rows += block.rows;
    }
    rows.tables = tables.size();
    return rows;
}

void requireEqual(const RowComparison &rows, const QString &database)
{
    if (!rows.differences.isEmpty())
        throw Error(
            ErrorCode::ContentsDiffer,
            u"What was loaded for %1 is not what the backup holds: %2."_s.arg(database, rows.differences.first()),
            u"Nothing was replaced. Try another backup, and report this with the log."_s, rows.differences.join(u'\n'));
}
}

void RestoreJob::run(JobContext &context)
{
    requireConsent();
    m_inflaters.setMaxThreadCount(m_spec.jobs > 0 ? m_spec.jobs : QThread::idealThreadCount());
    proveFile(context);
    checkFlight(context);
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    const TargetLock lock(maintenance, m_spec.database);
    for (const QString &name :
         RestoreJournal::recover(context.services().journalDir, m_survey.facts.systemIdentifier, maintenance))
        context.info(u"Dropped %1, left by a restore that was killed."_s.arg(name));
    if (m_spec.mode == RestoreMode::Empty)
        restoreIntoEmpty(context);
    else
        restoreBeside(context);
}

void RestoreJob::requireConsent() const
{
    const bool replaces = m_spec.mode == RestoreMode::Swap || m_spec.mode == RestoreMode::Drop;
    if (replaces && !m_spec.confirmed)
        throw Error(ErrorCode::Refused, u"Replacing database \"%1\" was not confirmed."_s.arg(m_spec.database),
                    u"Type its name when asked, give --yes, or restore it as a new database."_s);
}

/// A truncated script makes psql exit 0: the file is read to its end before the server is touched.
void RestoreJob::proveFile(JobContext &context)
{
    m_source = findBackup(m_spec.repository, m_spec.backup);
    context.step(u"Read the backup to its last byte"_s, 1, steps);
    const bool archive = isArchive(m_source);
    if (archive && !m_source.manifest && !m_spec.acceptForeign) { // pg_restore must not see it
        m_facts = backupFacts(m_source, false, m_inflaters, context);
        return; // the flight check says why it stops
    }
    m_stamps = archiveStamps(m_source);
    if (!archive)
        return proveScript(context);
    m_verified = verifyArchive(m_source, context);
    m_facts = backupFacts(m_source, true, m_inflaters, context);
    m_facts.rawBytes = m_verified.rawBytes;
}

void RestoreJob::proveScript(JobContext &context)
{
    DumpFacts heard;
    ListenerPair listeners(heard, m_spec.mode == RestoreMode::Empty ? nullptr : &m_layout);
    m_verified = verifyPlain(m_source, m_inflaters, context, &listeners);
    m_facts = backupFacts(m_source, heard, QString::fromUtf8(m_verified.summary.serverVersion), m_verified.rawBytes);
}

void RestoreJob::checkFlight(JobContext &context)
{
    context.step(u"Check the server and the target"_s, 2, steps);
    m_survey = surveyServer(m_spec.server, u"restore"_s, context);
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    m_properties = targetProperties(m_spec, m_survey, m_source, maintenance);
    const QList<FlightFinding> findings = flightCheck({m_spec, m_survey, m_source, m_facts, m_properties, maintenance});
    for (const FlightFinding &finding : findings)
        context.finding(finding);
    requireNoBlockers(findings, m_spec.database);
}

void RestoreJob::restoreBeside(JobContext &context)
{
    if (m_spec.mode == RestoreMode::Drop) { // the shell script's way, where there is no room for both
        PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
        context.info(u"Dropping %1."_s.arg(m_spec.database));
        dropDatabase(maintenance, m_spec.database);
    }
    RowComparison rows;
    const std::unique_ptr<ScratchDatabase> scratch = loadBeside(rows, context);
    makeReady(scratch->name(), context);
    putInPlace(*scratch, context);
    conclude(rows, context);
}

std::unique_ptr<ScratchDatabase> RestoreJob::makeScratch(JobContext &context) const
{
    const QString name = scratchDatabaseName(context.jobId());
    return std::make_unique<ScratchDatabase>(
        m_survey.params, name, m_properties,
        RestoreJournal(context.services().journalDir, context.jobId(), m_survey.facts.systemIdentifier, name),
        context.token());
}

/// Parallelism is an optimisation, psql is the definition.
std::unique_ptr<ScratchDatabase> RestoreJob::loadBeside(RowComparison &rows, JobContext &context)
{
    std::unique_ptr<ScratchDatabase> scratch = m_facts.archive ? nullptr : tryParallel(rows, context);
    m_parallel = scratch != nullptr;
    if (!m_parallel) {
        scratch = makeScratch(context);
        load(scratch->name(), false, context);
        rows = compare(scratch->name(), context);
    }
    return scratch;
}

/// Why psql alone loads the dump, as a clause; empty when several connections should.
QString RestoreJob::parallelObstacle() const
{
    if (connections() < 2)
        return u"one job was asked for"_s;
    if (m_verified.summary.irregular)
        return u"psql may read it otherwise than we do"_s;
    if (const QString obstacle = m_layout.obstacle(); !obstacle.isEmpty())
        return obstacle;
    return m_layout.rowBytes() < parallelRowBytes ? u"it is small"_s : QString();
}

int RestoreJob::connections() const { return m_inflaters.maxThreadCount(); }

/// Nothing when psql alone has to load the dump, as what this way made has been dropped again.
std::unique_ptr<ScratchDatabase> RestoreJob::tryParallel(RowComparison &rows, JobContext &context)
{
    if (const QString obstacle = parallelObstacle(); !obstacle.isEmpty()) {
        context.info(u"Loading by psql alone: %1."_s.arg(obstacle));
        return nullptr;
    }
    try {
        std::unique_ptr<ScratchDatabase> scratch = makeScratch(context);
        context.step(u"Load %1 of SQL: definitions first"_s.arg(formatBytes(m_verified.rawBytes)), 3, steps);
        context.meter().addTotalBytes(m_verified.rawBytes);
        const ConnectionParams params = m_survey.params.withDatabase(scratch->name())
                                            .withOptions(loadSessionOptions(m_survey.facts.versionNumber));
        const LoadSubject subject{m_survey.tools, params, m_source, m_stamps.first(), m_layout};
        ParallelLoad(subject, connections(), context).run();
        context.step(u"Compare the rows with the backup"_s, 4, steps);
        rows = loadedRows(m_layout);
        context.info(rowsText(rows));
        return scratch;
    } catch (const Error &error) {
        if (!mayWorkSerially(error.code()))
            throw;
        context.warn(u"Loading over several connections failed, psql alone is tried: %1"_s.arg(error.message()));
        return nullptr;
    }
}

void RestoreJob::restoreIntoEmpty(JobContext &context)
{
    load(m_spec.database, true, context);
    const RowComparison rows = compare(m_spec.database, context);
    makeReady(m_spec.database, context);
    context.step(u"Done"_s, 6, steps);
    conclude(rows, context);
}

void RestoreJob::load(const QString &database, bool inTransaction, JobContext &context)
{
    context.step(u"Load %1 of SQL"_s.arg(formatBytes(m_verified.rawBytes)), 3, steps);
    if (m_facts.archive)
        return loadArchive(database, inTransaction, context);
    context.meter().addTotalBytes(m_verified.rawBytes);
    DumpReader reader(m_source.open(), m_inflaters, context.token());
    const auto stillTheSame = [&] {
        if (reader.fileSha256() != m_verified.sha256)
            throw Error(ErrorCode::BackupDamaged, u"%1 changed while it was being read."_s.arg(m_source.absolutePath),
                        u"Find out what writes to it, then verify it again."_s);
    };
    const ConnectionParams params = m_survey.params.withDatabase(database);
    const int version = m_survey.facts.versionNumber;
    PsqlLoad(m_survey.tools, inTransaction ? params : params.withOptions(loadSessionOptions(version)), inTransaction)
        .run([&] { return reader.nextBlock(); }, stillTheSame, context);
}

void RestoreJob::loadArchive(const QString &database, bool inTransaction, JobContext &context) const
{
    const ClientTools tools = toolsForArchive(m_source, m_survey.tools, context);
    const ConnectionParams params = m_survey.params.withDatabase(database);
    const int version = m_survey.facts.versionNumber;
    ArchiveLoad load(tools, inTransaction ? params : params.withOptions(loadSessionOptions(version)), connections());
    if (inTransaction)
        load.inTransaction();
    load.run(m_source, m_stamps, context);
}

RowComparison RestoreJob::compare(const QString &database, JobContext &context) const
{
    context.step(u"Compare the rows with the backup"_s, 4, steps);
    PgConnection connection = PgConnection::connect(m_survey.params.withDatabase(database), context.token());
    RowComparison rows = compareRows(connection, m_verified.tables, context);
    requireEqual(rows, m_spec.database);
    context.info(rowsText(rows));
    return rows;
}

/// Without statistics the first queries of the morning would be slow.
void RestoreJob::makeReady(const QString &database, JobContext &context) const
{
    context.step(u"Gather statistics (ANALYZE)"_s, 5, steps);
    const ConnectionParams params = m_survey.params.withDatabase(database);
    for (const QString &problem : gatherStatistics(params, connections(), context.token()))
        context.warn(problem);
}

void RestoreJob::putInPlace(ScratchDatabase &scratch, JobContext &context)
{
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    maintenance.setDefaultErrorCode(ErrorCode::RestoreFailed);
    if (m_spec.mode == RestoreMode::Swap) {
        context.step(u"Replace %1"_s.arg(m_spec.database), 6, steps);
        m_kept = freeKeptName(maintenance, m_spec.database, context.services().clock->nowLocal());
        applyProperties(scratch.name(), context);
        swapDatabases(m_survey.params, {m_spec.database, scratch.name(), m_kept}, context.token());
    } else {
        context.step(u"Give it the name %1"_s.arg(m_spec.database), 6, steps);
        applyProperties(scratch.name(), context);
        endSessions(maintenance, scratch.name());
        renameDatabase(maintenance, scratch.name(), m_spec.database);
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

void RestoreJob::conclude(const RowComparison &rows, JobContext &context) const
{
    QString summary = u"Restored %1: %2."_s.arg(m_spec.database, rowsText(rows));
    if (!m_kept.isEmpty())
        summary += u" The database that was there is kept as %1."_s.arg(m_kept);
    context.conclude(summary,
                     {{u"database"_s, m_spec.database},
                      {u"mode"_s, toString(m_spec.mode)},
                      {u"way"_s,
                       m_facts.archive  ? u"pg_restore"_s
                           : m_parallel ? u"parallel"_s
                                        : u"serial"_s},
                      {u"rows"_s, rows.rows},
                      {u"tablesCompared"_s, rows.tables},
                      {u"differences"_s, QJsonArray::fromStringList(rows.differences)},
                      {u"keptDatabase"_s, m_kept}});
}
}
