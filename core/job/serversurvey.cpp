#include "core/job/serversurvey.h"

#include "core/base/translation.h"
#include "core/postgres/passfile.h"

#include <QHostAddress>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// Its questions are short ones.
constexpr std::chrono::minutes surveySilence{2};

bool leavesThisMachine(const QString &host)
{
    const bool isSocket = host.isEmpty() || host.startsWith(u'/') || host.startsWith(u'@');
    const QHostAddress address(host);
    return !isSocket && host != "localhost"_L1 && host != QSysInfo::machineHostName() && !address.isLoopback();
}

void warnAboutTools(const ServerSurvey &survey, JobContext &context)
{
    if (const QString warning = survey.tools.warning(); !warning.isEmpty())
        context.info(warning);
    if (const QString explanation = inspectPassFile(survey.params).explanation(); !explanation.isEmpty())
        context.warn(explanation);
}
qint64 clockAhead(PgConnection &connection, const QDateTime &now)
{
    const PgResult result = connection.exec(u"SELECT extract(epoch FROM clock_timestamp())::bigint AS now"_s);
    return now.secsTo(QDateTime::fromSecsSinceEpoch(result.number(0, "now"), Qt::UTC));
}
}

QString openConnectionNotice(const ConnectionParams &params, const ServerFacts &facts)
{
    const QString host = params.value(u"hostaddr"_s).isEmpty() ? params.value(u"host"_s) : params.value(u"hostaddr"_s);
    if (facts.usesTls || !leavesThisMachine(host))
        return {};
    return Engine::tr("The connection to %1 is not encrypted (sslmode=%2): who listens reads along.")
        .arg(params.serverName(), params.value(u"sslmode"_s));
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

/// The password in the parameters is another one's, and so is the right to choose the language of messages.
void loadAs(ServerSurvey &survey, const QString &user, const Services &services)
{
    if (user.isEmpty() || user == survey.facts.currentUser)
        return;
    survey.loaderName = user;
    survey.loader
        = survey.params.withValue(u"user"_s, user, u"given"_s).withPassword({}, {}).withEnglishMessages(false);
    if (services.withKeptPassword)
        survey.loader = services.withKeptPassword(survey.loader);
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
    survey.loader = survey.params;
    survey.loaderName = survey.facts.currentUser;
    survey.databases = inspector.databases();
    if (leavesThisMachine(connection.host())) // here the clock is the same
        survey.clockAheadSeconds = clockAhead(connection, context.nowUtc());
    survey.tools = chooseClientTools(connection.serverMajor(), context.services().clientTools());
    warnAboutTools(survey, context);
    if (const QString notice = openConnectionNotice(survey.params, survey.facts); !notice.isEmpty())
        context.info(notice);
    return survey;
}
}
