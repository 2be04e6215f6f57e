#include "core/job/backupruns.h"

#include "core/base/translation.h"
#include "core/job/databasepattern.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int mostLookedAt = 50;

QStringList namesIn(const QJsonValue &array)
{
    QStringList names;
    for (const QJsonValue &value : array.toArray()) {
        const QString name = value.isObject() ? value[u"database"_s].toString() : value.toString();
        if (name != "globals"_L1 || !value.isObject())
            names.append(name);
    }
    return names;
}

/// What a run was to save that failed before it saved anything; a pattern may mean any.
QStringList wantedBy(const JobRecord &job)
{
    const QStringList names = namesIn(job.spec[u"databases"_s]);
    return std::any_of(names.begin(), names.end(), isPattern) ? QStringList() : names;
}

QString reasonOf(const JobRecord &job)
{
    if (job.status == "interrupted"_L1)
        return Engine::tr("It was killed, or the computer went down.");
    return job.error[u"message"_s].toString();
}

BackupRun runOf(const JobRecord &job)
{
    const bool failed = job.status == "failed"_L1 || job.status == "interrupted"_L1;
    const QStringList notSaved = namesIn(job.result[u"failed"_s]);
    return {job.started, failed, failed ? reasonOf(job) : QString(),
            failed && !notSaved.isEmpty() ? notSaved : wantedBy(job)};
}
}

QList<BackupRun> backupRuns(const QList<JobRecord> &jobs, const QString &repository)
{
    QList<BackupRun> runs;
    for (const JobRecord &job : jobs) {
        const bool ended = job.status != "running"_L1 && job.status != "cancelled"_L1;
        const bool counts = ended && job.kind == "backup"_L1 && !job.spec[u"dryRun"_s].toBool();
        if (counts && job.spec[u"repository"_s].toString() == repository)
            runs.append(runOf(job));
    }
    return runs;
}

QList<BackupRun> lastBackupRuns(const Catalogue &catalogue, const QString &repository)
{
    return backupRuns(catalogue.jobs(mostLookedAt, u"backup"_s), repository);
}
}
