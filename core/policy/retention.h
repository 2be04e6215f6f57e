#pragma once

#include "core/policy/clockjudgement.h"
#include "core/repository/backuptypes.h"

#include <QList>
#include <QTimeZone>
#include <algorithm>
#include <optional>

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

enum class RetentionReason : int {
    Young,
    NoAgeLimit, ///< no rule of age is on
    Pinned,
    MinimumCopies,
    Daily,
    Weekly,
    Monthly,
    Yearly,
    LastProven, ///< the newest backup of the database with the highest proof reached
    InFuture, ///< started after now, or at an unknown time: the clock cannot be trusted for it
    ClockJumped, ///< removal is suspended
    GlobalsOfKeptRun, ///< roles belong to databases that stay
    NothingProven, ///< no copy that stays could be read, so the others stay too (see removalproofs.h)
    TooOld, ///< no rule keeps it
    OverSizeCap, ///< the reasons to remove
};
/// A short English phrase, e.g. "pinned", "no rule keeps it".
QString toString(RetentionReason reason);
/// The same in the language of the window.
QString wordsOf(RetentionReason reason);
std::optional<RetentionReason> retentionReasonFromString(const QString &text);

struct RetentionDecision
{
    BackupRecord backup;
    bool keep = true;
    RetentionReason reason = RetentionReason::Young;
};

/// Pure: decides for every backup of a repository, in the order given. Where the clock is in doubt, what it doubts
/// stays, and the size cap, which takes the oldest first, removes nothing. Days are calendar days in `zone` (a backup
/// of the same local date N days ago is N days old); weeks are ISO 8601. Known-bad backups (problem set) never count as
/// good copies, and go by age like others; partial ones, and those that failed in a drill, count only where their
/// database has no better one. Backups from the future stay, but do not stand in for the newest good one of their
/// database either.
QList<RetentionDecision> planRetention(const QList<BackupRecord> &backups, const RetentionPolicy &policy,
                                       const QDateTime &now, const QTimeZone &zone, const ClockJudgement &clock = {});
}
