#pragma once

#include "core/catalogue/catalogueerror.h"

#include <QSqlDatabase>
#include <optional>

namespace larder
{
/// Brings the schema to the newest version in one transaction; PRAGMA user_version says where it stands. Safe when two
/// processes do it at once. Throws CatalogueError, which is no damage for a file of a newer Larder.
void migrateCatalogue(const QSqlDatabase &database);

/// Why a catalogue cannot be used as it is, or by migrating it, found out by reading alone: a newer Larder's, or one in
/// which a table, column or index of its version is missing. Throws CatalogueError when it cannot be read.
std::optional<CatalogueError> troubleWithSchema(const QSqlDatabase &database);
}
