#include "app/cli/serververbs.h"

#include "app/cli/passwordprompt.h"
#include "app/cli/texttable.h"
#include "app/cli/typedhost.h"
#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/postgres/toolcommand.h"
#include "core/profile/keychainstore.h"
#include "core/profile/profilestore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// What is not said keeps what the server of that name had before.
ServerProfile profileFrom(const QJsonObject &given, const ServerProfile &before)
{
    QJsonObject profile = before.toJson();
    QJsonObject address = before.address.toJson();
    const QJsonObject changes = given[u"server"].toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        address[it.key()] = it.value();
    profile[u"address"_s] = address;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key() != "server"_L1)
            profile[it.key()] = it.value();
    }
    return ServerProfile::fromJson(profile);
}

QString addressText(const ServerAddress &address)
{
    QString text = address.service.isEmpty() ? address.host : u"service "_s + address.service;
    if (!address.port.isEmpty())
        text += u':' + address.port;
    return address.user.isEmpty() ? text : address.user + u'@' + text;
}
}

int listServers(Invocation &invocation)
{
    const ProfileStore store;
    QJsonArray all;
    TextTable table({u"name"_s, u"address"_s, u"databases"_s, u"backup directory"_s});
    for (const ServerProfile &profile : store.list()) {
        all.append(profile.toJson());
        table.addRow({profile.name, addressText(profile.address),
                      profile.databases.isEmpty() ? u"all"_s : profile.databases.join(u", "_s), profile.repository});
    }
    if (invocation.json())
        invocation.console.out(QJsonDocument(all));
    else if (all.isEmpty())
        invocation.console.err(u"No saved servers yet. %1 saves one."_s.arg(command(u"server add NAME --host HOST"_s)));
    else
        invocation.console.out(table.text().toUtf8());
    return 0;
}

int addServer(Invocation &invocation)
{
    const QString name = invocation.given[u"name"].toString();
    ProfileStore store;
    ServerProfile before;
    if (store.contains(name))
        before = store.get(name);
    else
        before.passwordInKeychain = false;
    before.name = name;
    const Secret inHost = takeHostApart(invocation);
    ServerProfile profile = profileFrom(invocation.given, before);
    const bool asks = invocation.isOn(u"passwordPrompt");
    if (asks || !inHost.isEmpty()) {
        KeychainStore keychain;
        if (!keychain.isAvailable())
            throw Error(ErrorCode::SecretStoreFailed,
                        u"The password cannot be kept: %1"_s.arg(keychain.unavailableReason()),
                        u"Put it into ~/.pgpass (mode 0600) or a service file instead."_s);
        keychain.write(name, asks ? readPassword(invocation.console, u"Password: "_s) : inHost);
        profile.passwordInKeychain = true;
    }
    store.save(profile);
    if (invocation.json())
        invocation.console.out(QJsonDocument(profile.toJson()));
    else
        invocation.console.out(
            u"Saved server “%1”. %2 tries it."_s.arg(name, command(u"server test "_s + shellQuoted(name))));
    return 0;
}

int removeServer(Invocation &invocation)
{
    const QString name = invocation.given[u"name"].toString();
    ProfileStore store;
    const ServerProfile profile = store.get(name); // says which there are when it is none of them
    store.remove(name);
    KeychainStore keychain;
    if (!profile.keychainEntry().isEmpty() && keychain.isAvailable())
        keychain.remove(name);
    if (invocation.json())
        invocation.console.out(QJsonDocument(QJsonObject{{u"removed"_s, name}}));
    else
        invocation.console.out(u"Forgot server “%1”. Its backups stay."_s.arg(name));
    return 0;
}
}
