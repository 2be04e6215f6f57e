#include "tests/support/fakeclock.h"

namespace larder::test
{
FakeClock::FakeClock(QDateTime nowUtc, QTimeZone zone) : m_now(std::move(nowUtc)), m_zone(std::move(zone)) { }

QDateTime FakeClock::nowUtc() const
{
    const std::scoped_lock lock(m_mutex);
    return m_now;
}

QTimeZone FakeClock::zone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_zone;
}

void FakeClock::setNow(const QDateTime &now)
{
    const std::scoped_lock lock(m_mutex);
    m_now = now.toUTC();
}

void FakeClock::advance(std::chrono::milliseconds step)
{
    const std::scoped_lock lock(m_mutex);
    m_now = m_now.addMSecs(step.count());
}

void FakeClock::setZone(const QTimeZone &zone)
{
    const std::scoped_lock lock(m_mutex);
    m_zone = zone;
}
}
