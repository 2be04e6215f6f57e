#pragma once

#include "ui/restore/restorepage.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace larder
{
class FindingList;
class JobController;
class JobProgress;
class MessagePanel;
class OneJob;
class RestorePlan;
struct JobEvent;
struct JobOutcome;

/// Page 3: the flight check. Runs each time one comes here; one goes on only when nothing is in the way. To put a part
/// in the place of a whole database, or to send statements that may do anything, one has to say so here; and
/// where something is in the way, or a restore has failed, that one wants what can be loaded.
class RestoreCheckPage : public RestorePage
{
    Q_OBJECT
public:
    RestoreCheckPage(JobController &controller, RestorePlan &plan, QWidget *parent = nullptr);

    QString title() const override { return tr("Flight check"); }
    void enter() override;
    void leave() override;
    bool isComplete() const override { return m_passed; }
    QWidget *firstField() override;

private:
    void check();
    void onEvent(const JobEvent &event);
    void onFinished(const JobOutcome &outcome);
    QString verdict() const;
    void offerRescue();

    RestorePlan &m_plan;
    OneJob *m_job;
    QLabel *m_verdict;
    JobProgress *m_progress;
    FindingList *m_findings;
    MessagePanel *m_problem;
    QCheckBox *m_part;
    QCheckBox *m_statements;
    QCheckBox *m_rescue;
    QPushButton *m_again;
    bool m_passed = false;
};
}
