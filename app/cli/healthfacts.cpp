#include "app/cli/healthfacts.h"

#include "app/cli/jobrunner.h"
#include "core/base/error.h"
#include "core/job/backupruns.h"
#include "core/job/databasepattern.h"

#include <QJsonArray>
#include <QSet>

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

bool hasWildcard(const QString &name) { return name.contains(u'*') || name.contains(u'?') || name.contains(u'['); }

bool isNamed(const QJsonObject &server)
{
    return !server[u"name"].toString().isEmpty() || !server[u"host"].toString().isEmpty()
        || !server[u"service"].toString().isEmpty();
}

bool isWanted(const QJsonValue &database, const QStringList &listed, const QSet<QString> &kept)
{
    const QString name = database[u"name"_s].toString();
    if (!listed.isEmpty())
        return matchesAny(name, listed);
    return database[u"canConnect"_s].toBool() && !database[u"isTemplate"_s].toBool() && name != "postgres"_L1
        && !kept.contains(name) && !name.startsWith("larder_scratch_"_L1);
}

/// Without a server the list of the saved one, if any; with one what it has of that, or all.
void askServer(HealthFacts &facts, const QJsonObject &server, Invocation &invocation)
{
    const ServerAddress address = ServerAddress::fromJson(server);
    facts.databases = invocation.services.listedDatabases(address);
    if (!isNamed(server))
        return;
    const JobOutcome outcome = runQuietly(invocation, InspectSpec{address});
    if (!outcome.ok()) {
        facts.serverProblem = outcome.error.message();
        facts.databases.removeIf([](const QString &name) { return hasWildcard(name); });
        return;
    }
    QSet<QString> kept;
    for (const QJsonValue &one : outcome.result[u"kept"_s].toArray())
        kept.insert(one[u"database"_s].toString());
    QStringList names;
    for (const QJsonValue &database : outcome.result[u"databases"_s].toArray()) {
        if (isWanted(database, facts.databases, kept))
            names.append(database[u"name"_s].toString());
    }
    for (const QString &listed : std::as_const(facts.databases)) {
        if (!hasWildcard(listed))
            names.append(listed); // also when it is gone from the server: it was to be saved
    }
    names.removeDuplicates();
    facts.databases = names;
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
