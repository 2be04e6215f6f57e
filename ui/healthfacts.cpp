#include "ui/healthfacts.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::HealthWords)
};

using Index = QHash<QString, const BackupRecord *>; ///< by absolute path

QStringList backupsOf(const JobRecord &job)
{
    if (job.kind == "restore"_L1 && job.spec["tables"_L1].toArray().isEmpty())
        return {job.spec["backup"_L1].toString()};
    QStringList paths;
    if (job.kind == "drill"_L1) {
        for (const QJsonValue &path : job.spec["backups"_L1].toArray())
            paths.append(path.toString());
    }
    return paths;
}

/// Without bytes when one of them is not known.
PastRestore restoreOf(const JobRecord &job, const Index &index)
{
    PastRestore restore;
    restore.duration = std::chrono::milliseconds(job.started.msecsTo(job.finished));
    const QStringList paths = backupsOf(job);
    for (const QString &path : paths) {
        const bool absolute = path.startsWith(u'/');
        const BackupRecord *backup = index.value(absolute ? path : job.spec["repository"_L1].toString() + u'/' + path);
        if (!backup || backup->partial || backup->bytes <= 0)
            return {};
        restore.bytes += backup->bytes;
        restore.database = paths.size() == 1 ? backup->database : QString();
    }
    return restore;
}
}

QHash<QString, BackupRecord> newestGoodBackups(const QList<BackupRecord> &backups, const QDateTime &now)
{
    QHash<QString, BackupRecord> newest;
    for (const BackupRecord &backup : backups) {
        const bool good = !backup.isGlobals && !backup.partial && backup.problem.isEmpty() && backup.started <= now;
        if (good && !newest.contains(backup.database))
            newest.insert(backup.database, backup);
    }
    return newest;
}

QList<PastRestore> pastRestores(QList<JobRecord> jobs, const QList<BackupRecord> &backups)
{
    Index index;
    for (const BackupRecord &backup : backups)
        index.insert(backup.absolutePath(), &backup);
    std::sort(jobs.begin(), jobs.end(), [](auto &a, auto &b) { return a.started > b.started; });
    QList<PastRestore> restores;
    for (const JobRecord &job : std::as_const(jobs)) {
        const bool wentWell = job.status == "succeeded"_L1 || job.status == "warnings"_L1;
        if (!wentWell || !job.finished.isValid())
            continue;
        if (const PastRestore restore = restoreOf(job, index); restore.bytes > 0)
            restores.append(restore);
    }
    return restores;
}

QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 3600, day = 86'400;
    if (seconds < hour)
        return HealthWords::tr("%n min", nullptr, static_cast<int>(std::max<qint64>(1, seconds / minute)));
    if (seconds < 2 * day)
        return HealthWords::tr("%n h", nullptr, static_cast<int>(seconds / hour));
    return HealthWords::tr("%n day(s)", nullptr, static_cast<int>(seconds / day));
}
}
