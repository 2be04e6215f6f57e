#pragma once

#include "core/job/joboutcome.h"
#include "ui/restore/restorepage.h"

class QFormLayout;
class QPushButton;

namespace larder
{
class JobController;
class JobLog;
class JobProgress;
class MessagePanel;
class OneJob;
class RestorePlan;

/// Page 6: what came of it: what was compared, what was kept and how to undo; or what failed and what is untouched.
/// `restore` is the wizard's job, whose log is shown here too.
class RestoreResultPage : public RestorePage
{
    Q_OBJECT
public:
    RestoreResultPage(JobController &controller, OneJob &restore, RestorePlan &plan, QWidget *parent = nullptr);

    QString title() const override { return tr("Result"); }
    QWidget *firstField() override;
    void present(const JobOutcome &outcome);
    OneJob *undoJob() const { return m_undoJob; }
    /// One does not leave the page before an undo has ended.
    bool isComplete() const override;
    QString forwardText() const override { return tr("&Close"); }

private:
    QWidget *makeUndo();
    void presentSuccess(const JobOutcome &outcome);
    void presentFailure(const JobOutcome &outcome);
    void showFacts(const JobOutcome &outcome);
    void askForUndo();
    void showKept();
    void undo();
    void onUndone(const JobOutcome &outcome);

    JobController &m_controller;
    RestorePlan &m_plan;
    OneJob *m_undoJob;
    MessagePanel *m_message;
    QWidget *m_facts;
    QFormLayout *m_factRows;
    QPushButton *m_undo;
    QPushButton *m_kept;
    JobProgress *m_undoProgress;
    QWidget *m_undoBox;
    JobLog *m_log;
    QString m_keptDatabase;
};
}
