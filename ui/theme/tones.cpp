#include "ui/theme/tones.h"

namespace larder::tone
{
namespace
{
QColor meaning(const QPalette &palette, int hue)
{
    return isDark(palette) ? QColor::fromHsl(hue, 130, 150) : QColor::fromHsl(hue, 165, 82);
}
}

QColor mixed(const QColor &front, const QColor &back, double share)
{
    const auto blend = [share](int a, int b) { return static_cast<int>(a * share + b * (1 - share) + 0.5); };
    return {blend(front.red(), back.red()), blend(front.green(), back.green()), blend(front.blue(), back.blue())};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor secondaryText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.66);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.16);
}

QColor raised(const QPalette &palette)
{
    return isDark(palette) ? mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.06)
                           : palette.color(QPalette::Base);
}

QColor accent(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    return isDark(palette) ? mixed(highlight, palette.color(QPalette::WindowText), 0.72) : highlight;
}

QColor good(const QPalette &palette) { return meaning(palette, 145); }
QColor attention(const QPalette &palette) { return meaning(palette, 36); }
QColor bad(const QPalette &palette) { return meaning(palette, 2); }
}
