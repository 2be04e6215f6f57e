#pragma once

#include "core/policy/retention.h"

#include <QDate>
#include <QMap>
#include <memory>
#include <set>

namespace larder
{
/// What a cleanup does to a backup, as the calendar colours it.
enum class CleanupFate : int { Pinned, LastProven, Keep, Remove };
/// "Kept for ever", "Last proven", "Stays", "Goes".
QString nameOf(CleanupFate fate);

/// What a cleanup would do with one backup.
struct CleanupItem
{
    QString path;
    QString name; ///< the database, or "Roles and tablespaces"
    QDateTime started; ///< in the repository's zone; invalid when unknown
    QDate date; ///< of `started`
    qint64 bytes = -1;
    bool keep = true;
    RetentionReason reason = RetentionReason::Young;

    bool operator==(const CleanupItem &) const = default;
};
CleanupFate fateOf(const CleanupItem &item);

struct CleanupDay
{
    std::set<CleanupFate> fates;
    QList<qsizetype> items; ///< places in CleanupPlan::items
};

/// A repository as a cleanup finds it, read once for many policies.
struct CleanupInput
{
    QList<BackupRecord> backups; ///< oldest first
    QList<QDateTime> local; ///< when each was begun, in `zone`
    QDateTime now;
    QTimeZone zone;
    ClockFacts clock; ///< horizon and consent come with the policy
};
CleanupInput cleanupInput(QList<BackupRecord> backups, const QDateTime &now, const QTimeZone &zone,
                          const QDateTime &lastSeen);

/// What a policy does to a repository.
struct CleanupPlan
{
    RetentionPolicy policy;
    QList<CleanupItem> items; ///< those that go, oldest first, then those that stay, oldest first
    qsizetype removals = 0;
    qint64 removedBytes = 0;
    int pinned = 0; ///< stay because of their pin
    ClockJudgement clock;
    bool clockJumped = false; ///< something stays only because of that
    QMap<QDate, CleanupDay> days;

    /// Whether the same backups go.
    bool removesTheSameAs(const CleanupPlan &other) const;
};
/// Pure, from any thread; the same decisions as those of the cleanup job.
CleanupPlan planCleanup(const CleanupInput &input, const RetentionPolicy &policy, bool clockIsRight = false);

/// Why, in the user's language: "older than 30 days", "newest of its week".
QString reasonText(const CleanupItem &item, const RetentionPolicy &policy);
/// "shop 02:00, 2.7 GB: goes, older than 30 days"
QString lineFor(const CleanupItem &item, const RetentionPolicy &policy);
}
