#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace larder
{
/// What the user typed to name a server: pure data without any secret, stored in servers.json and in job specs.
/// An empty field means "let libpq resolve it" (environment, service file, default).
struct ServerAddress
{
    QString name; ///< of the saved server, or empty
    QString host; ///< host name, address, or the folder of a Unix socket
    QString port; ///< text, as libpq takes it: several hosts may have several ports
    QString user;
    QString sslmode; ///< disable, allow, prefer, require, verify-ca, verify-full
    QString service; ///< section of pg_service.conf
    QString maintenanceDatabase; ///< connected to for questions about the whole server
    QMap<QString, QString> extra; ///< other libpq keywords, e.g. sslrootcert; never password or options

    bool operator==(const ServerAddress &) const = default;

    QJsonObject toJson() const;
    /// Throws Error SettingsInvalid naming the field that has the wrong type or an unknown value.
    static ServerAddress fromJson(const QJsonObject &object);
};

/// Whether it is one port: a number from 1 to 65535.
bool isPort(const QString &text);
}
