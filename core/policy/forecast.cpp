#include "core/policy/forecast.h"

#include <algorithm>

namespace larder
{
namespace
{
constexpr qint64 paceDays = 30;
constexpr qint64 dayMs = 86'400'000;
constexpr int farthest = 36'500; // days
constexpr qsizetype restoresLookedAt = 5;

/// Bytes a day of the last 30 days, or of as many as there were backups; 0 when there were none.
double paceOf(const QList<BackupRecord> &backups, const QDateTime &now)
{
    qint64 bytes = 0;
    QDateTime first = now;
    for (const BackupRecord &backup : backups) {
        const bool counts = backup.started <= now && backup.started > now.addDays(-paceDays) && backup.bytes > 0;
        if (!counts)
            continue;
        bytes += backup.bytes;
        first = std::min(first, backup.started);
    }
    return static_cast<double>(bytes) / std::max(1.0, static_cast<double>(first.msecsTo(now)) / dayMs);
}

/// What the cleanup frees on each of the coming days, of the backups there are now.
QList<double> freedByDay(const QList<BackupRecord> &backups, const QDateTime &now, int retentionDays)
{
    QList<double> freed(retentionDays + 1, 0.0);
    for (const BackupRecord &backup : backups) {
        if (backup.pinned || backup.bytesOnDisk() <= 0 || !backup.started.isValid() || backup.started > now)
            continue;
        const qint64 leaves
            = backup.started.daysTo(now) > retentionDays ? 0 : retentionDays - backup.started.daysTo(now);
        freed[leaves] += static_cast<double>(backup.bytesOnDisk());
    }
    return freed;
}

/// Days until nothing is left, or -1 when the disk never fills up: after `retentionDays` as much goes as comes.
int daysWithCleanup(double perDay, double free, const QList<double> &freed)
{
    for (qsizetype day = 0; day < freed.size(); ++day) {
        free += freed.at(day) - perDay;
        if (free < 0)
            return static_cast<int>(day);
    }
    return -1;
}
}

SpaceForecast forecastSpace(const QList<BackupRecord> &backups, const QDateTime &now, qint64 freeBytes,
                            int retentionDays)
{
    SpaceForecast forecast;
    const double perDay = paceOf(backups, now);
    if (perDay <= 0)
        return forecast;
    forecast.bytesPerDay = qRound64(perDay);
    if (freeBytes < 0)
        return forecast;
    const auto free = static_cast<double>(freeBytes);
    forecast.daysUntilFull = retentionDays > 0
        ? daysWithCleanup(perDay, free, freedByDay(backups, now, std::min(retentionDays, farthest)))
        : static_cast<int>(std::min<double>(farthest, free / perDay));
    forecast.neverFull = forecast.daysUntilFull < 0;
    return forecast;
}

RestoreForecast forecastRestore(const QString &database, qint64 bytes, const QList<PastRestore> &past)
{
    QList<double> own;
    QList<double> others; // milliseconds a byte
    for (const PastRestore &restore : past) {
        if (restore.bytes <= 0 || restore.duration.count() < 0)
            continue;
        QList<double> &paces = restore.database == database ? own : others;
        if (paces.size() < restoresLookedAt)
            paces.append(static_cast<double>(restore.duration.count()) / static_cast<double>(restore.bytes));
    }
    QList<double> &paces = own.isEmpty() ? others : own;
    if (paces.isEmpty() || bytes < 0)
        return {};
    std::sort(paces.begin(), paces.end());
    const double pace = paces.at(paces.size() / 2);
    return {std::chrono::milliseconds(qRound64(pace * static_cast<double>(bytes))), !own.isEmpty()};
}
}
