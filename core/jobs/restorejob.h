#pragma once

#include "core/job/job.h"
#include "core/job/serversurvey.h"
#include "core/postgres/databaseproperties.h"
#include "core/proof/verification.h"
#include "core/repository/backupsource.h"

#include <QThreadPool>

namespace larder
{
class ScratchDatabase;
struct RowComparison;

/// Loads a backup into a database of the server. Whatever the mode, the live database is untouched until the backup
/// has been read to its last byte, loaded beside it and its rows compared; a failure or a cancel before that leaves
/// nothing behind. Result: {"database", "mode", "rows", "tablesCompared", "differences", "keptDatabase", "durationMs"}.
class RestoreJob final : public Job
{
public:
    explicit RestoreJob(RestoreSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    void requireConsent() const;
    void proveFile(JobContext &context);
    void checkFlight(JobContext &context);
    void restoreBeside(JobContext &context);
    void restoreIntoEmpty(JobContext &context);
    void load(const QString &database, bool inTransaction, JobContext &context);
    RowComparison compare(const QString &database, JobContext &context) const;
    void makeReady(const QString &database, JobContext &context) const;
    void putInPlace(ScratchDatabase &scratch, JobContext &context);
    void applyProperties(const QString &database, JobContext &context) const;
    void conclude(const RowComparison &rows, JobContext &context) const;

    RestoreSpec m_spec;
    BackupSource m_source;
    Verification m_verified;
    ServerSurvey m_survey;
    DatabaseProperties m_properties;
    QString m_kept; ///< name of the replaced database
    QThreadPool m_inflaters;
};
}
