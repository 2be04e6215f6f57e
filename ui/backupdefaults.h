#pragma once

#include "core/policy/retention.h"

#include <QString>

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
}
