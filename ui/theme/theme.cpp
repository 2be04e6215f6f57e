#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/tones.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct BaseColours
{
    QColor window, base, alternate, button, text, highlight, highlightedText, link;
};

QPalette made(const BaseColours &colours)
{
    QPalette palette(colours.text, colours.button, tone::mixed(colours.text, colours.window, 0.2), Qt::black,
                     tone::mixed(colours.text, colours.window, 0.45), colours.text, Qt::white, colours.base,
                     colours.window);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::PlaceholderText, tone::mixed(colours.text, colours.base, 0.6));
    palette.setColor(QPalette::Light, tone::mixed(Qt::white, colours.button, tone::isDark(palette) ? 0.10 : 0.7));
    palette.setColor(QPalette::Midlight, tone::mixed(Qt::white, colours.button, tone::isDark(palette) ? 0.05 : 0.4));
    const QColor faint = tone::mixed(colours.text, colours.window, 0.42);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tone::mixed(colours.text, colours.window, 0.25));
    return palette;
}

/// What the desktop's portal says: 1 prefers dark (XDG Desktop Portal, org.freedesktop.portal.Settings).
bool portalPrefersDark()
{
    QDBusMessage read
        = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                         u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    read << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    constexpr int patienceMs = 250;
    const QDBusMessage answer = bus.call(read, QDBus::Block, patienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return false;
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

/// The desktop's icon theme; empty without a desktop.
const QString &desktopIcons()
{
    static const QString atStart = QIcon::themeName() == "hicolor"_L1 ? QString() : QIcon::themeName();
    return atStart;
}

QString ownIcons(const QPalette &palette) { return tone::isDark(palette) ? u"larder-dark"_s : u"larder"_s; }
}

QString toString(Theme theme)
{
    switch (theme) {
    case Theme::System: return u"system"_s;
    case Theme::Light: return u"light"_s;
    case Theme::Dark: return u"dark"_s;
    }
    return {};
}

std::optional<Theme> themeFromString(const QString &text)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        if (text == toString(theme))
            return theme;
    }
    return std::nullopt;
}

QPalette lightPalette()
{
    return made({.window = QColor(0xf4f5f7),
                 .base = QColor(0xffffff),
                 .alternate = QColor(0xf8f9fb),
                 .button = QColor(0xfbfbfd),
                 .text = QColor(0x1d2430),
                 .highlight = QColor(0x2563c9),
                 .highlightedText = QColor(0xffffff),
                 .link = QColor(0x1f5bbf)});
}

QPalette darkPalette()
{
    return made({.window = QColor(0x20242b),
                 .base = QColor(0x191c22),
                 .alternate = QColor(0x1d2127),
                 .button = QColor(0x2d323b),
                 .text = QColor(0xe4e8ee),
                 .highlight = QColor(0x2f6fd6),
                 .highlightedText = QColor(0xffffff),
                 .link = QColor(0x83b4ff)});
}

void applyTheme(QApplication &application, Theme theme)
{
    const bool asDesktop = theme == Theme::System && !desktopIcons().isEmpty();
    if (asDesktop) {
        application.setPalette(QPalette());
    } else {
        const bool dark = theme == Theme::Dark || (theme == Theme::System && portalPrefersDark());
        application.setStyle(new Style);
        application.setPalette(dark ? darkPalette() : lightPalette());
    }
    const QString own = ownIcons(application.palette());
    QIcon::setFallbackThemeName(own);
    QIcon::setThemeName(asDesktop ? desktopIcons() : own);
}
}
