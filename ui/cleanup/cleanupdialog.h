#pragma once

#include "core/job/jobspec.h"
#include "ui/cleanup/cleanupplan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace larder
{
class CleanupModel;
class CleanupMonths;
class CleanupSimulation;
class CodeBox;
class Disclosure;
class Error;
class JobController;
class JobProgress;
class MessagePanel;
class OneJob;
class RetentionForm;
struct JobOutcome;

/// The simulator: shows what a retention would remove and why, in a calendar and a list that follow its rules as they
/// are edited and backups that come and go, and removes it when told to: exactly what was shown, for it looks once more
/// and asks again when something else would go. Accepted when something was removed.
class CleanupDialog : public QDialog
{
    Q_OBJECT
public:
    CleanupDialog(JobController &controller, QString repository, const RetentionPolicy &policy,
                  QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// These rules are to be those of the repository from now on.
    void policyChosen(const larder::RetentionPolicy &policy);

private:
    enum class State {
        Looking, ///< for the backups, at first
        Planning,
        Ready,
        Changed, ///< something else would go than was shown: Delete waits for a word
        Checking, ///< before deleting, whether the plan still holds
        Removing,
        Done
    };

    QWidget *makePolicy(const RetentionPolicy &policy);
    QWidget *makeList();
    QLayout *makeButtons();
    CleanupSpec spec() const;
    void look();
    void check();
    void remove();
    void plan();
    void onOtherJob(int job, const JobSpec &spec);
    void onMessageAction();
    void trustClock();
    void remember();
    void fail(const Error &error);
    void onFinished(const JobOutcome &outcome);
    void onPlanned(const std::shared_ptr<const CleanupPlan> &plan);
    void showPlan(const std::shared_ptr<const CleanupPlan> &plan);
    void tellAboutPlan(const CleanupPlan &plan, bool changed);
    void showDay(const QDate &date);
    void showOutcome(const JobOutcome &outcome);
    QString question() const;
    QString whatStays() const;
    QString whatGoes() const;
    void refresh();

    JobController &m_controller;
    const QString m_repository;
    OneJob *m_job;
    CleanupModel *m_model;
    CleanupSimulation *m_simulation;
    RetentionPolicy m_remembered;
    RetentionPolicy m_shown; ///< of the plan that is shown
    int m_look = 0; ///< the job that looks
    bool m_hasPlan = false;
    bool m_clockIsRight = false; ///< the user says so
    State m_state = State::Looking;
    bool m_removedSomething = false;

    QLabel *m_question;
    QLabel *m_stays;
    QWidget *m_policy = nullptr;
    QWidget *m_list = nullptr;
    RetentionForm *m_form = nullptr;
    QPushButton *m_remember = nullptr;
    CodeBox *m_command;
    Disclosure *m_sameAsCommand;
    QTreeView *m_view = nullptr;
    CleanupMonths *m_months;
    JobProgress *m_progress;
    MessagePanel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};
}
