#include "core/base/format.h"

#include <QLocale>
#include <array>
#include <cstdlib>
#include <span>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString unknown = u"–"_s;

/// Three significant digits at most: 1.2, 16.5, 551.
QString shortNumber(double value) { return QString::number(value, 'f', value < 99.95 ? 1 : 0); }

QString scaled(double value, std::span<const QLatin1StringView> units)
{
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return shortNumber(value) + u' ' + units[unit];
}
}

QString formatBytes(qint64 bytes)
{
    static constexpr std::array units{"kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1, "PB"_L1};
    if (bytes < 0)
        return unknown;
    if (bytes < 1000)
        return bytes == 1 ? u"1 byte"_s : u"%1 bytes"_s.arg(bytes);
    return scaled(static_cast<double>(bytes) / 1000, units);
}

QString formatCount(qint64 count)
{
    static constexpr std::array units{"M"_L1, "G"_L1, "T"_L1};
    if (count < 0)
        return unknown;
    if (count < 1'000'000)
        return QLocale(QLocale::English, QLocale::UnitedStates).toString(count);
    return scaled(static_cast<double>(count) / 1e6, units);
}

QString formatDuration(std::chrono::milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms < 0)
        return unknown;
    if (ms < 9'950)
        return u"%1 s"_s.arg(static_cast<double>(ms) / 1000, 0, 'f', 1);
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
    return u"%1 h %2 min"_s.arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString formatAgo(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return u"never"_s;
    const qint64 seconds = when.secsTo(now);
    const qint64 distance = std::abs(seconds);
    QString amount;
    if (distance < 60)
        return u"just now"_s;
    if (distance < 3600)
        amount = u"%1 min"_s.arg(distance / 60);
    else if (distance < 48 * 3600)
        amount = u"%1 h"_s.arg(distance / 3600);
    else
        amount = u"%1 days"_s.arg(distance / 86400);
    return seconds > 0 ? amount + u" ago"_s : u"in "_s + amount;
}

QString formatRate(double bytesPerSecond)
{
    return bytesPerSecond < 0 ? unknown : formatBytes(static_cast<qint64>(bytesPerSecond)) + u"/s"_s;
}
}
