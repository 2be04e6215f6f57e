#pragma once

#include "core/repository/backuptypes.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace larder
{
class Catalogue;
class LogView;
class RunModel;

/// The life of a backup: the run that made it, checks, drills and restores since, each with its log. Read when seen.
class LogPage : public QWidget
{
    Q_OBJECT
public:
    explicit LogPage(const Catalogue &catalogue, QWidget *parent = nullptr);

    void present(const BackupRecord &backup);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeRuns();
    void readWhenSeen();
    void showCurrent();

    const Catalogue &m_catalogue;
    RunModel *m_model;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    LogView *m_log;
    BackupRecord m_backup;
    bool m_stale = false;
};
}
