#include "core/recipes/productionservices.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/postgres/libpqenvironment.h"
#include "core/profile/keychainstore.h"
#include "core/profile/passwordresolution.h"
#include "core/profile/profilestore.h"
#include "core/recipes/makejob.h"

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

/// A service that is gone is another place.
bool isSamePlace(const ServerAddress &saved, const ConnectionParams &params)
{
    try {
        const ConnectionParams other = ConnectionParams::resolve({}, inheritedEnvironment(), saved);
        return other.value(u"host"_s) == params.value(u"host"_s) && other.value(u"port"_s) == params.value(u"port"_s)
            && other.value(u"hostaddr"_s) == params.value(u"hostaddr"_s);
    } catch (const Error &) {
        return false;
    }
}

/// A saved server of the same place whose user it is.
ConnectionParams withKeptPassword(const ConnectionParams &params, SecretStore &keychain)
{
    for (const ServerProfile &saved : ProfileStore().list()) {
        if (saved.address.user == params.user() && isSamePlace(saved.address, params))
            return withStoredPassword(params, saved.keychainEntry(), keychain);
    }
    return params;
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
    const auto keychain = std::make_shared<KeychainStore>();
    services.resolveServer = [keychain](const ServerAddress &address) { return resolveServer(address, *keychain); };
    services.withKeptPassword
        = [keychain](const ConnectionParams &params) { return withKeptPassword(params, *keychain); };
    services.clientTools = findClientTools;
    services.listedDatabases = listedDatabases;
    services.journalDir = paths::stateDir() + u"/restore"_s;
    return services;
}
}
