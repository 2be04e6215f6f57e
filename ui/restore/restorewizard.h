#pragma once

#include "core/job/joboutcome.h"
#include "ui/restore/restoreplan.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace larder
{
class Catalogue;
class JobController;
class OneJob;
class ProfileStore;
class RestoreConfirmPage;
class RestorePage;
class RestoreResultPage;
class RestoreWherePage;
class StepTrail;

/// Leads from a backup to a restored database, tables or a file in six pages; for a file there is no flight check.
/// Starts the verification, the flight check, the restore and the undo itself; accepted when a restore succeeded. While
/// a restore runs, closing asks first and then cancels the job.
class RestoreWizard : public QDialog
{
    Q_OBJECT
public:
    enum Page { What, Where, Check, Confirm, Run, Result };

    RestoreWizard(JobController &controller, Catalogue &catalogue, ProfileStore &profiles, const BackupRecord &record,
                  QWidget *parent = nullptr);
    /// Begins with the choice of the target and these tables ticked, named as in SQL. `server`: the saved one chosen at
    /// first.
    RestoreWizard(JobController &controller, Catalogue &catalogue, ProfileStore &profiles, const BackupRecord &record,
                  const QStringList &tables, const QString &server, QWidget *parent = nullptr);

    Page currentPage() const;
    void reject() override;

private:
    void addPages(JobController &controller, Catalogue &catalogue, ProfileStore &profiles, const QStringList &tables,
                  const QString &server);
    QLayout *makeButtons();
    RestorePage *page(int index) const;
    void goForward();
    void goBack();
    void turnTo(int index);
    void enter(int index);
    void refreshButtons();
    void chooseDefaultButton();
    void takeSafeWay(const QString &newDatabase);
    void onRestored(const JobOutcome &outcome);
    void askToStop();

    RestorePlan m_plan;
    OneJob *m_job;
    StepTrail *m_trail = nullptr;
    QLabel *m_heading;
    QStackedWidget *m_pages;
    QList<RestorePage *> m_steps; ///< in the order of Page
    RestoreWherePage *m_where = nullptr;
    RestoreResultPage *m_result = nullptr;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_forward;
    bool m_restored = false;
};
}
