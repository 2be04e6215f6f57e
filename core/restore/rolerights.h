#pragma once

#include "core/job/serversurvey.h"

namespace larder
{
/// As the server decides it for `who`: the role itself, a member, a superuser. `right`: as of pg_has_role(). A role
/// that does not exist is another question: false.
bool lacksRight(const QString &who, const QString &role, const QString &right, PgConnection &maintenance);

/// The right to give a role a database or an object.
QString rightToMakeOwner(const ServerFacts &facts);

/// What a role may do beside filling a database it was given.
struct RolePower
{
    bool exists = false;
    bool canLogIn = false;
    bool isSuperuser = false;
    /// Roles it is or can become that reach beyond one database: superusers, who make roles, who read and write files
    /// of the server or start programs there.
    QString mighty;
};
RolePower powerOf(const QString &role, PgConnection &maintenance);

/// Those of `extensions` that the server lets nobody but superusers create.
QStringList untrustedExtensions(const QStringList &extensions, PgConnection &maintenance);
}
