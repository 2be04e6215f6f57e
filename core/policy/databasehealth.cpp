#include "core/policy/databasehealth.h"

#include "core/policy/healthwords.h"

namespace larder
{
namespace
{
void keepNewer(const BackupRecord *&known, const BackupRecord &backup)
{
    if (!known || backup.started > known->started)
        known = &backup;
}

/// A file without record keeps no drill that failed, but the proof of one that went well.
QDateTime drilledAt(const BackupRecord &backup)
{
    if (backup.drilledAt.isValid())
        return backup.drilledAt;
    return backup.proof.level >= ProofLevel::Restorable ? backup.proof.at : QDateTime();
}
}

DatabaseHealth::DatabaseHealth(const QString &name, const HealthFacts &facts)
    : m_name(name), m_now(facts.now), m_oldest(facts.now.addSecs(-3600LL * facts.maximumAgeHours))
{
    for (const BackupRecord &backup : facts.backups) {
        if (!backup.isGlobals && backup.database == name)
            look(backup, facts.now);
    }
}

void DatabaseHealth::look(const BackupRecord &backup, const QDateTime &now)
{
    keepNewer(m_any, backup);
    if (backup.missing || !backup.started.isValid() || backup.started > now)
        return;
    if (backup.partial)
        return backup.problem.isEmpty() ? keepNewer(m_part, backup) : void();
    keepNewer(m_newestWhole, backup);
    if (protects(backup, now))
        keepNewer(m_protecting, backup);
    else if (backup.problem.isEmpty() && backup.drillProblem.isEmpty())
        keepNewer(m_unproven, backup);
    if (drilledAt(backup).isValid() && (!m_drilled || drilledAt(backup) > drilledAt(*m_drilled)))
        m_drilled = &backup;
}

HealthFinding DatabaseHealth::finding(HealthLevel severity, HealthIssue issue, Remedy remedy,
                                      const BackupRecord *backup) const
{
    HealthFinding finding{severity, issue, remedy, m_name, {}, {}, {}};
    if (backup) {
        finding.when = issue == HealthIssue::DrillFailed ? backup->drilledAt : backup->started;
        finding.backups.append(backup->path);
    }
    finding.text = databaseSentence(finding, backup, m_now);
    return finding;
}

std::optional<HealthFinding> DatabaseHealth::lack() const
{
    if (isFresh())
        return {};
    if (!m_protecting)
        return lackOfAny();
    if (m_unproven && m_unproven->started >= m_oldest)
        return finding(HealthLevel::Attention, HealthIssue::OnlyUnproven, Remedy::Verify, m_unproven);
    return finding(HealthLevel::Attention, HealthIssue::Old, Remedy::BackUp, m_protecting);
}

HealthFinding DatabaseHealth::lackOfAny() const
{
    using enum HealthIssue;
    if (!m_any)
        return finding(HealthLevel::Bad, NeverSaved, Remedy::BackUp, nullptr);
    if (m_unproven)
        return finding(HealthLevel::Bad, OnlyUnproven, Remedy::Verify, m_unproven);
    if (m_newestWhole && m_newestWhole->problem.isEmpty())
        return finding(HealthLevel::Bad, DrillFailed, Remedy::Drill, m_newestWhole);
    if (!m_newestWhole && m_part)
        return finding(HealthLevel::Bad, OnlyParts, Remedy::BackUp, m_part);
    return finding(HealthLevel::Bad, NoneGood, Remedy::BackUp, m_newestWhole ? m_newestWhole : m_any);
}

QList<HealthFinding> DatabaseHealth::doubts() const
{
    if (!m_protecting)
        return {};
    QList<HealthFinding> doubts;
    if (!m_newestWhole->problem.isEmpty())
        doubts.append(finding(HealthLevel::Attention, HealthIssue::NewestDamaged, Remedy::BackUp, m_newestWhole));
    if (m_drilled && !m_drilled->drillProblem.isEmpty())
        doubts.append(finding(HealthLevel::Attention, HealthIssue::DrillFailed, Remedy::Drill, m_drilled));
    return doubts;
}
}
