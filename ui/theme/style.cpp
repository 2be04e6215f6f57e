#include "ui/theme/style.h"

#include "ui/theme/tones.h"

#include <QPainter>
#include <QStyleOption>

namespace larder
{
namespace
{
constexpr int fieldHeight = 30;

QSize grown(const QSize &size, int width, int height)
{
    return {size.width() + width, std::max(size.height(), height)};
}

void drawFlat(const QStyleOption *option, QPainter *painter)
{
    painter->fillRect(option->rect, option->palette.window());
    painter->setPen(tone::hairline(option->palette));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) { }

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_HeaderMargin: return 8;
    case PM_FocusFrameHMargin: return 6; // beside the text of items
    case PM_DockWidgetTitleMargin: return 6;
    case PM_ToolBarItemMargin: return 4;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarSeparatorExtent: return 16;
    case PM_MenuBarVMargin: return 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return grown(made, 20, fieldHeight);
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox: return grown(made, 0, fieldHeight);
    case CT_ToolButton: return grown(made, 6, fieldHeight);
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isSeparator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isSeparator ? made : grown(made, 12, option->fontMetrics.height() + 10);
    }
    default: return made;
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolBar || element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        drawFlat(option, painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}
}
