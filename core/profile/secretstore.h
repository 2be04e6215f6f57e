#pragma once

#include "core/base/secret.h"

#include <QString>
#include <optional>

namespace larder
{
/// Where passwords of saved servers are kept. Keys are server names. Implementations say about their threads.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual bool isAvailable() = 0;
    /// Why not; empty when available.
    virtual QString unavailableReason() = 0;
    /// Nothing when there is no entry, the keyring is locked (the two look alike) or the store is not available.
    virtual std::optional<Secret> read(const QString &key) = 0;
    /// Throw Error SecretStoreFailed.
    virtual void write(const QString &key, const Secret &secret) = 0;
    virtual void remove(const QString &key) = 0;
};
}
