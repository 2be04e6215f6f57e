#pragma once

class QCustomPlot;
class QWidget;

namespace larder
{
/// What the axes have to show: seconds since 1970 and bytes.
struct TimelineExtent
{
    double first = 0, last = 0;
    double smallest = 0, largest = 0; ///< smallest: of those above 0
};

/// Thin lines, sizes and dates as labels, in the colours and the font of `like`, which hears of a new palette before
/// the plot inside of it does.
void styleAxes(QCustomPlot &plot, const QWidget &like);
/// Fits the axes around `extent`. Sizes more than 20 times apart are drawn on a logarithmic scale, so that a small
/// database is more than a line at the bottom.
void fitAxes(QCustomPlot &plot, const TimelineExtent &extent);
}
