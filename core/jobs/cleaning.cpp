#include "core/jobs/cleaning.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/jobs/knownbackups.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString reasonOf(const RetentionDecision &decision, const RetentionPolicy &policy)
{
    if (decision.reason == RetentionReason::TooOld && policy.isOnlyDays())
        return policy.days == 1 ? Engine::tr("older than 1 day") : Engine::tr("older than %1 days").arg(policy.days);
    return wordsOf(decision.reason);
}

QJsonObject itemFor(const RetentionDecision &decision, const QString &reason)
{
    return {{u"path"_s, decision.backup.path},   {u"database"_s, decision.backup.database},
            {u"bytes"_s, decision.backup.bytes}, {u"started"_s, decision.backup.started.toString(Qt::ISODate)},
            {u"keep"_s, decision.keep},          {u"reason"_s, reason}};
}
}

CleaningSummary cleanRepository(const Repository &repository, const CleanupSpec &spec, JobContext &context)
{
    KnownBackups catalogue = knownBackups(context);
    const QList<BackupRecord> known = catalogue.of(repository);
    const QList<RetentionDecision> plan = planRetention(known, spec.retention, context.nowUtc(),
                                                        context.services().clock->zone(), catalogue.lastSeen());
    CleaningSummary summary;
    bool clockJumped = false;
    for (const RetentionDecision &decision : plan) {
        clockJumped |= decision.reason == RetentionReason::ClockJumped;
        const BackupRecord &backup = decision.backup;
        const QString reason = reasonOf(decision, spec.retention);
        if (decision.keep) {
            ++summary.kept;
            if (spec.dryRun)
                context.item(Engine::tr("Keep %1: %2").arg(backup.path, reason), itemFor(decision, reason));
            continue;
        }
        if (!spec.dryRun) {
            context.token().throwIfCancelled();
            repository.removeBackup(backup.path);
        }
        ++summary.removed;
        summary.freedBytes += std::max<qint64>(backup.bytes, 0);
        const QString sentence
            = spec.dryRun ? Engine::tr("Would remove %1 (%2): %3") : Engine::tr("Removed %1 (%2): %3");
        context.item(sentence.arg(backup.path, formatBytes(backup.bytes), reason), itemFor(decision, reason));
    }
    if (clockJumped)
        context.warn(
            Engine::tr("The clock seems to have jumped since the last job: nothing is removed by age this time."));
    if (!spec.dryRun)
        catalogue.refresh(repository);
    return summary;
}
}
