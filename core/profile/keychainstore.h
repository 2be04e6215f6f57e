#pragma once

#include "core/profile/secretstore.h"

#include <QMutex>
#include <chrono>
#include <functional>
#include <optional>

namespace QKeychain
{
class Job;
}

namespace larder
{
/// The desktop's keychain through QtKeychain (Secret Service or KWallet over D-Bus). The first call probes by writing
/// and reading an entry of its own. Each call waits at most `timeout` in an event loop of its own thread and is
/// serialised with others; callers in the window use it from a worker thread. Without a session bus nothing is tried.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds timeout = std::chrono::seconds(30));

    bool isAvailable() override;
    QString unavailableReason() override;
    std::optional<Secret> read(const QString &key) override;
    void write(const QString &key, const Secret &secret) override;
    void remove(const QString &key) override;

private:
    struct Answer
    {
        int error = 0; ///< QKeychain::Error, or −1 after the time-out
        QString text;
    };
    Answer run(QKeychain::Job &job) const;
    void probe();
    void requireAvailable();

    std::chrono::milliseconds m_timeout;
    QRecursiveMutex m_mutex;
    std::optional<QString> m_reason; ///< set by the probe; an empty reason means available
};
}
