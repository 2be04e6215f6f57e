#include "ui/cleanup/cleanupcalendar.h"

#include "ui/theme/tones.h"
#include "ui/words/datewords.h"

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
constexpr int monthGap = 24;
constexpr int rowGap = 16;
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

QColor lineOf(CleanupFate fate, const QPalette &palette)
{
    const QColor tint = fate == CleanupFate::Remove ? tone::bad(palette)
        : fate == CleanupFate::Pinned               ? tone::accent(palette)
                                                    : tone::good(palette);
    return tone::mixed(tint, palette.color(QPalette::WindowText), 0.8);
}

/// What tells the fates apart without their colours: a pinned day has a corner, the last proven one a frame, one that
/// goes is struck through.
void paintMark(QPainter &painter, CleanupFate fate, const QRectF &stripe, const QPalette &palette)
{
    const QColor line = lineOf(fate, palette);
    constexpr qreal corner = 7;
    if (fate == CleanupFate::Remove) {
        painter.setPen(QPen(line, 1.2));
        painter.drawLine(stripe.bottomLeft(), stripe.topRight());
    } else if (fate == CleanupFate::Pinned) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawPolygon(QPolygonF(
            {stripe.topRight(), stripe.topRight() - QPointF(corner, 0), stripe.topRight() + QPointF(0, corner)}));
    } else if (fate == CleanupFate::LastProven) {
        painter.setPen(QPen(line, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(stripe.adjusted(1, 1, -1, -1), 3, 3);
    }
}

/// Stripes of equal width.
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
        paintMark(painter, fate, stripe, palette);
        x += width;
    }
    painter.restore();
}

int columnOf(const QDate &date) { return (date.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + 7) % 7; }

int rowOf(const QDate &date) { return (date.day() - 1 + columnOf(date.addDays(1 - date.day()))) / 7; }
}

CleanupCalendar::CleanupCalendar(QWidget *parent)
    : QWidget(parent),
      m_cell(std::max(24, fontMetrics().horizontalAdvance(u"30"_s) + 8), std::max(22, fontMetrics().height() + 6)),
      m_headHeight(m_cell.height() + 2),
      m_weekdaysHeight(std::max(18, fontMetrics().height())),
      m_plan(std::make_shared<CleanupPlan>())
{
    setAccessibleName(tr("Calendar of what stays and what goes"));
    setAccessibleDescription(tr("The list below says the same in words."));
    setMouseTracking(true);
}

void CleanupCalendar::present(std::shared_ptr<const CleanupPlan> plan, const QDate &today)
{
    m_plan = std::move(plan);
    m_today = today;
    const QDate first = days().isEmpty() ? today : std::min(days().firstKey(), today);
    m_firstMonth = QDate(first.year(), first.month(), 1);
    arrange();
}

int CleanupCalendar::monthWidth() const { return 7 * m_cell.width(); }
int CleanupCalendar::monthHeight() const { return m_headHeight + m_weekdaysHeight + weeks * m_cell.height(); }
int CleanupCalendar::widthOf(int months) const { return months * (monthWidth() + monthGap) - monthGap; }
int CleanupCalendar::heightOf(int rows) const { return rows * (monthHeight() + rowGap) - rowGap; }

int CleanupCalendar::months() const
{
    const QDate last = days().isEmpty() ? m_today : std::max(days().lastKey(), m_today);
    return m_firstMonth.isValid() ? (last.year() - m_firstMonth.year()) * 12 + last.month() - m_firstMonth.month() + 1
                                  : 0;
}

void CleanupCalendar::arrange()
{
    m_columns = std::max(1, (width() + monthGap) / (monthWidth() + monthGap));
    const int rows = (months() + m_columns - 1) / m_columns;
    setMinimumHeight(heightOf(std::max(1, rows)));
    update();
}

void CleanupCalendar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QPoint CleanupCalendar::cornerOf(int month) const
{
    return {(month % m_columns) * (monthWidth() + monthGap), (month / m_columns) * (monthHeight() + rowGap)};
}

QRect CleanupCalendar::placeOf(const QDate &date) const
{
    const int month = (date.year() - m_firstMonth.year()) * 12 + date.month() - m_firstMonth.month();
    const QPoint inside(columnOf(date) * m_cell.width(),
                        m_headHeight + m_weekdaysHeight + rowOf(date) * m_cell.height());
    return QStyle::visualRect(layoutDirection(), rect(), {cornerOf(month) + inside, m_cell});
}

QDate CleanupCalendar::dateAt(const QPoint &position) const
{
    const QPoint at = QStyle::visualPos(layoutDirection(), rect(), position);
    const int column = std::min(at.x() / (monthWidth() + monthGap), m_columns - 1);
    const QDate month = m_firstMonth.addMonths((at.y() / (monthHeight() + rowGap)) * m_columns + column);
    for (int day = 1; day <= month.daysInMonth(); ++day) {
        const QDate date(month.year(), month.month(), day);
        if (placeOf(date).contains(position))
            return date;
    }
    return {};
}

QString CleanupCalendar::tipFor(const QDate &date) const
{
    const auto day = days().constFind(date);
    if (day == days().constEnd())
        return {};
    QStringList lines{QLocale().toString(date, datePattern::longDay())};
    for (const qsizetype item : day->items.mid(0, mostLines))
        lines += lineFor(m_plan->items.at(item), m_plan->policy);
    if (const int more = static_cast<int>(day->items.size() - mostLines); more > 0)
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
    if (const QDate date = dateAt(event->position().toPoint()); days().contains(date))
        Q_EMIT dayChosen(date);
}

void CleanupCalendar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 0; month < months(); ++month) {
        const QRect place
            = QStyle::visualRect(layoutDirection(), rect(), {cornerOf(month), QSize(monthWidth(), monthHeight())});
        if (place.intersects(event->rect()))
            paintMonth(painter, m_firstMonth.addMonths(month));
    }
}

void CleanupCalendar::paintMonth(QPainter &painter, const QDate &first) const
{
    const QLocale locale;
    const int month = (first.year() - m_firstMonth.year()) * 12 + first.month() - m_firstMonth.month();
    const auto place = [this, month](const QRect &inside) {
        return QStyle::visualRect(layoutDirection(), rect(), inside.translated(cornerOf(month)));
    };
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place({6, 0, monthWidth() - 6, m_headHeight}), Qt::AlignVCenter | Qt::AlignLeading,
                     locale.toString(first, datePattern::longMonth()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    painter.setPen(tone::secondaryText(palette()));
    for (int column = 0; column < 7; ++column) {
        const int weekday = (static_cast<int>(locale.firstDayOfWeek()) - 1 + column) % 7 + 1;
        painter.drawText(place({column * m_cell.width(), m_headHeight, m_cell.width(), m_weekdaysHeight}),
                         Qt::AlignCenter, locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (int day = 0; day < first.daysInMonth(); ++day)
        paintDay(painter, first.addDays(day));
}

void CleanupCalendar::paintDay(QPainter &painter, const QDate &date) const
{
    const QRect cell = placeOf(date);
    const auto day = days().constFind(date);
    const bool known = day != days().constEnd();
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
    QSizePolicy rows(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would hold it to one row
    rows.setHeightForWidth(true);
    setSizePolicy(rows);
    setAccessibleName(tr("Meaning of the colours"));
    QStringList names;
    for (const CleanupFate fate : fates)
        names += nameOf(fate);
    setAccessibleDescription(names.join(u", "_s));
}

int CleanupLegend::widthOf(CleanupFate fate) const
{
    return swatch + 6 + fontMetrics().horizontalAdvance(nameOf(fate)) + 2;
}

/// The entries beside each other as far as the width goes, then below.
QList<QRect> CleanupLegend::places(int width) const
{
    const int line = std::max(swatch, fontMetrics().height()) + 2;
    QList<QRect> rects;
    QPoint at;
    for (const CleanupFate fate : fates) {
        if (at.x() > 0 && at.x() + widthOf(fate) > width)
            at = {0, at.y() + line + 2};
        rects += QRect(at, QSize(widthOf(fate), line));
        at.rx() += widthOf(fate) + 18;
    }
    return rects;
}

QSize CleanupLegend::sizeHint() const
{
    return {places(QWIDGETSIZE_MAX).constLast().right() + 1, heightForWidth(QWIDGETSIZE_MAX)};
}

QSize CleanupLegend::minimumSizeHint() const
{
    int widest = 0;
    for (const CleanupFate fate : fates)
        widest = std::max(widest, widthOf(fate));
    return {widest, heightForWidth(QWIDGETSIZE_MAX)};
}

int CleanupLegend::heightForWidth(int width) const { return places(width).constLast().bottom() + 1; }

void CleanupLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &inside) { return QStyle::visualRect(layoutDirection(), rect(), inside); };
    const QList<QRect> entries = places(width());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QRect &entry = entries.at(i);
        paintFates(painter, place({entry.left(), entry.center().y() - swatch / 2, swatch, swatch}), {fates[i]},
                   palette());
        painter.setPen(tone::secondaryText(palette()));
        painter.drawText(place(entry.adjusted(swatch + 6, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading,
                         nameOf(fates[i]));
    }
}
}
