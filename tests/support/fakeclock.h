#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <mutex>

namespace larder::test
{
/// A clock that stands still until it is moved. Thread-safe.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime nowUtc = QDateTime({2026, 1, 15}, {12, 0}, Qt::UTC),
                       QTimeZone zone = QTimeZone("Europe/Berlin"));

    QDateTime nowUtc() const override;
    QTimeZone zone() const override;

    void setNow(const QDateTime &now);
    void advance(std::chrono::milliseconds step);
    void setZone(const QTimeZone &zone);

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
    QTimeZone m_zone;
};
}
