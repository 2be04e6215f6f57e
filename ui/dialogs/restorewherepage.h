#pragma once

#include "core/job/jobspec.h"
#include "ui/dialogs/restorepage.h"

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace larder
{
class JobController;
class MessagePanel;
class OneJob;
class ProfileStore;
class RestorePlan;
struct JobOutcome;

/// Page 2: which server, and into which database in which of four ways. Asks the server what it has so that names are
/// checked while they are typed.
class RestoreWherePage : public RestorePage
{
    Q_OBJECT
public:
    RestoreWherePage(JobController &controller, ProfileStore &profiles, RestorePlan &plan, QWidget *parent = nullptr);

    QString title() const override { return tr("Where to"); }
    void enter() override;
    bool isComplete() const override;
    QWidget *firstField() override;
    /// As if the user had chosen a new database of that name.
    void turnToNew(const QString &name);

private:
    void makeModes(QLayout *layout);
    QFormLayout *makeTarget();
    void fillServers();
    void inspect();
    void onInspected(const JobOutcome &outcome);
    void showMode();
    void takeOver();
    QString target() const;

    ProfileStore &m_profiles;
    RestorePlan &m_plan;
    OneJob *m_job;
    QComboBox *m_server;
    QLabel *m_serverState;
    MessagePanel *m_problem;
    QButtonGroup *m_modes;
    QLabel *m_targetLabel;
    QStackedWidget *m_targets;
    QLineEdit *m_newName;
    QComboBox *m_existing;
    QLabel *m_remark;
    bool m_known = false; ///< the chosen server has answered
    bool m_nameEdited = false;
};
}
