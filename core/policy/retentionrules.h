#pragma once

#include "core/policy/retention.h"

namespace larder
{
/// One backup with what the rules look at, computed once.
struct RetentionCandidate
{
    const BackupRecord *backup = nullptr;
    QDate date; ///< local
    qint64 age = 0; ///< calendar days
    bool inFuture = false;
    /// Whole as far as known and not from the future; a partial one only where its database has no complete one.
    bool isGood = false;
    std::optional<RetentionReason> wanted; ///< the first rule that keeps it
    bool isGuarded = false; ///< another rule than that of age wants it: the size cap leaves it alone
};

/// All candidates of one database (or the globals), newest first.
using DatabaseCandidates = QList<RetentionCandidate *>;

void keepPinned(const DatabaseCandidates &candidates);
void keepFuture(const DatabaseCandidates &candidates);
void keepYoung(const DatabaseCandidates &candidates, int days);
void keepWhateverTheAge(const DatabaseCandidates &candidates);
/// Newest good one of each of the last N periods that have one, for the daily to yearly counts.
void keepPeriods(const DatabaseCandidates &candidates, const RetentionPolicy &policy);
void keepMinimumCopies(const DatabaseCandidates &candidates, int copies);
void keepLastProven(const DatabaseCandidates &candidates);
}
