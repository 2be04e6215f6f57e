#include "ui/timeline/timelinecolours.h"

#include "ui/theme/tones.h"

namespace larder
{
QColor timelineColour(int index, const QPalette &palette)
{
    constexpr int hues[timelineColours]{0, 275, 172, 322, 62, 232};
    if (index == 0)
        return tone::accent(palette);
    if (index >= timelineColours)
        return tone::mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.4);
    return tone::isDark(palette) ? QColor::fromHsl(hues[index], 125, 165) : QColor::fromHsl(hues[index], 140, 100);
}
}
