#pragma once

#include "core/policy/clockjudgement.h"
#include "core/policy/retentionpolicy.h"
#include "core/repository/backuptypes.h"

#include <QList>
#include <QTimeZone>
#include <optional>

namespace larder
{
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
    NotChosen, ///< somebody removes others by hand
    TooOld, ///< no rule keeps it
    OverSizeCap,
    Chosen, ///< by hand; TooOld, OverSizeCap and this are the reasons to remove
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

/// Pure: what somebody removes by hand, decided for every backup in the order given. Of `chosen` (relative paths) stays
/// what no cleanup may take either: pinned ones, the newest good one of each database, its last one with the best
/// proof, and the roles of runs that stay. Ages and dates mean nothing.
QList<RetentionDecision> planRemoval(const QList<BackupRecord> &backups, const QStringList &chosen,
                                     const QDateTime &now, const QTimeZone &zone);
}
