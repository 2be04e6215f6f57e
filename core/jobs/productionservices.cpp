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
/// A server somebody chose by name is what is meant: variables of the environment must not lead a restore elsewhere.
ServerAddress merged(const ServerAddress &typed, const ServerAddress &saved)
{
    ServerAddress address = typed;
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    if (typed.host.isEmpty()) { // host and port belong together
        address.host = saved.host;
        fill(address.port, saved.port);
    }
    fill(address.user, saved.user);
    fill(address.sslmode, saved.sslmode);
    fill(address.service, saved.service);
    fill(address.maintenanceDatabase, saved.maintenanceDatabase);
    for (auto it = saved.extra.begin(); it != saved.extra.end(); ++it) {
        if (!address.extra.contains(it.key()))
            address.extra.insert(it.key(), it.value());
    }
    return address;
}

ConnectionParams resolveServer(const ServerAddress &typed, SecretStore &keychain)
{
    if (typed.name.isEmpty())
        return ConnectionParams::resolve(typed);
    const ServerProfile saved = ProfileStore().get(typed.name);
    return withStoredPassword(ConnectionParams::resolve(merged(typed, saved.address)), saved.keychainEntry(), keychain);
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
