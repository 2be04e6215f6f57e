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

/// Style (Fusion with more air) and one of the palettes above; System leaves a desktop's own style and colours alone
/// and otherwise asks the portal (org.freedesktop.appearance color-scheme) for light or dark.
void applyTheme(QApplication &application, Theme theme);
/// Makes icons by freedesktop name come from the desktop's theme, and from our own "larder" set where it has none.
void setUpIcons();
}
