#include "tests/support/faultproxy.h"

#include "core/base/error.h"

#include <QFile>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace larder::test
{
namespace
{
void require(bool done, const QString &what)
{
    if (!done)
        throw systemError(errno, what);
}

template <typename Address> const sockaddr *generic(const Address &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

int connectTo(const QString &path)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(address.sun_path, name.constData(), std::min<size_t>(name.size(), sizeof address.sun_path - 1));
    if (::connect(fd, generic(address), sizeof address) == 0)
        return fd;
    ::close(fd);
    return -1;
}

/// Linux: a connected TCP socket that is "connected" to nothing sends RST, even while another thread waits for it.
void reset(int fd)
{
    sockaddr nothing{};
    nothing.sa_family = AF_UNSPEC;
    ::connect(fd, &nothing, sizeof nothing);
}

bool sendAll(int to, const char *data, ssize_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(to, data, static_cast<size_t>(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}
}

FaultProxy::FaultProxy(QString socket) : m_socket(std::move(socket))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    require(::bind(m_listener, generic(address), length) == 0, u"Cannot bind a local port"_s);
    require(::listen(m_listener, 64) == 0, u"Cannot listen"_s);
    require(::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) == 0,
            u"Cannot ask for the port"_s);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FaultProxy::~FaultProxy()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
    }
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    for (Link &link : m_links)
        end(link.client, link.server);
    for (Link &link : m_links) {
        link.toServer.join();
        link.toClient.join();
        ::close(link.client);
        ::close(link.server);
    }
    ::close(m_listener);
}

void FaultProxy::strikeAfter(qint64 bytes, Fault fault, std::function<void()> action)
{
    m_strikeBytes = bytes;
    m_fault = fault;
    m_action = std::move(action);
}

void FaultProxy::accept()
{
    for (;;) {
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0)
            open(client);
        else if (errno != EINTR)
            return;
    }
}

void FaultProxy::open(int client)
{
    const int server = connectTo(m_socket);
    if (server < 0) {
        ::close(client);
        return;
    }
    {
        std::unique_lock lock(m_mutex);
        m_isAnotherMade = m_isHeld;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return !m_isHeld || m_stopping; });
    }
    Link &link = m_links.emplace_back(Link{client, server, {}, {}});
    link.toServer = std::thread([this, client, server] { pump(client, server, false); });
    link.toClient = std::thread([this, client, server] { pump(server, client, true); });
}

void FaultProxy::end(int from, int to)
{
    ::shutdown(from, SHUT_RDWR);
    ::shutdown(to, SHUT_RDWR);
}

void FaultProxy::pump(int from, int to, bool counted)
{
    std::array<char, 16384> buffer;
    qint64 passed = 0;
    for (;;) {
        const ssize_t got = ::recv(from, buffer.data(), buffer.size(), 0);
        if (m_stalled) { // an end is not told either
            m_keepsBack = true;
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping.load(); });
        }
        passed += std::max<ssize_t>(got, 0);
        if (got <= 0 || (counted && !mayPass(to, passed)) || !sendAll(to, buffer.data(), got))
            return end(from, to);
        if (counted && m_fault == Fault::Late && passed >= m_strikeBytes)
            release();
    }
}

void FaultProxy::hold()
{
    std::unique_lock lock(m_mutex);
    m_isHeld = true;
    m_changed.wait(lock, [this] { return m_isAnotherMade || m_stopping; });
}

void FaultProxy::release()
{
    const std::scoped_lock lock(m_mutex);
    m_isHeld = false;
    m_changed.notify_all();
}

/// False when the connection is to end now.
bool FaultProxy::mayPass(int client, qint64 passed)
{
    if (m_strikeBytes == 0 || passed < m_strikeBytes || m_struck.exchange(true))
        return true;
    if (m_action)
        m_action();
    switch (m_fault) {
    case Fault::None: return true;
    case Fault::Close: return false;
    case Fault::Reset: reset(client); return false;
    case Fault::Stall: stall(); return true;
    case Fault::Late: hold(); return true;
    }
    return true;
}
}
