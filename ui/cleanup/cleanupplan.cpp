#include "ui/cleanup/cleanupplan.h"

#include "core/base/format.h"
#include "ui/words/backupwords.h"
#include "ui/words/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct CleanupWords
{
    Q_DECLARE_TR_FUNCTIONS(larder::CleanupWords)
};

CleanupItem itemOf(const RetentionDecision &decision, const QDateTime &local)
{
    const BackupRecord &backup = decision.backup;
    const qint64 bytes = backup.missing ? 0 : backup.bytes;
    return {backup.path, nameOf(backup), local, local.date(), bytes, decision.keep, decision.reason};
}

void count(CleanupPlan &plan, const CleanupItem &item)
{
    plan.pinned += item.keep && item.reason == RetentionReason::Pinned ? 1 : 0;
    plan.clockJumped |= item.reason == RetentionReason::ClockJumped;
    if (!item.keep)
        plan.removedBytes += std::max<qint64>(item.bytes, 0);
}

QMap<QDate, CleanupDay> daysOf(const QList<CleanupItem> &items)
{
    QMap<QDate, CleanupDay> days;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].date.isValid())
            continue;
        CleanupDay &day = days[items[i].date];
        day.fates.insert(fateOf(items[i]));
        day.items.append(i);
    }
    return days;
}
}

CleanupFate fateOf(const CleanupItem &item)
{
    if (!item.keep)
        return CleanupFate::Remove;
    if (item.reason == RetentionReason::Pinned)
        return CleanupFate::Pinned;
    return item.reason == RetentionReason::LastProven ? CleanupFate::LastProven : CleanupFate::Keep;
}

QString nameOf(CleanupFate fate)
{
    switch (fate) {
    case CleanupFate::Pinned: return CleanupWords::tr("Kept for ever");
    case CleanupFate::LastProven: return CleanupWords::tr("Last proven");
    case CleanupFate::Keep: return CleanupWords::tr("Stays");
    case CleanupFate::Remove: return CleanupWords::tr("Goes");
    }
    return {};
}

CleanupInput cleanupInput(QList<BackupRecord> backups, const QDateTime &now, const QTimeZone &zone,
                          const QDateTime &lastSeen)
{
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupRecord &a, const BackupRecord &b) { return a.started < b.started; });
    QList<QDateTime> local;
    local.reserve(backups.size());
    ClockFacts clock;
    clock.now = now;
    clock.lastSeen = lastSeen;
    for (const BackupRecord &backup : std::as_const(backups)) {
        local.append(backup.started.toTimeZone(zone));
        clock.backups.append(backup.started);
    }
    return {std::move(backups), std::move(local), now, zone, std::move(clock)};
}

CleanupPlan planCleanup(const CleanupInput &input, const RetentionPolicy &policy, bool clockIsRight)
{
    CleanupPlan plan;
    plan.policy = policy;
    ClockFacts clock = input.clock;
    clock.horizonDays = policy.horizonDays();
    clock.isRight = clockIsRight;
    plan.clock = judgeClock(clock);
    QList<CleanupItem> stays;
    const auto decisions = planRetention(input.backups, policy, input.now, input.zone, plan.clock);
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const CleanupItem item = itemOf(decisions[i], input.local[i]);
        count(plan, item);
        (item.keep ? stays : plan.items).append(item);
    }
    plan.removals = plan.items.size();
    plan.items += stays;
    plan.days = daysOf(plan.items);
    return plan;
}

bool CleanupPlan::removesTheSameAs(const CleanupPlan &other) const
{
    return removals == other.removals
        && std::equal(items.begin(), items.begin() + removals, other.items.begin(),
                      [](const CleanupItem &a, const CleanupItem &b) { return a.path == b.path; });
}

QString reasonText(const CleanupItem &item, const RetentionPolicy &policy)
{
    if (item.reason == RetentionReason::TooOld && policy.isOnlyDays())
        return policy.days == 1 ? CleanupWords::tr("older than 1 day")
                                : CleanupWords::tr("older than %n days", nullptr, policy.days);
    return wordsOf(item.reason);
}

QString lineFor(const CleanupItem &item, const RetentionPolicy &policy)
{
    return CleanupWords::tr("%1 %2, %3: %4, %5", "database time, size: fate, reason")
        .arg(item.name, QLocale().toString(item.started, datePattern::time()), formatBytes(item.bytes),
             nameOf(fateOf(item)).toLower(), reasonText(item, policy));
}
}
