#include "core/job/rateestimator.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace larder
{
namespace
{
using std::chrono::milliseconds;

constexpr double memorySeconds = 5;
constexpr double memoryShare = 0.1; // of the time the job has run
constexpr milliseconds settleTime = 1s; // before that a rate is mostly start-up noise
constexpr double settleShare = 0.02; // of the work
constexpr milliseconds longEnough = 15s; // to say something whatever the share
constexpr double standstillShare = 0.02; // of the mean speed
constexpr milliseconds doubtTime = 20s;
constexpr milliseconds slack = 10s;

double inSeconds(milliseconds time) { return static_cast<double>(time.count()) / 1000; }

bool mayJudge(milliseconds elapsed, double worked)
{
    return worked > 0 && elapsed >= settleTime && (worked >= settleShare || elapsed >= longEnough);
}

double mixed(double mean, double recent, double weight) { return mean < 0 ? recent : mean + weight * (recent - mean); }
}

void RateEstimator::update(milliseconds elapsed, const Progress &progress)
{
    if (elapsed <= m_lastElapsed)
        return;
    const double seconds = inSeconds(elapsed - m_lastElapsed);
    const double memory = std::max(memorySeconds, inSeconds(elapsed) * memoryShare);
    const double weight = 1 - std::exp(-seconds / memory);
    updateRate(seconds, progress, weight);
    updateSpeed(seconds, progress, weight);
    m_lastElapsed = elapsed;
    m_last = progress;
    const double mean = m_workedSeconds > 0 ? m_worked / m_workedSeconds : 0;
    if (!mayJudge(elapsed, m_worked) || m_speed <= mean * standstillShare
        || progress.fraction >= Progress::mostBeforeTheEnd) {
        m_left = -1ms;
        return;
    }
    const double left = (1 - progress.fraction) / ((mean + m_speed) / 2);
    show(milliseconds(static_cast<qint64>(left * 1000)), elapsed);
}

/// A step begins with a rate of its own: its bytes may be those of another thing.
void RateEstimator::updateRate(double seconds, const Progress &progress, double weight)
{
    const bool anew = progress.step != m_last.step || progress.bytes < m_last.bytes;
    const qint64 before = anew ? 0 : m_last.bytes;
    m_rate = mixed(anew ? -1 : m_rate, static_cast<double>(progress.bytes - before) / seconds, weight);
}

void RateEstimator::updateSpeed(double seconds, const Progress &progress, double weight)
{
    if (!progress.counted || !m_last.counted || progress.step != m_last.step)
        return;
    const double done = progress.fraction - m_last.fraction;
    m_worked += done;
    m_workedSeconds += seconds;
    m_speed = mixed(m_speed, done / seconds, weight);
}

void RateEstimator::show(milliseconds estimate, milliseconds elapsed)
{
    const bool broken = m_promised >= 0ms && estimate > 2 * m_promised + slack;
    if (!broken) {
        m_brokenSince = -1ms;
        m_promised = m_promised < 0ms ? estimate : std::min(m_promised, estimate);
        m_left = m_promised;
        return;
    }
    if (m_brokenSince < 0ms)
        m_brokenSince = elapsed;
    m_left = -1ms;
    if (elapsed - m_brokenSince >= doubtTime)
        m_promised = -1ms; // the next estimate is a new promise
}
}
