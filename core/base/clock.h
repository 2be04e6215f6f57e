#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace larder
{
/// Where the engine learns the time from. Tests put in their own to move through DST changes and clock jumps.
/// Implementations are thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, with milliseconds.
    virtual QDateTime nowUtc() const = 0;
    /// The zone in which date folders and file names are written.
    virtual QTimeZone zone() const = 0;

    QDateTime nowLocal() const { return nowUtc().toTimeZone(zone()); }
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    QTimeZone zone() const override;
};
}
