#pragma once

#include "core/job/job.h"
#include "core/job/joboutcome.h"
#include "core/job/serversurvey.h"
#include "core/job/specs/backupspec.h"

#include <QJsonArray>
#include <functional>

namespace larder
{
class Repository;
struct DatabaseChoice;

/// Saves the chosen databases side by side, each at its own consistent moment, and the server's globals, between the
/// administrator's hooks: when the pre hook fails nothing is done (HookFailed); the post hook runs whatever happened
/// since, also after a cancel; when it fails the job does (HookFailed), unless something else has failed before.
/// Which databases: see chooseDatabases(). Result: {"run", "saved": [item…], "failed": [{"database", "error"}…],
/// "removed": backups cleaned up, "cleanupPutOff": somebody read there, "passedOver": [{"database", "reason"}…]}. One
/// database failing, or named and not there, does not stop the others; then the job fails with PartlyDone, or with the
/// cause's own code when none was saved (see codeOfRun), naming both. Without any database no globals are listed
/// either.
class BackupJob final : public Job
{
public:
    explicit BackupJob(BackupSpec spec);
    void run(JobContext &context) override;

private:
    void runPreHook(JobContext &context) const;
    void runPostHook(JobStatus status, JobContext &context) const;
    void save(JobContext &context);
    DatabaseChoice choose(const ServerSurvey &survey, JobContext &context) const;
    void explainPlan(const DatabaseChoice &choice, const ServerSurvey &survey, JobContext &context) const;
    void addMissing(const DatabaseChoice &choice, const ServerSurvey &survey, JobContext &context);
    void addFailure(const QString &name, const Error &error, JobContext &context);
    void saveAll(const ServerSurvey &survey, const QStringList &databases, const Repository &repository,
                 const QList<BackupRecord> &known, JobContext &context);
    QJsonObject saveWithRetries(const QString &name, const std::function<QJsonObject()> &work,
                                JobContext &context) const;
    void cleanUp(const Repository &repository, const ServerSurvey &survey, JobContext &context);
    void conclude(const DatabaseChoice &choice, JobContext &context) const;

    BackupSpec m_spec;
    QStringList m_databases; ///< chosen; before that, those asked for
    QJsonArray m_saved;
    QJsonArray m_failed;
    int m_removed = 0;
    bool m_cleanupPutOff = false;
};
}
