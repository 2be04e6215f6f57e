#include "ui/timeline/timelinedock.h"

#include "ui/manual/manualplaces.h"
#include "ui/timeline/timelinelegend.h"
#include "ui/timeline/timelineplot.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wantedpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype fewestBackups = 3;

qsizetype countOf(const QList<TimelineSeries> &series)
{
    qsizetype count = 0;
    for (const TimelineSeries &each : series)
        count += each.points.size();
    return count;
}
}

TimelineDock::TimelineDock(FilterField &filter, BackupTreeView &view, QWidget *parent)
    : QDockWidget(tr("Timeline"), parent),
      m_filter(filter),
      m_view(view),
      m_plot(new TimelinePlot),
      m_legend(new TimelineLegend),
      m_panel(new WantedPanel(this, toggleViewAction(), u"timeline"_s))
{
    setManualPlace(this, "window.md#timeline");
    setObjectName(u"timeline"_s);
    setAllowedAreas(Qt::TopDockWidgetArea | Qt::BottomDockWidgetArea);
    setTitleBarWidget(makeTitle());
    setWidget(m_plot);
    connectFilter();
    connectSelection();
}

QWidget *TimelineDock::makeTitle()
{
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setToolTip(tr("Hide the timeline"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    auto *hint = new ElidedLabel;
    hint->setFullText(tr("Drag to select dates"));
    hint->setSecondary(true);
    QLabel *heading = sectionLabel(tr("Size of backups"));
    heading->setWordWrap(false);
    auto *title = new QWidget;
    auto *layout = new QHBoxLayout(title);
    layout->setContentsMargins(16, 2, 4, 2);
    layout->setSpacing(16);
    layout->addWidget(heading);
    layout->addWidget(m_legend, 1);
    layout->addWidget(hint);
    layout->addWidget(close);
    return title;
}

void TimelineDock::connectFilter()
{
    const auto setDates = [this](const QDate &from, const QDate &to) {
        m_filter.change([&](BackupFilter &filter) {
            filter.from = from;
            filter.to = to;
        });
    };
    connect(m_plot, &TimelinePlot::datesChosen, this, setDates);
    connect(m_plot, &TimelinePlot::datesLeft, this, [setDates] { setDates({}, {}); });
    const auto follow = [this] {
        m_plot->showOnly(m_filter.filter().database);
        m_legend->showOnly(m_filter.filter().database);
        m_plot->showDates(m_filter.filter().from, m_filter.filter().to);
    };
    connect(&m_filter, &FilterField::filterChanged, this, follow);
    follow();
}

void TimelineDock::connectSelection()
{
    connect(m_plot, &TimelinePlot::backupChosen, &m_view, &BackupTreeView::select);
    connect(&m_view, &BackupTreeView::chosenChanged, this, [this] {
        QSet<QString> paths;
        for (const BackupRecord &backup : m_view.selectedBackups())
            paths.insert(backup.path);
        m_plot->mark(paths);
    });
}

void TimelineDock::present(const QList<BackupRecord> &backups)
{
    if (m_presented && backups == m_backups)
        return;
    m_presented = true;
    m_backups = backups;
    QStringList databases;
    const QList<TimelineSeries> series = timelineSeries(backups);
    for (const TimelineSeries &each : series)
        databases.append(each.database);
    m_legend->present(databases);
    m_plot->setSeries(series, anomalyTexts(backups));
    m_panel->setUseful(countOf(series) >= fewestBackups);
}
}
