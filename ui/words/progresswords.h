#pragma once

#include "core/job/progressreader.h"

#include <QString>

class QProgressBar;

namespace larder
{
/// progressFigures() in one line.
QString figuresLine(const ProgressReading &reading);
/// Busy without a known fraction.
void showFraction(QProgressBar &bar, double fraction);
}
