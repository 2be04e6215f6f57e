#include "ui/backup/databasechooser.h"

#include "core/base/format.h"
#include "core/job/databasechoice.h"
#include "ui/backup/databasechoicemodel.h"
#include "ui/jobs/onejob.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int leastRows = 5; ///< of the list, its header included
}

DatabaseChooser::DatabaseChooser(JobController &controller, const QList<BackupRecord> &backups,
                                 const ServerProfile &profile, RememberedDatabases remembered, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_backups(backups),
      m_profile(profile),
      m_remembered(std::move(remembered)),
      m_job(new OneJob(controller, this)),
      m_model(new DatabaseChoiceModel(this)),
      m_sum(new SecondaryLabel),
      m_stack(new QStackedWidget),
      m_problem(new MessagePanel)
{
    m_stack->addWidget(makeWaiting());
    m_stack->addWidget(makeList());
    auto *problemPage = new QWidget;
    auto *problemLayout = new QVBoxLayout(problemPage);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->addWidget(m_problem, 0, Qt::AlignTop);
    m_stack->addWidget(problemPage);
    m_problem->setActionText(tr("&Retry"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_problem, &MessagePanel::actionTriggered, this, &DatabaseChooser::load);
    connect(m_model, &DatabaseChoiceModel::tickedChanged, this, &DatabaseChooser::changed);
    connect(m_job, &OneJob::finished, this, [this](const JobOutcome &outcome) {
        if (outcome.ok())
            present(ServerInventory::fromJson(outcome.result));
        else
            showProblem(outcome.error);
    });
    load();
}

QWidget *DatabaseChooser::makeWaiting()
{
    auto *page = new QWidget;
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setMaximumWidth(240);
    bar->setAccessibleName(tr("Asking the server"));
    auto *words = new SecondaryLabel(tr("Asking %1 for its databases…").arg(m_profile.name));
    words->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(words);
    layout->addWidget(bar, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

QWidget *DatabaseChooser::makeList()
{
    m_view = new QTreeView;
    m_view->setModel(m_model);
    layOutAsList(m_view);
    m_view->setAccessibleName(tr("Databases to back up"));
    m_view->setAccessibleDescription(tr("Space ticks a database."));
    m_view->header()->setStretchLastSection(false);

    auto *all = new QPushButton(tr("Select &all"));
    auto *none = new QPushButton(tr("Select &none"));
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    buttons->addWidget(m_sum, 1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view->setMinimumHeight(leastRows * (m_view->fontMetrics().height() + 10));
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    return page;
}

void DatabaseChooser::tickOnly(const QStringList &names)
{
    m_only = names;
    m_model->setTicked(names);
}

QStringList DatabaseChooser::ticked() const { return m_model->ticked(); }

QList<ServerDatabase> DatabaseChooser::tickedDatabases() const
{
    QList<ServerDatabase> ticked;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isTicked(row))
            ticked += m_databases.at(row);
    }
    return ticked;
}

void DatabaseChooser::setLeftOut(const QStringList &patterns) { m_model->setLeftOut(patterns); }

void DatabaseChooser::setExpected(const std::function<Expectation(const ServerDatabase &)> &expect, double overlap)
{
    QList<Expectation> each;
    QList<Expectation> ticked;
    qint64 bytes = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        each += expect(m_databases.at(row));
        if (!m_model->isTicked(row))
            continue;
        ticked += each.constLast();
        bytes += std::max<qint64>(m_databases.at(row).bytes, 0);
    }
    m_model->setExpected(each);
    m_total = BackupEstimate::sum(ticked, overlap);
    const QString words = m_total.words();
    const QString size = formatBytes(bytes);
    m_sum->setText(ticked.isEmpty()      ? QString()
                       : words.isEmpty() ? tr("%1 on the server").arg(size)
                                         : tr("%1 on the server, %2 to save").arg(size, words));
}

void DatabaseChooser::load()
{
    m_loaded = false;
    m_stack->setCurrentIndex(0);
    m_job->start(InspectSpec{m_profile.address});
    Q_EMIT changed();
}

void DatabaseChooser::present(const ServerInventory &inventory)
{
    m_databases = inventory.userDatabases();
    m_model->fill(m_databases, m_backups, m_controller.services().clock->nowUtc());
    tickAtFirst(inventory);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(DatabaseChoiceModel::Name, QHeaderView::Stretch);
    m_loaded = true;
    m_stack->setCurrentIndex(1);
    m_view->setFocus();
    Q_EMIT changed();
    Q_EMIT listed();
}

void DatabaseChooser::showProblem(const Error &error)
{
    m_problem->present(error);
    m_stack->setCurrentIndex(2);
    Q_EMIT changed();
}

/// What was asked for. Else the first time what a run of the server takes; later what was ticked last time, and of what
/// a run takes the databases that were not there then.
void DatabaseChooser::tickAtFirst(const ServerInventory &inventory)
{
    if (!m_only.isEmpty())
        return m_model->setTicked(m_only);
    const QStringList &listed = inventory.listed.isEmpty() ? m_profile.databases : inventory.listed;
    const QStringList wanted = chooseDatabases(inventory.databaseInfos(), listed, m_profile.exclude).chosen;
    if (m_remembered.ticked.isEmpty())
        return m_model->setTicked(wanted);
    const QStringList fresh = newAmong(wanted);
    m_model->setTicked(m_remembered.ticked + fresh);
    m_model->setNew(fresh);
}

/// Where it was not written down what was there, a database that has no backup is new.
QStringList DatabaseChooser::newAmong(const QStringList &wanted) const
{
    QStringList known = m_remembered.present;
    if (known.isEmpty()) {
        for (const BackupRecord &backup : m_backups)
            known += backup.database;
    }
    QStringList fresh = wanted;
    fresh.removeIf([&](const QString &name) { return known.contains(name) || m_remembered.ticked.contains(name); });
    return fresh;
}
}
