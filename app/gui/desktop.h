#pragma once

#include "ui/notify/jobnotices.h"
#include "ui/notify/notifications.h"
#include "ui/notify/sleepinhibitor.h"
#include "ui/notify/trayicon.h"

namespace larder
{
class MainWindow;

/// What the desktop around the window does for it: notifications, an icon in the panel, no sleep while a job runs.
class Desktop
{
public:
    Desktop(JobController &jobs, MainWindow &window);

private:
    Notifications m_notifications;
    SleepInhibitor m_sleep;
    JobNotices *m_notices; ///< the window's child
    TrayIcon *m_tray; ///< the window's child
};
}
