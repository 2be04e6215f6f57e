#pragma once

#include "core/job/progressmeter.h"
#include "core/job/rateestimator.h"

#include <QString>

namespace larder
{
/// "120 MB of 387 MB  ·  1.2 M of 3.4 M rows  ·  92 MB/s  ·  3 s left", as far as it is known; may be empty.
QString progressFigures(const ProgressMeter &meter, const RateEstimator &rate);
}
