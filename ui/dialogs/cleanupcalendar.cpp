#include "ui/dialogs/cleanupcalendar.h"

#include "ui/theme/tones.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int cellWidth = 24;
constexpr int cellHeight = 22;
constexpr int headHeight = 24;
constexpr int weekdaysHeight = 18;
constexpr int monthGap = 20;
constexpr int monthWidth = 7 * cellWidth;
constexpr int weeks = 6;
constexpr int swatch = 14;
constexpr qsizetype mostLines = 12;
constexpr CleanupFate fates[]{CleanupFate::Pinned, CleanupFate::LastProven, CleanupFate::Keep, CleanupFate::Remove};

QColor colourOf(CleanupFate fate, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    switch (fate) {
    case CleanupFate::Pinned: return tone::mixed(tone::accent(palette), window, 0.36);
    case CleanupFate::LastProven: return tone::mixed(tone::good(palette), window, 0.55);
    case CleanupFate::Keep: return tone::mixed(tone::good(palette), window, 0.2);
    case CleanupFate::Remove: return tone::mixed(tone::bad(palette), window, 0.32);
    }
    return {};
}

/// Stripes of equal width; what goes is struck through as well, so that the colours do not carry it alone.
void paintFates(QPainter &painter, const QRectF &cell, const std::set<CleanupFate> &shown, const QPalette &palette)
{
    QPainterPath outline;
    outline.addRoundedRect(cell, 4, 4);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    const qreal width = cell.width() / static_cast<qreal>(shown.size());
    qreal x = cell.left();
    for (const CleanupFate fate : shown) {
        const QRectF stripe(x, cell.top(), width, cell.height());
        painter.fillRect(stripe, colourOf(fate, palette));
        if (fate == CleanupFate::Remove) {
            painter.setPen(QPen(tone::mixed(tone::bad(palette), palette.color(QPalette::Window), 0.6), 1.2));
            painter.drawLine(stripe.bottomLeft(), stripe.topRight());
        }
        x += width;
    }
    painter.restore();
}

int columnOf(const QDate &date) { return (date.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + 7) % 7; }

int rowOf(const QDate &date) { return (date.day() - 1 + columnOf(date.addDays(1 - date.day()))) / 7; }
}

CleanupCalendar::CleanupCalendar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Calendar of what stays and what goes"));
    setAccessibleDescription(tr("The list below says the same in words."));
    setMouseTracking(true);
}

void CleanupCalendar::present(const QMap<QDate, CleanupDay> &days, const QDate &today)
{
    m_days = days;
    m_today = today;
    const QDate first = days.isEmpty() ? today : std::min(days.firstKey(), today);
    m_firstMonth = QDate(first.year(), first.month(), 1);
    setFixedSize(sizeHint());
    update();
}

int CleanupCalendar::months() const
{
    const QDate last = m_days.isEmpty() ? m_today : std::max(m_days.lastKey(), m_today);
    return m_firstMonth.isValid() ? (last.year() - m_firstMonth.year()) * 12 + last.month() - m_firstMonth.month() + 1
                                  : 0;
}

QSize CleanupCalendar::sizeHint() const
{
    return {std::max(1, months()) * (monthWidth + monthGap) - monthGap,
            headHeight + weekdaysHeight + weeks * cellHeight};
}

QRect CleanupCalendar::placeOf(const QDate &date) const
{
    const int month = (date.year() - m_firstMonth.year()) * 12 + date.month() - m_firstMonth.month();
    const QRect cell(month * (monthWidth + monthGap) + columnOf(date) * cellWidth,
                     headHeight + weekdaysHeight + rowOf(date) * cellHeight, cellWidth, cellHeight);
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

QDate CleanupCalendar::dateAt(const QPoint &position) const
{
    const int x = QStyle::visualPos(layoutDirection(), rect(), position).x();
    const QDate month = m_firstMonth.addMonths(x / (monthWidth + monthGap));
    for (int day = 1; day <= month.daysInMonth(); ++day) {
        const QDate date(month.year(), month.month(), day);
        if (placeOf(date).contains(position))
            return date;
    }
    return {};
}

QString CleanupCalendar::tipFor(const QDate &date) const
{
    const auto day = m_days.constFind(date);
    if (day == m_days.constEnd())
        return {};
    QStringList lines{QLocale().toString(date, u"dddd d MMMM yyyy"_s)};
    lines += day->lines.mid(0, mostLines);
    if (const int more = static_cast<int>(day->lines.size() - mostLines); more > 0)
        lines += tr("and %n more", nullptr, more);
    return lines.join(u'\n');
}

bool CleanupCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipFor(dateAt(help->pos())), this);
    return true;
}

void CleanupCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QDate date = dateAt(event->position().toPoint()); m_days.contains(date))
        Q_EMIT dayChosen(date);
}

void CleanupCalendar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 0; month < months(); ++month) {
        const QDate first = m_firstMonth.addMonths(month);
        const QRect place = placeOf(first);
        const bool visible
            = event->rect().right() > place.left() - monthWidth && event->rect().left() < place.right() + monthWidth;
        if (visible)
            paintMonth(painter, first);
    }
}

void CleanupCalendar::paintMonth(QPainter &painter, const QDate &first) const
{
    const QLocale locale;
    const int month = (first.year() - m_firstMonth.year()) * 12 + first.month() - m_firstMonth.month();
    const auto place = [this, month](const QRect &inside) {
        return QStyle::visualRect(layoutDirection(), rect(), inside.translated(month * (monthWidth + monthGap), 0));
    };
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place({6, 0, monthWidth - 6, headHeight}), Qt::AlignVCenter | Qt::AlignLeading,
                     locale.toString(first, u"MMMM yyyy"_s));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(tone::secondaryText(palette()));
    for (int column = 0; column < 7; ++column) {
        const int weekday = (static_cast<int>(locale.firstDayOfWeek()) - 1 + column) % 7 + 1;
        painter.drawText(place({column * cellWidth, headHeight, cellWidth, weekdaysHeight}), Qt::AlignCenter,
                         locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (int day = 0; day < first.daysInMonth(); ++day)
        paintDay(painter, first.addDays(day));
}

void CleanupCalendar::paintDay(QPainter &painter, const QDate &date) const
{
    const QRect cell = placeOf(date);
    const auto day = m_days.constFind(date);
    const bool known = day != m_days.constEnd();
    if (known)
        paintFates(painter, QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), day->fates, palette());
    if (date == m_today) {
        painter.setPen(QPen(tone::secondaryText(palette()), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    painter.setPen(known ? palette().color(QPalette::WindowText)
                         : tone::mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.42));
    painter.drawText(cell, Qt::AlignCenter, QLocale().toString(date.day()));
}

CleanupLegend::CleanupLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Meaning of the colours"));
}

QSize CleanupLegend::sizeHint() const
{
    int width = 0;
    for (const CleanupFate fate : fates)
        width += swatch + 6 + fontMetrics().horizontalAdvance(nameOf(fate)) + 20;
    return {width, std::max(swatch, fontMetrics().height()) + 2};
}

void CleanupLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    const auto place = [this](const QRect &inside) { return QStyle::visualRect(layoutDirection(), rect(), inside); };
    for (const CleanupFate fate : fates) {
        const QString name = nameOf(fate);
        const int width = fontMetrics().horizontalAdvance(name) + 2;
        paintFates(painter, place({x, (height() - swatch) / 2, swatch, swatch}), {fate}, palette());
        painter.setPen(tone::secondaryText(palette()));
        painter.drawText(place({x + swatch + 6, 0, width, height()}), Qt::AlignVCenter | Qt::AlignLeading, name);
        x += swatch + 6 + width + 18;
    }
}
}
