#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace larder
{
class JobController;

/// Keeps the computer from going to sleep by itself while a job of the user's runs: through systemd
/// (org.freedesktop.login1.Manager.Inhibit on `systemBus`), else through the desktop's portal
/// (org.freedesktop.portal.Inhibit on `sessionBus`). Where neither exists the log says so, and the jobs run on.
class SleepInhibitor : public QObject
{
    Q_OBJECT
public:
    SleepInhibitor(const JobController &jobs, QDBusConnection systemBus, QDBusConnection sessionBus,
                   QObject *parent = nullptr);
    ~SleepInhibitor() override;

private:
    void update();
    void inhibit();
    void askPortal();
    void release();

    const JobController &m_jobs;
    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_lock; ///< systemd's, held for as long as it is open
    QString m_request; ///< the portal's, held until it is closed
    bool m_wanted = false;
    bool m_complained = false;
};
}
