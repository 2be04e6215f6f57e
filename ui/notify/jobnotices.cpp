#include "ui/notify/jobnotices.h"

#include "ui/jobs/jobcontroller.h"
#include "ui/notify/notifications.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString keyPrefix = u"job-"_s;

QString iconOf(JobStatus status)
{
    switch (status) {
    case JobStatus::Succeeded: return u"dialog-ok"_s;
    case JobStatus::SucceededWithWarnings: return u"dialog-warning"_s;
    default: return u"dialog-error"_s;
    }
}
}

JobNotices::JobNotices(const JobController &jobs, Notifications &notifications, QWidget &window)
    : QObject(&window), m_notifications(notifications), m_window(window)
{
    connect(&jobs, &JobController::finished, this, &JobNotices::tell);
    connect(&notifications, &Notifications::actionChosen, this, &JobNotices::act);
}

void JobNotices::tell(int job, const JobSpec &spec, const JobOutcome &outcome)
{
    // A dialog of ours counts as looking; who cancelled a job knows.
    if (m_window.window()->isActiveWindow() || !belongsInHistory(spec) || outcome.status == JobStatus::Cancelled)
        return;
    const QString key = keyPrefix + QString::number(job);
    const QString folder = repositoryOf(spec);
    Notice notice{titleOf(spec), outcome.summary, iconOf(outcome.status)};
    notice.isUrgent = outcome.status == JobStatus::Failed;
    notice.actions = {{u"default"_s, tr("Show")}, {u"show"_s, tr("Show")}};
    if (outcome.ok() && !folder.isEmpty() && QDir(folder).exists())
        notice.actions.append({u"folder"_s, tr("Open folder")});
    m_folders.insert(key, folder);
    m_notifications.show(key, notice);
}

void JobNotices::act(const QString &key, const QString &action)
{
    if (!m_folders.contains(key))
        return;
    if (action == "folder"_L1)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folders.value(key)));
    else
        Q_EMIT showRequested();
}
}
