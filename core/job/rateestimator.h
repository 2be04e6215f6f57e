#pragma once

#include <QtGlobal>
#include <chrono>

namespace larder
{
/// Turns readings of a byte counter into a steady rate and time left. Not thread-safe: belongs to one display.
///
/// The rate is an exponential mean over about five seconds. The time left comes from the mean rate since the start
/// blended with the recent one. It appears once there is something to judge by (a fiftieth of the work, or 15 s) and
/// from then on only falls: an estimate above the one shown lets it stand still. Where the work turns out to take more
/// than twice as long, it is unknown for 20 s and then begins anew.
class RateEstimator
{
public:
    /// `elapsed` since the job began, monotone. `totalBytes` may be corrected while the job runs; 0 = unknown.
    void update(std::chrono::milliseconds elapsed, qint64 bytes, qint64 totalBytes);
    double bytesPerSecond() const { return m_rate; } ///< -1 until known
    std::chrono::milliseconds timeLeft() const { return m_left; } ///< -1 until known

private:
    void updateRate(std::chrono::milliseconds elapsed, qint64 bytes);
    void show(std::chrono::milliseconds estimate, std::chrono::milliseconds elapsed);

    double m_rate = -1;
    std::chrono::milliseconds m_left{-1};
    std::chrono::milliseconds m_promised{-1}; ///< what was shown last; -1 none
    std::chrono::milliseconds m_brokenSince{-1}; ///< the promise is far off since then; -1 it is not
    std::chrono::milliseconds m_lastElapsed{0};
    qint64 m_lastBytes = 0;
};
}
