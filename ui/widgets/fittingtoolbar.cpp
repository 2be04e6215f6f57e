#include "ui/widgets/fittingtoolbar.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>
#include <QToolButton>

namespace larder
{
namespace
{
/// As QToolButton::sizeHint() counts them.
int wordsOf(const QToolButton &button)
{
    constexpr int gap = 4;
    const QFontMetrics metrics = button.fontMetrics();
    return gap + metrics.size(Qt::TextShowMnemonic, button.text()).width() + 2 * metrics.horizontalAdvance(u' ');
}
}

bool FittingToolBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        setToolButtonStyle(widthWithWords() <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    return done;
}

int FittingToolBar::widthWithWords() const
{
    const QMargins margins = layout()->contentsMargins();
    constexpr int air = 24; // the layout wants a little more than the sum
    int width = margins.left() + margins.right() + air;
    for (QAction *action : actions()) {
        const QWidget *widget = widgetForAction(action);
        if (!widget || !action->isVisible())
            continue;
        const auto *button = qobject_cast<const QToolButton *>(widget);
        width += button ? button->sizeHint().width()
                        : widget->minimumSizeHint().expandedTo(widget->minimumSize()).width();
        if (button && toolButtonStyle() == Qt::ToolButtonIconOnly)
            width += wordsOf(*button);
        width += layout()->spacing();
    }
    return width;
}
}
