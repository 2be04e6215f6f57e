#pragma once

#include "core/policy/health.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QToolBar;

namespace larder
{
class BackupsPane;
class BackupTreeModel;
class BackupTreeView;
class Catalogue;
class DetailsPane;
class ElidedLabel;
class FilterField;
class HealthStrip;
class JobController;
class JobDock;
class MainActions;
class ProfileStore;
class SecretStore;
class ServerChooser;
class Session;
class TimelineDock;
class WantedPanel;
class WindowCommands;

/// The window: puts the pieces together and hands what they say to one another. Work is done by WindowCommands and
/// jobs, state lives in Session.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(JobController &jobs, Catalogue &catalogue, ProfileStore &profiles, SecretStore &secrets,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return *m_session; }
    const MainActions &mainActions() const { return *m_actions; }
    WindowCommands &commands() { return *m_commands; }
    /// Brings it before the others, from the panel or another desktop too.
    void comeUp();

Q_SIGNALS:
    void healthChanged(const larder::Health &health);

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildToolBar(const ProfileStore &profiles);
    void buildHealthStrip();
    void buildDocks(Catalogue &catalogue);
    void buildStatusBar();
    void connectActions();
    void connectSelectionActions();
    void connectViewActions();
    void connectSession();
    void connectPieces();
    void connectTables();

    void showPlace();
    void showBackups();
    void showHealth();
    void showSelection();
    void applyFilter();
    void openContextMenu(const QPoint &position);
    void arrangeDocks();
    void saveState();
    void restoreState();
    QDateTime now() const;

    JobController &m_jobs;
    MainActions *m_actions;
    Session *m_session;
    WindowCommands *m_commands;
    BackupTreeModel *m_model;
    FilterField *m_filter;
    BackupsPane *m_backups;
    BackupTreeView *m_view;
    ServerChooser *m_servers = nullptr;
    HealthStrip *m_health = nullptr;
    QToolBar *m_healthBar = nullptr;
    DetailsPane *m_details = nullptr;
    WantedPanel *m_healthPanel = nullptr;
    WantedPanel *m_detailsPanel = nullptr;
    QDockWidget *m_detailsDock = nullptr;
    TimelineDock *m_timeline = nullptr;
    JobDock *m_jobDock = nullptr;
    ElidedLabel *m_path = nullptr;
    QLabel *m_free = nullptr;
    bool m_isArranged = false; ///< by the user, or once for the size at the first start
};
}
