#include "ui/dialogs/cleanupdialog.h"

#include "core/base/format.h"
#include "core/catalogue/catalogue.h"
#include "ui/backupdefaults.h"
#include "ui/dialogs/cleanupcalendar.h"
#include "ui/dialogs/formlayout.h"
#include "ui/dialogs/jobprogress.h"
#include "ui/dialogs/labels.h"
#include "ui/dialogs/messagepanel.h"
#include "ui/dialogs/onejob.h"
#include "ui/jobs/jobcontroller.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString removedText(int backups, qint64 bytes)
{
    const QString size = formatBytes(bytes);
    return backups == 1 ? CleanupDialog::tr("Delete 1 backup (%1)").arg(size)
                        : CleanupDialog::tr("Delete %n backups (%1)", nullptr, backups).arg(size);
}
}

CleanupDialog::CleanupDialog(JobController &controller, Catalogue &catalogue, QString repository, int retentionDays,
                             QWidget *parent)
    : QDialog(parent),
      m_controller(controller),
      m_catalogue(catalogue),
      m_repository(std::move(repository)),
      m_job(new OneJob(controller, this)),
      m_model(new CleanupModel(this)),
      m_shown(new QSortFilterProxyModel(this)),
      m_question(headingLabel()),
      m_stays(new SecondaryLabel),
      m_progress(new JobProgress(*m_job)),
      m_message(new MessagePanel),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_delete(new QPushButton)
{
    setWindowTitle(tr("Clean up"));
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(CleanupModel::KeepRole);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_question);
    layout->addWidget(m_stays);
    m_policy = makePolicy(retentionDays);
    m_list = makeList();
    m_calendarPanel = makeCalendar();
    auto *simulator = new QHBoxLayout;
    simulator->setSpacing(32);
    simulator->addWidget(m_policy);
    simulator->addWidget(m_calendarPanel, 1);
    layout->addLayout(simulator);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeButtons());
    resize(1000, 680);

    // Typing "30" passes "3": wait for the end of it before asking.
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(m_message, &MessagePanel::actionTriggered, this, &CleanupDialog::look);
    connect(&m_pause, &QTimer::timeout, this, &CleanupDialog::look);
    connect(m_job, &OneJob::event, this, &CleanupDialog::onEvent);
    connect(m_job, &OneJob::finished, this, &CleanupDialog::onFinished);
    look();
    m_cancel->setFocus();
}

QWidget *CleanupDialog::makePolicy(int retentionDays)
{
    const auto makeBox = [this](int from, int to, int value) {
        auto *box = new QSpinBox;
        box->setRange(from, to);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_delete->setEnabled(false); // what the button says is no longer what would be done
            m_pause.start();
        });
        return box;
    };
    m_days = makeBox(1, 3650, retentionDays);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Keep backups of the last days"));
    m_copies = makeBox(1, 100, backupDefaults().minimumCopies);
    const auto showCopies = [this](int copies) { m_copies->setSuffix(copies == 1 ? tr(" copy") : tr(" copies")); };
    connect(m_copies, &QSpinBox::valueChanged, this, showCopies);
    showCopies(m_copies->value());
    m_copies->setAccessibleName(tr("Copies of each database to keep whatever their age"));

    auto *daysLabel = new QLabel(tr("&Keep everything of the last"));
    daysLabel->setBuddy(m_days);
    auto *copiesLabel = new QLabel(tr("and of each database &at least"));
    copiesLabel->setBuddy(m_copies);
    auto *policy = new QWidget;
    auto *layout = new QVBoxLayout(policy);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(daysLabel);
    layout->addWidget(m_days);
    layout->addSpacing(8);
    layout->addWidget(copiesLabel);
    layout->addWidget(m_copies);
    layout->addStretch();
    return policy;
}

QWidget *CleanupDialog::makeCalendar()
{
    m_calendar = new CleanupCalendar;
    m_calendar->present({}, m_controller.services().clock->nowUtc().toLocalTime().date());
    m_months = new QScrollArea;
    m_months->setWidget(m_calendar);
    m_months->setFrameShape(QFrame::NoFrame);
    m_months->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_months->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_months->setAlignment(Qt::AlignTop | Qt::AlignTrailing); // the present month at the end, as in a full calendar
    m_months->setFocusPolicy(Qt::NoFocus);
    m_months->setFixedHeight(m_calendar->sizeHint().height() + m_months->horizontalScrollBar()->sizeHint().height());
    connect(m_calendar, &CleanupCalendar::dayChosen, this, &CleanupDialog::showDay);

    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_months);
    layout->addWidget(new CleanupLegend);
    return panel;
}

QWidget *CleanupDialog::makeList()
{
    m_view = new QTreeView;
    m_view->setModel(m_shown);
    layOutAsList(m_view);
    m_view->setAccessibleName(tr("Backups and what happens to them"));
    auto *all = new QCheckBox(tr("&Show also what stays"));
    connect(all, &QCheckBox::toggled, this,
            [this](bool everything) { m_shown->setFilterFixedString(everything ? u""_s : u"false"_s); });
    m_shown->setFilterFixedString(u"false"_s);

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
    connect(m_delete, &QPushButton::clicked, this, &CleanupDialog::remove);
    connect(m_cancel, &QPushButton::clicked, this, &CleanupDialog::reject);
    auto *layout = new QHBoxLayout;
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_delete);
    return layout;
}

CleanupSpec CleanupDialog::spec() const
{
    CleanupSpec spec;
    spec.repository = m_repository;
    spec.retention.days = m_days->value();
    spec.retention.minimumCopies = m_copies->value();
    return spec;
}

void CleanupDialog::look()
{
    m_state = State::Looking;
    m_message->hide();
    m_message->setActionText({});
    m_arriving.clear();
    CleanupSpec dry = spec();
    dry.dryRun = true;
    m_job->start(dry);
    refresh();
}

void CleanupDialog::remove()
{
    if (m_state != State::Ready || m_pause.isActive())
        return;
    m_state = State::Removing;
    CleanupSpec real = spec();
    real.confirmed = true;
    m_job->start(real);
    refresh();
}

void CleanupDialog::onEvent(const JobEvent &event)
{
    if (m_state == State::Looking && event.kind == JobEvent::Kind::Item)
        m_arriving += CleanupItem::fromJson(event.data);
}

void CleanupDialog::onFinished(const JobOutcome &outcome)
{
    if (m_state == State::Removing) {
        showOutcome(outcome);
    } else if (outcome.ok()) {
        m_state = State::Ready;
        showPlan();
        if (!outcome.warnings.isEmpty())
            m_message->present(MessagePanel::Kind::Warning, outcome.warnings.constFirst(), {});
    } else {
        m_state = State::Done;
        m_model->setItems({});
        m_message->present(outcome.error);
        m_message->setActionText(tr("&Retry"));
    }
    refresh();
    if (m_state == State::Done)
        QMetaObject::invokeMethod(
            this, [this] { resize(width(), sizeHint().height()); }, Qt::QueuedConnection);
}

void CleanupDialog::showPlan()
{
    m_model->setItems(std::exchange(m_arriving, {}));
    for (int column = 0; column < CleanupModel::Reason; ++column)
        m_view->resizeColumnToContents(column);
    m_view->setCurrentIndex(m_shown->index(0, 0));
    const bool first = m_calendar->days().isEmpty();
    m_calendar->present(cleanupDays(m_model->items()), m_controller.services().clock->nowUtc().toLocalTime().date());
    if (first) // the present month is at the end
        m_months->horizontalScrollBar()->setValue(m_months->horizontalScrollBar()->maximum());
}

void CleanupDialog::showDay(const QDate &date)
{
    const QModelIndexList found
        = m_shown->match(m_shown->index(0, 0), CleanupModel::DateRole, date, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_view->setCurrentIndex(found.constFirst());
}

void CleanupDialog::showOutcome(const JobOutcome &outcome)
{
    m_state = State::Done;
    const int removed = outcome.result["removed"_L1].toInt();
    const int kept = outcome.result["kept"_L1].toInt();
    const QString freed = formatBytes(outcome.result["freedBytes"_L1].toInteger(-1));
    if (outcome.ok()) {
        m_removedSomething = removed > 0;
        m_message->present(MessagePanel::Kind::Success,
                           removed == 1 ? tr("1 backup deleted, %1 freed.").arg(freed)
                                        : tr("%n backups deleted, %1 freed.", nullptr, removed).arg(freed),
                           kept == 1 ? tr("1 backup stays.") : tr("%n backups stay.", nullptr, kept));
        m_model->setItems({});
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
    case State::Looking: return tr("Looking for backups older than %n days…", nullptr, m_days->value());
    case State::Removing: return tr("Deleting…");
    case State::Done: return tr("Clean up");
    case State::Ready: break;
    }
    if (m_model->removals() == 0)
        return tr("Nothing to delete");
    const QString what = removedText(m_model->removals(), m_model->removedBytes());
    return m_days->value() == 1 ? tr("%1 older than 1 day?").arg(what)
                                : tr("%1 older than %n days?", nullptr, m_days->value()).arg(what);
}

QString CleanupDialog::whatStays() const
{
    if (m_state == State::Done)
        return m_repository;
    const int pins = pinned();
    if (pins == 0)
        return tr("The last proven backup of each database stays.");
    return tr("%n pinned and the last proven backup of each database stay.", nullptr, pins);
}

int CleanupDialog::pinned() const
{
    try {
        BackupFilter filter;
        filter.pinnedOnly = true;
        return static_cast<int>(m_catalogue.backups(m_repository, filter).size());
    } catch (const Error &) {
        return 0; // the catalogue is only a cache: the cleanup itself reads the repository
    }
}

void CleanupDialog::refresh()
{
    const int removals = m_model->removals();
    m_question->setText(question());
    m_stays->setText(whatStays());
    m_progress->setVisible(m_job->isRunning());
    m_policy->setEnabled(m_state != State::Removing);
    m_policy->setVisible(m_state != State::Done);
    m_calendarPanel->setVisible(m_state != State::Done);
    m_list->setVisible(m_state != State::Done);
    m_view->setEnabled(m_state == State::Ready);
    m_delete->setVisible(m_state != State::Done);
    m_delete->setEnabled(m_state == State::Ready && removals > 0 && !m_pause.isActive());
    m_delete->setText(removals > 0 ? removedText(removals, m_model->removedBytes()) : tr("Delete"));
    m_cancel->setText(m_state == State::Done ? tr("&Close") : tr("Cancel"));
}

void CleanupDialog::reject()
{
    if (m_state == State::Removing)
        m_job->cancel(); // what came of it is shown when it has stopped
    else
        done(m_removedSomething ? Accepted : Rejected);
}
}
