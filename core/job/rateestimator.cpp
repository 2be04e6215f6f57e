#include "core/job/rateestimator.h"

#include <cmath>

namespace larder
{
namespace
{
constexpr double memorySeconds = 5;
constexpr double settleSeconds = 1; // before that a rate is mostly start-up noise
}

void RateEstimator::update(std::chrono::milliseconds elapsed, qint64 bytes, qint64 totalBytes)
{
    const double seconds = static_cast<double>((elapsed - m_lastElapsed).count()) / 1000;
    if (seconds <= 0)
        return;
    const double recent = static_cast<double>(bytes - m_lastBytes) / seconds;
    const double weight = 1 - std::exp(-seconds / memorySeconds);
    m_rate = m_rate < 0 ? recent : m_rate + weight * (recent - m_rate);
    m_lastElapsed = elapsed;
    m_lastBytes = bytes;

    const double sinceStart = static_cast<double>(elapsed.count()) / 1000;
    const double mean = static_cast<double>(bytes) / sinceStart;
    const double blended = (mean + m_rate) / 2;
    if (totalBytes <= 0 || sinceStart < settleSeconds || blended <= 0 || bytes > totalBytes) {
        m_left = std::chrono::milliseconds(-1);
        return;
    }
    m_left = std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(totalBytes - bytes) / blended * 1000));
}
}
