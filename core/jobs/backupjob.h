#pragma once

#include "core/job/job.h"
#include "core/job/jobspec.h"
#include "core/job/serversurvey.h"

#include <QJsonArray>

namespace larder
{
class Repository;

/// Saves the chosen databases side by side, each at its own consistent moment, and the server's globals.
/// Result: {"run", "saved": [item…], "failed": [{"database", "error"}…], "removed": backups cleaned up}.
/// One database failing does not stop the others; then the job fails with PartlyDone, naming both.
class BackupJob final : public Job
{
public:
    explicit BackupJob(BackupSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    QStringList chooseDatabases(const ServerSurvey &survey, JobContext &context) const;
    void explainPlan(const QStringList &databases, JobContext &context) const;
    void saveAll(const ServerSurvey &survey, const QStringList &databases, const Repository &repository,
                 const QList<BackupRecord> &known, JobContext &context);
    void cleanUp(const Repository &repository, JobContext &context);
    void conclude(qsizetype wanted, JobContext &context) const;

    BackupSpec m_spec;
    QJsonArray m_saved;
    QJsonArray m_failed;
    Error m_firstError;
    int m_removed = 0;
};
}
