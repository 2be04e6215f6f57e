#include "core/postgres/databaseinspector.h"

#include "core/postgres/pgconnection.h"
#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
// Objects initdb makes have smaller numbers (PostgreSQL source, access/transam.h: FirstNormalObjectId).
const QString firstUserOid = u"16384"_s;

/// Catalogues whose rows pg_dump turns into statements; all have an oid column.
const QStringList catalogues{u"pg_class"_s,
                             u"pg_proc"_s,
                             u"pg_type"_s,
                             u"pg_namespace"_s,
                             u"pg_extension"_s,
                             u"pg_operator"_s,
                             u"pg_opclass"_s,
                             u"pg_opfamily"_s,
                             u"pg_am"_s,
                             u"pg_collation"_s,
                             u"pg_conversion"_s,
                             u"pg_cast"_s,
                             u"pg_transform"_s,
                             u"pg_language"_s,
                             u"pg_ts_config"_s,
                             u"pg_ts_dict"_s,
                             u"pg_ts_parser"_s,
                             u"pg_ts_template"_s,
                             u"pg_foreign_server"_s,
                             u"pg_foreign_data_wrapper"_s,
                             u"pg_event_trigger"_s,
                             u"pg_publication"_s,
                             u"pg_default_acl"_s,
                             u"pg_largeobject_metadata"_s,
                             u"pg_statistic_ext"_s};

/// Schemas for temporary objects stay in a database after their sessions; nobody dumps them.
QString withoutTemporary(const QString &catalogue)
{
    const QString temporary = u"(SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname ~ '^pg_(toast_)?temp_')"_s;
    if (catalogue == u"pg_namespace"_s)
        return u" AND c.oid NOT IN "_s + temporary;
    if (catalogue == u"pg_class"_s)
        return u" AND c.relnamespace NOT IN "_s + temporary;
    if (catalogue == u"pg_type"_s)
        return u" AND c.typnamespace NOT IN "_s + temporary;
    return {};
}

TableInfo tableInfo(const PgResult &result, int row)
{
    TableInfo table;
    table.oid = static_cast<quint32>(result.number(row, "oid"));
    table.schema = result.value(row, "schema");
    table.name = result.value(row, "name");
    table.kind = result.bytes(row, "kind").at(0);
    table.estimatedRows = result.number(row, "estimate");
    table.bytes = result.number(row, "bytes", 0);
    table.hidesRows = result.boolean(row, "hides");
    table.isUnlogged = result.boolean(row, "unlogged");
    table.isExtensionMember = result.boolean(row, "member");
    return table;
}
}

QList<TableInfo> DatabaseInspector::tables()
{
    // Before 14 a table that was never analysed has reltuples 0 and relpages 0. pg_table_size() would also open the
    // index of each TOAST table and ask for every fork: with 20,000 tables that costs seconds.
    const PgResult result = m_connection.exec(
        u"SELECT c.oid, n.nspname AS schema, c.relname AS name, c.relkind AS kind,"
        "  CASE WHEN c.reltuples <= 0 AND c.relpages = 0 THEN -1 ELSE c.reltuples::bigint END AS estimate,"
        "  CASE WHEN c.relkind IN ('r', 'm') THEN pg_catalog.pg_relation_size(c.oid)"
        "    + COALESCE(pg_catalog.pg_relation_size(NULLIF(c.reltoastrelid, 0)), 0) END AS bytes,"
        "  pg_catalog.row_security_active(c.oid) AS hides,"
        "  c.relpersistence = 'u' AS unlogged,"
        "  EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass"
        "    AND d.objid = c.oid AND d.deptype = 'e') AS member"
        " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'p', 'm', 'f') AND c.relpersistence <> 't'"
        "  AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'"
        " ORDER BY n.nspname, c.relname"_s);
    QList<TableInfo> tables;
    for (int row = 0; row < result.rows(); ++row)
        tables.append(tableInfo(result, row));
    return tables;
}

QList<OwnedSequence> DatabaseInspector::ownedSequences()
{
    const PgResult result = m_connection.exec(
        u"SELECT d.refobjid AS owner, n.nspname AS schema, c.relname AS name FROM pg_catalog.pg_class c"
        " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        " JOIN pg_catalog.pg_depend d ON d.objid = c.oid AND d.classid = 'pg_catalog.pg_class'::regclass"
        "  AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.deptype = 'a'"
        " WHERE c.relkind = 'S' AND c.oid >= %1"_s.arg(firstUserOid));
    QList<OwnedSequence> sequences;
    for (int row = 0; row < result.rows(); ++row) {
        sequences.append({static_cast<quint32>(result.number(row, "owner")), result.value(row, "schema"),
                          result.value(row, "name")});
    }
    return sequences;
}

qint64 DatabaseInspector::largeObjectBytes()
{
    return m_connection.exec(u"SELECT pg_catalog.pg_table_size('pg_catalog.pg_largeobject') AS bytes"_s)
        .number(0, "bytes", 0);
}

QList<ExtensionInfo> DatabaseInspector::extensions()
{
    const PgResult result = m_connection.exec(
        u"SELECT e.extname, e.extversion, n.nspname FROM pg_catalog.pg_extension e"
        " JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace WHERE e.oid >= %1 ORDER BY 1"_s.arg(firstUserOid));
    QList<ExtensionInfo> extensions;
    for (int row = 0; row < result.rows(); ++row) {
        extensions.append(
            {result.value(row, "extname"), result.value(row, "extversion"), result.value(row, "nspname")});
    }
    return extensions;
}

QStringList DatabaseInspector::referencedRoles()
{
    // pg_shdepend leaves out the bootstrap superuser (oid 10): it is pinned, so ask the owners themselves.
    const QString sql = u"WITH db AS (SELECT oid, datdba FROM pg_catalog.pg_database"
                        "  WHERE datname = pg_catalog.current_database())"
                        " SELECT r.rolname FROM pg_catalog.pg_roles r, db WHERE r.oid = db.datdba"
                        "  OR r.oid IN (SELECT d.refobjid FROM pg_catalog.pg_shdepend d"
                        "    WHERE d.refclassid = 'pg_catalog.pg_authid'::regclass"
                        "      AND (d.dbid = db.oid OR d.dbid = 0 AND d.objid = db.oid"
                        "        AND d.classid = 'pg_catalog.pg_database'::regclass))"
                        "  OR r.oid IN (SELECT s.setrole FROM pg_catalog.pg_db_role_setting s"
                        "    WHERE s.setdatabase = db.oid)"
                        "  OR r.oid = 10 AND ("
                        "    EXISTS (SELECT FROM pg_catalog.pg_class WHERE relowner = 10 AND oid >= %1"
                        "      AND relkind NOT IN ('t', 'i', 'I') AND relpersistence <> 't')"
                        "    OR EXISTS (SELECT FROM pg_catalog.pg_proc WHERE proowner = 10 AND oid >= %1)"
                        "    OR EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspowner = 10 AND oid >= %1"
                        "      AND nspname !~ '^pg_(toast_)?temp_'))"
                        " ORDER BY 1"_s;
    return m_connection.exec(sql.arg(firstUserOid)).column("rolname");
}

QList<RowCount> DatabaseInspector::rowCounts(const QList<TableInfo> &tables,
                                             const std::function<void(const TableInfo &)> &onTable)
{
    QList<RowCount> counts;
    for (const TableInfo &table : tables) {
        if (!table.holdsRows())
            continue;
        if (onTable)
            onTable(table);
        // ONLY: the rows of inheriting tables are counted with those.
        const QString name = quoteQualifiedName({table.schema, table.name});
        const PgResult result = m_connection.exec(u"SELECT pg_catalog.count(*) AS rows FROM ONLY "_s + name);
        counts.append({table.schema, table.name, result.number(0, "rows")});
    }
    return counts;
}

bool DatabaseInspector::isEmpty()
{
    QStringList parts;
    for (const QString &catalogue : catalogues) {
        parts.append(u"EXISTS (SELECT FROM pg_catalog.%1 c WHERE c.oid >= %2%3)"_s.arg(catalogue, firstUserOid,
                                                                                       withoutTemporary(catalogue)));
    }
    const PgResult result = m_connection.exec(u"SELECT "_s + parts.join(u" OR "_s) + u" AS used"_s);
    return !result.boolean(0, "used");
}
}
