#pragma once

#include "core/postgres/connectionparams.h"

namespace larder
{
class SecretStore;

/// Adds the password of the saved server `server` from the keychain where nothing that comes first has one: an explicit
/// password, POSTGRES_PASSWORD, PGPASSWORD or the service file (all in `params` already), then a line of .pgpass or
/// PGPASSFILE (left to libpq). The keychain is not touched when it is not needed. Never throws for a missing password:
/// the server may not want one.
ConnectionParams withStoredPassword(const ConnectionParams &params, const QString &server, SecretStore &store);
}
