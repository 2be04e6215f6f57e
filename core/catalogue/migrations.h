#pragma once

#include <QSqlDatabase>

namespace larder
{
/// Brings the schema to the newest version in one transaction; PRAGMA user_version says where it stands. Safe when two
/// processes do it at once. Throws Error(FileAccess) for a file of a newer Larder.
void migrateCatalogue(const QSqlDatabase &database);
}
