#pragma once

#include "core/policy/health.h"

#include <QObject>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace larder
{
class JobController;
class MainActions;

/// An icon in the desktop's panel, where the desktop has one: says how well databases are protected and whether jobs
/// run, and brings the window up. Never stands in for the window: closing that still ends the program.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    TrayIcon(const JobController &jobs, const MainActions &actions, QWidget &window);
    ~TrayIcon() override;

    void present(const Health &health);

Q_SIGNALS:
    void showRequested(); ///< raise the window

private:
    void update();

    const JobController &m_jobs;
    QMenu *m_menu;
    QSystemTrayIcon *m_icon;
    Health m_health;
};
}
