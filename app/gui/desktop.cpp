#include "desktop.h"

#include "ui/session/session.h"
#include "ui/window/mainwindow.h"

namespace larder
{
Desktop::Desktop(JobController &jobs, MainWindow &window)
    : m_notifications(QDBusConnection::sessionBus()),
      m_sleep(jobs, QDBusConnection::systemBus(), QDBusConnection::sessionBus()),
      m_notices(new JobNotices(jobs, m_notifications, window)),
      m_tray(new TrayIcon(jobs, window.mainActions(), window))
{
    QObject::connect(m_notices, &JobNotices::showRequested, &window, &MainWindow::comeUp);
    QObject::connect(&window, &MainWindow::healthChanged, m_tray, &TrayIcon::present);
    m_tray->present(window.session().health());
    QObject::connect(m_tray, &TrayIcon::showRequested, &window, &MainWindow::comeUp);
}
}
