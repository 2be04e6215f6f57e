#include "core/jobs/backupjob.h"

#include "core/base/format.h"
#include "core/base/taskgroup.h"
#include "core/catalogue/catalogue.h"
#include "core/jobs/cleaning.h"
#include "core/jobs/databasebackup.h"
#include "core/repository/repository.h"

#include <QRegularExpression>
#include <QThread>
#include <mutex>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
bool matchesAny(const QString &name, const QStringList &patterns)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(
                                      pattern, QRegularExpression::UnanchoredWildcardConversion))
                   .match(name)
                   .capturedLength()
            == name.size();
    });
}

bool isOrdinary(const DatabaseInfo &info)
{
    return !info.isTemplate && info.allowsConnections && info.mayConnect && !info.isInvalid
        && info.name != "postgres"_L1;
}

/// The last backup of each database says how large the next will be.
qint64 expectedBytes(const QList<BackupRecord> &known, const QStringList &databases)
{
    qint64 sum = 0;
    for (const QString &database : databases) {
        for (const BackupRecord &record : known) { // newest first
            if (record.database == database && !record.isGlobals) {
                sum += std::max<qint64>(record.bytes, 0);
                break;
            }
        }
    }
    return sum;
}

void checkFreeSpace(const Repository &repository, const QList<BackupRecord> &known, const QStringList &databases)
{
    const qint64 needed = expectedBytes(known, databases);
    const qint64 free = repository.freeBytes();
    if (needed > free)
        throw Error(ErrorCode::NoSpace,
                    u"Not enough space on %1: the last backups of these databases took %2, %3 are free."_s.arg(
                        repository.path(), formatBytes(needed), formatBytes(free)),
                    u"Free space there (larder-cli cleanup shows what could go) or choose another backup directory."_s);
}

QString joined(const QJsonArray &items, const QString &key)
{
    QStringList names;
    for (const QJsonValue &item : items)
        names.append(item[key].toString());
    return names.join(u", "_s);
}
}

void BackupJob::run(JobContext &context)
{
    context.step(u"Ask the server what there is"_s, 1, 4);
    const ServerSurvey survey = surveyServer(m_spec.server, u"backup"_s, context);
    const QStringList databases = chooseDatabases(survey, context);
    if (m_spec.dryRun)
        return explainPlan(databases, context);

    context.step(u"Prepare the backup directory"_s, 2, 4);
    Catalogue catalogue(context.services().catalogueFile);
    const Repository repository
        = Repository::openOrCreate(m_spec.repository, catalogue.repositoryId(m_spec.repository));
    repository.removeLeftovers();
    catalogue.refresh(repository);
    const QList<BackupRecord> known = catalogue.backups(repository.path());
    checkFreeSpace(repository, known, databases);

    context.step(databases.size() == 1 ? u"Save %1"_s.arg(databases.first())
                                       : u"Save %1 databases"_s.arg(databases.size()),
                 3, 4);
    saveAll(survey, databases, repository, known, context);

    if (m_failed.isEmpty() && m_spec.retentionDays > 0) {
        context.step(u"Remove what is older than %1 days"_s.arg(m_spec.retentionDays), 4, 4);
        cleanUp(repository, context);
    }
    catalogue.refresh(repository);
    conclude(databases.size(), context);
}

QStringList BackupJob::chooseDatabases(const ServerSurvey &survey, JobContext &context) const
{
    QStringList wanted = m_spec.databases;
    if (wanted.isEmpty() && !m_spec.allDatabases)
        wanted = context.services().listedDatabases(m_spec.server);
    QStringList chosen;
    if (wanted.isEmpty()) {
        for (const DatabaseInfo &info : survey.databases) {
            if (isOrdinary(info))
                chosen.append(info.name);
        }
    } else {
        for (const QString &name : wanted) {
            if (!survey.find(name))
                throw Error(ErrorCode::DatabaseNotFound,
                            u"There is no database \"%1\" on %2."_s.arg(name, survey.params.serverName()),
                            u"larder-cli server test lists the databases there are."_s);
            if (!chosen.contains(name))
                chosen.append(name);
        }
    }
    chosen.removeIf([&](const QString &name) { return matchesAny(name, m_spec.exclude); });
    if (chosen.isEmpty())
        throw Error(ErrorCode::DatabaseNotFound,
                    u"There is nothing to back up on %1."_s.arg(survey.params.serverName()),
                    u"Name a database, or create one first; templates and \"postgres\" are saved only when named."_s);
    return chosen;
}

void BackupJob::explainPlan(const QStringList &databases, JobContext &context) const
{
    for (const QString &name : databases)
        context.item(u"Would save %1"_s.arg(name), {{u"database"_s, name}, {u"dryRun"_s, true}});
    context.conclude(u"Would save %1 to %2."_s.arg(databases.join(u", "_s), m_spec.repository),
                     {{u"databases"_s, QJsonArray::fromStringList(databases)}});
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
            const QJsonObject item = work();
            const std::scoped_lock lock(mutex);
            m_saved.append(item);
        } catch (const Error &error) { // the others go on; Cancelled does not come here
            context.item(u"%1 failed: %2"_s.arg(name, error.message()),
                         {{u"database"_s, name}, {u"error"_s, error.toJson()}});
            const std::scoped_lock lock(mutex);
            if (m_failed.isEmpty())
                m_firstError = error;
            m_failed.append(QJsonObject{{u"database"_s, name}, {u"error"_s, error.toJson()}});
        }
    };
    TaskGroup group(savers, context.token());
    for (const QString &name : databases)
        group.add([&, name] { save(name, [&] { return backup.saveDatabase(name); }); });
    if (m_spec.withGlobals)
        group.add([&] { save(u"globals"_s, [&] { return backup.saveGlobals(); }); });
    group.wait();
}

void BackupJob::cleanUp(const Repository &repository, JobContext &context)
{
    CleanupSpec spec;
    spec.repository = m_spec.repository;
    spec.retentionDays = m_spec.retentionDays;
    m_removed = cleanRepository(repository, spec, context).removed;
}

void BackupJob::conclude(qsizetype wanted, JobContext &context) const
{
    qint64 bytes = 0;
    qsizetype databases = 0;
    for (const QJsonValue &item : m_saved) {
        bytes += item[u"bytes"].toInteger();
        databases += item[u"isGlobals"].toBool() ? 0 : 1;
    }
    const QString where = u"%1 (%2)"_s.arg(m_spec.repository, formatBytes(bytes));
    const QString count = wanted == 1 ? u"1 database"_s : u"%1 databases"_s.arg(wanted);
    context.conclude(
        u"%1 saved to %2."_s.arg(count, where),
        {{u"run"_s, context.jobId()}, {u"saved"_s, m_saved}, {u"failed"_s, m_failed}, {u"removed"_s, m_removed}});
    if (m_failed.isEmpty())
        return;
    if (wanted == 1 && m_saved.isEmpty())
        throw m_firstError;
    throw Error(databases || !m_saved.isEmpty() ? ErrorCode::PartlyDone : m_firstError.code(),
                u"%1 of %2 saved. %3 failed: %4"_s.arg(databases).arg(count, joined(m_failed, u"database"_s),
                                                                      m_firstError.message()),
                m_firstError.hint(), m_firstError.detail());
}
}
