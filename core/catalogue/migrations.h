#pragma once

#include <QSet>
#include <QSqlDatabase>

namespace larder
{
/// Brings the schema to the newest version in one transaction; PRAGMA user_version says where it stands. Safe when two
/// processes do it at once. Throws CatalogueError, which is no damage for a file of a newer Larder.
void migrateCatalogue(const QSqlDatabase &database);

/// The statements that would make the tables and indexes there are.
QSet<QString> schemaOf(const QSqlDatabase &database);
/// Those of a catalogue of the newest version.
const QSet<QString> &newestSchema();
}
