#pragma once

#include "core/job/job.h"
#include "core/job/serversurvey.h"
#include "core/postgres/databaseproperties.h"
#include "core/proof/verification.h"
#include "core/repository/backupsource.h"
#include "core/restore/backupfacts.h"
#include "core/restore/dumplayout.h"

#include <QThreadPool>

namespace larder
{
class ScratchDatabase;
struct RowComparison;

/// Loads a backup into a database of the server. Whatever the mode, the live database is untouched until the backup
/// has been read to its last byte, loaded beside it and its rows compared; a failure or a cancel before that leaves
/// nothing behind. Into a database of its own a plain dump is loaded over several connections where that pays; should
/// that fail, the database is made anew and loaded by psql alone. Archives are loaded by pg_restore.
/// Result: {"database", "mode", "way" (parallel, serial or pg_restore), "rows", "tablesCompared", "differences",
/// "keptDatabase"}.
class RestoreJob final : public Job
{
public:
    explicit RestoreJob(RestoreSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    void requireConsent() const;
    void proveFile(JobContext &context);
    void proveScript(JobContext &context);
    void checkFlight(JobContext &context);
    void restoreBeside(JobContext &context);
    std::unique_ptr<ScratchDatabase> makeScratch(JobContext &context) const;
    std::unique_ptr<ScratchDatabase> loadBeside(RowComparison &rows, JobContext &context);
    std::unique_ptr<ScratchDatabase> tryParallel(RowComparison &rows, JobContext &context);
    QString parallelObstacle() const;
    int connections() const;
    void restoreIntoEmpty(JobContext &context);
    void load(const QString &database, bool inTransaction, JobContext &context);
    void loadArchive(const QString &database, bool inTransaction, JobContext &context) const;
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
    BackupFacts m_facts;
    DumpLayout m_layout;
    QList<FileStamp> m_stamps; ///< of the file, or of those of a directory, before it was proven
    bool m_parallel = false; ///< how it was loaded in the end
};
}
