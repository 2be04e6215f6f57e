#include "core/postgres/conninfo.h"

using namespace Qt::StringLiterals;

namespace larder
{
bool isConninfo(const QString &host)
{
    // As libpq tells them (fe-connect.c, recognized_connection_string); folders of sockets may hold anything.
    const bool isFolder = host.startsWith(u'/') || host.startsWith(u'@');
    return host.startsWith("postgresql://"_L1) || host.startsWith("postgres://"_L1)
        || (!isFolder && host.contains(u'='));
}

ParsedConninfo takenApart(const ServerAddress &address)
{
    ParsedConninfo result{address, {}};
    if (!isConninfo(address.host))
        return result;
    const ParsedConninfo parsed = parseConninfo(address.host);
    result.password = parsed.password;
    result.address.host = parsed.address.host;
    for (QString ServerAddress::*field : {&ServerAddress::port, &ServerAddress::user, &ServerAddress::sslmode,
                                          &ServerAddress::service, &ServerAddress::maintenanceDatabase}) {
        if ((result.address.*field).isEmpty())
            result.address.*field = parsed.address.*field;
    }
    for (auto it = parsed.address.extra.begin(); it != parsed.address.extra.end(); ++it) {
        if (!result.address.extra.contains(it.key()))
            result.address.extra.insert(it.key(), it.value());
    }
    return result;
}
}
