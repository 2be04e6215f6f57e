#pragma once

#include "core/job/jobcontext.h"
#include "core/postgres/pgconnection.h"
#include "core/postgres/serverinspector.h"

namespace larder
{
/// A server as a job found it when it began: how to connect, what it is, which client tools fit, what it holds.
struct ServerSurvey
{
    ConnectionParams params; ///< of the maintenance database
    ConnectionParams loader; ///< the same for who fills databases: `params`, or those of another user (loadAs())
    QString loaderName; ///< the role that is
    ServerFacts facts;
    ClientTools tools;
    QList<DatabaseInfo> databases;
    /// What its clock is ahead of ours, when it runs on another computer: a witness for ours (see judgeClock()).
    std::optional<qint64> clockAheadSeconds;

    const DatabaseInfo *find(const QString &database) const;
};

/// A sentence where rows and password hashes leave this machine without TLS, which libpq's default sslmode=prefer does
/// without a word (PostgreSQL documentation, "SSL Support"); empty otherwise. Pure.
QString openConnectionNotice(const ConnectionParams &params, const ServerFacts &facts);
/// Connects to the maintenance database, or `postgres`, or `template1`. A password file libpq ignores and client tools
/// with known holes become warnings. Throws Error as PgConnection and chooseClientTools() do.
ServerSurvey surveyServer(const ServerAddress &server, const QString &job, JobContext &context);
/// From here on `user` fills databases, by sessions of its own: what a file says can do no more than that one may,
/// which SET ROLE would not ensure (RESET ROLE). Empty, or who is connected: nothing changes.
void loadAs(ServerSurvey &survey, const QString &user, const Services &services);
/// The connection such a survey is made over, for jobs that go on with it.
PgConnection connectMaintenance(const ConnectionParams &params, const CancelToken &token);
/// Asks for the sizes of those databases in bytes; those that may not be known are left out.
QHash<QString, qint64> databaseSizes(const ServerSurvey &survey, const QStringList &databases,
                                     const CancelToken &token);
}
