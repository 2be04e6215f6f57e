#pragma once

#include "core/job/jobspec.h"
#include "ui/dialogs/cleanupmodel.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QSpinBox;
class QTreeView;

namespace larder
{
class Catalogue;
class CleanupCalendar;
class JobController;
class JobProgress;
class MessagePanel;
class OneJob;
struct JobEvent;
struct JobOutcome;

/// Shows what a retention would remove and why, in a calendar and a list, by a dry run that follows the two numbers,
/// and removes it when told to. Accepted when something was removed.
class CleanupDialog : public QDialog
{
    Q_OBJECT
public:
    CleanupDialog(JobController &controller, Catalogue &catalogue, QString repository, int retentionDays,
                  QWidget *parent = nullptr);

    void reject() override;

private:
    enum class State { Looking, Ready, Removing, Done };

    QWidget *makePolicy(int retentionDays);
    QWidget *makeCalendar();
    QWidget *makeList();
    QLayout *makeButtons();
    CleanupSpec spec() const;
    void look();
    void remove();
    void onEvent(const JobEvent &event);
    void onFinished(const JobOutcome &outcome);
    void showPlan();
    void showDay(const QDate &date);
    void showOutcome(const JobOutcome &outcome);
    QString question() const;
    QString whatStays() const;
    int pinned() const;
    void refresh();

    JobController &m_controller;
    Catalogue &m_catalogue;
    const QString m_repository;
    OneJob *m_job;
    CleanupModel *m_model;
    QSortFilterProxyModel *m_shown;
    QList<CleanupItem> m_arriving;
    State m_state = State::Looking;
    QTimer m_pause;
    bool m_removedSomething = false;

    QLabel *m_question;
    QLabel *m_stays;
    QWidget *m_policy = nullptr;
    QWidget *m_calendarPanel = nullptr;
    CleanupCalendar *m_calendar = nullptr;
    QScrollArea *m_months = nullptr;
    QWidget *m_list = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_copies = nullptr;
    QTreeView *m_view = nullptr;
    JobProgress *m_progress;
    MessagePanel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};
}
