#include "ui/widgets/steptrail.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"

#include <QPainter>
#include <QStyle>

namespace larder
{
namespace
{
constexpr int margin = 24;
constexpr int lineHeight = 40;
constexpr int disc = 24;
}

StepTrail::StepTrail(QStringList steps, QWidget *parent) : QWidget(parent), m_steps(std::move(steps))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StepTrail::setCurrent(int step)
{
    m_current = step;
    update();
}

QSize StepTrail::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    int width = 0;
    for (const QString &step : m_steps)
        width = std::max(width, QFontMetrics(bold).horizontalAdvance(step));
    return {margin + disc + 12 + width + margin, 2 * margin + lineHeight * static_cast<int>(m_steps.size())};
}

void StepTrail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tone::raised(palette()));
    painter.setPen(tone::hairline(palette()));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
    for (int step = 0; step < m_steps.size(); ++step)
        paintStep(painter, step, QRect(margin, margin + step * lineHeight, width() - 2 * margin, lineHeight));
}

void StepTrail::paintStep(QPainter &painter, int step, const QRect &line) const
{
    const QColor accent = tone::accent(palette());
    const QColor quiet = tone::secondaryText(palette());
    QRect circle(0, 0, disc, disc);
    circle.moveCenter({line.left() + disc / 2, line.center().y()});
    circle = QStyle::visualRect(layoutDirection(), line, circle);
    const bool current = step == m_current;
    const bool done = step < m_current;

    painter.setPen(current || done ? accent : tone::hairline(palette()));
    painter.setBrush(current ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(current ? tone::raised(palette()) : done ? accent : quiet);
    painter.drawText(circle, Qt::AlignCenter, done ? QStringLiteral("✓") : QString::number(step + 1));

    QFont words = font();
    words.setBold(current);
    painter.setFont(words);
    painter.setPen(current ? palette().color(QPalette::WindowText) : quiet);
    const QRect beside = QStyle::visualRect(layoutDirection(), line, line.adjusted(disc + 12, 0, margin, 0));
    painter.drawText(beside, Qt::AlignVCenter | Qt::AlignLeft,
                     forPainting(m_steps.at(step), layoutDirection())); // right where text runs from there
    painter.setFont(font());
}
}
