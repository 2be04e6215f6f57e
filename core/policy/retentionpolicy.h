#pragma once

#include <QString>
#include <algorithm>

namespace larder
{
/// What to keep. A backup stays when any rule wants it. With no rule of age (days, daily … yearly) all stay, and only
/// the size cap removes.
struct RetentionPolicy
{
    /// Keep everything at most this many calendar days old (the shell script's `-mtime +N` removes what is older);
    /// 0 = this rule keeps nothing.
    int days = 30;
    int minimumCopies = 1; ///< newest good ones of each database always kept, at least 1
    int daily = 0, weekly = 0, monthly = 0, yearly = 0; ///< newest good one of each of the last N periods that have one
    /// Size cap of the repository, 0 = none: backups that only the days keep go, the oldest first, until it fits.
    qint64 maximumBytes = 0;

    bool hasPeriods() const { return daily > 0 || weekly > 0 || monthly > 0 || yearly > 0; }
    bool limitsAge() const { return days > 0 || hasPeriods(); }
    bool removesNothing() const { return !limitsAge() && maximumBytes <= 0; }
    bool keepsAllWithoutDays() const { return !hasPeriods() && maximumBytes <= 0; }
    /// How many days back the rules look that keep backups.
    int horizonDays() const { return std::max({days, daily, 7 * weekly, 31 * monthly}); }
    /// Whether what goes can be told as "older than N days".
    bool isOnlyDays() const { return days > 0 && keepsAllWithoutDays(); }
    bool operator==(const RetentionPolicy &) const = default;
};
/// In a few English words: "30 days, 7 daily, 4 weekly, 2 copies, at most 100 GB".
QString toString(const RetentionPolicy &policy);
}
