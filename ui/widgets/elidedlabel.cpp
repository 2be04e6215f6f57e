#include "ui/widgets/elidedlabel.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"

#include <QPainter>
#include <QStyle>

namespace larder
{
ElidedLabel::ElidedLabel(QWidget *parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_secondary ? tone::secondaryText(palette()) : palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                     forPainting(fontMetrics().elidedText(m_text, m_mode, width()), layoutDirection()));
}
}
