#pragma once

#include "core/profile/serverprofile.h"

#include <QProcessEnvironment>

namespace larder
{
/// The backup directory of a server where none is given: its own, then BACKUP_DIR, then ./backups. Absolute; relative
/// ones are taken from the current folder. The command line asks for the same order by its options' rows.
QString backupDirectoryOf(const ServerProfile &profile, const QProcessEnvironment &environment);
}
