#include "core/recipes/cleaning.h"

#include "core/base/format.h"
#include "core/base/translation.h"
#include "core/policy/removalproofs.h"
#include "core/recipes/knownbackups.h"
#include "core/recipes/provenplan.h"

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

QJsonObject itemFor(const BackupRecord &backup, bool keep, const QString &reason)
{
    return {{u"path"_s, backup.path},   {u"database"_s, backup.database},
            {u"bytes"_s, backup.bytes}, {u"started"_s, backup.started.toString(Qt::ISODate)},
            {u"keep"_s, keep},          {u"reason"_s, reason}};
}

/// One cleanup: a plan, the proofs it needs, and what comes of it.
class Cleaning
{
public:
    Cleaning(const Repository &repository, const CleanupSpec &spec, JobContext &context,
             std::optional<qint64> serverAheadSeconds);
    CleaningSummary run();

private:
    struct Known
    {
        QList<BackupRecord> backups;
        QDateTime lastSeen;
    };
    Known known() const;
    ClockJudgement judge(const Known &known, std::optional<qint64> serverAheadSeconds) const;
    QList<RetentionDecision> plan(const QList<BackupRecord> &backups) const;
    QList<RetentionDecision> provenPlan() const;
    void announceProofs(const QList<RetentionDecision> &plan) const;
    void carryOut(const RetentionDecision &decision);

    const Repository &m_repository;
    const CleanupSpec &m_spec;
    JobContext &m_context;
    QList<BackupRecord> m_backups;
    ClockJudgement m_clock;
    CleaningSummary m_summary;
};

Cleaning::Cleaning(const Repository &repository, const CleanupSpec &spec, JobContext &context,
                   std::optional<qint64> serverAheadSeconds)
    : m_repository(repository), m_spec(spec), m_context(context)
{
    const Known now = known();
    m_backups = now.backups;
    m_clock = judge(now, serverAheadSeconds);
}

Cleaning::Known Cleaning::known() const
{
    KnownBackups catalogue = knownBackups(m_context);
    const QList<BackupRecord> backups = catalogue.of(m_repository);
    return {backups, catalogue.lastSeen()};
}

ClockJudgement Cleaning::judge(const Known &known, std::optional<qint64> serverAheadSeconds) const
{
    ClockFacts facts;
    facts.now = m_context.nowUtc();
    facts.lastSeen = known.lastSeen;
    for (const BackupRecord &backup : known.backups)
        facts.backups.append(backup.started);
    facts.serverAheadSeconds = serverAheadSeconds;
    facts.horizonDays = m_spec.retention.horizonDays();
    facts.isRight = m_spec.clockIsRight;
    return judgeClock(facts);
}

QList<RetentionDecision> Cleaning::plan(const QList<BackupRecord> &backups) const
{
    return planRetention(backups, m_spec.retention, m_context.nowUtc(), m_context.services().clock->zone(), m_clock);
}

QList<RetentionDecision> Cleaning::provenPlan() const
{
    return ProvenPlan(m_repository, m_context).make(m_backups, [this](const QList<BackupRecord> &backups) {
        return plan(backups);
    });
}

void Cleaning::announceProofs(const QList<RetentionDecision> &plan) const
{
    for (const RemovalProof &proof : proofsNeeded(plan, m_context.nowUtc())) {
        if (proof.copy)
            m_context.item(Engine::tr("Would read %1 before older ones go").arg(proof.copy->path),
                           itemFor(*proof.copy, true, Engine::tr("read before older ones go")));
    }
}

void Cleaning::carryOut(const RetentionDecision &decision)
{
    const BackupRecord &backup = decision.backup;
    const QString reason = reasonOf(decision, m_spec.retention);
    if (decision.keep) {
        ++m_summary.kept;
        if (m_spec.dryRun)
            m_context.item(Engine::tr("Keep %1: %2").arg(backup.path, reason), itemFor(backup, true, reason));
        return;
    }
    if (!m_spec.dryRun) {
        m_context.token().throwIfCancelled();
        m_repository.removeBackup(backup.path);
    }
    ++m_summary.removed;
    m_summary.freedBytes += backup.bytesOnDisk();
    const QString sentence = m_spec.dryRun ? Engine::tr("Would remove %1 (%2): %3") : Engine::tr("Removed %1 (%2): %3");
    m_context.item(sentence.arg(backup.path, formatBytes(backup.bytes), reason), itemFor(backup, false, reason));
}

CleaningSummary Cleaning::run()
{
    const QList<RetentionDecision> decisions = m_spec.dryRun ? plan(m_backups) : provenPlan();
    if (m_spec.dryRun)
        announceProofs(decisions);
    for (const RetentionDecision &decision : decisions)
        carryOut(decision);
    if (m_clock.doubt != ClockDoubt::None)
        m_context.warn(sentenceOf(m_clock));
    if (!m_spec.dryRun)
        knownBackups(m_context).refresh(m_repository);
    return m_summary;
}
}

CleaningSummary cleanRepository(const Repository &repository, const CleanupSpec &spec, JobContext &context,
                                std::optional<qint64> serverAheadSeconds)
{
    return Cleaning(repository, spec, context, serverAheadSeconds).run();
}
}
