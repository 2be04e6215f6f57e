#pragma once

#include "core/postgres/connectionparams.h"

namespace larder
{
class SecretStore;

/// Gives the connection the password that the keychain has for the saved server `server`, unless one was given or
/// stands in its service file (in `params` already). POSTGRES_PASSWORD and PGPASSWORD are those of whatever server the
/// environment is about: they serve a named one only where the keychain has nothing. The keychain is not touched when
/// it is not needed: not without a name, and not where only a line of .pgpass or PGPASSFILE fits (left to libpq). Never
/// throws for a missing password: the server may not want one.
ConnectionParams withStoredPassword(const ConnectionParams &params, const QString &server, SecretStore &store);
}
