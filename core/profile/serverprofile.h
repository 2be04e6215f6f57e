#pragma once

#include "core/policy/retentionpolicy.h"
#include "core/postgres/serveraddress.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace larder
{
/// A saved server: its address, what to back up there and how. Pure data; the password is in the keychain.
struct ServerProfile
{
    static constexpr int longestName = 100; ///< characters

    QString name; ///< unique, 1 to longestName characters, the same as address.name
    ServerAddress address;
    QStringList databases; ///< names or patterns to back up; empty: every database one may connect to
    QStringList exclude; ///< names or patterns
    QString repository; ///< backup directory; empty: BACKUP_DIR or ./backups
    RetentionPolicy retention; ///< of backups and cleanups of this server
    QString compression = QStringLiteral("balanced"); ///< fast, balanced, small, none, auto

    /// Whether its password was put into the keychain; nothing where that is not known (saved by an older version).
    std::optional<bool> passwordInKeychain;

    bool operator==(const ServerProfile &) const = default;

    /// Under which name the keychain may have its password; empty when none was put there, so that nobody asks it:
    /// a locked keychain would ask the user in its turn.
    QString keychainEntry() const { return passwordInKeychain.value_or(true) ? name : QString(); }

    /// The members under their names; those of the retention beside them, as in BackupSpec.
    QJsonObject toJson() const;
    /// Throws Error SettingsInvalid naming the field.
    static ServerProfile fromJson(const QJsonObject &object);
    /// What holds for its jobs where they are told nothing else, by the keys of BackupSpec: the retention, the
    /// compression, and where the profile has them patterns to leave out and the backup directory.
    QJsonObject jobDefaults() const;
};
}
