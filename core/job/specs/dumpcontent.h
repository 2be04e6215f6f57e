#pragma once

#include <QString>
#include <optional>

namespace larder
{
/// How much of a database goes into the dump.
enum class DumpContent : int { Everything, SchemaOnly, DataOnly };
QString toString(DumpContent content); ///< "everything", "schema-only", "data-only"
std::optional<DumpContent> dumpContentFromString(const QString &text);
}
