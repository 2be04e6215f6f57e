#include "core/postgres/connecthint.h"

#include "core/base/commandtext.h"
#include "core/base/translation.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct Phrase
{
    QLatin1StringView said;
    const char *hint; ///< a text of Engine
};

// libpq (fe-connect.c, fe-secure-openssl.c) and the C library, LC_MESSAGES=C. The first match counts.
constexpr Phrase phrases[] = {
    {"could not translate host name"_L1,
     QT_TRANSLATE_NOOP("Engine", "The name of the host is not known here: check its spelling and this machine's DNS.")},
    {"invalid port number"_L1, QT_TRANSLATE_NOOP("Engine", "The port is a number from 1 to 65535.")},
    {"for connection option \"port\""_L1, QT_TRANSLATE_NOOP("Engine", "The port is a number from 1 to 65535.")},
    {"root certificate file"_L1,
     QT_TRANSLATE_NOOP("Engine",
                       "This sslmode wants the certificate of the server's authority: put it into "
                       "~/.postgresql/root.crt or name its file by sslrootcert.")},
    {"certificate verify failed"_L1,
     QT_TRANSLATE_NOOP(
         "Engine", "The server's certificate is not trusted here: check the authority's certificate (sslrootcert).")},
    {"does not match host name"_L1,
     QT_TRANSLATE_NOOP("Engine",
                       "The server's certificate is made out to another name: connect by the name in it, or have it "
                       "made out to this one.")},
    {"server does not support SSL"_L1,
     QT_TRANSLATE_NOOP("Engine",
                       "The server offers no TLS: have it turned on there (ssl = on), or choose another sslmode where "
                       "the network is trusted.")},
    {"SSL error"_L1,
     QT_TRANSLATE_NOOP("Engine", "TLS could not be agreed on: check sslmode, certificates and the versions allowed.")},
    {"Connection refused"_L1,
     QT_TRANSLATE_NOOP("Engine",
                       "Nobody listens there: check that the server runs, on this port, and for this address "
                       "(listen_addresses).")},
    {"No such file or directory"_L1,
     QT_TRANSLATE_NOOP("Engine",
                       "There is no socket in this folder: check that the server runs, its port, and where its sockets "
                       "are (unix_socket_directories).")},
    {" in hot standby mode"_L1,
     QT_TRANSLATE_NOOP("Engine",
                       "The server answers, and target_session_attrs (PGTARGETSESSIONATTRS) asks for another kind of "
                       "server: leave it out, or name that one.")},
    {" read-only"_L1,
     QT_TRANSLATE_NOOP("Engine",
                       "The server answers, and target_session_attrs (PGTARGETSESSIONATTRS) asks for another kind of "
                       "server: leave it out, or name that one.")},
    {"No route to host"_L1,
     QT_TRANSLATE_NOOP("Engine", "There is no way to this host: check the network, a VPN, a firewall.")},
    {"Network is unreachable"_L1,
     QT_TRANSLATE_NOOP("Engine", "There is no way to this host: check the network, a VPN, a firewall.")},
};
}

QString connectHint(QStringView said)
{
    for (const Phrase &phrase : phrases) {
        if (said.contains(phrase.said))
            return Engine::tr(phrase.hint);
    }
    return Engine::tr("Check that the server runs and that host and port are right.");
}

QString closedDatabaseHint()
{
    return Engine::tr("What a killed restore has closed is opened by %1; what somebody closed by ALTER DATABASE … "
                      "ALLOW_CONNECTIONS true. One left half dropped can only be dropped.")
        .arg(command(u"doctor --repair"_s));
}
}
