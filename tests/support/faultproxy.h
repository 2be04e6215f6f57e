#pragma once

#include <QString>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace larder::test
{
/// Stands between clients and a server's socket on a free port of 127.0.0.1, and breaks what passes through it at a
/// chosen byte. Thread-safe.
class FaultProxy
{
public:
    enum class Fault {
        None,
        Reset, ///< the connection ends by RST
        Close, ///< the connection ends by FIN
        Stall, ///< every connection stays open, and nothing moves any more
        Late, ///< the connection is silent until another is made; what it held back is sent before that one is served
    };

    /// `socket`: path of the server's socket. Throws Error when no port is to be had.
    explicit FaultProxy(QString socket);
    /// Ends every connection.
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    int port() const { return m_port; }
    /// The first connection over which the server has sent `bytes` is stopped there: `action` runs while everything
    /// else goes on, then the fault comes. Once; to be called before the connections are made.
    void strikeAfter(qint64 bytes, Fault fault, std::function<void()> action = {});
    /// Nothing moves any more on any connection, from now on.
    void stall() { m_stalled = true; }
    bool hasStruck() const { return m_struck; }
    /// Something was sent over a connection since nothing moves any more: somebody waits for it, or for the answer.
    bool keepsSomethingBack() const { return m_keepsBack; }

private:
    struct Link
    {
        int client = -1;
        int server = -1;
        std::thread toServer;
        std::thread toClient;
    };
    void accept();
    void open(int client);
    void pump(int from, int to, bool counted);
    bool mayPass(int client, qint64 passed);
    void hold();
    void release();
    static void end(int from, int to);

    const QString m_socket;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_stalled{false};
    std::atomic<bool> m_struck{false};
    std::atomic<bool> m_keepsBack{false};
    bool m_isHeld = false; ///< by Fault::Late; under m_mutex like the next
    bool m_isAnotherMade = false;
    qint64 m_strikeBytes = 0;
    Fault m_fault = Fault::None;
    std::function<void()> m_action;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<Link> m_links;
    std::thread m_acceptor;
};
}
