#pragma once

#include "core/repository/manifest.h"
#include "core/sql/dumplistener.h"
#include "core/sql/dumpsummary.h"

namespace larder
{
/// The kind of sections with rows that belong to another database of the script than the one that is meant.
constexpr QLatin1StringView elsewhereKind("elsewhere");

/// The same table and columns.
bool isTableOf(const CopyBlock &block, const ManifestSection &section);
/// BackupDamaged: the table is not where the index says.
[[noreturn]] void throwMisplaced(const QString &file, const ManifestSection &section);
/// Throws NotADump or BackupDamaged unless `summary` is that of a whole script.
void requireWhole(const QString &file, const DumpSummary &summary);
}
