#include "core/base/idleprocessors.h"

#include <QByteArrayList>
#include <QFile>
#include <QThread>
#include <algorithm>
#include <chrono>
#include <mutex>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::chrono::milliseconds window{100};

/// Columns of the line "cpu" (proc(5)); what follows them is counted in "user" already.
constexpr qsizetype columns = 8;
constexpr qsizetype idleColumn = 3;
constexpr qsizetype waitColumn = 4;

ProcessorTicks readTicks()
{
    QFile file(u"/proc/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseProcessorTicks(file.readLine(4096));
}
}

ProcessorTicks parseProcessorTicks(QByteArrayView procStat)
{
    const QByteArrayList words = procStat.toByteArray().simplified().split(' ');
    if (words.size() < columns + 1 || words.first() != "cpu")
        return {};
    ProcessorTicks ticks;
    for (qsizetype i = 0; i < columns; ++i) {
        const qint64 value = words[i + 1].toLongLong();
        ticks.all += value;
        if (i == idleColumn || i == waitColumn)
            ticks.idle += value;
    }
    return ticks;
}

double idleProcessors()
{
    static std::mutex mutex;
    static ProcessorTicks before;
    static double idle = 0;
    static std::chrono::steady_clock::time_point readAt;
    const std::scoped_lock lock(mutex);
    const auto now = std::chrono::steady_clock::now();
    if (now - readAt < window)
        return idle;
    readAt = now;
    const ProcessorTicks ticks = readTicks();
    const qint64 all = ticks.all - before.all;
    const bool comparable = before.all > 0 && all > 0;
    idle = comparable ? QThread::idealThreadCount()
            * std::clamp(static_cast<double>(ticks.idle - before.idle) / static_cast<double>(all), 0.0, 1.0)
                      : 0;
    before = ticks;
    return idle;
}
}
