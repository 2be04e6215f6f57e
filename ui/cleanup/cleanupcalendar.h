#pragma once

#include "ui/cleanup/cleanupplan.h"

#include <QWidget>

namespace larder
{
/// Months in rows as the width allows, oldest first; a day is coloured and marked by what happens to its backups, in
/// stripes where that differs. Says why in its tooltips. For a scroll area: as high as its months.
class CleanupCalendar : public QWidget
{
    Q_OBJECT
public:
    explicit CleanupCalendar(QWidget *parent = nullptr);

    /// From the month of the first backup to that of `today`.
    void present(std::shared_ptr<const CleanupPlan> plan, const QDate &today);

    const QMap<QDate, CleanupDay> &days() const { return m_plan->days; }
    QRect placeOf(const QDate &date) const; ///< in coordinates of the widget
    QString tipFor(const QDate &date) const; ///< empty for a day without backups

    int widthOf(int months) const; ///< of so many beside each other
    int heightOf(int rows) const; ///< of so many rows of months

Q_SIGNALS:
    void dayChosen(const QDate &date); ///< clicked; one with backups

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int months() const;
    int monthWidth() const;
    int monthHeight() const;
    void arrange();
    QPoint cornerOf(int month) const;
    QDate dateAt(const QPoint &position) const;
    void paintMonth(QPainter &painter, const QDate &first) const;
    void paintDay(QPainter &painter, const QDate &date) const;

    const QSize m_cell; ///< of a day, as the font wants it
    const int m_headHeight;
    const int m_weekdaysHeight;
    std::shared_ptr<const CleanupPlan> m_plan;
    int m_columns = 1;
    QDate m_firstMonth;
    QDate m_today;
};

/// What the colours mean, in one row or as many as the width makes it.
class CleanupLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CleanupLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(CleanupFate fate) const;
    QList<QRect> places(int width) const;
};
}
