#include "core/policy/retention.h"

#include "core/base/translation.h"
#include "core/policy/retentionrules.h"

#include <QHash>
#include <QMap>
#include <algorithm>

// Which backups stay
//
// The worst a cleanup can do is to remove the last good copy, and it does so when rules that remove meet: each leaves
// something, both together nothing. So here each rule looks at all backups of one database and only wants some; what
// any rule wants stays, what none wants goes. Their order (applyRules()) decides which reason people read, that of the
// first, not what stays. The size cap alone removes, and only what nothing but its age keeps: any other wish guards.
//
// Daily to yearly, the minimum and the last proven one count good copies only: nobody has found fault with them, and
// they are not from the future. A part, or one that failed in its last drill, is good where its database has nothing
// better. A damaged one stays while it is young, as evidence, or pinned.
//
// A backup of N days ago stays, one of N + 1 goes, as with `find -mtime +N` in the shell script; but days are dates in
// the local zone: counted in hours, the hour of the cleanup and the days of 23 and 25 hours would move that border.
// With no rule of age on, nothing goes by age: "0 days" must not empty a folder.
//
// Example: 3 days, 2 weekly, 2 monthly, 1 copy; today is Sunday, 3 May 2026:
//
//   3 May    W18             young         also the newest of W18 and of May: guarded
//   2 May    W18, damaged    young         nothing else wants it
//   30 April W18             young         exactly three days old; the newest good one of April: guarded
//   26 April W17             weekly        the second week that has one
//   20 April W17             goes          W17 has a newer one, and so has April
//   12 April W15, pinned     pinned
//   31 March W14, identical  last proven   the only one with that proof
//   10 March W11             goes
//
// A cap that is too small for this takes 2 May and leaves the rest. Roles (globals) go with the last database of their
// run. Two things stand outside, because they need more than records: before anything goes, the newest copy that is to
// stay is read to its last byte (removalproofs.h; a cleanup once took the only whole copy, as the newest one had not
// been read), and a clock in doubt keeps what it doubts (clockjudgement.h).

namespace larder
{
namespace
{
QList<RetentionCandidate> candidatesOf(const QList<BackupRecord> &backups, const QDateTime &now, const QTimeZone &zone)
{
    const QDate today = now.toTimeZone(zone).date();
    QList<RetentionCandidate> candidates;
    candidates.reserve(backups.size());
    for (const BackupRecord &backup : backups) {
        const QDate date = backup.started.toTimeZone(zone).date();
        const bool inFuture = !backup.started.isValid() || backup.started > now;
        candidates.append(
            {&backup, date, date.daysTo(today), inFuture, !inFuture && backup.problem.isEmpty(), {}, false});
    }
    return candidates;
}

/// Newest first; of two of one second the later in name, which is the later in sequence.
bool isNewer(const RetentionCandidate *a, const RetentionCandidate *b)
{
    if (a->backup->started != b->backup->started)
        return a->backup->started > b->backup->started;
    return a->backup->path > b->backup->path;
}

int worthOf(const BackupRecord &backup)
{
    if (backup.partial)
        return 0;
    return backup.drillProblem.isEmpty() ? 2 : 1;
}

/// Parts, and what did not load in a drill, are good only where there is nothing better.
void setAsideLesserOnes(const DatabaseCandidates &candidates)
{
    int best = 0;
    for (const RetentionCandidate *candidate : candidates)
        best = candidate->isGood ? std::max(best, worthOf(*candidate->backup)) : best;
    for (RetentionCandidate *candidate : candidates)
        candidate->isGood = candidate->isGood && worthOf(*candidate->backup) == best;
}

QList<DatabaseCandidates> byDatabase(QList<RetentionCandidate> &candidates)
{
    QMap<std::pair<bool, QString>, DatabaseCandidates> groups;
    for (RetentionCandidate &candidate : candidates)
        groups[{candidate.backup->isGlobals, candidate.backup->database}].append(&candidate);
    QList<DatabaseCandidates> result = groups.values();
    for (DatabaseCandidates &group : result) {
        std::sort(group.begin(), group.end(), isNewer);
        setAsideLesserOnes(group);
    }
    return result;
}

/// How many kept databases each run has; its roles are needed as long as there are any.
QHash<QString, int> keptDatabasesOfRuns(const QList<RetentionCandidate> &candidates)
{
    QHash<QString, int> kept;
    for (const RetentionCandidate &candidate : candidates) {
        if (candidate.wanted && !candidate.backup->isGlobals && !candidate.backup->runId.isEmpty())
            ++kept[candidate.backup->runId];
    }
    return kept;
}

void keepGlobalsOfKeptRuns(QList<RetentionCandidate> &candidates)
{
    const QHash<QString, int> kept = keptDatabasesOfRuns(candidates);
    for (RetentionCandidate &candidate : candidates) {
        if (candidate.backup->isGlobals && !candidate.wanted && kept.value(candidate.backup->runId) > 0)
            candidate.wanted = RetentionReason::GlobalsOfKeptRun; // not guarded: they go with their run
    }
}

/// Removes what only the days keep, oldest first, until the rest fits.
class SizeCap
{
public:
    SizeCap(QList<RetentionCandidate> &candidates, qint64 maximumBytes)
        : m_keptDatabases(keptDatabasesOfRuns(candidates)), m_maximumBytes(maximumBytes)
    {
        for (RetentionCandidate &candidate : candidates) {
            if (!candidate.wanted)
                continue;
            m_bytes += candidate.backup->bytesOnDisk();
            if (!candidate.isGuarded)
                (candidate.backup->isGlobals ? m_globals : m_databases).append(&candidate);
        }
        std::sort(m_databases.begin(), m_databases.end(), [](auto *a, auto *b) { return isNewer(b, a); });
    }

    void apply()
    {
        removeGlobalsWithoutRun(); // of runs that kept no database: next to worthless, so they go first
        for (RetentionCandidate *candidate : std::as_const(m_databases)) {
            if (fits())
                return;
            remove(*candidate);
            --m_keptDatabases[candidate->backup->runId];
            removeGlobalsWithoutRun();
        }
    }

private:
    bool fits() const { return m_bytes <= m_maximumBytes; }

    void remove(RetentionCandidate &candidate)
    {
        m_bytes -= candidate.backup->bytesOnDisk();
        candidate.wanted = RetentionReason::OverSizeCap;
    }

    void removeGlobalsWithoutRun()
    {
        m_globals.removeIf([&](RetentionCandidate *globals) {
            if (fits() || m_keptDatabases.value(globals->backup->runId) > 0)
                return false;
            remove(*globals);
            return true;
        });
    }

    QHash<QString, int> m_keptDatabases;
    const qint64 m_maximumBytes;
    qint64 m_bytes = 0;
    DatabaseCandidates m_databases;
    DatabaseCandidates m_globals;
};

void applyRules(const DatabaseCandidates &database, const RetentionPolicy &policy)
{
    keepPinned(database);
    keepFuture(database);
    if (policy.limitsAge())
        keepYoung(database, policy.days);
    else
        keepWhateverTheAge(database);
    keepPeriods(database, policy);
    keepMinimumCopies(database, policy.minimumCopies);
    keepLastProven(database);
}

RetentionDecision decisionOn(const RetentionCandidate &candidate, const ClockJudgement &clock)
{
    if (!candidate.wanted && clock.doubts(candidate.backup->started))
        return {*candidate.backup, true, RetentionReason::ClockJumped};
    const RetentionReason reason = candidate.wanted.value_or(RetentionReason::TooOld);
    const bool keep = reason != RetentionReason::TooOld && reason != RetentionReason::OverSizeCap
        && reason != RetentionReason::Chosen;
    return {*candidate.backup, keep, reason};
}

const char *wordsFor(RetentionReason reason)
{
    switch (reason) {
    case RetentionReason::Young: return QT_TRANSLATE_NOOP("Engine", "within the days to keep");
    case RetentionReason::NoAgeLimit: return QT_TRANSLATE_NOOP("Engine", "no rule limits the age");
    case RetentionReason::Pinned: return QT_TRANSLATE_NOOP("Engine", "pinned");
    case RetentionReason::MinimumCopies: return QT_TRANSLATE_NOOP("Engine", "among the newest copies that always stay");
    case RetentionReason::Daily: return QT_TRANSLATE_NOOP("Engine", "newest of its day");
    case RetentionReason::Weekly: return QT_TRANSLATE_NOOP("Engine", "newest of its week");
    case RetentionReason::Monthly: return QT_TRANSLATE_NOOP("Engine", "newest of its month");
    case RetentionReason::Yearly: return QT_TRANSLATE_NOOP("Engine", "newest of its year");
    case RetentionReason::LastProven: return QT_TRANSLATE_NOOP("Engine", "the last one with the best proof");
    case RetentionReason::InFuture: return QT_TRANSLATE_NOOP("Engine", "its date lies in the future");
    case RetentionReason::ClockJumped: return QT_TRANSLATE_NOOP("Engine", "the clock is in doubt: nothing is removed");
    case RetentionReason::GlobalsOfKeptRun: return QT_TRANSLATE_NOOP("Engine", "roles of a run that stays");
    case RetentionReason::NothingProven: return QT_TRANSLATE_NOOP("Engine", "no copy that stays could be read");
    case RetentionReason::NotChosen: return QT_TRANSLATE_NOOP("Engine", "not chosen");
    case RetentionReason::TooOld: return QT_TRANSLATE_NOOP("Engine", "no rule keeps it");
    case RetentionReason::OverSizeCap: return QT_TRANSLATE_NOOP("Engine", "over the size limit");
    case RetentionReason::Chosen: return QT_TRANSLATE_NOOP("Engine", "removed by hand");
    }
    Q_UNREACHABLE();
}
}

QString toString(RetentionReason reason) { return QString::fromLatin1(wordsFor(reason)); }
QString wordsOf(RetentionReason reason) { return Engine::tr(wordsFor(reason)); }

std::optional<RetentionReason> retentionReasonFromString(const QString &text)
{
    for (int value = 0; value <= static_cast<int>(RetentionReason::Chosen); ++value) {
        if (const auto reason = static_cast<RetentionReason>(value); toString(reason) == text)
            return reason;
    }
    return {};
}

QList<RetentionDecision> planRetention(const QList<BackupRecord> &backups, const RetentionPolicy &policy,
                                       const QDateTime &now, const QTimeZone &zone, const ClockJudgement &clock)
{
    QList<RetentionCandidate> candidates = candidatesOf(backups, now, zone);
    for (const DatabaseCandidates &database : byDatabase(candidates))
        applyRules(database, policy);
    keepGlobalsOfKeptRuns(candidates);
    if (policy.maximumBytes > 0 && clock.doubt == ClockDoubt::None)
        SizeCap(candidates, policy.maximumBytes).apply();
    QList<RetentionDecision> decisions;
    decisions.reserve(candidates.size());
    for (const RetentionCandidate &candidate : candidates)
        decisions.append(decisionOn(candidate, clock));
    return decisions;
}

QList<RetentionDecision> planRemoval(const QList<BackupRecord> &backups, const QStringList &chosen,
                                     const QDateTime &now, const QTimeZone &zone)
{
    QList<RetentionCandidate> candidates = candidatesOf(backups, now, zone);
    for (const DatabaseCandidates &database : byDatabase(candidates)) {
        keepPinned(database);
        keepMinimumCopies(database, 1);
        keepLastProven(database);
    }
    for (RetentionCandidate &candidate : candidates) {
        if (!candidate.wanted && !chosen.contains(candidate.backup->path))
            candidate.wanted = RetentionReason::NotChosen;
    }
    keepGlobalsOfKeptRuns(candidates);
    QList<RetentionDecision> decisions;
    decisions.reserve(candidates.size());
    for (RetentionCandidate &candidate : candidates) {
        candidate.wanted = candidate.wanted.value_or(RetentionReason::Chosen);
        decisions.append(decisionOn(candidate, {}));
    }
    return decisions;
}
}
