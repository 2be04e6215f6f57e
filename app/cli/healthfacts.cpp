#include "app/cli/healthfacts.h"

#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"
#include "core/base/error.h"
#include "core/job/backupruns.h"
#include "core/job/databasechoice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// What the catalogue knows.
void readCatalogue(HealthFacts &facts, const Repository &repository, Invocation &invocation)
{
    Catalogue catalogue(invocation.services.catalogueFile);
    catalogue.markInterruptedJobs();
    catalogue.refresh(repository);
    facts.backups = catalogue.backups(repository.path());
    facts.runs = lastBackupRuns(catalogue, repository.path());
}

/// Its id guards against another disk, or none, in its place.
QString knownId(const QString &repository, Invocation &invocation)
{
    try {
        return Catalogue(invocation.services.catalogueFile).repositoryId(repository);
    } catch (const Error &) { // told when it is read
        return {};
    }
}

/// The folder itself is asked where the catalogue cannot be.
void readRepository(HealthFacts &facts, const QString &path, Invocation &invocation)
{
    try {
        const Repository repository = Repository::open(path, knownId(path, invocation));
        facts.freeBytes = repository.freeBytes();
        try {
            readCatalogue(facts, repository, invocation);
        } catch (const Error &error) {
            facts.catalogueProblem = error.message();
            facts.backups = repository.scan();
        }
    } catch (const Error &error) {
        facts.repositoryProblem = error.message();
    }
}

bool isNamed(const QJsonObject &server)
{
    return !server[u"name"].toString().isEmpty() || !server[u"host"].toString().isEmpty()
        || !server[u"service"].toString().isEmpty();
}

QList<DatabaseInfo> databasesIn(const QJsonObject &inspection)
{
    QList<DatabaseInfo> databases;
    for (const QJsonValue &value : inspection[u"databases"_s].toArray()) {
        DatabaseInfo info;
        info.name = value[u"name"_s].toString();
        info.isTemplate = value[u"isTemplate"_s].toBool();
        info.allowsConnections = value[u"canConnect"_s].toBool();
        databases.append(info);
    }
    return databases;
}

/// A server that nobody named, or that does not answer, is not asked: the databases of the backups stand for its own.
void askServer(HealthFacts &facts, const QJsonObject &server, Invocation &invocation)
{
    const ServerAddress address = ServerAddress::fromJson(server);
    const QStringList wanted = invocation.services.listedDatabases(address);
    QStringList exclude;
    for (const QJsonValue pattern : settingsOfServer(address.name)[u"exclude"].toArray())
        exclude.append(pattern.toString());
    facts.databases = databasesToProtect(chooseAmongSaved(facts.backups, wanted, exclude));
    if (!isNamed(server))
        return;
    const JobOutcome outcome = runQuietly(invocation, InspectSpec{address});
    if (outcome.ok())
        facts.databases = databasesToProtect(chooseDatabases(databasesIn(outcome.result), wanted, exclude));
    else
        facts.serverProblem = outcome.error.message();
}
}

HealthFacts gatherHealthFacts(Invocation &invocation, const QJsonObject &settings)
{
    HealthFacts facts;
    facts.now = invocation.services.clock->nowUtc();
    readRepository(facts, settings[u"repository"].toString(), invocation);
    askServer(facts, settings[u"server"].toObject(), invocation);
    return facts;
}
}
