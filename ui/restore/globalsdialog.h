#pragma once

#include "core/job/joboutcome.h"
#include "core/job/specs/globalsspec.h"
#include "core/repository/backuptypes.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace larder
{
class CodeView;
class GlobalsModel;
class JobController;
class JobProgress;
class MessagePanel;
class OneJob;
class ProfileStore;
class SecondaryLabel;

/// Roles and tablespaces of a backup beside those of a server: what is missing there, what differs, and the SQL of
/// each. Adds what is missing after a yes; changes what differs once the server's name is typed.
class GlobalsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `server`: the saved one chosen at first, or empty.
    GlobalsDialog(JobController &jobs, ProfileStore &profiles, const BackupRecord &backup, const QString &server,
                  QWidget *parent = nullptr);

    /// Cancels a change that is under way, else closes.
    void reject() override;

private:
    QLayout *makeHead();
    QWidget *makeList();
    QLayout *makeButtons();
    void fillServers(const QString &chosen);
    void compare();
    void onCompared(const JobOutcome &outcome);
    void showCurrent();
    void showCounts();
    void ask();
    void apply();
    void onApplied(const JobOutcome &outcome);
    bool alsoChanges() const;

    ProfileStore &m_profiles;
    GlobalsSpec m_spec;
    OneJob *m_comparing;
    OneJob *m_applying;
    GlobalsModel *m_model;
    QComboBox *m_server;
    SecondaryLabel *m_counts;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    CodeView *m_sql;
    MessagePanel *m_message;
    JobProgress *m_progress;
    QCheckBox *m_equal;
    QCheckBox *m_change;
    QPushButton *m_cancel;
    QPushButton *m_add;
};
}
