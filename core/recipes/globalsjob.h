#pragma once

#include "core/job/job.h"
#include "core/job/serversurvey.h"
#include "core/job/specs/globalsspec.h"
#include "core/repository/backupsource.h"
#include "core/restore/globalsplan.h"

namespace larder
{
/// Compares a backup of roles and tablespaces with a server, and applies it where asked: what is missing, and with
/// `change` what differs. Nothing is ever dropped or revoked, and roles that exist are not touched without `change`.
/// Roles and what belongs to them go in one transaction; tablespaces, which PostgreSQL creates outside any, one by one
/// behind them. Only statements that pg_dumpall writes are run, whatever else the file holds. Point of no return: the
/// commit of the roles or, where none is to be changed, the first statement of a tablespace. Then the server is asked
/// again: "applied" is only what it has now. Item: {"kind", "name", "effect", "differences", "sql" with stars for
/// passwords, "applied"}. Result: {"items", "create", "change", "impossible", "equal", "applied", "failed"}. Throws
/// PartlyDone when tablespaces could not be made, or the server still differs in what was applied.
class GlobalsJob final : public Job
{
public:
    explicit GlobalsJob(GlobalsSpec spec) : m_spec(std::move(spec)) { }
    void run(JobContext &context) override;

private:
    GlobalsScript readBackup(JobContext &context) const;
    GlobalsScript readServer(JobContext &context) const;
    bool isWanted(const GlobalsChange &change) const;
    void apply(QList<GlobalsChange> &changes, JobContext &context);
    void applyRoles(const QList<GlobalsChange> &changes, PgConnection &connection, JobContext &context);
    void askAgain(const GlobalsScript &backup, JobContext &context);
    void applyTablespaces(const QList<GlobalsChange> &changes, PgConnection &connection, JobContext &context);
    void requireAllDone() const;
    void tell(const QList<GlobalsChange> &changes, JobContext &context) const;

    GlobalsSpec m_spec;
    ServerSurvey m_survey;
    QStringList m_applied; ///< "role shop_owner"
    QStringList m_failed;
    QStringList m_notTaken; ///< "role shop_owner (connection limit: 5 on the server, 3 in the backup)"
};
}
