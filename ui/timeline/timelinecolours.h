#pragma once

#include <QColor>
#include <QPalette>

namespace larder
{
/// Lines that have a colour of their own; those after them share a quiet one.
inline constexpr int timelineColours = 6;

/// The colour of the database at `index`: first the palette's accent, then hues apart from it and from the colours of
/// good, attention and bad; their lightness follows the palette's.
QColor timelineColour(int index, const QPalette &palette);
}
