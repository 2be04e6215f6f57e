#include "ui/tree/filterchip.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int chipHeight = 26;
constexpr int sideRoom = 12;
constexpr int arrowRoom = 14; ///< with the gap before it
constexpr int widestText = 32; ///< average characters
constexpr int leastText = 6;

void drawArrow(QPainter &painter, const QRect &chip, const QColor &colour, bool leftToRight)
{
    const qreal x = leftToRight ? chip.right() - sideRoom - 3 : chip.left() + sideRoom + 4;
    const qreal y = chip.center().y() + 1;
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{x - 3.5, y - 1.5}, {x, y + 2}, {x + 3.5, y - 1.5}});
}
}

FilterChip::FilterChip(const QString &name, QMenu *menu, QWidget *parent) : QToolButton(parent), m_name(name)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setCheckable(!menu);
    if (!menu)
        return;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // the tooltip says what is cut off
    menu->setParent(this, menu->windowFlags());
    setMenu(menu);
    setPopupMode(InstantPopup);
}

void FilterChip::present(const QString &text, bool narrows)
{
    m_narrows = narrows;
    setText(text);
    setToolTip(menu() ? u"%1: %2"_s.arg(m_name, text) : m_name);
    setAccessibleName(menu() ? u"%1: %2"_s.arg(m_name, text) : m_name);
    if (isCheckable())
        setChecked(narrows);
    updateGeometry();
    update();
}

int FilterChip::frame() const { return 2 * sideRoom + (menu() ? arrowRoom : 0); }

QString FilterChip::shownText() const { return fontMetrics().elidedText(text(), Qt::ElideMiddle, width() - frame()); }

QSize FilterChip::sizeHint() const
{
    const int words
        = std::min(fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().averageCharWidth() * widestText);
    return {words + frame(), std::max(chipHeight, fontMetrics().height() + 8)};
}

QSize FilterChip::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * leastText + frame();
    return {menu() ? std::min(least, sizeHint().width()) : sizeHint().width(), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = tone::accent(palette());
    const QColor colour = m_narrows ? accent : palette().color(QPalette::WindowText);
    const double fill = (m_narrows ? 0.14 : 0.0) + (underMouse() || isDown() ? 0.07 : 0.0);
    painter.setBrush(tone::mixed(colour, window, fill));
    painter.setPen(QPen(hasFocus() || m_narrows ? accent : tone::mixed(colour, window, 0.28), hasFocus() ? 2 : 1));
    const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);

    const QColor ink = isEnabled() ? colour : tone::mixed(colour, window, 0.5);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const QRect textPlace = QStyle::visualRect(layoutDirection(), rect(),
                                               rect().adjusted(sideRoom, 0, -sideRoom - (menu() ? arrowRoom : 0), 0));
    painter.setPen(ink);
    painter.drawText(textPlace, Qt::AlignCenter, forPainting(shownText(), layoutDirection()));
    if (menu())
        drawArrow(painter, rect(), ink, leftToRight);
}
}
