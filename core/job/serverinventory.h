#pragma once

#include "core/postgres/serverinspector.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace larder
{
struct ServerDatabase
{
    QString name;
    qint64 bytes = -1;
    QString owner;
    bool canConnect = true;
    bool isTemplate = false;
};

/// What an inspect job found out about a server.
struct ServerInventory
{
    QString serverVersion;
    bool tls = false;
    QString user;
    bool superuser = false;
    bool canCreateDb = false;
    bool isStandby = false;
    QString toolsVersion;
    QString toolsDir;
    QList<ServerDatabase> databases;
    QStringList kept; ///< databases kept for undo
    QStringList listed; ///< names the saved server lists

    static ServerInventory fromJson(const QJsonObject &result);
    bool contains(const QString &database) const;
    /// Those a person may want to back up or replace: connectable and no templates, by name.
    QList<ServerDatabase> userDatabases() const;
    /// All of them, for chooseDatabases().
    QList<DatabaseInfo> databaseInfos() const;
};
}
