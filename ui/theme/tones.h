#pragma once

#include <QColor>
#include <QPalette>

namespace larder::tone
{
// Every colour of the window is the palette's, or is made from it here, so that light and dark both come out designed.

QColor mixed(const QColor &front, const QColor &back, double share); ///< share of `front`, 0 … 1
QColor secondaryText(const QPalette &palette); ///< facts beside the main text; at least 4.5:1 on the window's colour
QColor hairline(const QPalette &palette); ///< borders and separators
QColor raised(const QPalette &palette); ///< background of cards and strips
QColor accent(const QPalette &palette); ///< readable on both window and base

// The meanings that no palette has; their lightness follows the palette's.
QColor good(const QPalette &palette);
QColor attention(const QPalette &palette);
QColor bad(const QPalette &palette);

bool isDark(const QPalette &palette);
}
