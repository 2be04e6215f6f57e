#include "ui/restore/restorewizard.h"

#include "ui/jobs/onejob.h"
#include "ui/manual/manualplaces.h"
#include "ui/restore/restorecheckpage.h"
#include "ui/restore/restoreconfirmpage.h"
#include "ui/restore/restoreresultpage.h"
#include "ui/restore/restorerunpage.h"
#include "ui/restore/restorewhatpage.h"
#include "ui/restore/restorewherepage.h"
#include "ui/restore/restorewords.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/steptrail.h"

#include <QIcon>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
RestoreWizard::RestoreWizard(JobController &controller, Catalogue &catalogue, ProfileStore &profiles,
                             const BackupRecord &record, QWidget *parent)
    : RestoreWizard(controller, catalogue, profiles, record, {}, {}, parent)
{ }

RestoreWizard::RestoreWizard(JobController &controller, Catalogue &catalogue, ProfileStore &profiles,
                             const BackupRecord &record, const QStringList &tables, const QString &server,
                             QWidget *parent)
    : QDialog(parent),
      m_plan(record, controller.services().clock->nowUtc()),
      m_job(new OneJob(controller, this)),
      m_heading(headingLabel()),
      m_pages(new QStackedWidget),
      m_back(new QPushButton(tr("&Back"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_forward(new QPushButton)
{
    setManualPlace(this, "restore.md");
    setWindowTitle(tr("Restore %1").arg(record.database));
    m_forward->setObjectName(u"forward"_s);
    addPages(controller, catalogue, profiles, tables, server);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 24, 24, 16);
    content->setSpacing(16);
    content->addWidget(m_heading);
    content->addWidget(m_pages, 1);
    content->addLayout(makeButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trail);
    layout->addLayout(content, 1);
    resize(fittingScreen(*this, {860, 720}));

    connect(m_job, &OneJob::finished, this, &RestoreWizard::onRestored);
    enter(tables.isEmpty() || m_plan.isForeign() ? What : Where);
}

void RestoreWizard::addPages(JobController &controller, Catalogue &catalogue, ProfileStore &profiles,
                             const QStringList &tables, const QString &server)
{
    m_where = new RestoreWherePage(controller, profiles, m_plan, server, tables);
    m_result = new RestoreResultPage(controller, *m_job, m_plan);
    auto *confirm = new RestoreConfirmPage(m_plan);
    connect(confirm, &RestoreConfirmPage::safeWayChosen, this, &RestoreWizard::takeSafeWay);
    m_steps = {new RestoreWhatPage(controller, catalogue, m_plan),
               m_where,
               new RestoreCheckPage(controller, m_plan),
               confirm,
               new RestoreRunPage(*m_job, m_plan),
               m_result};
    QStringList titles;
    for (RestorePage *page : std::as_const(m_steps)) {
        auto *column = new ScrollColumn(page);
        connect(column, &ScrollColumn::grown, this, [this] { growToFit(this); });
        m_pages->addWidget(column);
        titles += page->title();
        connect(page, &RestorePage::changed, this, &RestoreWizard::refreshButtons);
    }
    m_trail = new StepTrail(titles);
}

QLayout *RestoreWizard::makeButtons()
{
    for (QPushButton *button : {m_back, m_cancel, m_forward})
        button->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &RestoreWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreWizard::reject);
    connect(m_forward, &QPushButton::clicked, this, &RestoreWizard::goForward);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_back);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_forward);
    return layout;
}

RestoreWizard::Page RestoreWizard::currentPage() const { return static_cast<Page>(m_pages->currentIndex()); }
RestorePage *RestoreWizard::page(int index) const { return m_steps.at(index); }

void RestoreWizard::goForward()
{
    if (!page(currentPage())->isComplete())
        return;
    if (currentPage() == Result)
        done(m_restored ? Accepted : Rejected);
    else
        enter(currentPage() == Where && m_plan.toFile() ? Confirm : currentPage() + 1);
}

/// From the result of a failed restore back to the choice of the target: server and database may have changed.
void RestoreWizard::goBack()
{
    page(currentPage())->leave();
    if (currentPage() == Result || (currentPage() == Confirm && m_plan.toFile()))
        enter(Where);
    else
        turnTo(currentPage() - 1);
}

void RestoreWizard::enter(int index)
{
    turnTo(index);
    page(index)->enter();
    refreshButtons();
}

void RestoreWizard::turnTo(int index)
{
    m_pages->setCurrentIndex(index);
    m_trail->setCurrent(index);
    m_heading->setText(page(index)->title());
    setAccessibleDescription(tr("Step %1 of %2: %3").arg(index + 1).arg(m_pages->count()).arg(page(index)->title()));
    refreshButtons();
    chooseDefaultButton();
    if (QWidget *field = page(index)->firstField())
        field->setFocus();
}

void RestoreWizard::refreshButtons()
{
    const Page current = currentPage();
    m_back->setVisible(current != What && current != Run && !(current == Result && m_restored));
    m_back->setEnabled(current != Result || page(Result)->isComplete());
    m_cancel->setVisible(current != Result);
    m_forward->setVisible(current != Run);
    m_forward->setText(page(current)->forwardText());
    m_forward->setIcon(current == Confirm ? QIcon::fromTheme(u"larder-restore"_s) : QIcon());
    m_forward->setEnabled(page(current)->isComplete());
}

/// Return must never start a restore: on the page that does, it cancels.
void RestoreWizard::chooseDefaultButton()
{
    QPushButton *chosen = currentPage() == Confirm || currentPage() == Run ? m_cancel : m_forward;
    chosen->setDefault(true);
    if (currentPage() == Confirm)
        m_cancel->setFocus();
}

void RestoreWizard::takeSafeWay(const QString &newDatabase)
{
    m_where->turnToSafeWay(newDatabase);
    enter(Check);
}

void RestoreWizard::onRestored(const JobOutcome &outcome)
{
    m_restored = outcome.ok() || outcome.error.code() == ErrorCode::PartlyLoaded;
    m_plan.hasFailed = m_plan.hasFailed || outcome.status == JobStatus::Failed;
    m_result->present(outcome);
    enter(Result);
}

void RestoreWizard::reject()
{
    if (m_job->isRunning() || !m_result->isComplete())
        askToStop();
    else
        done(m_restored ? Accepted : Rejected);
}

/// The box reports back by its button: no event loop of its own, the job goes on meanwhile.
void RestoreWizard::askToStop()
{
    if (findChild<QMessageBox *>())
        return;
    const bool undoing = !m_job->isRunning();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Still working"),
                                undoing ? tr("Cancel the undo of \"%1\"?").arg(m_plan.spec.database)
                                        : tr("Cancel the restore of \"%1\"?").arg(m_plan.record.meantDatabase()),
                                {}, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(undoing ? tr("The databases stay as they are now.") : RestoreWords(m_plan).during());
    auto *stop = box->addButton(undoing ? tr("Cancel the undo") : tr("Cancel the restore"), QMessageBox::AcceptRole);
    auto *goOn = box->addButton(tr("Go on"), QMessageBox::RejectRole);
    box->setDefaultButton(goOn);
    box->setEscapeButton(goOn);
    connect(stop, &QPushButton::clicked, undoing ? m_result->undoJob() : m_job, &OneJob::cancel);
    connect(m_job, &OneJob::finished, box, &QWidget::close);
    box->open();
}
}
