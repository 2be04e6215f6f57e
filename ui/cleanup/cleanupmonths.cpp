#include "ui/cleanup/cleanupmonths.h"

#include "ui/cleanup/cleanupcalendar.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace larder
{
namespace
{
/// Asks for room for two rows of months: half a year at the usual width.
class MonthsArea final : public QScrollArea
{
public:
    explicit MonthsArea(CleanupCalendar *calendar) : m_calendar(calendar) { setWidget(calendar); }
    QSize sizeHint() const override { return {QScrollArea::sizeHint().width(), m_calendar->heightOf(2)}; }

private:
    CleanupCalendar *m_calendar;
};
}

CleanupMonths::CleanupMonths(const QDate &today, QWidget *parent)
    : QWidget(parent), m_calendar(new CleanupCalendar), m_area(new MonthsArea(m_calendar))
{
    m_calendar->present(std::make_shared<CleanupPlan>(), today);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(m_calendar->heightOf(1) * 3 / 4); // the rest of a month scrolls on a small screen
    m_area->setMinimumWidth(m_calendar->widthOf(1) + m_area->verticalScrollBar()->sizeHint().width());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_area, 1);
    layout->addWidget(new CleanupLegend);
    connect(m_calendar, &CleanupCalendar::dayChosen, this, &CleanupMonths::dayChosen);
}

void CleanupMonths::present(const std::shared_ptr<const CleanupPlan> &plan, const QDate &today)
{
    m_calendar->present(plan, today);
}

void CleanupMonths::scrollToPresent()
{
    QMetaObject::invokeMethod(
        this, [this] { m_area->verticalScrollBar()->setValue(m_area->verticalScrollBar()->maximum()); },
        Qt::QueuedConnection);
}
}
