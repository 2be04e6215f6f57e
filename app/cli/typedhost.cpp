#include "app/cli/typedhost.h"

#include "core/base/error.h"
#include "core/postgres/conninfo.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace larder::cli
{
namespace
{
/// "--host=…" and "…"
bool holdsPassword(const QString &argument)
{
    const QString text = argument.startsWith("--"_L1) ? argument.section(u'=', 1) : argument;
    if (!isConninfo(text))
        return false;
    try {
        return !parseConninfo(text).password.isEmpty();
    } catch (const Error &) { // or what was meant to be one
        return text.contains("password"_L1) || text.contains(u'@');
    }
}
}

Secret takeHostApart(Invocation &invocation)
{
    QJsonObject server = invocation.given.value(u"server"_s).toObject(); // [] would make one
    const QString host = server[u"host"].toString();
    if (!isConninfo(host))
        return {};
    server.remove(u"host"_s);
    ServerAddress address = ServerAddress::fromJson(server);
    address.host = host;
    const ParsedConninfo apart = takenApart(address);
    invocation.given[u"server"] = apart.address.toJson();
    return apart.password;
}

void hidePasswords(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (holdsPassword(QString::fromUtf8(argv[i])))
            std::memset(argv[i], '*', std::strlen(argv[i]));
    }
}
}
