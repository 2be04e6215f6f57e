#include "core/policy/clockjudgement.h"

#include "core/base/format.h"
#include "core/base/translation.h"

#include <algorithm>

namespace larder
{
namespace
{
constexpr qint64 daySeconds = 86'400;
constexpr qint64 backwardToleranceSeconds = 3600; // time servers correct by seconds, jobs may overlap by minutes
constexpr qint64 forwardToleranceSeconds = 180 * daySeconds;
constexpr qint64 serverToleranceSeconds = daySeconds;
constexpr int fewestWitnessDays = 7;
constexpr int mostWitnessDays = 30;

ClockJudgement doubtAll(ClockDoubt doubt, const ClockFacts &facts, const QDateTime &last)
{
    return {doubt, facts.now.addSecs(1), last, facts.now};
}

bool jumpedSinceLastJob(const ClockFacts &facts)
{
    if (!facts.lastSeen.isValid())
        return false;
    const qint64 seconds = facts.lastSeen.secsTo(facts.now);
    return seconds < -backwardToleranceSeconds || seconds > forwardToleranceSeconds;
}

/// Those that count, newest first.
QList<QDateTime> pastBackups(const ClockFacts &facts)
{
    QList<QDateTime> times = facts.backups;
    times.removeIf([&](const QDateTime &time) { return !time.isValid() || time > facts.now; });
    std::sort(times.begin(), times.end(), std::greater<>());
    return times;
}

ClockJudgement judgeByBackups(const ClockFacts &facts)
{
    const QList<QDateTime> times = pastBackups(facts);
    if (times.isEmpty())
        return {};
    if (times.constFirst().secsTo(facts.now) > forwardToleranceSeconds)
        return doubtAll(ClockDoubt::AheadOfBackups, facts, times.constFirst());
    const auto gap
        = std::adjacent_find(times.begin(), times.end(), [](const QDateTime &later, const QDateTime &earlier) {
              return earlier.secsTo(later) > forwardToleranceSeconds;
          });
    if (gap == times.end())
        return {};
    const qint64 wanted = std::clamp(facts.horizonDays / 2, fewestWitnessDays, mostWitnessDays);
    if (gap->secsTo(times.constFirst()) >= wanted * daySeconds)
        return {};
    return {ClockDoubt::GapInBackups, *gap, *std::next(gap), *gap};
}
}

ClockJudgement judgeClock(const ClockFacts &facts)
{
    if (facts.isRight)
        return {};
    if (facts.serverAheadSeconds) {
        if (std::abs(*facts.serverAheadSeconds) <= serverToleranceSeconds)
            return {};
        return doubtAll(ClockDoubt::DiffersFromServer, facts, facts.now.addSecs(*facts.serverAheadSeconds));
    }
    if (jumpedSinceLastJob(facts))
        return doubtAll(ClockDoubt::JumpedSinceLastJob, facts, facts.lastSeen);
    return judgeByBackups(facts);
}

QString sentenceOf(const ClockJudgement &judgement)
{
    const QString last = formatMoment(judgement.last);
    const QString next = formatMoment(judgement.next);
    switch (judgement.doubt) {
    case ClockDoubt::None: return {};
    case ClockDoubt::JumpedSinceLastJob:
        return Engine::tr("The clock seems to have jumped since the last job: nothing is removed by age this time.");
    case ClockDoubt::DiffersFromServer:
        return Engine::tr("The clock of this computer says %1, that of the server %2: nothing is removed by age until "
                          "they agree.")
            .arg(next, last);
    case ClockDoubt::AheadOfBackups:
        return Engine::tr("It is %1, and the newest backup is of %2: either nothing was saved since, or the clock of "
                          "this computer is wrong. Nothing is removed by age until there are new backups.")
            .arg(next, last);
    case ClockDoubt::GapInBackups:
        return Engine::tr("No backup was made between %1 and %2: either the computer rested, or its clock is wrong. "
                          "Backups from before are not removed by age until there are more days of new ones.")
            .arg(last, next);
    }
    Q_UNREACHABLE();
}
}
