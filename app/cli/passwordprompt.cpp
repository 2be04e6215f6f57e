#include "app/cli/passwordprompt.h"

#include "core/postgres/connectionparams.h"

#include <termios.h>

namespace larder::cli
{
namespace
{
/// Turns the terminal's echo off while it lives.
class NoEcho
{
public:
    NoEcho()
    {
        m_isTerminal = ::tcgetattr(0, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            ::tcsetattr(0, TCSAFLUSH, &silent);
    }
    ~NoEcho()
    {
        if (m_isTerminal)
            ::tcsetattr(0, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
};
}

Secret readPassword(Console &console, const QString &question)
{
    const NoEcho silence;
    const Secret secret(console.ask(question));
    if (console.canAsk())
        console.errRaw("\n");
    return secret;
}

void usePassword(const Secret &password, Invocation &invocation)
{
    invocation.services.resolveServer
        = [password, resolve = invocation.services.resolveServer](const ServerAddress &address) {
              return resolve(address).withPassword(password, QStringLiteral("typed"));
          };
}
}
