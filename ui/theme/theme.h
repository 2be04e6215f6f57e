#pragma once

#include <QPalette>
#include <QString>
#include <optional>

class QApplication;

namespace larder
{
enum class Theme : int { System, Light, Dark };
QString toString(Theme theme); ///< "system", "light", "dark"
std::optional<Theme> themeFromString(const QString &text);

/// The palettes used where the platform brings none, and by the choices Light and Dark.
QPalette lightPalette();
QPalette darkPalette();

/// Style (Fusion with more air) and one of the palettes above; System leaves a desktop's own style, colours and icons
/// alone and otherwise asks the portal (org.freedesktop.appearance color-scheme) for light or dark.
/// Icons by freedesktop name come from our own theme "larder", or "larder-dark" when the palette is dark; where the
/// desktop brings icons, ours stand in for those it lacks.
void applyTheme(QApplication &application, Theme theme);
}
