#include "ui/timeline/timelineplot.h"

#include "core/base/format.h"
#include "ui/theme/tones.h"
#include "ui/timeline/plotlibrary.h"
#include "ui/timeline/timelineaxes.h"
#include "ui/timeline/timelinecolours.h"
#include "ui/words/backupwords.h"

#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostSmooth = 4000; ///< above it thin lines, which are drawn ten times as fast
constexpr double reach = 12; ///< pixels from the mouse to a backup that it means
constexpr double shortestDrag = 6;
constexpr qsizetype mostDots = 60; ///< above it a line is drawn without a dot for each backup

double secondsOf(const QDateTime &when) { return static_cast<double>(when.toMSecsSinceEpoch()) / 1000.0; }
double startOf(const QDate &date) { return secondsOf(date.startOfDay()); }
}

TimelinePlot::TimelinePlot(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this))
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Size of each backup over time. The tree shows the same backups."));
    m_plot->setAccessibleName(accessibleName());
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setMinimumHeight(88);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    // Layers of their own, so that a drag or a selection does not draw thousands of backups again.
    m_plot->addLayer(u"band"_s, m_plot->layer(u"grid"_s), QCustomPlot::limBelow);
    m_plot->addLayer(u"marks"_s, m_plot->layer(u"axes"_s), QCustomPlot::limAbove);
    for (const QString &layer : {u"band"_s, u"marks"_s})
        m_plot->layer(layer)->setMode(QCPLayer::lmBuffered);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    connect(m_plot, &QCustomPlot::mousePress, this, &TimelinePlot::onPress);
    connect(m_plot, &QCustomPlot::mouseMove, this, &TimelinePlot::onMove);
    connect(m_plot, &QCustomPlot::mouseRelease, this, &TimelinePlot::onRelease);
    m_band = new QCPItemRect(m_plot);
    m_band->setLayer(u"band"_s);
    m_band->topLeft->setTypeX(QCPItemPosition::ptPlotCoords);
    m_band->bottomRight->setTypeX(QCPItemPosition::ptPlotCoords);
    m_band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    rebuild();
}

QSize TimelinePlot::sizeHint() const { return {600, 120}; }

void TimelinePlot::setSeries(QList<TimelineSeries> series, QHash<QString, QString> anomalies)
{
    m_series = std::move(series);
    m_anomalies = std::move(anomalies);
    rebuild();
}

void TimelinePlot::showOnly(const QString &database)
{
    if (m_only != database) {
        m_only = database;
        rebuild();
    }
}

void TimelinePlot::mark(const QSet<QString> &paths)
{
    if (m_marked != paths) {
        m_marked = paths;
        addMarks();
        m_plot->layer(u"marks"_s)->replot();
    }
}

void TimelinePlot::showDates(const QDate &from, const QDate &to)
{
    if (m_from != from || m_to != to) {
        m_from = from;
        m_to = to;
        drawBand();
    }
}

void TimelinePlot::rebuild()
{
    m_plot->clearGraphs();
    for (int index = 0; index < m_series.size(); ++index)
        addLine(index);
    m_rings = m_plot->addGraph();
    m_marks = m_plot->addGraph();
    m_marks->setLayer(u"marks"_s);
    addRings();
    addMarks();
    fit();
    style();
}

void TimelinePlot::addLine(int index)
{
    QCPGraph *graph = m_plot->addGraph();
    const TimelineSeries &series = m_series.at(index);
    if (!isShown(series))
        return;
    QVector<double> times;
    QVector<double> sizes;
    for (const TimelinePoint &point : series.points) {
        times.append(secondsOf(point.started));
        sizes.append(static_cast<double>(point.bytes));
    }
    graph->setData(times, sizes, true);
}

void TimelinePlot::addRings()
{
    addPoints(*m_rings, [this](const TimelinePoint &point) { return m_anomalies.contains(point.path); });
}

void TimelinePlot::addMarks()
{
    addPoints(*m_marks, [this](const TimelinePoint &point) { return m_marked.contains(point.path); });
}

void TimelinePlot::addPoints(QCPGraph &graph, const std::function<bool(const TimelinePoint &)> &wanted)
{
    QVector<double> times;
    QVector<double> sizes;
    for (const TimelineSeries &series : std::as_const(m_series)) {
        for (const TimelinePoint &point : series.points) {
            if (isShown(series) && wanted(point)) {
                times.append(secondsOf(point.started));
                sizes.append(static_cast<double>(point.bytes));
            }
        }
    }
    graph.setData(times, sizes);
}

qsizetype TimelinePlot::pointCount() const
{
    qsizetype count = 0;
    for (const TimelineSeries &series : m_series)
        count += series.points.size();
    return count;
}

void TimelinePlot::fit()
{
    std::optional<TimelineExtent> extent;
    for (const TimelineSeries &series : std::as_const(m_series)) {
        if (!isShown(series))
            continue;
        for (const TimelinePoint &point : series.points) {
            const double time = secondsOf(point.started);
            const auto bytes = static_cast<double>(point.bytes);
            if (!extent)
                extent = TimelineExtent{time, time, 0, bytes};
            extent->first = std::min(extent->first, time);
            extent->last = std::max(extent->last, time);
            extent->largest = std::max(extent->largest, bytes);
            if (bytes > 0)
                extent->smallest = extent->smallest > 0 ? std::min(extent->smallest, bytes) : bytes;
        }
    }
    if (extent)
        fitAxes(*m_plot, *extent);
}

void TimelinePlot::style()
{
    styleAxes(*m_plot, *this);
    const QColor base = palette().color(QPalette::Base);
    const bool many = pointCount() > mostSmooth;
    for (int index = 0; index < m_series.size(); ++index) {
        const QColor colour = timelineColour(index, palette());
        QCPGraph *graph = m_plot->graph(index);
        graph->setPen(QPen(colour, many ? 1 : 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        graph->setAntialiased(!many);
        const bool dots = m_series.at(index).points.size() <= mostDots;
        graph->setScatterStyle(dots ? QCPScatterStyle(QCPScatterStyle::ssDisc, colour, colour, 4.5)
                                    : QCPScatterStyle());
    }
    m_rings->setLineStyle(QCPGraph::lsNone);
    m_rings->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tone::attention(palette()), 2), Qt::NoBrush, 13));
    m_marks->setLineStyle(QCPGraph::lsNone);
    m_marks->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(base, 2), QBrush(palette().color(QPalette::WindowText)), 11));
    placeBand();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::drawBand()
{
    placeBand();
    m_plot->layer(u"band"_s)->replot();
}

void TimelinePlot::placeBand()
{
    const bool dragging = m_pressedAt && m_draggedTo;
    m_band->setVisible(dragging || m_from.isValid() || m_to.isValid());
    if (!m_band->visible())
        return;
    const QCPRange all = m_plot->xAxis->range();
    QDate from = m_from;
    QDate to = m_to;
    if (dragging) {
        from = dateAt(std::min(*m_pressedAt, *m_draggedTo));
        to = dateAt(std::max(*m_pressedAt, *m_draggedTo));
    }
    const double left = from.isValid() ? startOf(from) : all.lower;
    const double right = to.isValid() ? startOf(to.addDays(1)) : all.upper;
    m_band->topLeft->setCoords(std::clamp(left, all.lower, all.upper), 0);
    m_band->bottomRight->setCoords(std::clamp(right, all.lower, all.upper), 1);
    const QColor accent = tone::accent(palette());
    const QColor base = palette().color(QPalette::Base);
    m_band->setBrush(tone::mixed(accent, base, 0.12));
    m_band->setPen(QPen(tone::mixed(accent, base, 0.4), 1));
}

QDate TimelinePlot::dateAt(double pixel) const
{
    const double seconds = m_plot->xAxis->pixelToCoord(pixel);
    return QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1000)).date();
}

QPointF TimelinePlot::pixelOf(const TimelinePoint &point) const
{
    return {m_plot->xAxis->coordToPixel(secondsOf(point.started)),
            m_plot->yAxis->coordToPixel(static_cast<double>(point.bytes))};
}

std::optional<QPointF> TimelinePlot::placeOf(const QString &path) const
{
    for (const TimelineSeries &series : m_series) {
        for (const TimelinePoint &point : series.points) {
            if (isShown(series) && point.path == path)
                return pixelOf(point) + m_plot->pos();
        }
    }
    return {};
}

TimelinePlot::Hit TimelinePlot::nearest(const QPointF &position) const
{
    Hit best;
    double bestDistance = reach * reach;
    for (const TimelineSeries &series : m_series) {
        if (!isShown(series))
            continue;
        for (const TimelinePoint &point : series.points) {
            const QPointF away = pixelOf(point) - position;
            const double distance = QPointF::dotProduct(away, away);
            if (distance <= bestDistance) {
                bestDistance = distance;
                best = {&series, &point};
            }
        }
    }
    return best;
}

QString TimelinePlot::textOf(const TimelineSeries &series, const TimelinePoint &point) const
{
    const QString anomaly = m_anomalies.value(point.path);
    return u"%1\n%2, %3"_s.arg(momentText(point.started), series.database, formatBytes(point.bytes))
        + (anomaly.isEmpty() ? QString() : u"\n\n"_s + anomaly);
}

void TimelinePlot::onPress(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressedAt = event->position().x();
}

void TimelinePlot::onMove(QMouseEvent *event)
{
    if (!m_pressedAt)
        return showTip(*event);
    const double x = event->position().x();
    if (!m_draggedTo && std::abs(x - *m_pressedAt) < shortestDrag)
        return;
    m_draggedTo = x;
    drawBand();
}

void TimelinePlot::onRelease(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    const double pressed = *std::exchange(m_pressedAt, {});
    if (const auto dragged = std::exchange(m_draggedTo, {})) {
        Q_EMIT datesChosen(dateAt(std::min(pressed, *dragged)), dateAt(std::max(pressed, *dragged)));
    } else if (const Hit hit = nearest(event->position()); hit.point) {
        Q_EMIT backupChosen(hit.point->path);
    } else if (m_from.isValid() || m_to.isValid()) {
        Q_EMIT datesLeft();
    }
    drawBand();
}

void TimelinePlot::showTip(const QMouseEvent &event)
{
    const Hit hit = nearest(event.position());
    m_plot->setCursor(hit.point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit.point)
        QToolTip::showText(event.globalPosition().toPoint(), textOf(*hit.series, *hit.point), m_plot);
    else
        QToolTip::hideText();
}

void TimelinePlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_rings && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        style();
}
}
