#include "ui/widgets/proofladder.h"

#include "ui/theme/textdirection.h"
#include "ui/theme/tones.h"
#include "ui/words/backupwords.h"
#include "ui/words/datewords.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int levels = 5;
constexpr int diameter = 22;
constexpr int gap = 6;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

void paintTick(QPainter &painter, const QRectF &circle, const QColor &colour)
{
    QPainterPath tick;
    tick.moveTo(circle.left() + 6, circle.center().y() + 0.5);
    tick.lineTo(circle.center().x() - 1.2, circle.bottom() - 6.8);
    tick.lineTo(circle.right() - 5.6, circle.top() + 7.2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}
void paintCross(QPainter &painter, const QRectF &circle, const QColor &colour)
{
    const QRectF inside = circle.adjusted(7, 7, -7, -7);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(inside.topLeft(), inside.bottomRight());
    painter.drawLine(inside.bottomLeft(), inside.topRight());
}
}

ProofLadder::ProofLadder(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ProofLadder::setProofs(ProofLevel level, const QList<Proof> &reached, bool damaged, bool drillFailed)
{
    m_level = level;
    m_reached = reached;
    m_damaged = damaged;
    m_drillFailed = drillFailed;
    describe();
    update();
}

void ProofLadder::describe()
{
    setAccessibleName(tr("Proof"));
    QString meaning = m_damaged ? tr("Damaged") : nameOf(m_level) + u": "_s + meaningOf(m_level);
    if (m_drillFailed && !m_damaged)
        meaning += u' ' + tr("Its last drill failed.");
    setAccessibleDescription(meaning);
}

QSize ProofLadder::sizeHint() const
{
    const int text = fontMetrics().height() + QFontMetrics(smaller(font())).height();
    return {levels * fontMetrics().averageCharWidth() * 14, diameter + gap + text + 4};
}

QSize ProofLadder::minimumSizeHint() const
{
    return {levels * QFontMetrics(smaller(font())).averageCharWidth() * 12, sizeHint().height()};
}

QRect ProofLadder::rung(int level) const
{
    const int left = width() * level / levels;
    return {left, 0, width() * (level + 1) / levels - left, height()};
}

bool ProofLadder::failedAt(int level) const
{
    if (m_damaged)
        return level == static_cast<int>(ProofLevel::Readable);
    return m_drillFailed && level == static_cast<int>(ProofLevel::Restorable);
}

QString ProofLadder::dateOf(int level) const
{
    for (const Proof &proof : m_reached) {
        if (static_cast<int>(proof.level) == level && proof.at.isValid())
            return QLocale().toString(proof.at.toLocalTime(), datePattern::dayOfYearAndTime());
    }
    return {};
}

void ProofLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = diameter / 2.0 + 1;
    for (int level = 1; level < levels; ++level) {
        const bool reached = !m_damaged && level <= static_cast<int>(m_level);
        painter.setPen(QPen(reached ? tone::good(palette()) : tone::hairline(palette()), 2));
        painter.drawLine(QPointF(rung(level - 1).center().x() + diameter / 2.0 + 4, y),
                         QPointF(rung(level).center().x() - diameter / 2.0 - 4, y));
    }
    for (int level = 0; level < levels; ++level)
        paintRung(painter, level);
}

void ProofLadder::paintRung(QPainter &painter, int level) const
{
    const QRect place = rung(level);
    const bool reached = !m_damaged && level <= static_cast<int>(m_level);
    const bool current = reached && level == static_cast<int>(m_level);
    const bool failed = failedAt(level);
    const QColor colour = failed ? tone::bad(palette()) : tone::good(palette());
    const QRectF circle(place.center().x() - diameter / 2.0 + 0.5, 1, diameter, diameter);
    painter.setPen(QPen(
        reached || failed ? colour
                          : tone::mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.34),
        1.6));
    painter.setBrush(reached || failed ? QBrush(colour) : QBrush(palette().color(QPalette::Window)));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (failed)
        paintCross(painter, circle, palette().color(QPalette::Base));
    else if (reached)
        paintTick(painter, circle, palette().color(QPalette::Base));

    QFont nameFont = font();
    nameFont.setBold(current);
    painter.setFont(nameFont);
    painter.setPen(reached ? palette().color(QPalette::WindowText) : tone::secondaryText(palette()));
    const QRect name(place.left(), diameter + gap, place.width(), fontMetrics().height());
    painter.drawText(name, Qt::AlignHCenter, forPainting(nameOf(static_cast<ProofLevel>(level)), layoutDirection()));
    painter.setFont(smaller(font()));
    painter.setPen(tone::secondaryText(palette()));
    painter.drawText(name.translated(0, name.height()), Qt::AlignHCenter,
                     forPainting(dateOf(level), layoutDirection()));
}

bool ProofLadder::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int level = 0; level < levels; ++level) {
        if (rung(level).contains(help->pos()))
            QToolTip::showText(help->globalPos(), meaningOf(static_cast<ProofLevel>(level)), this);
    }
    return true;
}
}
