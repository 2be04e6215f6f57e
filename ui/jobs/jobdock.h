#pragma once

#include "core/job/joboutcome.h"
#include "core/job/jobspec.h"

#include <QDockWidget>
#include <QHash>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace larder
{
class Catalogue;
class JobCard;
class JobController;

/// The jobs below the window: running ones first, then those that ended, newest first. The jobs the window starts for
/// itself appear only when they fail.
class JobDock : public QDockWidget
{
    Q_OBJECT
public:
    JobDock(JobController &jobs, const Catalogue &catalogue, QWidget *parent = nullptr);

    /// Adds the last jobs of earlier starts from the catalogue.
    void showHistory();
    int cardCount() const;

private:
    void add(JobCard *card, int place);
    void remove(JobCard *card);
    void begin(int job, const JobSpec &spec);
    void end(int job, const JobSpec &spec, const JobOutcome &outcome);
    void readMeters();
    void showOrHint();

    JobController &m_jobs;
    const Catalogue &m_catalogue;
    QHash<int, JobCard *> m_running;
    QList<JobCard *> m_cards;
    QStackedWidget *m_pages;
    QVBoxLayout *m_list;
    QTimer m_timer;
};
}
