#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

namespace larder
{
/// What there is to tell whether this computer's clock can be trusted with the age of backups.
struct ClockFacts
{
    QDateTime now{};
    QDateTime lastSeen{}; ///< when the last job ended by the clock of that moment; invalid = unknown
    QList<QDateTime> backups{}; ///< when each began, in any order; invalid ones and those after `now` do not count
    std::optional<qint64> serverAheadSeconds{}; ///< what the clock of a server on another computer is ahead of this one
    int horizonDays = 30; ///< how far back the rules look that keep backups
    bool isRight = false; ///< somebody looked at it and says so
};

enum class ClockDoubt : int {
    None,
    JumpedSinceLastJob,
    DiffersFromServer, ///< by more than a day
    AheadOfBackups, ///< nothing was saved for longer than half a year, or the clock is ahead
    GapInBackups, ///< of more than half a year, and too few days of backups since then
};

struct ClockJudgement
{
    ClockDoubt doubt = ClockDoubt::None;
    QDateTime doubtedBefore; ///< the age of backups from before is not known; invalid = of none
    QDateTime last; ///< GapInBackups, AheadOfBackups: the backup before it; DiffersFromServer: the server's time
    QDateTime next; ///< GapInBackups: the backup after it; else now

    bool doubts(const QDateTime &started) const { return doubtedBefore.isValid() && started < doubtedBefore; }
    bool operator==(const ClockJudgement &) const = default;
};

/// Pure. A server elsewhere that agrees, or somebody who says so, proves the clock. Else it must not have gone back by
/// more than an hour or ahead by more than 180 days since the last job, and not be 180 days ahead of the newest backup.
/// Backups from before a gap of more than 180 days are as old as they look only when those after it span half of
/// `horizonDays`, at least 7 and at most 30 days: a computer that slept for a year looks the same as one whose clock is
/// a year ahead.
ClockJudgement judgeClock(const ClockFacts &facts);

/// What is wrong and what follows from it, in the language of the window; empty when nothing is.
QString sentenceOf(const ClockJudgement &judgement);
}
