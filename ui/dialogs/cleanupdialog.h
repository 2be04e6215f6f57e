#pragma once

#include "core/job/jobspec.h"
#include "ui/dialogs/cleanupplan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QTreeView;

namespace larder
{
class CleanupCalendar;
class CleanupModel;
class CleanupSimulation;
class Error;
class JobController;
class JobProgress;
class MessagePanel;
class OneJob;
class RetentionForm;
struct JobOutcome;

/// The simulator: shows what a retention would remove and why, in a calendar and a list that follow its rules as they
/// are edited, and removes it when told to. Accepted when something was removed.
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
    enum class State { Looking, Planning, Ready, Removing, Done };

    QWidget *makePolicy(const RetentionPolicy &policy);
    QWidget *makeCalendar();
    QWidget *makeList();
    QLayout *makeButtons();
    CleanupSpec spec() const;
    void look();
    void remove();
    void plan();
    void remember();
    void fail(const Error &error);
    void onFinished(const JobOutcome &outcome);
    void showPlan(const std::shared_ptr<const CleanupPlan> &plan);
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
    State m_state = State::Looking;
    bool m_removedSomething = false;

    QLabel *m_question;
    QLabel *m_stays;
    QWidget *m_policy = nullptr;
    QWidget *m_calendarPanel = nullptr;
    CleanupCalendar *m_calendar = nullptr;
    QScrollArea *m_months = nullptr;
    QWidget *m_list = nullptr;
    RetentionForm *m_form = nullptr;
    QPushButton *m_remember = nullptr;
    QTreeView *m_view = nullptr;
    JobProgress *m_progress;
    MessagePanel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};
}
