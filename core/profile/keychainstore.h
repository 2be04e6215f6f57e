#pragma once

#include "core/profile/secretstore.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace QKeychain
{
class Job;
}

namespace larder
{
/// The desktop's keychain through QtKeychain (Secret Service or KWallet over D-Bus). The first call probes by writing
/// and reading an entry of its own. Jobs run on one thread of their own; each call waits for its job, at most
/// `timeout`, because a locked keyring may ask the user to unlock it: not to be called from the window's thread.
/// Thread-safe. Without the address of a session bus nothing is tried.
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
        QString message;
        Secret secret; ///< what a reading job found
    };
    Answer run(const QString &key, const std::function<QKeychain::Job *()> &makeJob) const;
    Answer readEntry(const QString &key) const;
    Answer writeEntry(const QString &key, const Secret &secret) const;
    Answer removeEntry(const QString &key) const;
    QString probe() const;
    void requireAvailable();

    std::chrono::milliseconds m_timeout;
    std::mutex m_mutex;
    std::optional<QString> m_reason; ///< set by the probe; an empty reason means available
};
}
