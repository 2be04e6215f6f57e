#include "core/postgres/serverinspector.h"

#include "core/base/translation.h"
#include "core/postgres/pgconnection.h"
#include "core/sql/identifiers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
// pg_read_all_data exists from 14 on. pg_settings hides data_directory from those who may not see it.
const QString factsSql = u"SELECT pg_catalog.current_setting('server_version') AS version,"
                         "  pg_catalog.pg_is_in_recovery() AS standby,"
                         "  r.rolname AS username, r.rolsuper AS super, r.rolcreatedb OR r.rolsuper AS createdb,"
                         "  r.rolbypassrls OR r.rolsuper AS bypassrls,"
                         "  r.rolsuper OR EXISTS (SELECT FROM pg_catalog.pg_roles p"
                         "    WHERE p.rolname = 'pg_read_all_data'"
                         "      AND pg_catalog.pg_has_role(p.oid, 'USAGE')) AS readall,"
                         "  (SELECT s.setting FROM pg_catalog.pg_settings s"
                         "    WHERE s.name = 'data_directory') AS datadir,"
                         "  pg_catalog.current_setting('max_locks_per_transaction')::bigint"
                         "    * (pg_catalog.current_setting('max_connections')::bigint"
                         "    + pg_catalog.current_setting('max_prepared_transactions')::bigint) AS maxlocks,"
                         "  pg_catalog.current_setting('max_connections')::bigint"
                         "    - pg_catalog.current_setting('superuser_reserved_connections')::bigint AS connections,"
                         "  EXISTS (SELECT FROM pg_catalog.pg_collation WHERE collprovider = 'i') AS icu,"
                         "  pg_catalog.has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE') AS control"
                         " FROM pg_catalog.pg_roles r WHERE r.rolname = CURRENT_USER"_s;

DatabaseInfo databaseInfo(const PgResult &result, int row)
{
    DatabaseInfo info;
    info.oid = static_cast<quint32>(result.number(row, "oid"));
    info.name = result.value(row, "name");
    info.owner = result.value(row, "owner");
    info.comment = result.value(row, "comment");
    info.isTemplate = result.boolean(row, "template");
    info.allowsConnections = result.boolean(row, "allow");
    info.mayConnect = result.boolean(row, "may");
    info.isInvalid = result.boolean(row, "invalid");
    return info;
}

/// A query for their names, and what to say of each; %1 is the name, in the remedy as SQL has it.
struct BlockerQuestion
{
    DatabaseBlocker::Kind kind;
    QString sql;
    QString text;
    QString remedy;
};

QList<BlockerQuestion> blockerQuestions()
{
    using Kind = DatabaseBlocker::Kind;
    return {
        {Kind::PreparedTransaction,
         u"SELECT gid AS name FROM pg_catalog.pg_prepared_xacts WHERE database::text = $1 ORDER BY gid"_s,
         Engine::tr("The prepared transaction “%1” is open."),
         Engine::tr("End it, connected to this database: COMMIT PREPARED or ROLLBACK PREPARED.")},
        {Kind::ReplicationSlot,
         u"SELECT slot_name AS name FROM pg_catalog.pg_replication_slots WHERE database::text = $1 ORDER BY 1"_s,
         Engine::tr("The replication slot “%1” reads this database: its consumer would silently lose its place."),
         Engine::tr("Stop the consumer and drop the slot by pg_drop_replication_slot().")},
        {Kind::Subscription,
         u"SELECT s.subname AS name FROM pg_catalog.pg_subscription s"
         " JOIN pg_catalog.pg_database d ON d.oid = s.subdbid WHERE d.datname::text = $1 ORDER BY 1"_s,
         Engine::tr("The subscription “%1” fills this database."),
         Engine::tr("Drop it, or disable it and set its slot to NONE.")},
        {Kind::TemplateMark,
         u"SELECT datname AS name FROM pg_catalog.pg_database WHERE datname::text = $1 AND datistemplate"_s,
         Engine::tr("“%1” is a template database: PostgreSQL does not drop those."),
         Engine::tr("Clear the mark first: ALTER DATABASE %1 IS_TEMPLATE false.")},
    };
}
}

ServerFacts ServerInspector::facts()
{
    const PgResult row = m_connection.exec(factsSql);
    ServerFacts facts;
    facts.version = row.value(0, "version");
    facts.versionNumber = m_connection.serverVersion();
    facts.host = m_connection.host();
    facts.port = m_connection.port();
    facts.dataDirectory = row.value(0, "datadir");
    facts.currentUser = row.value(0, "username");
    facts.isStandby = row.boolean(0, "standby");
    facts.isSuperuser = row.boolean(0, "super");
    facts.canCreateDatabases = row.boolean(0, "createdb");
    facts.hasReadAllData = row.boolean(0, "readall");
    facts.bypassesRowSecurity = row.boolean(0, "bypassrls");
    facts.usesTls = m_connection.usesTls();
    facts.hasIcu = row.boolean(0, "icu");
    // Before PostgreSQL 15 only superusers may (documentation, "GRANT ON PARAMETER").
    facts.maySetMessages = facts.isSuperuser
        || (facts.versionNumber >= 150000
            && m_connection.exec(u"SELECT pg_catalog.has_parameter_privilege('lc_messages', 'SET') AS may"_s)
                   .boolean(0, "may"));
    facts.maxLocks = row.number(0, "maxlocks");
    facts.availableConnections = row.number(0, "connections");
    if (row.boolean(0, "control")) {
        const PgResult control
            = m_connection.exec(u"SELECT system_identifier::text AS id FROM pg_catalog.pg_control_system()"_s);
        facts.systemIdentifier = control.value(0, "id");
    }
    return facts;
}

QList<DatabaseInfo> ServerInspector::databases()
{
    // A connection limit of −2 marks an interrupted DROP.
    const PgResult result = m_connection.exec(
        u"SELECT d.oid, d.datname AS name, pg_catalog.pg_get_userbyid(d.datdba) AS owner,"
        "  pg_catalog.shobj_description(d.oid, 'pg_database') AS comment,"
        "  d.datistemplate AS template, d.datallowconn AS allow,"
        "  pg_catalog.has_database_privilege(d.oid, 'CONNECT') AS may, d.datconnlimit = -2 AS invalid"
        " FROM pg_catalog.pg_database d ORDER BY d.datname"_s);
    QList<DatabaseInfo> databases;
    for (int row = 0; row < result.rows(); ++row)
        databases.append(databaseInfo(result, row));
    return databases;
}

QHash<QString, qint64> ServerInspector::databaseSizes(const QStringList &names)
{
    // pg_database_size() fails where we may neither connect nor read all statistics (PostgreSQL documentation, "System
    // Administration Functions").
    const PgResult result = m_connection.exec(
        u"SELECT d.datname AS name, pg_catalog.pg_database_size(d.oid) AS size FROM pg_catalog.pg_database d"
        " WHERE d.datname::text IN (SELECT pg_catalog.json_array_elements_text($1::pg_catalog.json))"
        "  AND (pg_catalog.has_database_privilege(d.oid, 'CONNECT')"
        "    OR pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE'))"_s,
        {QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact))});
    QHash<QString, qint64> sizes;
    for (int row = 0; row < result.rows(); ++row)
        sizes.insert(result.value(row, "name"), result.number(row, "size"));
    return sizes;
}

bool ServerInspector::databaseExists(const QString &name) { return databaseOid(name) != 0; }

quint32 ServerInspector::databaseOid(const QString &name)
{
    // Compared as text: a name that is too long must not be cut to one that exists.
    const PgResult result
        = m_connection.exec(u"SELECT oid FROM pg_catalog.pg_database WHERE datname::text = $1"_s, {name});
    return result.isEmpty() ? 0 : static_cast<quint32>(result.number(0, "oid"));
}

QList<SessionInfo> ServerInspector::sessions(const QString &database)
{
    // Of sessions of others an ordinary role sees little more than the process and the user.
    const PgResult result = m_connection.exec(
        u"SELECT pid, usename, coalesce(application_name, '?') AS application_name, state,"
        " CASE WHEN backend_type IS NULL THEN '?' ELSE coalesce(client_addr::text, 'local') END AS client"
        " FROM pg_catalog.pg_stat_activity"
        " WHERE datname::text = $1 AND coalesce(backend_type, 'client backend') = 'client backend'"
        " AND usename IS NOT NULL AND pid <> pg_catalog.pg_backend_pid() ORDER BY pid"_s,
        {database});
    QList<SessionInfo> sessions;
    for (int row = 0; row < result.rows(); ++row) {
        sessions.append({static_cast<int>(result.number(row, "pid")), result.value(row, "usename"),
                         result.value(row, "application_name"), result.value(row, "client"),
                         result.value(row, "state")});
    }
    return sessions;
}

QList<DatabaseBlocker> ServerInspector::blockers(const QString &database)
{
    QList<DatabaseBlocker> blockers;
    for (const BlockerQuestion &question : blockerQuestions()) {
        const QStringList names = m_connection.exec(question.sql, {database}).column("name");
        for (const QString &name : names)
            blockers.append({question.kind, name, question.text.arg(name),
                             QString(question.remedy).replace(u"%1"_s, quoteIdentifier(name))});
    }
    return blockers;
}

QStringList ServerInspector::roles()
{
    return m_connection.exec(u"SELECT rolname FROM pg_catalog.pg_roles ORDER BY 1"_s).column("rolname");
}

QList<TablespaceInfo> ServerInspector::tablespaces()
{
    const PgResult result
        = m_connection.exec(u"SELECT spcname, pg_catalog.has_tablespace_privilege(oid, 'CREATE') AS may"
                            " FROM pg_catalog.pg_tablespace WHERE spcname <> 'pg_global' ORDER BY 1"_s);
    QList<TablespaceInfo> tablespaces;
    for (int row = 0; row < result.rows(); ++row)
        tablespaces.append({result.value(row, "spcname"), result.boolean(row, "may")});
    return tablespaces;
}

QMap<QString, QStringList> ServerInspector::availableExtensions()
{
    const PgResult result
        = m_connection.exec(u"SELECT name, version FROM pg_catalog.pg_available_extension_versions ORDER BY 1, 2"_s);
    QMap<QString, QStringList> extensions;
    for (int row = 0; row < result.rows(); ++row)
        extensions[result.value(row, "name")].append(result.value(row, "version"));
    return extensions;
}

QStringList ServerInspector::locales()
{
    return m_connection
        .exec(u"SELECT collcollate::text AS name FROM pg_catalog.pg_collation"
              " WHERE collprovider = 'c' AND collcollate IS NOT NULL"
              " UNION SELECT datcollate::text FROM pg_catalog.pg_database"
              " UNION SELECT datctype::text FROM pg_catalog.pg_database ORDER BY 1"_s)
        .column("name");
}
}
