#include "ui/cleanup/cleanupdialog.h"

#include "core/base/format.h"
#include "ui/cleanup/cleanupmodel.h"
#include "ui/cleanup/cleanupmonths.h"
#include "ui/cleanup/cleanupsimulation.h"
#include "ui/cleanup/retentionform.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/jobs/jobprogress.h"
#include "ui/jobs/onejob.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/commandwords.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollcolumn.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QPushButton>
#include <QTreeView>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString deleteText(qsizetype backups)
{
    return backups == 1 ? CleanupDialog::tr("Delete 1 backup")
                        : CleanupDialog::tr("Delete %n backups", nullptr, static_cast<int>(backups));
}

QString deleteText(const CleanupPlan &plan)
{
    const QString size = formatBytes(plan.removedBytes);
    return plan.removals == 1
        ? CleanupDialog::tr("Delete 1 backup (%1)").arg(size)
        : CleanupDialog::tr("Delete %n backups (%1)", nullptr, static_cast<int>(plan.removals)).arg(size);
}
}

CleanupDialog::CleanupDialog(JobController &controller, QString repository, const RetentionPolicy &policy,
                             QWidget *parent)
    : QDialog(parent),
      m_controller(controller),
      m_repository(std::move(repository)),
      m_job(new OneJob(controller, this)),
      m_model(new CleanupModel(this)),
      m_simulation(new CleanupSimulation(controller.services(), m_repository, this)),
      m_remembered(policy),
      m_question(headingLabel()),
      m_stays(new SecondaryLabel),
      m_command(new CodeBox(tr("Command"))),
      m_sameAsCommand(new Disclosure(tr("&The same as a command"), m_command)),
      m_months(new CleanupMonths(controller.services().clock->nowLocal().date())),
      m_progress(new JobProgress(*m_job)),
      m_message(new MessagePanel),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_delete(new QPushButton)
{
    setManualPlace(this, "cleanup.md");
    setWindowTitle(tr("Clean up"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_stays);
    m_policy = makePolicy(policy);
    m_list = makeList();
    auto *simulator = new QHBoxLayout;
    simulator->setContentsMargins(0, 8, 0, 8);
    simulator->setSpacing(32);
    simulator->addWidget(m_policy);
    simulator->addWidget(m_months, 1);
    layout->addLayout(simulator);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sameAsCommand);
    layout->addLayout(makeButtons());
    resize(1040, 800);

    connect(m_months, &CleanupMonths::dayChosen, this, &CleanupDialog::showDay);
    connect(m_message, &MessagePanel::actionTriggered, this, &CleanupDialog::onMessageAction);
    connect(m_sameAsCommand, &Disclosure::toggled, this, [this] { growToFit(this); });
    connect(&controller, &JobController::finished, this, &CleanupDialog::onOtherJob);
    connect(m_job, &OneJob::finished, this, &CleanupDialog::onFinished);
    connect(m_simulation, &CleanupSimulation::planned, this, &CleanupDialog::onPlanned);
    connect(m_simulation, &CleanupSimulation::failed, this, &CleanupDialog::fail);
    look();
    m_cancel->setFocus();
}

QWidget *CleanupDialog::makePolicy(const RetentionPolicy &policy)
{
    m_form = new RetentionForm(policy);
    connect(m_form, &RetentionForm::changed, this, &CleanupDialog::plan);
    m_remember = new QPushButton(tr("&Remember these rules"));
    m_remember->setToolTip(tr("Backups into this folder and cleanups of it begin with them from now on."));
    m_remember->setAutoDefault(false);
    connect(m_remember, &QPushButton::clicked, this, &CleanupDialog::remember);

    auto *rules = new QWidget;
    auto *layout = new QVBoxLayout(rules);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    layout->addWidget(m_remember, 0, Qt::AlignRight);
    layout->addStretch();
    auto *panel = new ScrollColumn(rules);
    panel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    return panel;
}

QWidget *CleanupDialog::makeList()
{
    m_view = new QTreeView;
    m_view->setModel(m_model);
    layOutAsList(m_view);
    m_view->header()->setResizeContentsPrecision(100); // the first rows will do: 20,000 take too long
    m_view->setMinimumHeight(120);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what the months leave
    m_view->setAccessibleName(tr("Backups and what happens to them"));
    auto *all = new QCheckBox(tr("&Show also what stays"));
    connect(all, &QCheckBox::toggled, m_model, &CleanupModel::setShowsAll);

    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(all);
    return list;
}

QLayout *CleanupDialog::makeButtons()
{
    m_delete->setIcon(QIcon::fromTheme(u"edit-delete"_s));
    m_delete->setAutoDefault(false);
    m_cancel->setDefault(true);
    connect(m_delete, &QPushButton::clicked, this, &CleanupDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &CleanupDialog::reject);
    auto *layout = new QHBoxLayout;
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_delete);
    return layout;
}

void CleanupDialog::look()
{
    m_state = State::Looking;
    m_hasPlan = false;
    m_message->hide();
    m_message->setActionText({});
    m_job->start(RefreshSpec{m_repository});
    m_look = m_job->number();
    refresh();
}

/// Another policy is asked for by hand: what goes by it needs no word of its own.
void CleanupDialog::plan()
{
    if (m_state == State::Ready || m_state == State::Planning || m_state == State::Changed) {
        m_state = State::Planning;
        m_simulation->setPolicy(m_form->policy());
    }
    refresh();
}

/// Whatever worked on the repository may have changed what goes. Until that is known Delete stays as it is: pressed, it
/// looks for itself.
void CleanupDialog::onOtherJob(int job, const JobSpec &spec)
{
    const bool follows = m_state == State::Ready || m_state == State::Planning || m_state == State::Changed;
    if (!follows || job == m_look || repositoryOf(spec) != m_repository)
        return;
    m_simulation->load(m_form->policy());
}

void CleanupDialog::remember()
{
    m_remembered = m_form->policy();
    Q_EMIT policyChosen(m_remembered);
    refresh();
}

CleanupSpec CleanupDialog::spec() const
{
    CleanupSpec spec;
    spec.repository = m_repository;
    spec.retention = m_form->policy();
    spec.clockIsRight = m_clockIsRight;
    spec.confirmed = true;
    return spec;
}

void CleanupDialog::check()
{
    if (m_state != State::Ready)
        return;
    m_state = State::Checking;
    m_job->start(RefreshSpec{m_repository});
    m_look = m_job->number();
    refresh();
}

void CleanupDialog::remove()
{
    m_state = State::Removing;
    m_job->start(spec());
    refresh();
}

void CleanupDialog::onFinished(const JobOutcome &outcome)
{
    if (m_state == State::Removing) {
        showOutcome(outcome);
    } else if (outcome.ok()) {
        m_state = m_state == State::Checking ? State::Checking : State::Planning;
        m_simulation->load(m_form->policy());
    } else {
        fail(outcome.error);
    }
    refresh();
    if (m_state == State::Done)
        QMetaObject::invokeMethod(
            this, [this] { resize(width(), sizeHint().height()); }, Qt::QueuedConnection);
}

void CleanupDialog::fail(const Error &error)
{
    m_state = State::Done;
    m_message->present(error);
    m_message->setActionText(tr("&Retry"));
    refresh();
}

void CleanupDialog::onPlanned(const std::shared_ptr<const CleanupPlan> &plan)
{
    const bool checks = m_state == State::Checking;
    const bool follows = m_state == State::Planning || m_state == State::Ready || m_state == State::Changed;
    if (!(checks && !m_job->isRunning()) && !follows)
        return;
    const bool isSame = plan->removesTheSameAs(m_model->plan());
    if (checks && isSame)
        return remove();
    // By another policy another plan was asked for.
    const bool asksAgain = m_hasPlan && m_shown == plan->policy && (!isSame || m_state == State::Changed);
    m_state = asksAgain ? State::Changed : State::Ready;
    if (asksAgain && (checks || m_delete->hasFocus()))
        m_cancel->setFocus(); // a key on its way to Delete does no harm
    tellAboutPlan(*plan, asksAgain);
    showPlan(plan);
}

void CleanupDialog::tellAboutPlan(const CleanupPlan &plan, bool changed)
{
    m_message->setVisible(plan.clockJumped || changed);
    m_message->setActionText({});
    if (changed) {
        m_message->present(MessagePanel::Kind::Warning, tr("Backups have come, gone or changed meanwhile."),
                           tr("Something else would be deleted now than was shown before. Look at the list again."));
        m_message->setActionText(tr("&I have seen what goes now"));
    } else if (plan.clockJumped) {
        m_message->present(MessagePanel::Kind::Warning, tr("The clock of this computer is in doubt."),
                           sentenceOf(plan.clock));
        m_message->setActionText(tr("The clock is ri&ght"));
    }
}

void CleanupDialog::onMessageAction()
{
    if (m_state == State::Done)
        return look();
    if (m_state == State::Ready || m_state == State::Planning)
        return trustClock();
    if (m_state != State::Changed) // it is looked or deleted already
        return;
    m_state = State::Ready;
    tellAboutPlan(m_model->plan(), false);
    m_cancel->setFocus();
    refresh();
}

/// What may go now that could not before is shown before it goes, like after another choice of rules.
void CleanupDialog::trustClock()
{
    m_clockIsRight = true;
    m_hasPlan = false;
    m_state = State::Planning;
    m_message->hide();
    m_simulation->trustClock();
    m_cancel->setFocus();
    refresh();
}

void CleanupDialog::showPlan(const std::shared_ptr<const CleanupPlan> &plan)
{
    const bool first = !std::exchange(m_hasPlan, true);
    m_shown = plan->policy;
    if (first || plan->items != m_model->plan().items || plan->policy != m_model->plan().policy) {
        const QString selected = m_model->pathAt(m_view->currentIndex());
        m_model->setPlan(plan);
        const QModelIndex same = selected.isEmpty() ? QModelIndex() : m_model->find(selected);
        m_view->setCurrentIndex(same.isValid() ? same : m_model->index(0, 0));
        m_months->present(plan, m_controller.services().clock->nowLocal().date());
    }
    refresh();
    if (first) {
        for (int column = 0; column < CleanupModel::Reason; ++column)
            m_view->resizeColumnToContents(column);
        m_months->scrollToPresent();
    }
}

void CleanupDialog::showDay(const QDate &date)
{
    if (const QModelIndex row = m_model->find(date); row.isValid())
        m_view->setCurrentIndex(row);
}

void CleanupDialog::showOutcome(const JobOutcome &outcome)
{
    m_state = State::Done;
    const int removed = outcome.result["removed"_L1].toInt();
    const int kept = outcome.result["kept"_L1].toInt();
    const QString freed = formatBytes(outcome.result["freedBytes"_L1].toInteger(-1));
    if (outcome.ok()) {
        m_removedSomething = removed > 0;
        const bool warned = !outcome.warnings.isEmpty();
        m_message->present(warned ? MessagePanel::Kind::Warning : MessagePanel::Kind::Success,
                           removed == 1 ? tr("1 backup deleted, %1 freed.").arg(freed)
                                        : tr("%n backups deleted, %1 freed.", nullptr, removed).arg(freed),
                           kept == 1 ? tr("1 backup stays.") : tr("%n backups stay.", nullptr, kept),
                           wordedForWindow(outcome.warnings.join(u'\n')));
        m_model->setPlan({});
    } else if (outcome.status == JobStatus::Cancelled) {
        m_message->present(MessagePanel::Kind::Information, tr("The cleanup was cancelled."),
                           tr("Backups deleted before that are gone; the others stay."));
    } else {
        m_message->present(outcome.error);
    }
}

QString CleanupDialog::question() const
{
    switch (m_state) {
    case State::Looking:
    case State::Checking: return tr("Looking for backups…");
    case State::Removing: return tr("Deleting…");
    case State::Done: return tr("Clean up");
    case State::Planning:
    case State::Changed:
    case State::Ready: break;
    }
    return m_model->plan().removals == 0 ? tr("Nothing to delete") : whatGoes();
}

QString CleanupDialog::whatGoes() const
{
    const CleanupPlan &plan = m_model->plan();
    const QString what = deleteText(plan);
    if (plan.policy.isOnlyDays())
        return plan.policy.days == 1 ? tr("%1 older than 1 day?").arg(what)
                                     : tr("%1 older than %n days?", nullptr, plan.policy.days).arg(what);
    if (!plan.policy.limitsAge())
        return tr("%1 to come below %2?").arg(what, formatBytes(plan.policy.maximumBytes));
    return tr("%1 that no rule keeps?").arg(what);
}

QString CleanupDialog::whatStays() const
{
    if (m_state == State::Done)
        return m_repository;
    const int pins = m_model->plan().pinned;
    if (pins == 0)
        return tr("The last proven backup of each database stays.");
    return tr("%n pinned and the last proven backup of each database stay.", nullptr, pins);
}

void CleanupDialog::refresh()
{
    const qsizetype removals = m_model->plan().removals;
    m_question->setText(question());
    m_stays->setText(whatStays());
    m_progress->setVisible(m_job->isRunning());
    m_policy->setEnabled(m_state != State::Removing && m_state != State::Checking);
    m_command->setText(commandLineFor(spec()));
    m_sameAsCommand->setVisible(m_state != State::Done);
    m_remember->setEnabled(m_form->policy() != m_remembered);
    m_policy->setVisible(m_state != State::Done);
    m_months->setVisible(m_state != State::Done);
    m_list->setVisible(m_state != State::Done);
    m_delete->setVisible(m_state != State::Done);
    m_delete->setEnabled(m_state == State::Ready && removals > 0);
    m_delete->setText(removals > 0 ? deleteText(removals) : tr("Delete"));
    m_cancel->setText(m_state == State::Done ? tr("&Close") : tr("Cancel"));
}

void CleanupDialog::reject()
{
    if (m_state == State::Removing) {
        m_job->cancel(); // what came of it is shown when it has stopped
        return;
    }
    if (m_state == State::Checking) { // nothing may be deleted by an answer that comes after this
        m_job->abandon();
        m_state = State::Ready;
    }
    done(m_removedSomething ? Accepted : Rejected);
}
}
