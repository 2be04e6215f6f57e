#include "core/recipes/backupjob.h"

#include "core/base/budget.h"
#include "core/base/commandtext.h"
#include "core/base/format.h"
#include "core/base/taskgroup.h"
#include "core/base/translation.h"
#include "core/job/databasechoice.h"
#include "core/job/repositoryaccess.h"
#include "core/job/runcode.h"
#include "core/job/stepplan.h"
#include "core/recipes/cleaning.h"
#include "core/recipes/databasebackup.h"
#include "core/recipes/firstsaved.h"
#include "core/recipes/hook.h"
#include "core/recipes/knownbackups.h"
#include "core/recipes/processshares.h"
#include "core/restore/puttingright.h"

#include <QThread>
#include <mutex>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The last backup of each database says how large the next will be, if that was as much of it.
qint64 expectedBytes(const QList<BackupRecord> &known, const QStringList &databases, const BackupPart &part)
{
    qint64 sum = 0;
    for (const QString &database : databases) {
        for (const BackupRecord &record : known) { // newest first
            if (record.database == database && !record.isGlobals && record.part == part) {
                sum += std::max<qint64>(record.bytes, 0);
                break;
            }
        }
    }
    return sum;
}

void checkFreeSpace(const Repository &repository, const QList<BackupRecord> &known, const QStringList &databases,
                    const BackupPart &part)
{
    const qint64 needed = expectedBytes(known, databases, part);
    const qint64 free = repository.freeBytes();
    if (needed > free)
        throw Error(ErrorCode::NoSpace,
                    Engine::tr("Not enough space on %1: the last backups of these databases took %2, %3 are free.")
                        .arg(repository.path(), formatBytes(needed), formatBytes(free)),
                    Engine::tr("Free space there or choose another backup directory. What could go: %1.")
                        .arg(command(u"cleanup --dry-run"_s)));
}

/// What is left behind after a cancel is tidied up quickly or not at all: whoever pressed Ctrl+C waits.
constexpr std::chrono::seconds hookLimitAfterCancel{30};

QMap<QByteArray, QByteArray> hookVariables(const BackupSpec &spec, const QStringList &databases,
                                           const JobContext &context)
{
    return {{"LARDER_JOB", context.jobId().toUtf8()},
            {"LARDER_REPOSITORY", spec.repository.toUtf8()},
            {"LARDER_DATABASES", databases.join(u'\n').toUtf8()}};
}

/// Whether trying again may help: a server that went away, a lock, tables that changed under the dump. Wrong passwords,
/// missing rights, full disks and options that pg_dump does not know stay what they are.
bool isPassing(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::ConnectionFailed:
    case ErrorCode::TimedOut: return true;
    case ErrorCode::DumpFailed:
        return !error.detail().contains("out of shared memory"_L1)
            && !error.detail().contains("unrecognized option"_L1);
    default: return false;
    }
}

void pause(std::chrono::seconds time, const CancelToken &token)
{
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
        token.throwIfCancelled();
        QThread::msleep(50);
    }
}

/// Indexes have no share in a dump.
constexpr double sqlPerServerByte = 0.6;

/// What the database's last backup held; without one what the server says. Corrected as soon as its turn comes.
qint64 expectedSql(const QList<BackupRecord> &known, const QString &database, qint64 serverBytes)
{
    for (const BackupRecord &record : known) { // newest first
        if (record.database == database && !record.isGlobals && !record.partial && record.rawBytes > 0)
            return record.rawBytes;
    }
    return static_cast<qint64>(static_cast<double>(serverBytes) * sqlPerServerByte);
}

struct PlannedDatabase
{
    QString name;
    int processes = 1; ///< that read it
    qint64 bytes = 0; ///< on the server, where it matters
};

/// How many processes read each database, the largest first: it takes longest.
QList<PlannedDatabase> planProcesses(const ServerSurvey &survey, QStringList databases, int jobs,
                                     const CancelToken &token)
{
    if (databases.size() == 1) // no need to ask
        return {{databases.first(), jobs}};
    const QHash<QString, qint64> sizes = databaseSizes(survey, databases, token);
    const auto bytesOf = [&](const QString &name) { return sizes.value(name, 0); };
    std::stable_sort(databases.begin(), databases.end(),
                     [&](const QString &a, const QString &b) { return bytesOf(a) > bytesOf(b); });
    QList<qint64> bytes;
    for (const QString &name : std::as_const(databases))
        bytes.append(bytesOf(name));
    const QList<int> shares = shareProcesses(bytes, jobs);
    QList<PlannedDatabase> plan;
    for (qsizetype i = 0; i < databases.size(); ++i)
        plan.append({databases[i], shares[i], bytes[i]});
    return plan;
}

const QString nameOfGlobals = u"globals"_s;

Error missingDatabases(const QStringList &names, const ServerSurvey &survey)
{
    const QString server = survey.params.serverName();
    return {ErrorCode::DatabaseNotFound,
            names.size() == 1 ? Engine::tr("There is no database \"%1\" on %2.").arg(names.first(), server)
                              : Engine::tr("There are no databases \"%1\" on %2.").arg(names.join(u"\", \""_s), server),
            Engine::tr("%1 lists the databases there are; take a dropped one off the server's list.")
                .arg(command(u"server test"_s))};
}

/// What is passed over by rule and not by wish is said: it may be somebody's own after all.
void tellPassedOver(const DatabaseChoice &choice, JobContext &context)
{
    for (const PassedOverDatabase &database : choice.passedOver) {
        const bool isExpected = database.reason == PassedOver::Template || database.reason == PassedOver::Maintenance
            || database.reason == PassedOver::Excluded;
        if (!isExpected)
            context.info(Engine::tr("%1 is not saved: %2.").arg(database.name, wordsOf(database.reason)));
    }
}

/// What was saved once and is not any more is missed too late otherwise.
void warnAboutClosed(const DatabaseChoice &choice, const QList<BackupRecord> &known, JobContext &context)
{
    for (const QString &name : closedThoughSaved(choice, known))
        context.warn(
            Engine::tr("%1 is not saved, though there are backups of it: it takes no connections of this user. "
                       "Where nobody meant that: ALTER DATABASE … ALLOW_CONNECTIONS true, or GRANT CONNECT "
                       "ON DATABASE …; else leave it out (--exclude).")
                .arg(name));
}

QJsonArray passedOverJson(const DatabaseChoice &choice)
{
    QJsonArray array;
    for (const PassedOverDatabase &database : choice.passedOver)
        array.append(QJsonObject{{u"database"_s, database.name}, {u"reason"_s, toString(database.reason)}});
    return array;
}

/// Those of databases first: what kept the globals away is seldom the cause.
QList<Error> failuresIn(const QJsonArray &failed)
{
    QList<Error> ofDatabases;
    QList<Error> ofGlobals;
    for (const QJsonValue &item : failed)
        (item[u"database"] == nameOfGlobals ? ofGlobals : ofDatabases)
            .append(Error::fromJson(item[u"error"].toObject()));
    return ofDatabases + ofGlobals;
}

/// Nothing while somebody reads there: whoever verifies for hours costs nobody a backup, and the next one cleans up.
std::optional<RepositoryLock> keepReadersOut(const Repository &repository, JobContext &context)
{
    try {
        return context.locks().keepReadersOut(repository);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Busy)
            throw;
        context.info(Engine::tr("%1 Cleaning up is left to the next backup.").arg(error.message()));
        return {};
    }
}

QString joined(const QJsonArray &items, const QString &key)
{
    QStringList names;
    for (const QJsonValue &item : items)
        names.append(item[key].toString());
    return names.join(u", "_s);
}
}

BackupJob::BackupJob(BackupSpec spec) : m_spec(std::move(spec)), m_databases(m_spec.databases)
{
    if (m_spec.format == BackupFormat::Plain)
        m_spec.compression = CompressionLevel::None;
}

void BackupJob::run(JobContext &context)
{
    if (m_spec.dryRun)
        return save(context);
    try {
        runPreHook(context);
        save(context);
    } catch (const Cancelled &) {
        runPostHook(JobStatus::Cancelled, context);
        throw;
    } catch (...) { // whatever it was: what the pre hook began is ended
        runPostHook(JobStatus::Failed, context);
        throw;
    }
    const bool warned = !context.warnings().isEmpty();
    runPostHook(warned ? JobStatus::SucceededWithWarnings : JobStatus::Succeeded, context);
}

void BackupJob::runPreHook(JobContext &context) const
{
    if (m_spec.preHook.isEmpty())
        return;
    context.info(Engine::tr("Run the pre hook"));
    runHook({Engine::tr("pre hook"), m_spec.preHook, hookVariables(m_spec, m_databases, context)}, context.token(),
            context);
}

/// The locks are free again: it may unmount the disk.
void BackupJob::runPostHook(JobStatus status, JobContext &context) const
{
    if (m_spec.postHook.isEmpty())
        return;
    context.info(Engine::tr("Run the post hook"));
    Hook hook{Engine::tr("post hook"), m_spec.postHook, hookVariables(m_spec, m_databases, context)};
    hook.variables["LARDER_OUTCOME"] = toString(status).toUtf8();
    const bool isCancelled = context.token().isCancelled();
    if (isCancelled)
        hook.timeLimit = hookLimitAfterCancel;
    try {
        // The job's own token would end the hook at once.
        runHook(hook, isCancelled ? CancelToken() : context.token(), context);
    } catch (const Error &error) {
        // What went wrong before it is the cause that counts.
        if (status == JobStatus::Succeeded || status == JobStatus::SucceededWithWarnings)
            throw error.within(Engine::tr("The backups are saved"));
        context.warn(error.message());
    }
}

void BackupJob::save(JobContext &context)
{
    context.meter().plan(backupSteps(m_spec));
    context.step(Engine::tr("Ask the server what there is"), 1, 4);
    const ServerSurvey survey = m_spec.dryRun ? surveyServer(m_spec.server, u"backup"_s, context)
                                              : surveyPutRight(m_spec.server, u"backup"_s, context);
    const DatabaseChoice choice = choose(survey, context);
    if (m_spec.dryRun)
        return explainPlan(choice, survey, context);
    const QStringList &databases = choice.chosen;
    m_databases = databases;

    context.step(Engine::tr("Prepare the backup directory"), 2, 4);
    const auto [repository, lock] = openToWrite(m_spec.repository, context);
    KnownBackups catalogue = knownBackups(context);
    const QList<BackupRecord> known = catalogue.of(repository);
    warnAboutClosed(choice, known, context);
    checkFreeSpace(repository, known, databases, partOf(toJson(JobSpec(m_spec))));

    context.step(databases.size() == 1 ? Engine::tr("Save %1").arg(databases.first())
                                       : Engine::tr("Save %1 databases").arg(databases.size()),
                 3, 4);
    saveAll(survey, databases, repository, known, context);
    addMissing(choice, survey, context);

    if (m_failed.isEmpty() && !m_spec.retention.removesNothing()) {
        context.step(Engine::tr("Remove what is not kept (%1)").arg(toString(m_spec.retention)), 4, 4);
        cleanUp(repository, survey, context);
    }
    catalogue.refresh(repository);
    conclude(choice, context);
}

DatabaseChoice BackupJob::choose(const ServerSurvey &survey, JobContext &context) const
{
    QStringList wanted = m_spec.databases;
    if (wanted.isEmpty() && !m_spec.allDatabases)
        wanted = context.services().listedDatabases(m_spec.server);
    DatabaseChoice choice = chooseDatabases(survey.databases, wanted, m_spec.exclude);
    tellPassedOver(choice, context);
    for (const QString &pattern : std::as_const(choice.unmatched))
        context.warn(Engine::tr("No database of %1 is called like \"%2\".").arg(survey.params.serverName(), pattern));
    if (!choice.chosen.isEmpty())
        return choice;
    if (!choice.missing.isEmpty())
        throw missingDatabases(choice.missing, survey);
    throw Error(
        ErrorCode::DatabaseNotFound, Engine::tr("There is nothing to back up on %1.").arg(survey.params.serverName()),
        Engine::tr("Name a database, or create one first; templates and \"postgres\" are saved only when named."));
}

void BackupJob::explainPlan(const DatabaseChoice &choice, const ServerSurvey &survey, JobContext &context) const
{
    for (const QString &name : choice.chosen)
        context.item(Engine::tr("Would save %1").arg(name), {{u"database"_s, name}, {u"dryRun"_s, true}});
    context.conclude(Engine::tr("Would save %1 to %2.").arg(choice.chosen.join(u", "_s), m_spec.repository),
                     {{u"databases"_s, QJsonArray::fromStringList(choice.chosen)},
                      {u"missing"_s, QJsonArray::fromStringList(choice.missing)},
                      {u"passedOver"_s, passedOverJson(choice)}});
    if (!choice.missing.isEmpty())
        throw missingDatabases(choice.missing, survey);
}

/// They fail like databases whose dump failed, once the others are saved.
void BackupJob::addMissing(const DatabaseChoice &choice, const ServerSurvey &survey, JobContext &context)
{
    for (const QString &name : choice.missing)
        addFailure(name, missingDatabases({name}, survey), context);
}

void BackupJob::addFailure(const QString &name, const Error &error, JobContext &context)
{
    context.item(Engine::tr("%1 failed: %2").arg(name, error.message()),
                 {{u"database"_s, name}, {u"error"_s, error.toJson()}});
    m_failed.append(QJsonObject{{u"database"_s, name}, {u"error"_s, error.toJson()}});
}

void BackupJob::saveAll(const ServerSurvey &survey, const QStringList &databases, const Repository &repository,
                        const QList<BackupRecord> &known, JobContext &context)
{
    const int jobs = m_spec.jobs > 0 ? m_spec.jobs : QThread::idealThreadCount();
    QThreadPool compressors;
    compressors.setMaxThreadCount(jobs);
    QThreadPool savers;
    savers.setMaxThreadCount(jobs);
    const DatabaseBackup backup(m_spec, survey, repository, known, compressors, context);

    std::mutex mutex;
    const auto save = [&](const QString &name, auto &&work) {
        try {
            const QJsonObject item = saveWithRetries(name, work, context);
            const std::scoped_lock lock(mutex);
            if (!item.isEmpty())
                m_saved.append(item);
            return !item.isEmpty();
        } catch (const Error &error) { // the others go on; Cancelled does not come here
            const std::scoped_lock lock(mutex);
            addFailure(name, error, context);
            return false;
        }
    };
    FirstSaved firstSaved(databases.size());
    Budget budget(jobs);
    TaskGroup group(savers, context.token());
    const QList<PlannedDatabase> plan = planProcesses(survey, databases, jobs, context.token());
    for (const PlannedDatabase &one : plan) // also of those that wait for their turn
        context.meter().expect(one.name, expectedSql(known, one.name, one.bytes));
    for (const PlannedDatabase &one : plan)
        group.add([&, one] {
            firstSaved.ended(save(one.name, [&] {
                const Budget::Share share = budget.take(one.processes, context.token());
                return backup.saveDatabase(one.name, one.processes);
            }));
        });
    // The last task of the pool: when it runs, every database is at work or through.
    if (m_spec.withGlobals)
        group.add([&] {
            save(nameOfGlobals, [&] { return backup.saveGlobals([&] { return firstSaved.wait(group.token()); }); });
        });
    group.wait();
}

QJsonObject BackupJob::saveWithRetries(const QString &name, const std::function<QJsonObject()> &work,
                                       JobContext &context) const
{
    for (int retry = 1;; ++retry) {
        try {
            return work();
        } catch (const Error &error) {
            if (retry > m_spec.retries || !isPassing(error))
                throw;
            context.info(Engine::tr("%1: %2 Retry %3 of %4 in %5 s.")
                             .arg(name, error.message(), QString::number(retry), QString::number(m_spec.retries),
                                  QString::number(m_spec.retryDelaySeconds)));
        }
        pause(std::chrono::seconds(m_spec.retryDelaySeconds), context.token());
    }
}

void BackupJob::cleanUp(const Repository &repository, const ServerSurvey &survey, JobContext &context)
{
    CleanupSpec spec;
    spec.repository = m_spec.repository;
    spec.retention = m_spec.retention;
    if (const std::optional<RepositoryLock> removing = keepReadersOut(repository, context))
        m_removed = cleanRepository(repository, spec, context, survey.clockAheadSeconds).removed;
    else
        m_cleanupPutOff = true;
}

void BackupJob::conclude(const DatabaseChoice &choice, JobContext &context) const
{
    const qsizetype wanted = choice.chosen.size() + choice.missing.size();
    qint64 bytes = 0;
    qsizetype databases = 0;
    for (const QJsonValue &item : m_saved) {
        bytes += item[u"bytes"].toInteger();
        databases += item[u"isGlobals"].toBool() ? 0 : 1;
    }
    const QString where = u"%1 (%2)"_s.arg(m_spec.repository, formatBytes(bytes));
    context.conclude((wanted == 1 ? Engine::tr("%1 database saved to %2.") : Engine::tr("%1 databases saved to %2."))
                         .arg(QString::number(wanted), where),
                     {{u"run"_s, context.jobId()},
                      {u"saved"_s, m_saved},
                      {u"failed"_s, m_failed},
                      {u"removed"_s, m_removed},
                      {u"cleanupPutOff"_s, m_cleanupPutOff},
                      {u"passedOver"_s, passedOverJson(choice)}});
    if (m_failed.isEmpty())
        return;
    const QList<Error> failures = failuresIn(m_failed);
    const Error &cause = failures.first();
    if (wanted == 1 && m_saved.isEmpty())
        throw cause;
    QList<ErrorCode> codes;
    for (const Error &failure : failures)
        codes.append(failure.code());
    throw Error(
        codeOfRun(databases, codes),
        (wanted == 1 ? Engine::tr("%1 of %2 database saved. %3 failed: %4")
                     : Engine::tr("%1 of %2 databases saved. %3 failed: %4"))
            .arg(QString::number(databases), QString::number(wanted), joined(m_failed, u"database"_s), cause.message()),
        cause.hint(), cause.detail());
}
}
