#include "core/recipes/inspectjob.h"

#include "core/base/translation.h"
#include "core/job/serversurvey.h"
#include "core/policy/databasenames.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
using Sizes = QHash<QString, qint64>;

QJsonArray databasesOf(const ServerSurvey &survey, const Sizes &sizes)
{
    QJsonArray databases;
    for (const DatabaseInfo &info : survey.databases) {
        databases.append(QJsonObject{{u"name"_s, info.name},
                                     {u"bytes"_s, sizes.value(info.name, -1)},
                                     {u"owner"_s, info.owner},
                                     {u"canConnect"_s, info.allowsConnections && info.mayConnect && !info.isInvalid},
                                     {u"isTemplate"_s, info.isTemplate}});
    }
    return databases;
}

QJsonArray keptOf(const ServerSurvey &survey, const Sizes &sizes, const QTimeZone &zone)
{
    QStringList names;
    for (const DatabaseInfo &info : survey.databases)
        names.append(info.name);
    QJsonArray kept;
    for (const DatabaseInfo &info : survey.databases) {
        if (const std::optional<KeptName> name = parseKeptName(info.name)) {
            const KeptOriginal original = originalOf(info.name, names);
            const QDateTime since(name->since.date(), name->since.time(), zone);
            kept.append(QJsonObject{{u"database"_s, info.name},
                                    {u"original"_s, original.name},
                                    {u"originalIsCut"_s, original.isCut},
                                    {u"bytes"_s, sizes.value(info.name, -1)},
                                    {u"since"_s, since.toUTC().toString(Qt::ISODate)}});
        }
    }
    return kept;
}

QJsonArray connectionOf(const ConnectionParams &params)
{
    QJsonArray connection;
    for (const EffectiveParam &param : params.essential())
        connection.append(QJsonObject{{u"key"_s, param.key}, {u"value"_s, param.value}, {u"source"_s, param.source}});
    return connection;
}

/// What this role leaves out of every backup. Chosen by whoever made the role: told here, and by no backup as a
/// warning.
QStringList limitsOf(const ServerFacts &facts)
{
    if (facts.isSuperuser)
        return {};
    return {Engine::tr("Backups by %1 hold no role passwords: only a superuser may read them.").arg(facts.currentUser)};
}
}

void InspectJob::run(JobContext &context)
{
    context.step(Engine::tr("Connect"), 1, 1);
    const ServerSurvey survey = surveyServer(m_spec.server, u"inspect"_s, context);
    QStringList names;
    for (const DatabaseInfo &info : survey.databases)
        names.append(info.name);
    const Sizes sizes = databaseSizes(survey, names, context.token());
    const ServerFacts &facts = survey.facts;
    const QStringList limits = limitsOf(facts);
    for (const QString &limit : limits)
        context.info(limit);
    context.conclude(
        (survey.databases.size() == 1 ? Engine::tr("%1: PostgreSQL %2, %3 database.")
                                      : Engine::tr("%1: PostgreSQL %2, %3 databases."))
            .arg(survey.params.serverName(), facts.version, QString::number(survey.databases.size())),
        {{u"serverVersion"_s, facts.version},
         {u"versionNum"_s, facts.versionNumber},
         {u"systemIdentifier"_s, facts.systemIdentifier},
         {u"tls"_s, facts.usesTls},
         {u"user"_s, facts.currentUser},
         {u"superuser"_s, facts.isSuperuser},
         {u"canCreateDb"_s, facts.canCreateDatabases},
         {u"isStandby"_s, facts.isStandby},
         {u"tools"_s, QJsonObject{{u"version"_s, survey.tools.version}, {u"binDir"_s, survey.tools.binDir}}},
         {u"databases"_s, databasesOf(survey, sizes)},
         {u"kept"_s, keptOf(survey, sizes, context.services().clock->zone())},
         {u"connection"_s, connectionOf(survey.params)},
         {u"limits"_s, QJsonArray::fromStringList(limits)},
         {u"listed"_s, QJsonArray::fromStringList(context.services().listedDatabases(m_spec.server))}});
}
}
