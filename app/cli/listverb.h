#pragma once

#include "app/cli/invocation.h"
#include "core/repository/backuptypes.h"

namespace larder::cli
{
/// list: a table, or with --json an array with one object for each backup.
int list(Invocation &invocation);

/// The table of list, with local times of `zone`.
QString backupTable(const QList<BackupRecord> &backups, const QTimeZone &zone);
}
