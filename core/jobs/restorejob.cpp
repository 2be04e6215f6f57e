#include "core/jobs/restorejob.h"

#include "core/base/format.h"
#include "core/proof/rowcomparison.h"
#include "core/restore/databasenames.h"
#include "core/restore/databaseswap.h"
#include "core/restore/flightcheck.h"
#include "core/restore/psqlload.h"
#include "core/restore/scratchdatabase.h"
#include "core/restore/targetlock.h"

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
    if (m_source.record.format != BackupFormat::PlainGzip && m_source.record.format != BackupFormat::Plain)
        return; // the flight check says why it stops
    m_verified = verifyPlain(m_source, m_inflaters, context);
}

void RestoreJob::checkFlight(JobContext &context)
{
    context.step(u"Check the server and the target"_s, 2, steps);
    m_survey = surveyServer(m_spec.server, u"restore"_s, context);
    PgConnection maintenance = PgConnection::connect(m_survey.params, context.token());
    m_properties = targetProperties(m_spec, m_survey, m_source, maintenance);
    const QList<FlightFinding> findings = flightCheck({m_spec, m_survey, m_source, m_properties, maintenance});
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
    const QString name = scratchDatabaseName(context.jobId());
    ScratchDatabase scratch(
        m_survey.params, name, m_properties,
        RestoreJournal(context.services().journalDir, context.jobId(), m_survey.facts.systemIdentifier, name),
        context.token());
    load(name, false, context);
    const RowComparison rows = compare(name, context);
    makeReady(name, context);
    putInPlace(scratch, context);
    conclude(rows, context);
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
    context.meter().addTotalBytes(m_verified.rawBytes);
    DumpReader reader(m_source.open(), m_inflaters, context.token());
    const auto stillTheSame = [&] {
        if (reader.fileSha256() != m_verified.sha256)
            throw Error(ErrorCode::BackupDamaged, u"%1 changed while it was being read."_s.arg(m_source.absolutePath),
                        u"Find out what writes to it, then verify it again."_s);
    };
    PsqlLoad(m_survey.tools, m_survey.params.withDatabase(database), inTransaction).run(reader, stillTheSame, context);
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
    PgConnection connection = PgConnection::connect(m_survey.params.withDatabase(database), context.token());
    connection.execScript(u"ANALYZE"_s);
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
                      {u"rows"_s, rows.rows},
                      {u"tablesCompared"_s, rows.tables},
                      {u"differences"_s, QJsonArray::fromStringList(rows.differences)},
                      {u"keptDatabase"_s, m_kept}});
}
}
