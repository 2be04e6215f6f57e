#pragma once

#include "ui/restore/restorepage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace larder
{
class JobController;
class MessagePanel;
class OneJob;
class ProfileStore;
class RestoreFileField;
class RestorePlan;
class RestoreReplacement;
class RestoreTablePlace;
class RestoreTables;
class RestoreWays;
class SecondaryLabel;
struct JobOutcome;

/// Page 2: what the backup is to become, on which server, and under which name. Asks the server what it has so that
/// names are checked while they are typed.
class RestoreWherePage : public RestorePage
{
    Q_OBJECT
public:
    /// `server`: the saved one chosen at first, or empty. With `tables` (named as in SQL) these are ticked and their
    /// restore is chosen.
    RestoreWherePage(JobController &controller, ProfileStore &profiles, RestorePlan &plan, const QString &server,
                     const QStringList &tables, QWidget *parent = nullptr);

    QString title() const override { return tr("Where to"); }
    void enter() override;
    bool isComplete() const override;
    QWidget *firstField() override;
    /// As if the user had chosen the way that replaces nothing: a new database of that name, or for tables a schema of
    /// their own.
    void turnToSafeWay(const QString &newDatabase);

private:
    void makeForm(QFormLayout *form);
    QWidget *makeTarget();
    void fillServers(const QString &chosen);
    void inspect();
    void onInspected(const JobOutcome &outcome);
    void fillTargets();
    void followDatabase();
    void showWay();
    void takeOver();
    void takeOverTables();
    QString target() const;

    ProfileStore &m_profiles;
    RestorePlan &m_plan;
    OneJob *m_job;
    RestoreWays *m_ways;
    QFormLayout *m_form;
    QComboBox *m_server;
    SecondaryLabel *m_serverState;
    MessagePanel *m_problem;
    QLabel *m_targetLabel;
    QStackedWidget *m_targets;
    QWidget *m_serverRow;
    QWidget *m_targetRow;
    QLineEdit *m_newName;
    QLineEdit *m_loadAs;
    QComboBox *m_existing;
    SecondaryLabel *m_remark;
    RestoreFileField *m_file;
    RestoreReplacement *m_replacement;
    RestoreTables *m_tables;
    RestoreTablePlace *m_place;
    QWidget *m_rest; ///< takes the room the tables would take
    bool m_known = false; ///< the chosen server has answered
    bool m_nameEdited = false;
    QString m_fileProblem;
};
}
