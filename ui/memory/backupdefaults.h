#pragma once

#include "core/job/specs/backupspec.h"
#include "core/profile/serverprofile.h"

namespace larder
{
/// What a new server begins with, as chosen in the settings.
struct BackupDefaults
{
    QString folder; ///< backups of a server lie below it, in a folder of its name; absolute
    RetentionPolicy retention;
};

/// Main thread only, see settings().
BackupDefaults backupDefaults();
void saveBackupDefaults(const BackupDefaults &defaults);

/// What "Clean up" keeps in a folder that is shown without a server: the rules remembered for it, else the defaults.
/// The rules of a server are in its profile.
RetentionPolicy rememberedRetention(const QString &repository);
void rememberRetention(const QString &repository, const RetentionPolicy &policy);

/// What the backup dialog begins with for a server: what was chosen last time, else what the server says. Not
/// remembered are what belongs to one backup (whether rows, tables or everything) and what the saved server says anew
/// (address, folder, retention; compression once it was changed there). Nor are hooks: a command may hold a token, and
/// one that is forgotten in a folded part of the dialog would run with every backup.
BackupSpec rememberedBackup(const ServerProfile &profile);
/// `present`: all databases that could be chosen from.
void rememberBackup(const ServerProfile &profile, const BackupSpec &spec, const QStringList &present);

/// The databases of the last time; both empty when there was none.
struct RememberedDatabases
{
    QStringList ticked;
    QStringList present; ///< that could be chosen from; empty where an older Larder wrote it down
};
RememberedDatabases rememberedDatabases(const ServerProfile &profile);
}
