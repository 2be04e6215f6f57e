#pragma once

#include "core/profile/serverprofile.h"

#include <QList>
#include <optional>

namespace larder
{
/// The saved servers: one JSON file (servers.json in paths::configDir(), mode 0600), replaced atomically and durably.
/// Every call reads the file anew under a lock, so that the window and a cron job may use it at once. Throws Error
/// SettingsInvalid for a file that is no list of servers (it is never overwritten then), FileAccess, NoSpace.
class ProfileStore
{
public:
    explicit ProfileStore(QString path = defaultPath());
    static QString defaultPath();

    QList<ServerProfile> list() const; ///< in the order they were saved first
    /// Throws Error SettingsInvalid when there is no such server, naming those there are.
    ServerProfile get(const QString &name) const;
    bool contains(const QString &name) const;
    /// Adds, or replaces the one of the same name. The first one saved becomes the default.
    void save(const ServerProfile &profile);
    /// No effect when it does not exist. The default moves to the first one left.
    void remove(const QString &name);
    std::optional<ServerProfile> defaultServer() const;
    void setDefaultServer(const QString &name);

private:
    struct Content
    {
        QString defaultName;
        QList<ServerProfile> profiles;
    };
    Content read() const;
    void write(const Content &content) const;

    QString m_path;
};
}
