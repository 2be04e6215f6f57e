#include "core/base/format.h"

#include "core/base/translation.h"

#include <QLocale>
#include <array>
#include <cmath>
#include <cstdlib>
#include <span>

namespace larder
{
namespace
{
QString unknown() { return QStringLiteral("–"); }

QLocale locale()
{
    QLocale result;
    result.setNumberOptions(QLocale::DefaultNumberOptions); // of itself the C locale leaves out the separators
    return result;
}

QString withOneDecimal(double value) { return locale().toString(value, 'f', 1); }

/// Three significant digits at most: 1.2, 16.5, 551.
QString shortNumber(double value) { return value < 99.95 ? withOneDecimal(value) : QString::number(value, 'f', 0); }

/// `units` are texts of Engine: "%1 kB" and so on, each a thousand times the one before.
QString scaled(double value, std::span<const char *const> units)
{
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return Engine::tr(units[unit]).arg(shortNumber(value));
}
}

QString formatBytes(qint64 bytes)
{
    static constexpr std::array units{QT_TRANSLATE_NOOP("Engine", "%1 kB"), QT_TRANSLATE_NOOP("Engine", "%1 MB"),
                                      QT_TRANSLATE_NOOP("Engine", "%1 GB"), QT_TRANSLATE_NOOP("Engine", "%1 TB"),
                                      QT_TRANSLATE_NOOP("Engine", "%1 PB")};
    if (bytes < 0)
        return unknown();
    if (bytes < 1000)
        return bytes == 1 ? Engine::tr("1 byte") : Engine::tr("%1 bytes").arg(bytes);
    return scaled(static_cast<double>(bytes) / 1000, units);
}

QString formatCount(qint64 count)
{
    static constexpr std::array units{QT_TRANSLATE_NOOP("Engine", "%1 M"), QT_TRANSLATE_NOOP("Engine", "%1 G"),
                                      QT_TRANSLATE_NOOP("Engine", "%1 T")};
    if (count < 0)
        return unknown();
    if (count < 1'000'000)
        return locale().toString(count);
    return scaled(static_cast<double>(count) / 1e6, units);
}

QString formatDuration(std::chrono::milliseconds duration)
{
    const qint64 ms = duration.count();
    if (ms < 0)
        return unknown();
    if (ms < 9'950)
        return Engine::tr("%1 s").arg(withOneDecimal(static_cast<double>(ms) / 1000));
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return Engine::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Engine::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Engine::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString formatAgo(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return Engine::tr("never");
    const qint64 seconds = when.secsTo(now);
    const qint64 distance = std::abs(seconds);
    const bool past = seconds > 0;
    if (distance < 60)
        return Engine::tr("just now");
    if (distance < 3600)
        return (past ? Engine::tr("%1 min ago") : Engine::tr("in %1 min")).arg(distance / 60);
    if (distance < 48 * 3600)
        return (past ? Engine::tr("%1 h ago") : Engine::tr("in %1 h")).arg(distance / 3600);
    return (past ? Engine::tr("%1 days ago") : Engine::tr("in %1 days")).arg(distance / 86400);
}

QString formatMoment(const QDateTime &when)
{
    //: Date pattern as QLocale::toString takes it
    return locale().toString(when.toLocalTime(), Engine::tr("d MMM yyyy HH:mm"));
}

QString formatTimeLeft(std::chrono::milliseconds left)
{
    const auto seconds = static_cast<double>(left.count()) / 1000;
    if (seconds <= 5)
        return Engine::tr("a few seconds left");
    const double step = seconds <= 60 ? 5 : seconds <= 600 ? 10 : 60;
    const auto rounded = static_cast<qint64>(std::ceil(seconds / step) * step);
    QString words = formatDuration(std::chrono::seconds(rounded));
    if (rounded >= 60 && rounded < 3600 && rounded % 60 == 0)
        words = Engine::tr("%1 min").arg(rounded / 60);
    return Engine::tr("%1 left").arg(words);
}

QString formatRate(double bytesPerSecond)
{
    return bytesPerSecond < 0 ? unknown() : Engine::tr("%1/s").arg(formatBytes(static_cast<qint64>(bytesPerSecond)));
}
}
