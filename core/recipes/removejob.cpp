#include "core/recipes/removejob.h"

#include "core/base/commandtext.h"
#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/job/repositoryaccess.h"
#include "core/recipes/knownbackups.h"
#include "core/recipes/provenplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString wayOn(RetentionReason reason)
{
    switch (reason) {
    case RetentionReason::Pinned: return Engine::tr("Take the pin away first.");
    case RetentionReason::GlobalsOfKeptRun: return Engine::tr("Remove the databases of its run with it.");
    case RetentionReason::NothingProven: return Engine::tr("Make a new backup of the database first.");
    default: return Engine::tr("Make a newer backup of the database first, and verify it.");
    }
}

void requireRemovable(const RetentionDecision &decision)
{
    if (decision.keep)
        throw Error(ErrorCode::Refused, Engine::tr("%1 stays: %2.").arg(decision.backup.path, wordsOf(decision.reason)),
                    wayOn(decision.reason));
}

void requireKnown(const QStringList &paths, const QList<BackupRecord> &backups)
{
    for (const QString &path : paths) {
        const auto isIt = [&](const BackupRecord &backup) { return backup.path == path; };
        if (std::none_of(backups.begin(), backups.end(), isIt))
            throw Error(ErrorCode::BackupNotFound, Engine::tr("There is no backup %1.").arg(path),
                        Engine::tr("What there is is told by %1.").arg(command(u"list"_s)));
    }
}

/// In the order of the plan.
QList<RetentionDecision> chosenOf(const QList<RetentionDecision> &plan, const QStringList &paths)
{
    QList<RetentionDecision> chosen;
    for (const RetentionDecision &decision : plan) {
        if (paths.contains(decision.backup.path))
            chosen.append(decision);
    }
    return chosen;
}
}

QStringList RemoveJob::chosenPaths(const Repository &repository) const
{
    QStringList paths;
    for (const QString &backup : m_spec.backups)
        paths.append(repository.relativePath(backup));
    paths.removeDuplicates();
    return paths;
}

QList<RetentionDecision> RemoveJob::decide(const Repository &repository, JobContext &context) const
{
    const QStringList paths = chosenPaths(repository);
    const QList<BackupRecord> known = knownBackups(context).of(repository);
    requireKnown(paths, known);
    const auto plan = [&](const QList<BackupRecord> &backups) {
        return planRemoval(backups, paths, context.nowUtc(), context.services().clock->zone());
    };
    const QList<RetentionDecision> wished = chosenOf(plan(known), paths);
    std::for_each(wished.begin(), wished.end(), requireRemovable); // before anything is read
    const QList<RetentionDecision> decided = chosenOf(ProvenPlan(repository, context).make(known, plan), paths);
    std::for_each(decided.begin(), decided.end(), requireRemovable);
    return decided;
}

void RemoveJob::run(JobContext &context)
{
    if (!m_spec.confirmed)
        throw Error(ErrorCode::Refused, Engine::tr("Removing backups was not confirmed."),
                    Engine::tr("Confirm it with --yes."));
    context.step(Engine::tr("See what may go"), 1, 2);
    const auto [repository, lock] = openToRemove(m_spec.repository, context);
    const QList<RetentionDecision> decided = decide(repository, context);
    context.step(Engine::tr("Remove"), 2, 2);
    qint64 freed = 0;
    for (const RetentionDecision &decision : decided) {
        const BackupRecord &backup = decision.backup;
        context.token().throwIfCancelled();
        repository.removeBackup(backup.path);
        freed += backup.bytesOnDisk();
        context.item(Engine::tr("Removed %1 (%2)").arg(backup.path, formatBytes(backup.bytesOnDisk())),
                     {{u"path"_s, backup.path}, {u"bytes"_s, backup.bytes}});
    }
    knownBackups(context).refresh(repository);
    context.conclude(
        (decided.size() == 1 ? Engine::tr("%1 backup removed (%2).") : Engine::tr("%1 backups removed (%2)."))
            .arg(QString::number(decided.size()), formatBytes(freed)),
        {{u"removed"_s, decided.size()}, {u"freedBytes"_s, freed}});
}
}
