#include "core/restore/tablewithrows.h"

#include "core/postgres/databaseinspector.h"
#include "core/sql/identifiers.h"

using namespace Qt::StringLiterals;

namespace larder
{
QString tableWithRows(PgConnection &connection)
{
    for (const TableInfo &table : DatabaseInspector(connection).tables()) {
        if (!table.holdsRows() || table.isExtensionMember)
            continue;
        const QString name = quoteQualifiedName({table.schema, table.name});
        if (connection.exec(u"SELECT EXISTS (SELECT FROM ONLY %1) AS filled"_s.arg(name)).boolean(0, "filled"))
            return table.schema + u'.' + table.name;
    }
    return {};
}
}
