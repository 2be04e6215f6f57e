#include "ui/health/healthpicture.h"

#include "core/repository/repository.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int mostDrillsRead = 50;

struct HealthWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::HealthWords)
};

bool isGood(const BackupRecord &backup) { return !backup.isGlobals && !backup.partial && backup.problem.isEmpty(); }

/// An unreadable record has measured nothing.
std::optional<DrillRecord> drillOf(const BackupRecord &backup)
{
    try {
        const auto manifest = Repository::open(backup.repository).readManifest(backup.path);
        return manifest ? manifest->drill : std::nullopt;
    } catch (const Error &) {
        return std::nullopt;
    }
}
}

QHash<QString, BackupRecord> newestGoodBackups(const QList<BackupRecord> &backups, const QDateTime &now)
{
    QHash<QString, BackupRecord> newest;
    for (const BackupRecord &backup : backups) {
        if (protects(backup, now) && !newest.contains(backup.database))
            newest.insert(backup.database, backup);
    }
    return newest;
}

QList<PastRestore> pastRestores(QList<JobRecord> jobs, const QList<BackupRecord> &backups)
{
    QHash<QString, const BackupRecord *> byPath;
    for (const BackupRecord &backup : backups)
        byPath.insert(backup.absolutePath(), &backup);
    std::sort(jobs.begin(), jobs.end(), [](auto &a, auto &b) { return a.started > b.started; });
    QList<PastRestore> restores;
    for (const JobRecord &job : std::as_const(jobs)) {
        const bool wentWell = job.status == "succeeded"_L1 || job.status == "warnings"_L1;
        if (!wentWell || !job.finished.isValid() || !job.spec["tables"_L1].toArray().isEmpty())
            continue;
        const QString path = job.spec["backup"_L1].toString();
        const BackupRecord *backup
            = byPath.value(path.startsWith(u'/') ? path : job.spec["repository"_L1].toString() + u'/' + path);
        if (backup && !backup->partial && backup->bytes > 0)
            restores.append(
                {backup->database, backup->bytes, std::chrono::milliseconds(job.started.msecsTo(job.finished))});
    }
    return restores;
}

QList<PastRestore> measuredByDrills(const QList<BackupRecord> &backups)
{
    QSet<QString> seen;
    QList<PastRestore> measured;
    for (const BackupRecord &backup : backups) {
        const bool drilled = isGood(backup) && backup.proof.level >= ProofLevel::Restorable && backup.bytes > 0;
        if (!drilled || seen.contains(backup.database) || seen.size() == mostDrillsRead)
            continue;
        seen.insert(backup.database);
        if (const auto drill = drillOf(backup); drill && drill->problem.isEmpty() && drill->loadMs > 0)
            measured.append({backup.database, backup.bytes, std::chrono::milliseconds(drill->loadMs)});
    }
    return measured;
}

QString remedyText(const HealthFinding &finding)
{
    switch (finding.remedy) {
    case Remedy::BackUp:
        return finding.database.isEmpty() ? HealthWords::tr("Back up…")
                                          : HealthWords::tr("Back up %1…").arg(finding.database);
    case Remedy::Verify: return HealthWords::tr("Verify");
    case Remedy::Drill: return HealthWords::tr("Drill");
    case Remedy::CleanUp: return HealthWords::tr("Clean up…");
    case Remedy::MountDisk: return HealthWords::tr("Look again");
    case Remedy::RebuildCatalogue: return HealthWords::tr("Rebuild the catalogue");
    case Remedy::Forget: return HealthWords::tr("Forget");
    case Remedy::None: break;
    }
    return {};
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
