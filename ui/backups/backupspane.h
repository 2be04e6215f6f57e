#pragma once

#include <QStackedWidget>

namespace larder
{
class BackupTreeModel;
class BackupTreeView;
class MainActions;
class Session;

/// The tree of backups, or the page that says why there is nothing to see and what to do.
class BackupsPane : public QStackedWidget
{
    Q_OBJECT
public:
    enum Page { Tree, NoServer, NoBackups, NoBackupsInFolder, NoMatch };

    BackupsPane(const MainActions &actions, BackupTreeModel &model, QWidget *parent = nullptr);

    BackupTreeView *view() const { return m_view; }
    /// Picks the page that fits.
    void present(const Session &session);

private:
    BackupTreeModel &m_model;
    BackupTreeView *m_view;
};
}
