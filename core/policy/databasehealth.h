#pragma once

#include "core/policy/health.h"

namespace larder
{
/// What the backups of one database amount to. Points into the facts, which must live as long.
class DatabaseHealth
{
public:
    DatabaseHealth(const QString &name, const HealthFacts &facts);

    const QString &name() const { return m_name; }
    /// The newest backup that protects; null when there is none.
    const BackupRecord *protecting() const { return m_protecting; }
    bool isFresh() const { return m_protecting && m_protecting->started >= m_oldest; }
    /// Why it is not protected, or not any more.
    std::optional<HealthFinding> lack() const;
    /// What is wrong though it has a backup that protects.
    QList<HealthFinding> doubts() const;

private:
    void look(const BackupRecord &backup, const QDateTime &now);
    HealthFinding lackOfAny() const;
    HealthFinding finding(HealthLevel severity, HealthIssue issue, Remedy remedy, const BackupRecord *backup) const;

    QString m_name;
    QDateTime m_now;
    QDateTime m_oldest; ///< that still counts as recent
    const BackupRecord *m_any = nullptr;
    const BackupRecord *m_protecting = nullptr;
    const BackupRecord *m_newestWhole = nullptr; ///< good or bad, but there
    const BackupRecord *m_unproven = nullptr; ///< the newest file of somebody else that nobody has read
    const BackupRecord *m_part = nullptr;
    const BackupRecord *m_drilled = nullptr; ///< by the newest drill
};
}
