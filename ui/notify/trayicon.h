#pragma once

#include <QObject>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace larder
{
class JobController;
class MainActions;

/// An icon in the desktop's panel, where the desktop has one: says whether jobs run, and brings the window up. Never
/// stands in for the window: closing that still ends the program.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    TrayIcon(const JobController &jobs, const MainActions &actions, QWidget &window);
    ~TrayIcon() override;

Q_SIGNALS:
    void showRequested(); ///< raise the window

private:
    void update();

    const JobController &m_jobs;
    QMenu *m_menu;
    QSystemTrayIcon *m_icon;
};
}
