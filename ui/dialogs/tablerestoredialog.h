#pragma once

#include "core/job/jobspec.h"
#include "core/repository/backuptypes.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace larder
{
class CodeBox;
class JobController;
struct JobOutcome;
class MessagePanel;
class OneJob;
class ProfileStore;
class SecondaryLabel;

/// Asks where tables of a backup go: into a schema of their own, or back into place once the database's name is typed.
class TableRestoreDialog : public QDialog
{
    Q_OBJECT
public:
    /// `tables` named as in SQL, at least one; `server`: the saved one chosen at first.
    TableRestoreDialog(JobController &jobs, ProfileStore &profiles, const BackupRecord &backup,
                       const QStringList &tables, const QString &server, QWidget *parent = nullptr);

    /// What was agreed to; complete once the dialog is accepted.
    const RestoreSpec &spec() const { return m_spec; }

private:
    void addWhere(QVBoxLayout *layout);
    void addHow(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void fillServers(const QString &chosen);
    void inspect();
    void onInspected(const JobOutcome &outcome);
    void takeOver();
    bool isComplete() const;

    ProfileStore &m_profiles;
    OneJob *m_job;
    RestoreSpec m_spec;
    const QString m_database; ///< of the backup
    QComboBox *m_server;
    QComboBox *m_target;
    SecondaryLabel *m_state;
    MessagePanel *m_problem;
    QRadioButton *m_apart;
    QRadioButton *m_inPlace;
    QLineEdit *m_schema;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    CodeBox *m_command;
    QPushButton *m_restore = nullptr;
    QPushButton *m_cancel = nullptr;
};
}
