#pragma once

#include "ui/restore/restorepage.h"

class QLabel;

namespace larder
{
class JobProgress;
class JobLog;
class OneJob;
class RestorePlan;

/// Page 5: the restore while it runs. There is no way back from here but Cancel. `job` is the wizard's.
class RestoreRunPage : public RestorePage
{
    Q_OBJECT
public:
    RestoreRunPage(OneJob &job, RestorePlan &plan, QWidget *parent = nullptr);

    QString title() const override { return tr("Restore"); }
    /// Starts it.
    void enter() override;
    bool isComplete() const override { return false; }

private:
    OneJob &m_job;
    RestorePlan &m_plan;
    QLabel *m_what;
    QLabel *m_safety;
    JobProgress *m_progress;
    JobLog *m_log;
};
}
