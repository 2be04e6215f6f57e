#pragma once

#include <QSettings>

namespace larder
{
/// What the window remembers: window.ini in paths::configDir(), mode 0600. Main thread only.
QSettings &settings();

namespace settingsKey
{
inline constexpr QLatin1StringView lastServer{"place/server"};
inline constexpr QLatin1StringView lastFolder{"place/folder"};
inline constexpr QLatin1StringView theme{"appearance/theme"};
inline constexpr QLatin1StringView language{"appearance/language"};
inline constexpr QLatin1StringView geometry{"window/geometry"};
inline constexpr QLatin1StringView docks{"window/docks"};
inline constexpr QLatin1StringView columns{"backups/columns"};
inline constexpr QLatin1StringView expanded{"backups/expanded"};
inline constexpr QLatin1StringView filter{"backups/filter"};
}
}
