#include "core/job/serversurvey.h"

#include "core/postgres/passfile.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
void warnAboutTools(const ServerSurvey &survey, JobContext &context)
{
    if (const QString warning = survey.tools.warning(); !warning.isEmpty())
        context.info(warning);
    if (const QString explanation = inspectPassFile(survey.params).explanation(); !explanation.isEmpty())
        context.warn(explanation);
}
/// A server on this computer has the same clock.
bool isElsewhere(const QString &host)
{
    const bool isLocal = host.isEmpty() || host.startsWith(u'/') || host == "localhost"_L1 || host == "::1"_L1
        || host.startsWith("127."_L1) || host == QSysInfo::machineHostName();
    return !isLocal;
}

qint64 clockAhead(PgConnection &connection, const QDateTime &now)
{
    const PgResult result = connection.exec(u"SELECT extract(epoch FROM clock_timestamp())::bigint AS now"_s);
    return now.secsTo(QDateTime::fromSecsSinceEpoch(result.number(0, "now"), Qt::UTC));
}
}

const DatabaseInfo *ServerSurvey::find(const QString &database) const
{
    for (const DatabaseInfo &info : databases) {
        if (info.name == database)
            return &info;
    }
    return nullptr;
}

PgConnection connectMaintenance(const ConnectionParams &params, const CancelToken &token)
{
    if (!params.database().isEmpty()) {
        try {
            return PgConnection::connect(params, token);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::DatabaseNotFound)
                throw;
        }
    }
    try {
        return PgConnection::connect(params.withDatabase(u"postgres"_s), token);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::DatabaseNotFound)
            throw;
        return PgConnection::connect(params.withDatabase(u"template1"_s), token);
    }
}

QHash<QString, qint64> databaseSizes(const ServerSurvey &survey, const QStringList &databases, const CancelToken &token)
{
    PgConnection connection = PgConnection::connect(survey.params, token);
    return ServerInspector(connection).databaseSizes(databases);
}

ServerSurvey surveyServer(const ServerAddress &server, const QString &job, JobContext &context)
{
    ServerSurvey survey;
    const ConnectionParams params = context.services().resolveServer(server).withJob(job);
    PgConnection connection = connectMaintenance(params, context.token());
    survey.params = connection.params();
    ServerInspector inspector(connection);
    survey.facts = inspector.facts();
    survey.databases = inspector.databases();
    if (isElsewhere(connection.host()))
        survey.clockAheadSeconds = clockAhead(connection, context.nowUtc());
    survey.tools = chooseClientTools(connection.serverMajor(), context.services().clientTools());
    warnAboutTools(survey, context);
    return survey;
}
}
