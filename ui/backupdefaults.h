#pragma once

#include "core/job/jobspec.h"
#include "core/profile/serverprofile.h"

namespace larder
{
/// What a new server begins with, as chosen in the settings.
struct BackupDefaults
{
    QString folder; ///< backups of a server lie below it, in a folder of its name; absolute
    RetentionPolicy retention; ///< its days go into the server; 0 keeps everything
};

/// Main thread only, see settings().
BackupDefaults backupDefaults();
void saveBackupDefaults(const BackupDefaults &defaults);

/// What "Back up" and "Clean up" keep in a repository: the rules remembered for it, else the defaults. The days are
/// those of its server, when there is one.
RetentionPolicy rememberedRetention(const QString &repository, std::optional<int> serverDays);
void rememberRetention(const QString &repository, const RetentionPolicy &policy);

/// What the backup dialog begins with for a server: what was chosen last time, else what the server says. Not
/// remembered are what belongs to one backup (whether rows, tables or everything) and what the saved server says anew
/// (address, folder, days to keep; compression once it was changed there).
BackupSpec rememberedBackup(const ServerProfile &profile);
void rememberBackup(const ServerProfile &profile, const BackupSpec &spec);
}
