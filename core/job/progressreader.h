#pragma once

#include "core/job/rateestimator.h"

#include <QJsonObject>

namespace larder
{
/// What a front end shows of a running job: card, page, console line and JSON show the same.
struct ProgressReading
{
    Progress progress;
    double bytesPerSecond = -1; ///< −1 unknown
    std::chrono::milliseconds timeLeft{-1}; ///< −1 unknown

    /// {"step", "steps", "fraction", "bytes", "totalBytes", "rows", "totalRows", "secondsLeft"}: what is unknown is
    /// left out. Of the step: bytes and rows; of the job: the rest.
    QJsonObject toJson() const;
};

/// Reads a job's meter from the job's start on. Belongs to one display and one thread.
class ProgressReader
{
public:
    ProgressReading read(const ProgressMeter &meter);

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    RateEstimator m_rate;
};

/// "120 MB of 387 MB", "1.2 M of 3.4 M rows", "92 MB/s", "35 s left", as far as it is known; may be empty.
QStringList progressFigures(const ProgressReading &reading);
}
