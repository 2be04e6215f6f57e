#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace larder
{
class PgConnection;

struct TableInfo
{
    quint32 oid = 0;
    QString schema;
    QString name;
    char kind = 'r'; ///< pg_class.relkind: r table, p partitioned, m materialized view, f foreign table
    qint64 estimatedRows = -1; ///< −1 until the first ANALYZE
    qint64 bytes = 0; ///< with TOAST, without indexes
    bool hidesRows = false; ///< row-level security applies to us: pg_dump will refuse
    bool isUnlogged = false;
    bool isExtensionMember = false;

    bool holdsRows() const { return kind == 'r'; } ///< of its own; a materialized view's are computed
};

/// A sequence that belongs to a table's column (serial, OWNED BY; not identity).
struct OwnedSequence
{
    quint32 table = 0; ///< oid
    QString schema;
    QString name;
};

struct ExtensionInfo
{
    QString name;
    QString version;
    QString schema;
};

struct RowCount
{
    QString schema;
    QString table;
    qint64 rows = 0;

    bool operator==(const RowCount &) const = default;
};

/// Read-only questions about the database the connection is in (servers 11 to 18).
/// As thread-bound as the connection; throws what PgConnection throws.
class DatabaseInspector
{
public:
    explicit DatabaseInspector(PgConnection &connection) : m_connection(connection) { }

    /// User tables, partitioned and foreign tables and materialized views, by schema and name.
    QList<TableInfo> tables();
    QList<OwnedSequence> ownedSequences();
    qint64 largeObjectBytes(); ///< on the server, all together
    QList<ExtensionInfo> extensions(); ///< without plpgsql's built-in companions: everything pg_dump would create
    /// Owners and grantees of anything in the database, and roles with settings for it.
    QStringList referencedRoles();
    /// Exact counts by reading every table that holds rows. `onTable` is told each name before its count starts.
    QList<RowCount> rowCounts(const QList<TableInfo> &tables,
                              const std::function<void(const TableInfo &)> &onTable = {});
    /// No object a user made: nothing with oid ≥ 16384 in any catalogue pg_dump looks at.
    bool isEmpty();

private:
    PgConnection &m_connection;
};
}
