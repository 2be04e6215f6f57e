#include "core/policy/healthwords.h"

#include "core/base/format.h"
#include "core/base/translation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::array levelNames{"good"_L1, "attention"_L1, "bad"_L1, "unknown"_L1};
constexpr std::array issueNames{"repository-unusable"_L1,
                                "catalogue-unreadable"_L1,
                                "server-unknown"_L1,
                                "never-saved"_L1,
                                "only-unproven"_L1,
                                "only-parts"_L1,
                                "none-good"_L1,
                                "old"_L1,
                                "run-failed"_L1,
                                "newest-damaged"_L1,
                                "drill-failed"_L1,
                                "file-missing"_L1,
                                "no-room"_L1,
                                "closed"_L1};
constexpr std::array remedyNames{"none"_L1,       "back-up"_L1,           "verify"_L1, "drill"_L1, "clean-up"_L1,
                                 "mount-disk"_L1, "rebuild-catalogue"_L1, "forget"_L1};

template <typename Value, size_t size>
std::optional<Value> valueOf(const std::array<QLatin1StringView, size> &names, const QString &text)
{
    for (size_t i = 0; i < size; ++i) {
        if (names[i] == text)
            return static_cast<Value>(i);
    }
    return {};
}

QString reasonOf(const BackupRecord &backup)
{
    return backup.problem.isEmpty() ? Engine::tr("Its date lies in the future.") : backup.problem;
}
}

QString toString(HealthLevel level) { return levelNames[static_cast<size_t>(level)]; }
QString toString(HealthIssue issue) { return issueNames[static_cast<size_t>(issue)]; }
QString toString(Remedy remedy) { return remedyNames[static_cast<size_t>(remedy)]; }
std::optional<HealthIssue> healthIssueFromString(const QString &text) { return valueOf<HealthIssue>(issueNames, text); }
std::optional<Remedy> remedyFromString(const QString &text) { return valueOf<Remedy>(remedyNames, text); }

QString databaseSentence(const HealthFinding &finding, const BackupRecord *backup, const QDateTime &now)
{
    const QString ago = formatAgo(finding.when, now);
    switch (finding.issue) {
    case HealthIssue::OnlyUnproven:
        return Engine::tr("No recent backup of %1 was made by Larder, and nobody has read the files of others.")
            .arg(finding.database);
    case HealthIssue::OnlyParts:
        return Engine::tr("Of %1 there are only parts, no backup of the whole database.").arg(finding.database);
    case HealthIssue::NoneGood:
        return Engine::tr("There is no good backup of %1. %2").arg(finding.database, reasonOf(*backup));
    case HealthIssue::Old: return Engine::tr("The newest good backup of %1 was made %2.").arg(finding.database, ago);
    case HealthIssue::NewestDamaged:
        return Engine::tr("The newest backup of %1 is damaged. %2").arg(finding.database, backup->problem);
    case HealthIssue::DrillFailed:
        return Engine::tr("The last drill of %1 failed %2: %3").arg(finding.database, ago, backup->drillProblem);
    default: return Engine::tr("%1 was never saved.").arg(finding.database);
    }
}

QString failedRunsSentence(const BackupRun &last, int inARow, const QDateTime &now)
{
    const QString ago = formatAgo(last.at, now);
    return inARow == 1
        ? Engine::tr("The last backup failed %1: %2").arg(ago, last.why)
        : Engine::tr("The last %1 backups failed, the newest %2: %3").arg(QString::number(inARow), ago, last.why);
}

QString missingSentence(const HealthFinding &finding)
{
    const QString day = formatMoment(finding.when);
    return finding.backups.size() == 1
        ? Engine::tr("The file of the backup of %1 of %2 is missing beside its record.").arg(finding.database, day)
        : Engine::tr("%1 files of backups of %2 are missing beside their records, the newest of %3.")
              .arg(QString::number(finding.backups.size()), finding.database, day);
}

QString closedSentence(const QString &database)
{
    return Engine::tr("%1 takes no connections any more, so it is not saved.").arg(database);
}

QString roomSentence(qint64 wantedBytes, qint64 freeBytes)
{
    return Engine::tr("The next backups want %1; the disk has %2 free.")
        .arg(formatBytes(wantedBytes), formatBytes(freeBytes));
}

QString catalogueSentence(const QString &problem)
{
    return Engine::tr("The catalogue cannot be read: %1").arg(problem);
}

QString serverSentence(const QString &problem)
{
    return Engine::tr("The server could not be asked which databases it has: %1").arg(problem);
}
}
