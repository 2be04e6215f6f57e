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
class JobsElsewhere;
struct JobRecord;

/// The jobs below the window: running ones first, those of other processes among them, then those that ended, newest
/// first. The jobs the window starts for itself appear only when they fail.
class JobDock : public QDockWidget
{
    Q_OBJECT
public:
    JobDock(JobController &jobs, Catalogue &catalogue, QWidget *parent = nullptr);

    /// Adds the last jobs of earlier starts from the catalogue, and those that other processes run.
    void showHistory();
    int cardCount() const;
    QList<QWidget *> cards() const; ///< from the top down
    JobsElsewhere &elsewhere() { return *m_elsewhere; }

private:
    void add(JobCard *card, int place);
    void remove(JobCard *card);
    void begin(int job, const JobSpec &spec);
    void end(int job, const JobSpec &spec, const JobOutcome &outcome);
    void beginElsewhere(const JobRecord &record);
    void endElsewhere(const JobRecord &record);
    JobCard *cardOf(const JobRecord &record);
    void readMeters();
    void showOrHint();

    JobController &m_jobs;
    Catalogue &m_catalogue;
    JobsElsewhere *m_elsewhere;
    QHash<int, JobCard *> m_running;
    QHash<QString, JobCard *> m_runningElsewhere; ///< by the job's id
    QList<JobCard *> m_cards;
    QStackedWidget *m_pages;
    QVBoxLayout *m_list;
    QTimer m_timer;
};
}
