#pragma once

#include "core/job/progressmeter.h"

#include <chrono>

namespace larder
{
/// Turns readings of a meter into a steady rate and time left. Not thread-safe: belongs to one display.
///
/// Rates are exponential means over about five seconds, in long jobs over a tenth of the time they have run. The time
/// left comes from the fraction of the weighted work: from its mean speed and its recent one, half of each, both of the
/// steps that count only, so that neither a step that was skipped nor one that says nothing tells about the others. It
/// appears once there is something to judge by (a fiftieth of the work, or 15 s) and from then on only falls: an
/// estimate above the one shown lets it stand still. Where the work turns out to take more than twice as long, it is
/// unknown for 20 s and then begins anew.
class RateEstimator
{
public:
    /// `elapsed` since the job began, monotone.
    void update(std::chrono::milliseconds elapsed, const Progress &progress);
    double bytesPerSecond() const { return m_rate; } ///< of the step; −1 until known
    std::chrono::milliseconds timeLeft() const { return m_left; } ///< −1 until known

private:
    void updateRate(double seconds, const Progress &progress, double weight);
    void updateSpeed(double seconds, const Progress &progress, double weight);
    void show(std::chrono::milliseconds estimate, std::chrono::milliseconds elapsed);

    double m_rate = -1; ///< bytes a second
    double m_speed = -1; ///< recent, fractions of the job a second
    double m_worked = 0; ///< fraction done in steps that count …
    double m_workedSeconds = 0; ///< … and the time it took
    std::chrono::milliseconds m_left{-1};
    std::chrono::milliseconds m_promised{-1}; ///< what was shown last; -1 none
    std::chrono::milliseconds m_brokenSince{-1}; ///< the promise is far off since then; -1 it is not
    std::chrono::milliseconds m_lastElapsed{0};
    Progress m_last;
};
}
