#pragma once

#include "core/job/job.h"
#include "core/job/specs/restorespec.h"
#include "core/restore/rescueload.h"

#include <QThreadPool>

namespace larder
{
/// Loads a backup into a database of the server. Whatever the mode, the live database is untouched until the backup
/// has been read to its last byte, loaded beside it and its rows compared; a failure or a cancel before that leaves
/// nothing behind; with Drop the live one is saved and that backup proven before it goes. Into a database of its own a
/// plain dump is loaded over several connections where that pays; should that fail, the database is made anew and
/// loaded over one session alone. Archives are loaded by pg_restore, those of others as scripts.
///
/// Points of no return: the commit that gives the restored database its name; the one commit of Empty; the drop of
/// Drop. Behind the commits no cancel is heard, and what goes wrong is a warning. Behind the drop every error, a cancel
/// too, begins with what is gone, and says how it comes back.
/// A restore that compared every row proves a backup with a record Restorable. A rescue (see RescueLoad) proves
/// nothing.
///
/// Result: {"database", "mode", "way" (parallel, serial or pg_restore), "rows", "tablesCompared", "largeObjects",
/// "differences", "keptDatabase", "safetyBackup"}; of a rescue {"database", "mode", "way": "rescue"} and the members of
/// RescueReport::toJson(), which ends with Error(PartlyLoaded) when anything is missing; when Drop fails behind the
/// drop {"database", "mode", "dropped": true, "safetyBackup", "bringBack": a command}.
class RestoreJob final : public Job
{
public:
    explicit RestoreJob(RestoreSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    void requireConsent() const;
    GateRules rules() const;
    void checkFlight(JobContext &context);
    void restore(JobContext &context);
    void restoreBeside(JobContext &context);
    void rescue(JobContext &context);
    void concludeRescue(const RescueReport &report, JobContext &context) const;
    void load(JobContext &context);
    void restoreAfterDropping(JobContext &context);
    void saveFirst(JobContext &context);
    void drop(JobContext &context);
    Error gone(const Error &why, JobContext &context) const;
    std::unique_ptr<ScratchDatabase> makeScratch(JobContext &context) const;
    void restoreIntoEmpty(JobContext &context);
    void makeReady(const QString &database, JobContext &context) const;
    void putInPlace(ScratchDatabase &scratch, JobContext &context);
    void dropReplaced(JobContext &context);
    void recordProof(JobContext &context) const;
    void applyProperties(const QString &database, JobContext &context) const;
    void conclude(const RowComparison &rows, const QString &way, JobContext &context) const;

    RestoreSpec m_spec;
    ProvenBackup m_backup;
    ServerSurvey m_survey;
    DatabaseProperties m_properties;
    QString m_kept; ///< name of the replaced database
    QString m_safetyBackup; ///< path in the repository of what was saved before the drop
    QThreadPool m_inflaters;
};
}
