#include "core/restore/rolerights.h"

using namespace Qt::StringLiterals;

namespace larder
{
bool lacksRight(const QString &who, const QString &role, const QString &right, PgConnection &maintenance)
{
    return maintenance
        .exec(u"SELECT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = $2 AND NOT "
              "pg_catalog.pg_has_role($1::pg_catalog.name, oid, $3)) AS lacks"_s,
              {who, role, right})
        .boolean(0, "lacks");
}

QString rightToMakeOwner(const ServerFacts &facts) { return facts.versionNumber >= 160000 ? u"SET"_s : u"MEMBER"_s; }

RolePower powerOf(const QString &role, PgConnection &maintenance)
{
    const PgResult row = maintenance.exec(
        u"SELECT r.rolcanlogin AS login, r.rolsuper AS super, (SELECT pg_catalog.string_agg(p.rolname, ', ' ORDER BY "
        "p.rolname) FROM pg_catalog.pg_roles p WHERE (p.rolsuper OR p.rolcreaterole OR p.rolname IN "
        "('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files')) AND "
        "pg_catalog.pg_has_role(r.oid, p.oid, 'MEMBER')) AS mighty FROM pg_catalog.pg_roles r WHERE r.rolname = $1"_s,
        {role});
    if (row.isEmpty())
        return {};
    return {true, row.boolean(0, "login"), row.boolean(0, "super"), row.value(0, "mighty")};
}

QStringList untrustedExtensions(const QStringList &extensions, PgConnection &maintenance)
{
    if (extensions.isEmpty())
        return {};
    const QString trusted = maintenance.serverMajor() >= 13 ? u"v.trusted"_s : u"false"_s;
    const PgResult found = maintenance.exec(
        u"SELECT e.name FROM pg_catalog.pg_available_extensions e JOIN pg_catalog.pg_available_extension_versions v ON "
        "v.name = e.name AND v.version = e.default_version WHERE v.superuser AND NOT %1 ORDER BY 1"_s.arg(trusted));
    QStringList untrusted;
    for (const QString &name : found.column("name")) {
        if (extensions.contains(name))
            untrusted.append(name);
    }
    return untrusted;
}
}
