#include "app/cli/healthfacts.h"

#include "app/cli/jobrunner.h"
#include "app/cli/settings.h"
#include "core/base/error.h"
#include "core/catalogue/knownbackups.h"
#include "core/job/backupruns.h"
#include "core/job/databasechoice.h"
#include "core/job/serverinventory.h"

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

/// The folder itself is asked where the catalogue cannot be.
void readRepository(HealthFacts &facts, const QString &path, Invocation &invocation)
{
    try {
        const QString knownId = KnownBackups(invocation.services.catalogueFile).repositoryId(path);
        const Repository repository = Repository::open(path, knownId);
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

bool isNamed(const ServerAddress &address)
{
    return !address.name.isEmpty() || !address.host.isEmpty() || !address.service.isEmpty();
}

/// A server that nobody named, or that does not answer, is not asked: the databases of the backups stand for its own.
void askServer(HealthFacts &facts, const ServerAddress &address, Invocation &invocation)
{
    const QStringList wanted = invocation.services.listedDatabases(address);
    QStringList exclude;
    for (const QJsonValue pattern : settingsOfServer(address.name)[u"exclude"].toArray())
        exclude.append(pattern.toString());
    facts.databases = databasesToProtect(chooseAmongSaved(facts.backups, wanted, exclude));
    if (!isNamed(address))
        return;
    const JobOutcome outcome = runQuietly(invocation, InspectSpec{address});
    if (!outcome.ok()) {
        facts.serverProblem = outcome.error.message();
        return;
    }
    const DatabaseChoice choice
        = chooseDatabases(ServerInventory::fromJson(outcome.result).databaseInfos(), wanted, exclude);
    facts.databases = databasesToProtect(choice);
    facts.closed = closedThoughSaved(choice, facts.backups);
}
}

HealthFacts gatherHealthFacts(Invocation &invocation, const QJsonObject &settings)
{
    HealthFacts facts;
    facts.now = invocation.services.clock->nowUtc();
    const ServerAddress address = ServerAddress::fromJson(settings[u"server"].toObject());
    facts.retentionDays = settingsOfServer(address.name)[u"retentionDays"].toInt(); // without a server nobody cleans up
    readRepository(facts, settings[u"repository"].toString(), invocation);
    askServer(facts, address, invocation);
    return facts;
}
}
