#include "core/job/serversurvey.h"

#include "core/postgres/passfile.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Its questions are short ones.
constexpr std::chrono::minutes surveySilence{2};

void warnAboutTools(const ServerSurvey &survey, JobContext &context)
{
    if (const QString warning = survey.tools.warning(); !warning.isEmpty())
        context.info(warning);
    if (const QString explanation = inspectPassFile(survey.params).explanation(); !explanation.isEmpty())
        context.warn(explanation);
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
    const Services &services = context.services();
    const ConnectionParams params
        = services.resolveServer(server).withJob(job).withPatience({services.silenceLimit, services.statementLimit});
    PgConnection connection = connectMaintenance(params, context.token());
    connection.setSilenceLimit(std::min<std::chrono::milliseconds>(services.silenceLimit, surveySilence));
    ServerInspector inspector(connection);
    survey.facts = inspector.facts();
    survey.params = connection.params().withEnglishMessages(survey.facts.maySetMessages);
    survey.databases = inspector.databases();
    survey.tools = chooseClientTools(connection.serverMajor(), context.services().clientTools());
    warnAboutTools(survey, context);
    return survey;
}
}
