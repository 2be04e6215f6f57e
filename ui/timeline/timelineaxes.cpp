#include "ui/timeline/timelineaxes.h"

#include "core/base/format.h"
#include "ui/theme/tones.h"
#include "ui/timeline/plotlibrary.h"
#include "ui/words/datewords.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr double mostOnLinear = 20;
constexpr double daySeconds = 86'400;
constexpr double monthsFrom = 200 * daySeconds; ///< above it dates are told by month

int lineOf(const QCPAxis &axis) { return QFontMetrics(axis.tickLabelFont()).height(); }

/// As many dates as have room beside each other, with air between.
class DateTicker final : public QCPAxisTickerDateTime
{
public:
    explicit DateTicker(const QCPAxis &axis) : m_axis(axis) { }

protected:
    double getTickStep(const QCPRange &range) override
    {
        constexpr int most = 8;
        const QString label = getTickLabel(range.upper, m_axis.parentPlot()->locale(), u'e', 0);
        const int room = QFontMetrics(m_axis.tickLabelFont()).horizontalAdvance(label) + lineOf(m_axis);
        double step = 0;
        for (int count = most; count > 0; --count) {
            setTickCount(count);
            step = QCPAxisTickerDateTime::getTickStep(range);
            if (step / range.size() * m_axis.axisRect()->width() >= room)
                break;
        }
        return step;
    }

private:
    const QCPAxis &m_axis;
};

template <typename Ticker> class ByteTicker final : public Ticker
{
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override
    {
        QString text = formatBytes(qRound64(tick));
        return text.replace(u".0 "_s, u" "_s);
    }
};

void styleAxis(QCPAxis &axis, const QWidget &widget)
{
    const QPalette palette = widget.palette();
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(tone::secondaryText(palette));
    QFont small = widget.font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    axis.setTickLabelFont(small);
    axis.setTickLabelPadding(6);
    axis.setTickLength(0, 0);
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setPen(QPen(tone::mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.1), 1));
    axis.grid()->setSubGridVisible(false);
}

void fitDates(QCPAxis &axis, const TimelineExtent &extent)
{
    const double margin = std::max(daySeconds / 4, (extent.last - extent.first) * 0.02);
    axis.setRange(extent.first - margin, extent.last + margin);
    const QSharedPointer<QCPAxisTickerDateTime> ticker(new DateTicker(axis));
    ticker->setDateTimeFormat(extent.last - extent.first > monthsFrom ? datePattern::month()
                                                                      : datePattern::dayOfYear());
    axis.setTicker(ticker);
}

void fitSizes(QCPAxis &axis, const TimelineExtent &extent)
{
    const bool logarithmic = extent.smallest > 0 && extent.largest > extent.smallest * mostOnLinear;
    if (logarithmic) {
        axis.setScaleType(QCPAxis::stLogarithmic);
        axis.setTicker(QSharedPointer<QCPAxisTicker>(new ByteTicker<QCPAxisTickerLog>));
        axis.setRange(extent.smallest / 1.8, extent.largest * 1.8);
        return;
    }
    const QSharedPointer<QCPAxisTicker> ticker(new ByteTicker<QCPAxisTicker>);
    ticker->setTickCount(3);
    axis.setScaleType(QCPAxis::stLinear);
    axis.setTicker(ticker);
    axis.setRange(0, std::max(1.0, extent.largest * 1.15));
}
}

void styleAxes(QCustomPlot &plot, const QWidget &like)
{
    plot.setBackground(like.palette().color(QPalette::Base));
    plot.setLocale(QLocale());
    styleAxis(*plot.xAxis, like);
    styleAxis(*plot.yAxis, like);
    plot.yAxis->setPadding(10);
    plot.xAxis->grid()->setVisible(false);
    plot.axisRect()->setMinimumMargins(QMargins(16, 8, 28, 4));
}

void fitAxes(QCustomPlot &plot, const TimelineExtent &extent)
{
    fitDates(*plot.xAxis, extent);
    fitSizes(*plot.yAxis, extent);
}
}
