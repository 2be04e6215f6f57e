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
constexpr milliseconds settleTime = 1s; // before that a rate is mostly start-up noise
constexpr qint64 settleShare = 50; // a fiftieth of the work
constexpr milliseconds longEnough = 15s; // to say something whatever the share
constexpr double standstillShare = 0.02; // of the mean rate
constexpr milliseconds doubtTime = 20s;
constexpr milliseconds slack = 10s;

double inSeconds(milliseconds time) { return static_cast<double>(time.count()) / 1000; }

bool mayJudge(milliseconds elapsed, qint64 bytes, qint64 totalBytes)
{
    return totalBytes > 0 && bytes > 0 && bytes <= totalBytes && elapsed >= settleTime
        && (bytes >= totalBytes / settleShare || elapsed >= longEnough);
}
}

void RateEstimator::update(milliseconds elapsed, qint64 bytes, qint64 totalBytes)
{
    if (elapsed <= m_lastElapsed)
        return;
    updateRate(elapsed, bytes);
    const double mean = static_cast<double>(bytes) / inSeconds(elapsed);
    const double blended = (mean + m_rate) / 2;
    if (!mayJudge(elapsed, bytes, totalBytes) || m_rate <= mean * standstillShare) {
        m_left = -1ms;
        return;
    }
    show(milliseconds(static_cast<qint64>(static_cast<double>(totalBytes - bytes) / blended * 1000)), elapsed);
}

void RateEstimator::updateRate(milliseconds elapsed, qint64 bytes)
{
    const double seconds = inSeconds(elapsed - m_lastElapsed);
    const double recent = static_cast<double>(bytes - m_lastBytes) / seconds;
    const double weight = 1 - std::exp(-seconds / memorySeconds);
    m_rate = m_rate < 0 ? recent : m_rate + weight * (recent - m_rate);
    m_lastElapsed = elapsed;
    m_lastBytes = bytes;
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
