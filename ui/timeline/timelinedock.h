#pragma once

#include "core/repository/backuptypes.h"

#include <QDockWidget>

namespace larder
{
class BackupTreeView;
class FilterField;
class TimelineLegend;
class TimelinePlot;
class WantedPanel;

/// The timeline with its legend, tied to the tree: what is selected there is marked here, and the other way round;
/// dates selected here narrow the filter. Hidden while there is hardly anything to draw, or when the user closed it.
class TimelineDock : public QDockWidget
{
    Q_OBJECT
public:
    /// Both must live as long.
    TimelineDock(FilterField &filter, BackupTreeView &view, QWidget *parent = nullptr);

    void present(const QList<BackupRecord> &backups);

private:
    QWidget *makeTitle();
    void connectFilter();
    void connectSelection();

    FilterField &m_filter;
    BackupTreeView &m_view;
    TimelinePlot *m_plot;
    TimelineLegend *m_legend;
    WantedPanel *m_panel;
    QList<BackupRecord> m_backups; ///< as drawn
    bool m_presented = false;
};
}
