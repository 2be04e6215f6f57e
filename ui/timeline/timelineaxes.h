#pragma once

class QCustomPlot;

namespace larder
{
/// What the axes have to show: seconds since 1970 and bytes.
struct TimelineExtent
{
    double first = 0, last = 0;
    double smallest = 0, largest = 0; ///< smallest: of those above 0
};

/// Colours of the palette, thin lines, sizes and dates as labels.
void styleAxes(QCustomPlot &plot);
/// Fits the axes around `extent`. Sizes more than 20 times apart are drawn on a logarithmic scale, so that a small
/// database is more than a line at the bottom.
void fitAxes(QCustomPlot &plot, const TimelineExtent &extent);
}
