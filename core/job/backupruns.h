#pragma once

#include "core/catalogue/catalogue.h"
#include "core/policy/healthfacts.h"

namespace larder
{
/// The backup runs into a repository that came to an end of their own, or were killed; in the order given. One that
/// saved some databases counts as failed for the others.
QList<BackupRun> backupRuns(const QList<JobRecord> &jobs, const QString &repository);
/// The same of the newest ones in the history.
QList<BackupRun> lastBackupRuns(const Catalogue &catalogue, const QString &repository);
}
