#pragma once

#include "core/base/error.h"
#include "core/job/job.h"
#include "core/job/specs/drillspec.h"

#include <QJsonArray>
#include <QThreadPool>

namespace larder
{
class DrillServer;
class PgConnection;
struct DrillFindings;
struct ProvenBackup;
struct ServerSurvey;

/// Loads backups, one after the other, into a scratch database and drops it again: by the same code as a restore, then
/// every table is read back and compared. What that proved, how long loading took, or why it failed is written into
/// the manifest; a dump that does not load is no damaged file. Each backup gives an Item {"path", "proof", "loadMs",
/// "how"} or {"path", "error"}. Of a file of several databases each is drilled; only all of them prove it. Whatever
/// happens no scratch database, server or folder stays behind. Result: {"drilled": n, "identical": n, "failed":
/// [{"path", "error"}…]}. Fails with the code of the first failure.
class DrillJob final : public Job
{
public:
    explicit DrillJob(DrillSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    QStringList chosenBackups(JobContext &context) const;
    void drill(const QString &path, DrillServer &server, JobContext &context);
    QStringList databasesIn(const QString &path, JobContext &context);
    DrillFindings drillOne(ProvenBackup &backup, const QString &path, const QString &database, DrillServer &server,
                           JobContext &context);
    void prove(ProvenBackup &backup, const QString &path, const QString &database, JobContext &context);
    ServerSurvey place(const ProvenBackup &backup, DrillServer &server, JobContext &context) const;
    void requireTrust(const ProvenBackup &backup) const;
    void requireLittlePower(const ProvenBackup &backup, const ServerSurvey &survey, PgConnection &maintenance) const;
    void tryLoading(const ProvenBackup &backup, const ServerSurvey &survey, DrillFindings &found, JobContext &context);
    void fail(const QString &path, const Error &error, JobContext &context);
    void conclude(JobContext &context) const;

    const DrillSpec m_spec;
    QThreadPool m_inflaters;
    int m_stepsBefore = 0; ///< of the backups done
    int m_stepCount = 0;
    int m_drilled = 0;
    int m_identical = 0;
    QJsonArray m_failed;
    QList<Error> m_errors; ///< of the failed ones
};
}
