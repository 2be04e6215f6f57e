#include "ui/dialogs/backupoptionsarea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <utility>

namespace larder
{
BackupOptionsArea::BackupOptionsArea(QWidget *contents, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFocusPolicy(Qt::NoFocus);
    contents->layout()->setContentsMargins(0, 0, margin, 0);
    setWidget(contents);
    contents->setAutoFillBackground(false); // QScrollArea turns it on
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

QSize BackupOptionsArea::sizeHint() const
{
    const QLayout *inner = widget()->layout();
    const QSize hint = inner->totalSizeHint();
    const int width = std::max(viewport()->width(), hint.width());
    return {hint.width(), inner->hasHeightForWidth() ? inner->totalHeightForWidth(width) : hint.height()};
}

QSize BackupOptionsArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), fontMetrics().height() * 8};
}

bool BackupOptionsArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        const int before = std::exchange(m_height, sizeHint().height());
        if (m_height > before)
            Q_EMIT grown();
    }
    return QScrollArea::eventFilter(watched, event);
}

void BackupOptionsArea::follow(QWidget *focused)
{
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    // ensureWidgetVisible() is content with the text cursor.
    const QRect place(focused->mapTo(widget(), QPoint()), focused->size());
    ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2 + 16);
}
}
