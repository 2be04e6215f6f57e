#pragma once

#include "core/job/joboutcome.h"
#include "core/job/jobspec.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace larder
{
class JobController;
class Notifications;

/// Tells through the desktop how a job ended when the user is not looking at the window: with buttons to show it and to
/// open the folder of its backups.
class JobNotices : public QObject
{
    Q_OBJECT
public:
    JobNotices(const JobController &jobs, Notifications &notifications, QWidget &window);

Q_SIGNALS:
    void showRequested(); ///< raise the window

private:
    void tell(int job, const JobSpec &spec, const JobOutcome &outcome);
    void act(const QString &key, const QString &action);

    Notifications &m_notifications;
    QWidget &m_window;
    QHash<QString, QString> m_folders; ///< by the notice's key
};
}
