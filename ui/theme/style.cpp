#include "ui/theme/style.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"

#include <QPainter>

namespace larder
{
namespace
{
constexpr int fieldHeight = 30;
constexpr int fieldIndent = 4;
constexpr int titleIndent = 8;

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

/// Fusion outlines what can be ticked in a shade darker than the window: in a dark window nobody sees that.
void outline(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter)
{
    const QColor text = option->palette.color(QPalette::WindowText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(tone::mixed(text, option->palette.color(QPalette::Window), 0.5));
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == QStyle::PE_IndicatorRadioButton)
        painter->drawEllipse(edge);
    else
        painter->drawRect(edge);
    painter->restore();
}

bool isTickable(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorItemViewItemCheck
        || element == QStyle::PE_IndicatorRadioButton;
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

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isTickable(element) && tone::isDark(option->palette))
        outline(element, option, painter);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(fieldIndent, 0, -fieldIndent, 0) : rect;
}

QPixmap Style::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    if (mode != QIcon::Selected || !option)
        return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    // Our icons are line drawings: on the selection they take the colour of its text.
    QPixmap tinted = pixmap;
    QPainter painter(&tinted);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(tinted.rect(), option->palette.highlightedText());
    return tinted;
}

void Style::drawTitle(const QStyleOptionDockWidget &title, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionDockWidget indented(title);
    indented.rect.adjust(titleIndent, 0, 0, 0);
    painter->save();
    QFont bold = painter->font();
    bold.setBold(true);
    painter->setFont(bold);
    QProxyStyle::drawControl(CE_DockWidgetTitle, &indented, painter, widget);
    painter->restore();
}

/// Cells and menu entries draw their text by themselves.
void Style::drawMirrored(ControlElement element, const QStyleOption &option, QPainter *painter,
                         const QWidget *widget) const
{
    if (const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(&option)) {
        QStyleOptionViewItem changed(*cell);
        changed.text = forPainting(cell->text, option.direction);
        QProxyStyle::drawControl(element, &changed, painter, widget);
    } else if (const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(&option)) {
        QStyleOptionMenuItem changed(*entry);
        QStringList texts = entry->text.split(u'\t'); // the words and the keys
        for (QString &text : texts)
            text = forPainting(text, option.direction);
        changed.text = texts.join(u'\t');
        QProxyStyle::drawControl(element, &changed, painter, widget);
    }
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                         const QString &text, QPalette::ColorRole role) const
{
    // A label begins where the letters of its text would; ours begin where lines do, beside the words that name them.
    constexpr int sides = Qt::AlignLeft | Qt::AlignRight;
    if (painter->layoutDirection() == Qt::RightToLeft && (flags & Qt::TextForceLeftToRight)) {
        flags &= ~Qt::TextForceLeftToRight;
        if (flags & sides)
            flags ^= sides;
    }
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, forPainting(text, painter->layoutDirection()),
                              role);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_ToolBar || element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        drawFlat(option, painter);
    else if (const auto *title = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
             title && element == CE_DockWidgetTitle)
        drawTitle(*title, painter, widget);
    else if (option->direction == Qt::RightToLeft && (element == CE_ItemViewItem || element == CE_MenuItem))
        drawMirrored(element, *option, painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}
}
