#pragma once

#include "ui/timeline/timelineseries.h"

#include <QDate>
#include <QSet>
#include <QWidget>
#include <functional>
#include <optional>

class QCPGraph;
class QCPItemRect;
class QCustomPlot;
class QMouseEvent;

namespace larder
{
/// Size per backup over time, a line for each database. Dragging selects dates, a click selects a backup, and a click
/// beside one lets go of the dates.
class TimelinePlot : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePlot(QWidget *parent = nullptr);

    /// `anomalies`: texts by path; those backups are ringed.
    void setSeries(QList<TimelineSeries> series, QHash<QString, QString> anomalies);
    void showOnly(const QString &database); ///< empty = all
    void mark(const QSet<QString> &paths);
    const QSet<QString> &marked() const { return m_marked; }
    void showDates(const QDate &from, const QDate &to); ///< inclusive; invalid = open

    /// Where a backup is drawn, in coordinates of this widget; empty when it is not.
    std::optional<QPointF> placeOf(const QString &path) const;
    /// What the tooltip says about a backup.
    QString textOf(const TimelineSeries &series, const TimelinePoint &point) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void datesChosen(const QDate &from, const QDate &to);
    void datesLeft();
    void backupChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Hit
    {
        const TimelineSeries *series = nullptr;
        const TimelinePoint *point = nullptr;
    };

    bool isShown(const TimelineSeries &series) const { return m_only.isEmpty() || series.database == m_only; }
    QPointF pixelOf(const TimelinePoint &point) const;
    Hit nearest(const QPointF &position) const;
    QDate dateAt(double pixel) const;
    void onPress(QMouseEvent *event);
    void onMove(QMouseEvent *event);
    void onRelease(QMouseEvent *event);
    void rebuild();
    void addLine(int index);
    void addRings();
    void addMarks();
    void addPoints(QCPGraph &graph, const std::function<bool(const TimelinePoint &)> &wanted);
    qsizetype pointCount() const;
    void fit();
    void style();
    void drawBand();
    void placeBand();
    void showTip(const QMouseEvent &event);

    QCustomPlot *m_plot;
    QList<TimelineSeries> m_series;
    QHash<QString, QString> m_anomalies;
    QSet<QString> m_marked;
    QString m_only;
    QDate m_from, m_to;
    QCPGraph *m_rings = nullptr;
    QCPGraph *m_marks = nullptr;
    QCPItemRect *m_band = nullptr;
    std::optional<double> m_pressedAt; ///< x in pixels while the left button is down
    std::optional<double> m_draggedTo;
};
}
