#pragma once

#include "ui/dialogs/cleanupdays.h"

#include <QWidget>

namespace larder
{
/// Months side by side, oldest first; a day is coloured by what happens to its backups, in stripes where that differs.
/// Says why in its tooltips. For a scroll area: as wide as its months.
class CleanupCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit CleanupCalendar(QWidget *parent = nullptr);

    /// From the month of the first day of `days` to that of `today`.
    void present(const QMap<QDate, CleanupDay> &days, const QDate &today);

    const QMap<QDate, CleanupDay> &days() const { return m_days; }
    QRect placeOf(const QDate &date) const; ///< in coordinates of the widget
    QString tipFor(const QDate &date) const; ///< empty for a day without backups

    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(const QDate &date); ///< clicked; one with backups

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int months() const;
    QDate dateAt(const QPoint &position) const;
    void paintMonth(QPainter &painter, const QDate &first) const;
    void paintDay(QPainter &painter, const QDate &date) const;

    QMap<QDate, CleanupDay> m_days;
    QDate m_firstMonth;
    QDate m_today;
};

/// What the colours mean, in one row.
class CleanupLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CleanupLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
}
