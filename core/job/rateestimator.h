#pragma once

#include <QtGlobal>
#include <chrono>

namespace larder
{
/// Turns readings of a byte counter into a steady rate and time left. Not thread-safe: belongs to one display.
/// The rate is an exponential mean over about five seconds; the time left never jumps up by more than it should:
/// it follows the mean rate since the start blended with the recent one.
class RateEstimator
{
public:
    /// `elapsed` since the job began, monotone.
    void update(std::chrono::milliseconds elapsed, qint64 bytes, qint64 totalBytes);
    double bytesPerSecond() const { return m_rate; } ///< -1 until known
    std::chrono::milliseconds timeLeft() const { return m_left; } ///< -1 until known

private:
    double m_rate = -1;
    std::chrono::milliseconds m_left{-1};
    std::chrono::milliseconds m_lastElapsed{0};
    qint64 m_lastBytes = 0;
};
}
