#pragma once

#include "core/repository/backuptypes.h"

#include <QByteArray>

namespace larder::cli
{
/// The object of `list --json` for one backup, on one line: path (absolute), database, isGlobals, started (UTC), bytes,
/// rawBytes, rows, durationSeconds (null when unknown), proof, pinned, partial, part (in words), note, format, problem,
/// missing, drilled (UTC or null), drillProblem.
/// Composed directly: for twenty thousand backups QJsonObject takes longer than reading them.
QByteArray backupJson(const BackupRecord &record);
}
