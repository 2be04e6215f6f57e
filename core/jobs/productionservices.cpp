#include "core/jobs/productionservices.h"

#include "core/base/paths.h"
#include "core/jobs/makejob.h"
#include "core/postgres/libpqenvironment.h"
#include "core/profile/keychainstore.h"
#include "core/profile/passwordresolution.h"
#include "core/profile/profilestore.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
ConnectionParams resolveServer(const ServerAddress &given, SecretStore &keychain)
{
    if (given.name.isEmpty())
        return ConnectionParams::resolve(given);
    const ServerProfile saved = ProfileStore().get(given.name);
    return withStoredPassword(ConnectionParams::resolve(given, inheritedEnvironment(), saved.address),
                              saved.keychainEntry(), keychain);
}

QStringList listedDatabases(const ServerAddress &address)
{
    return address.name.isEmpty() ? QStringList{} : ProfileStore().get(address.name).databases;
}
}

Services productionServices()
{
    inheritedEnvironment(); // takes PG* out of the process before there are threads that could read them
    Services services;
    services.clock = std::make_shared<SystemClock>();
    services.makeJob = makeJob;
    services.resolveServer = [keychain = std::make_shared<KeychainStore>()](const ServerAddress &address) {
        return resolveServer(address, *keychain);
    };
    services.clientTools = findClientTools;
    services.listedDatabases = listedDatabases;
    services.journalDir = paths::stateDir() + u"/restore"_s;
    return services;
}
}
