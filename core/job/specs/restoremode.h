#pragma once

#include <QString>
#include <optional>

namespace larder
{
/// Where a restore puts a whole database.
enum class RestoreMode : int {
    New, ///< into a database that does not exist yet
    Swap, ///< beside the live one, then exchanged by rename; the old one is kept for undo
    Drop, ///< sessions ended, dropped, created, loaded (the shell script's way)
    Empty, ///< into an existing database without objects, all in one transaction
};
QString toString(RestoreMode mode); ///< "new", "swap", "drop", "empty"
std::optional<RestoreMode> restoreModeFromString(const QString &text);
}
