#include "core/job/progressreader.h"

#include "core/base/format.h"
#include "core/base/translation.h"

#include <QStringList>
#include <cmath>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr double fractionDigits = 10'000;

QString bytesText(const Progress &progress)
{
    if (progress.totalBytes > progress.bytes)
        return Engine::tr("%1 of %2").arg(formatBytes(progress.bytes), formatBytes(progress.totalBytes));
    return progress.bytes > 0 ? formatBytes(progress.bytes) : QString();
}

QString rowsText(const Progress &progress)
{
    if (progress.totalRows > progress.rows)
        return Engine::tr("%1 of %2 rows").arg(formatCount(progress.rows), formatCount(progress.totalRows));
    return progress.rows > 0 ? Engine::tr("%1 rows").arg(formatCount(progress.rows)) : QString();
}

void putPositive(QJsonObject &object, const QString &name, qint64 value)
{
    if (value > 0)
        object[name] = value;
}
}

QJsonObject ProgressReading::toJson() const
{
    QJsonObject object;
    putPositive(object, u"step"_s, progress.step);
    putPositive(object, u"steps"_s, progress.steps);
    if (progress.fraction >= 0)
        object[u"fraction"_s] = std::floor(progress.fraction * fractionDigits) / fractionDigits;
    putPositive(object, u"bytes"_s, progress.bytes);
    putPositive(object, u"totalBytes"_s, progress.totalBytes);
    putPositive(object, u"rows"_s, progress.rows);
    putPositive(object, u"totalRows"_s, progress.totalRows);
    if (timeLeft.count() >= 0) // there is work left
        object[u"secondsLeft"_s] = std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(timeLeft).count());
    return object;
}

ProgressReading ProgressReader::read(const ProgressMeter &meter)
{
    const Progress progress = meter.now();
    const auto elapsed = std::chrono::steady_clock::now() - m_start;
    m_rate.update(std::chrono::duration_cast<std::chrono::milliseconds>(elapsed), progress);
    return {progress, m_rate.bytesPerSecond(), m_rate.timeLeft()};
}

QStringList progressFigures(const ProgressReading &reading)
{
    QStringList parts{bytesText(reading.progress), rowsText(reading.progress)};
    if (reading.progress.bytes > 0 && reading.bytesPerSecond > 0)
        parts.append(formatRate(reading.bytesPerSecond));
    if (reading.timeLeft.count() >= 0)
        parts.append(formatTimeLeft(reading.timeLeft));
    parts.removeAll(QString());
    return parts;
}
}
