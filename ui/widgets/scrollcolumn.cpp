#include "ui/widgets/scrollcolumn.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <utility>

namespace larder
{
ScrollColumn::ScrollColumn(QWidget *contents, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus);
    setWidget(contents);
    contents->setAutoFillBackground(false); // QScrollArea turns it on
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

/// What the scroll bar needs beyond the contents' own margin.
int ScrollColumn::barRoom() const
{
    const QMargins margins = widget()->layout()->contentsMargins();
    const int spare = isRightToLeft() ? margins.left() : margins.right();
    return std::max(0, verticalScrollBar()->sizeHint().width() - spare);
}

QSize ScrollColumn::sizeHint() const
{
    const QLayout *inner = widget()->layout();
    const QSize hint = inner->totalSizeHint();
    const int width = std::max(viewport()->width(), hint.width());
    return {hint.width() + barRoom(), inner->hasHeightForWidth() ? inner->totalHeightForWidth(width) : hint.height()};
}

QSize ScrollColumn::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + barRoom(), fontMetrics().height() * 8};
}

bool ScrollColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        const int before = std::exchange(m_height, sizeHint().height());
        if (m_height > before)
            Q_EMIT grown();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollColumn::follow(QWidget *focused)
{
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    // ensureWidgetVisible() is content with the text cursor.
    const QRect place(focused->mapTo(widget(), QPoint()), focused->size());
    ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + 16);
}
}
