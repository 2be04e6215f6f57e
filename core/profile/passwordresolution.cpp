#include "core/profile/passwordresolution.h"

#include "core/postgres/passfile.h"
#include "core/profile/secretstore.h"

using namespace Qt::StringLiterals;

namespace larder
{
ConnectionParams withStoredPassword(const ConnectionParams &params, const QString &server, SecretStore &store)
{
    const bool isGiven = !params.password().isEmpty() && !params.passwordIsOfEnvironment();
    if (server.isEmpty() || isGiven || (params.password().isEmpty() && inspectPassFile(params).matches))
        return params;
    const std::optional<Secret> secret = store.read(server);
    return secret ? params.withPassword(*secret, u"keychain"_s) : params;
}
}
