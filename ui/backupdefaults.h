#pragma once

#include <QString>

namespace larder
{
/// What a new server begins with, as chosen in the settings.
struct BackupDefaults
{
    QString folder; ///< backups of a server lie below it, in a folder of its name; absolute
    int retentionDays = 30; ///< 0 keeps everything
    int minimumCopies = 1; ///< of each database, in the cleanup dialog
};

/// Main thread only, see settings().
BackupDefaults backupDefaults();
void saveBackupDefaults(const BackupDefaults &defaults);
}
