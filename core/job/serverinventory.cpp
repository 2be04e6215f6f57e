#include "core/job/serverinventory.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
ServerDatabase databaseFrom(const QJsonObject &object)
{
    return {object["name"_L1].toString(), object["bytes"_L1].toInteger(-1), object["owner"_L1].toString(),
            object["canConnect"_L1].toBool(true), object["isTemplate"_L1].toBool()};
}
}

ServerInventory ServerInventory::fromJson(const QJsonObject &result)
{
    ServerInventory inventory;
    inventory.serverVersion = result["serverVersion"_L1].toString();
    inventory.tls = result["tls"_L1].toBool();
    inventory.user = result["user"_L1].toString();
    inventory.superuser = result["superuser"_L1].toBool();
    inventory.canCreateDb = result["canCreateDb"_L1].toBool();
    inventory.isStandby = result["isStandby"_L1].toBool();
    const QJsonObject tools = result["tools"_L1].toObject();
    inventory.toolsVersion = tools["version"_L1].toString();
    inventory.toolsDir = tools["binDir"_L1].toString();
    for (const QJsonValue &database : result["databases"_L1].toArray())
        inventory.databases += databaseFrom(database.toObject());
    for (const QJsonValue &old : result["kept"_L1].toArray())
        inventory.kept += old["database"_L1].toString();
    for (const QJsonValue &name : result["listed"_L1].toArray())
        inventory.listed += name.toString();
    return inventory;
}

bool ServerInventory::contains(const QString &database) const
{
    return std::any_of(databases.begin(), databases.end(),
                       [&](const ServerDatabase &one) { return one.name == database; });
}

QList<DatabaseInfo> ServerInventory::databaseInfos() const
{
    QList<DatabaseInfo> infos;
    for (const ServerDatabase &database : databases) {
        DatabaseInfo info;
        info.name = database.name;
        info.isTemplate = database.isTemplate;
        info.allowsConnections = database.canConnect;
        infos += info;
    }
    return infos;
}

QList<ServerDatabase> ServerInventory::userDatabases() const
{
    QList<ServerDatabase> wanted;
    std::copy_if(databases.begin(), databases.end(), std::back_inserter(wanted),
                 [](const ServerDatabase &one) { return one.canConnect && !one.isTemplate; });
    std::sort(wanted.begin(), wanted.end(),
              [](const ServerDatabase &a, const ServerDatabase &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return wanted;
}
}
