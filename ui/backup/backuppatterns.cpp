#include "ui/backup/backuppatterns.h"

#include <algorithm>

namespace larder
{
ChosenTables chooseTables(const QList<BackupObject> &tables, const BackupSpec &spec)
{
    using enum NamePattern::Of;
    NamePatterns named(spec.tables, Tables);
    NamePatterns schemas(spec.schemas, Schemas);
    NamePatterns noSchemas(spec.excludeSchemas, Schemas);
    NamePatterns noTables(spec.excludeTables, Tables);
    NamePatterns noRows(spec.excludeTableData, Tables);
    ChosenTables chosen;
    for (const BackupObject &table : tables) {
        const qint64 bytes = std::max<qint64>(table.bytes, 0);
        chosen.allBytes += bytes;
        // Where tables are named, schemas do not count (PostgreSQL documentation, "pg_dump", --table).
        const bool wanted = !named.isEmpty() ? named.matches(table.schema, table.name)
                                             : (schemas.isEmpty() || schemas.matches(table.schema, table.name))
                && !noSchemas.matches(table.schema, table.name);
        const bool leftOut = noTables.matches(table.schema, table.name);
        const bool emptied = noRows.matches(table.schema, table.name);
        if (!wanted || leftOut)
            continue;
        ++chosen.tables;
        chosen.bytes += emptied ? 0 : bytes;
    }
    chosen.idle = named.idle() + (named.isEmpty() ? schemas.idle() : QStringList());
    return chosen;
}
}
