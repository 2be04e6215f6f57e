#pragma once

#include "ui/cleanup/cleanupplan.h"

#include <QWidget>

class QScrollArea;

namespace larder
{
class CleanupCalendar;

/// The calendar of a cleanup with what its colours mean below; scrolls when the months want more room than there is.
class CleanupMonths : public QWidget
{
    Q_OBJECT
public:
    /// Empty, but for the month of `today`.
    explicit CleanupMonths(const QDate &today, QWidget *parent = nullptr);

    void present(const std::shared_ptr<const CleanupPlan> &plan, const QDate &today);
    /// Shows the present month, which is the last one, when the layout has settled.
    void scrollToPresent();

Q_SIGNALS:
    void dayChosen(const QDate &date); ///< clicked; one with backups

private:
    CleanupCalendar *m_calendar;
    QScrollArea *m_area;
};
}
