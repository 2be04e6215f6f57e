#pragma once

#include "core/job/joboutcome.h"
#include "core/job/jobspec.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;

namespace larder
{
class JobController;
class JobProgress;
class MessagePanel;
class OneJob;
class SecondaryLabel;

/// The databases of a server that replacing restores put aside: each can be put back or removed, both after its name is
/// typed. Asks the server when opened and after each change.
class KeptDialog : public QDialog
{
    Q_OBJECT
public:
    KeptDialog(JobController &jobs, const ServerAddress &server, const QString &serverName, QWidget *parent = nullptr);

    /// Cancels a change that is under way, else closes.
    void reject() override;

private:
    QWidget *makeList();
    QWidget *makeButtons();
    void inspect();
    void onInspected(const JobOutcome &outcome);
    void fill(const QJsonArray &kept);
    void putBack();
    void remove();
    void change(const JobSpec &spec);
    void onChanged(const JobOutcome &outcome);
    void refreshButtons();
    QJsonObject current() const; ///< empty when none is selected

    ServerAddress m_server;
    QString m_serverName;
    QDateTime m_now;
    OneJob *m_looking;
    OneJob *m_changing;
    QStandardItemModel *m_model;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    QLabel *m_nothing;
    SecondaryLabel *m_total;
    MessagePanel *m_message;
    JobProgress *m_progress;
    QPushButton *m_undo;
    QPushButton *m_remove;
    QPushButton *m_close;
};
}
