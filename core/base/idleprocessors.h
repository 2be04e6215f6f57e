#pragma once

#include <QByteArrayView>

namespace larder
{
/// How many of the machine's processors had nothing to do lately: 0 … their number, measured over the last tenth of a
/// second or more from /proc/stat (proc(5)). 0 where that is not known. Thread-safe and cheap: reads at most ten times
/// a second.
double idleProcessors();

/// Ticks of all processors together since boot, by the first line of /proc/stat.
struct ProcessorTicks
{
    qint64 idle = 0; ///< doing nothing, waiting for a disk included
    qint64 all = 0;
};
/// All zero for text of another form.
ProcessorTicks parseProcessorTicks(QByteArrayView procStat);
}
