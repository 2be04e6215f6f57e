#include "core/policy/retentionrules.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void want(RetentionCandidate &candidate, RetentionReason reason)
{
    if (!candidate.wanted)
        candidate.wanted = reason;
    const bool byAge = reason == RetentionReason::Young || reason == RetentionReason::NoAgeLimit;
    candidate.isGuarded = candidate.isGuarded || !byAge;
}

QString weekOf(const QDate &date)
{
    int year = 0; // the ISO year of a week, which near New Year is not that of the date
    const int week = date.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week);
}

template <typename PeriodOf>
void keepNewestOfPeriods(const DatabaseCandidates &candidates, int count, RetentionReason reason, PeriodOf periodOf)
{
    QSet<QString> periods;
    for (RetentionCandidate *candidate : candidates) {
        if (!candidate->isGood)
            continue;
        const QString period = periodOf(candidate->date);
        if (periods.contains(period))
            continue;
        if (periods.size() >= count)
            return;
        periods.insert(period);
        want(*candidate, reason);
    }
}
}

void keepPinned(const DatabaseCandidates &candidates)
{
    for (RetentionCandidate *candidate : candidates) {
        if (candidate->backup->pinned)
            want(*candidate, RetentionReason::Pinned);
    }
}

void keepFuture(const DatabaseCandidates &candidates)
{
    for (RetentionCandidate *candidate : candidates) {
        if (candidate->inFuture)
            want(*candidate, RetentionReason::InFuture);
    }
}

void keepYoung(const DatabaseCandidates &candidates, int days)
{
    for (RetentionCandidate *candidate : candidates) {
        if (days > 0 && candidate->age <= days)
            want(*candidate, RetentionReason::Young);
    }
}

void keepWhateverTheAge(const DatabaseCandidates &candidates)
{
    for (RetentionCandidate *candidate : candidates)
        want(*candidate, RetentionReason::NoAgeLimit);
}

void keepPeriods(const DatabaseCandidates &candidates, const RetentionPolicy &policy)
{
    keepNewestOfPeriods(candidates, policy.daily, RetentionReason::Daily,
                        [](const QDate &date) { return date.toString(Qt::ISODate); });
    keepNewestOfPeriods(candidates, policy.weekly, RetentionReason::Weekly, weekOf);
    keepNewestOfPeriods(candidates, policy.monthly, RetentionReason::Monthly,
                        [](const QDate &date) { return date.toString(u"yyyy-MM"); });
    keepNewestOfPeriods(candidates, policy.yearly, RetentionReason::Yearly,
                        [](const QDate &date) { return QString::number(date.year()); });
}

void keepMinimumCopies(const DatabaseCandidates &candidates, int copies)
{
    int kept = 0;
    for (RetentionCandidate *candidate : candidates) {
        if (candidate->isGood && kept < std::max(1, copies)) {
            want(*candidate, RetentionReason::MinimumCopies);
            ++kept;
        }
    }
}

void keepLastProven(const DatabaseCandidates &candidates)
{
    RetentionCandidate *best = nullptr;
    for (RetentionCandidate *candidate : candidates) {
        if (candidate->isGood && (!best || candidate->backup->proof.level > best->backup->proof.level))
            best = candidate;
    }
    if (best)
        want(*best, RetentionReason::LastProven);
}
}
