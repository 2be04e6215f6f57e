#include "core/base/translation.h"
#include "core/postgres/databaseproperties.h"

#include "core/postgres/pgconnection.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// The columns of pg_database that came or were renamed with versions 15 to 17.
QString localeColumns(int major)
{
    QString columns = major >= 15
        ? u"CASE d.datlocprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END"_s
        : u"'libc'"_s;
    columns += u" AS provider, d.datcollate AS collate, d.datctype AS ctype, "_s;
    columns += major >= 17 ? u"d.datlocale"_s : major >= 15 ? u"d.daticulocale"_s : u"NULL::text"_s;
    columns += u" AS icu_locale, "_s + (major >= 16 ? u"d.daticurules"_s : u"NULL::text"_s) + u" AS icu_rules, "_s;
    columns += (major >= 15 ? u"d.datcollversion"_s : u"NULL::text"_s) + u" AS collversion"_s;
    return columns;
}

void readRow(PgConnection &connection, const QString &database, DatabaseProperties &properties)
{
    const PgResult row = connection.exec(
        u"SELECT pg_catalog.pg_get_userbyid(d.datdba) AS owner, pg_catalog.pg_encoding_to_char(d.encoding) AS encoding,"
        "  %1, t.spcname AS tablespace, d.datconnlimit AS connlimit, d.datistemplate AS template,"
        "  d.datallowconn AS allow, pg_catalog.shobj_description(d.oid, 'pg_database') AS comment,"
        "  d.datacl IS NULL AS default_acl"
        " FROM pg_catalog.pg_database d JOIN pg_catalog.pg_tablespace t ON t.oid = d.dattablespace"
        " WHERE d.datname::text = $1"_s.arg(localeColumns(connection.serverMajor())),
        {database});
    if (row.isEmpty())
        throw Error(ErrorCode::DatabaseNotFound, Engine::tr("The server has no database “%1”.").arg(database));
    properties.owner = row.value(0, "owner");
    properties.encoding = row.value(0, "encoding");
    properties.localeProvider = row.value(0, "provider");
    properties.collate = row.value(0, "collate");
    properties.ctype = row.value(0, "ctype");
    properties.icuLocale = row.value(0, "icu_locale");
    properties.icuRules = row.value(0, "icu_rules");
    properties.collationVersion = row.value(0, "collversion");
    properties.tablespace = row.value(0, "tablespace");
    properties.connectionLimit = static_cast<int>(row.number(0, "connlimit"));
    properties.isTemplate = row.boolean(0, "template");
    properties.allowConnections = row.boolean(0, "allow");
    properties.comment = row.value(0, "comment");
    if (!row.boolean(0, "default_acl"))
        properties.acl.emplace();
}

QList<DatabaseGrant> readAcl(PgConnection &connection, const QString &database)
{
    const PgResult result
        = connection.exec(u"SELECT pg_catalog.pg_get_userbyid(a.grantor) AS grantor,"
                          "  CASE WHEN a.grantee = 0 THEN '' ELSE pg_catalog.pg_get_userbyid(a.grantee) END AS grantee,"
                          "  a.privilege_type AS privilege, a.is_grantable AS grantable"
                          " FROM pg_catalog.pg_database d,"
                          "  LATERAL pg_catalog.aclexplode(d.datacl) WITH ORDINALITY"
                          "    AS a(grantor, grantee, privilege_type, is_grantable, position)"
                          " WHERE d.datname::text = $1 ORDER BY a.position"_s,
                          {database});
    QList<DatabaseGrant> acl;
    for (int row = 0; row < result.rows(); ++row) {
        acl.append({result.value(row, "grantor"), result.value(row, "grantee"), result.value(row, "privilege"),
                    result.boolean(row, "grantable")});
    }
    return acl;
}

QList<DatabaseSetting> readSettings(PgConnection &connection, const QString &database)
{
    const PgResult result = connection.exec(
        u"SELECT CASE WHEN s.setrole = 0 THEN '' ELSE pg_catalog.pg_get_userbyid(s.setrole) END AS role,"
        "  pg_catalog.split_part(c.line, '=', 1) AS name,"
        "  pg_catalog.substr(c.line, pg_catalog.strpos(c.line, '=') + 1) AS value"
        " FROM pg_catalog.pg_db_role_setting s JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase,"
        "  LATERAL pg_catalog.unnest(s.setconfig) WITH ORDINALITY AS c(line, position)"
        " WHERE d.datname::text = $1 ORDER BY 1, c.position"_s,
        {database});
    QList<DatabaseSetting> settings;
    for (int row = 0; row < result.rows(); ++row)
        settings.append({result.value(row, "role"), result.value(row, "name"), result.value(row, "value")});
    return settings;
}

QList<SecurityLabel> readLabels(PgConnection &connection, const QString &database)
{
    const PgResult result = connection.exec(
        u"SELECT l.provider, l.label FROM pg_catalog.pg_shseclabel l"
        " JOIN pg_catalog.pg_database d ON d.oid = l.objoid"
        " WHERE l.classoid = 'pg_catalog.pg_database'::regclass AND d.datname::text = $1 ORDER BY 1"_s,
        {database});
    QList<SecurityLabel> labels;
    for (int row = 0; row < result.rows(); ++row)
        labels.append({result.value(row, "provider"), result.value(row, "label")});
    return labels;
}
}

DatabaseProperties readDatabaseProperties(PgConnection &connection, const QString &database)
{
    DatabaseProperties properties;
    readRow(connection, database, properties);
    if (properties.acl)
        properties.acl = readAcl(connection, database);
    properties.settings = readSettings(connection, database);
    properties.securityLabels = readLabels(connection, database);
    return properties;
}

DatabaseProperties defaultDatabaseProperties(PgConnection &connection)
{
    DatabaseProperties properties;
    readRow(connection, u"template1"_s, properties);
    properties.owner = connection.exec(u"SELECT CURRENT_USER::text AS name"_s).value(0, "name");
    properties.tablespace = u"pg_default"_s; // template0's, which new databases are made from
    properties.connectionLimit = -1;
    properties.isTemplate = false;
    properties.allowConnections = true;
    properties.comment.clear();
    properties.acl.reset();
    return properties;
}
}
