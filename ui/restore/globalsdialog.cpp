#include "ui/restore/globalsdialog.h"

#include "core/profile/profilestore.h"
#include "ui/jobs/jobprogress.h"
#include "ui/jobs/onejob.h"
#include "ui/manual/manualplaces.h"
#include "ui/messages/messagepanel.h"
#include "ui/messages/messages.h"
#include "ui/messages/typedquestion.h"
#include "ui/restore/globalsmodel.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sqlhighlighter.h"
#include "ui/widgets/waitingpage.h"
#include "ui/words/datewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QJsonArray>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum GlobalsPart { GlobalsWaitPage, GlobalsListPage, GlobalsNothingPage };
using RowState = GlobalsRow::State;
}

GlobalsDialog::GlobalsDialog(JobController &jobs, ProfileStore &profiles, const BackupRecord &backup,
                             const QString &server, QWidget *parent)
    : QDialog(parent),
      m_profiles(profiles),
      m_comparing(new OneJob(jobs, this)),
      m_applying(new OneJob(jobs, this)),
      m_model(new GlobalsModel(this)),
      m_server(new QComboBox),
      m_counts(new SecondaryLabel),
      m_stack(new QStackedWidget),
      m_view(new QTreeView),
      m_sql(new CodeView(tr("SQL of the selected line"))),
      m_message(new MessagePanel),
      m_progress(new JobProgress(*m_applying)),
      m_equal(new QCheckBox(tr("Show what is e&qual too"))),
      m_change(new QCheckBox(tr("Also change what &differs"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_add(new QPushButton(QIcon::fromTheme(u"larder-restore"_s), QString()))
{
    setManualPlace(this, "restore.md#roles-and-tablespaces");
    m_spec.repository = backup.repository;
    m_spec.backup = backup.path;
    setWindowTitle(tr("Restore roles and tablespaces"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(headingLabel(
        tr("Roles and tablespaces of %1").arg(shortDateTime(backup.started, jobs.services().clock->nowUtc()))));
    layout->addWidget(
        new SecondaryLabel(tr("The backup beside the server. Nothing is dropped or revoked; roles that only "
                              "the server has are left alone.")));
    layout->addLayout(makeHead());
    layout->addWidget(m_message);
    m_stack->addWidget(new WaitingPage(tr("Comparing the backup with the server…")));
    m_stack->addWidget(makeList());
    m_stack->addWidget(new QWidget);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);
    layout->addLayout(makeButtons());
    m_progress->hide();
    resize(820, 640);

    connect(m_comparing, &OneJob::finished, this, &GlobalsDialog::onCompared);
    connect(m_applying, &OneJob::finished, this, &GlobalsDialog::onApplied);
    connect(m_message, &MessagePanel::actionTriggered, this, [this] {
        m_message->hide();
        compare();
    });
    fillServers(server);
}

QLayout *GlobalsDialog::makeHead()
{
    m_server->setObjectName(u"server"_s);
    m_server->setAccessibleName(tr("Server to compare with"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Server:"), explained(m_server, m_counts));
    alignForms({form});
    connect(m_server, &QComboBox::activated, this, [this] {
        m_message->hide();
        compare();
    });
    return form;
}

QWidget *GlobalsDialog::makeList()
{
    layOutAsList(m_view);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Roles and tablespaces of the backup"));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(true);
    constexpr int widestName = 160; // pixels, as the dialog's own width
    setColumnWidths(m_view, {0, 0, 32});
    header->resizeSection(GlobalsModel::Name, std::min(widestName, header->sectionSize(GlobalsModel::Name)));
    for (const int words : {GlobalsModel::State, GlobalsModel::Kind})
        header->setSectionResizeMode(words, QHeaderView::ResizeToContents);
    new SqlHighlighter(*m_sql);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(m_view);
    splitter->addWidget(m_sql);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 110});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &GlobalsDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->setCurrentIndex(m_model->index(0, 0));
        showCurrent();
    });
    return splitter;
}

QLayout *GlobalsDialog::makeButtons()
{
    m_change->setToolTip(tr("Roles that exist get the attributes, settings and passwords of the backup"));
    for (QPushButton *button : {m_cancel, m_add})
        button->setAutoDefault(false);
    m_cancel->setDefault(true);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(4);
    choices->addWidget(m_equal);
    choices->addWidget(m_change);
    layout->addLayout(choices);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_add);
    connect(m_equal, &QCheckBox::toggled, m_model, &GlobalsModel::showEqual);
    connect(m_change, &QCheckBox::toggled, this, &GlobalsDialog::showCounts);
    connect(m_cancel, &QPushButton::clicked, this, &GlobalsDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &GlobalsDialog::ask);
    return layout;
}

void GlobalsDialog::fillServers(const QString &chosen)
{
    try {
        const std::optional<ServerProfile> usual = m_profiles.defaultServer();
        for (const ServerProfile &profile : m_profiles.list())
            m_server->addItem(profile.name);
        m_server->setCurrentText(chosen.isEmpty() && usual ? usual->name : chosen);
    } catch (const Error &error) {
        m_message->present(error);
    }
    if (m_server->count() > 0)
        return compare();
    if (m_message->isHidden())
        m_message->present(MessagePanel::Kind::Warning, tr("No server is saved yet."),
                           tr("Close this window and add a server under File first."));
    m_stack->setCurrentIndex(GlobalsNothingPage);
    showCounts();
}

void GlobalsDialog::compare()
{
    m_model->setItems({});
    try {
        m_spec.server = m_profiles.get(m_server->currentText()).address;
        m_stack->setCurrentIndex(GlobalsWaitPage);
        m_comparing->start(m_spec);
    } catch (const Error &error) {
        m_message->present(error);
        m_stack->setCurrentIndex(GlobalsNothingPage);
    }
    showCounts();
}

void GlobalsDialog::onCompared(const JobOutcome &outcome)
{
    m_message->setActionText(outcome.ok() ? QString() : tr("Re&try"));
    if (outcome.ok()) {
        m_model->setItems(outcome.result["items"_L1].toArray());
        if (!outcome.warnings.isEmpty() && m_message->isHidden())
            m_message->present(MessagePanel::Kind::Warning, tr("Not all of the backup is understood."),
                               outcome.warnings.join(u'\n'));
    } else {
        m_message->present(outcome.error);
    }
    m_stack->setCurrentIndex(outcome.ok() ? GlobalsListPage : GlobalsNothingPage);
    showCounts();
    m_view->setFocus();
}

void GlobalsDialog::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return m_sql->setPlainText({});
    const GlobalsRow &row = m_model->row(current.row());
    m_sql->setPlainText(!row.sql.isEmpty() ? row.sql
                            : row.state == RowState::Equal
                            ? tr("-- The server has it already.")
                            : tr("-- PostgreSQL cannot change this: %1").arg(row.differences.join(u"; "_s)));
}

bool GlobalsDialog::alsoChanges() const { return m_change->isChecked() && m_model->count(RowState::Different) > 0; }

void GlobalsDialog::showCounts()
{
    const bool idle = !m_comparing->isRunning() && !m_applying->isRunning();
    const bool known = idle && m_stack->currentIndex() == GlobalsListPage;
    const int missing = m_model->count(RowState::Missing);
    const int different = m_model->count(RowState::Different);
    const int total = different + m_model->count(RowState::Impossible);
    m_counts->setText(known ? tr("%1 missing on the server, %2 different, %3 equal")
                                  .arg(missing)
                                  .arg(total)
                                  .arg(m_model->count(RowState::Equal))
                            : QString());
    m_server->setEnabled(!m_applying->isRunning());
    m_equal->setEnabled(known);
    m_change->setEnabled(known && different > 0);
    m_add->setText(!alsoChanges()    ? tr("&Add what is missing")
                       : missing > 0 ? tr("&Add what is missing, change what differs")
                                     : tr("Ch&ange what differs"));
    m_add->setEnabled(known && (missing > 0 || alsoChanges()));
    m_cancel->setText(known && missing == 0 && different == 0 ? tr("&Close") : tr("Cancel"));
}

/// What is missing needs a yes; what changes roles that exist, the name of the server.
void GlobalsDialog::ask()
{
    const QString server = m_server->currentText();
    const int missing = m_model->count(RowState::Missing);
    const QString adds = missing > 0 ? tr("%n thing(s) will be added.", nullptr, missing) : QString();
    if (!alsoChanges())
        return askFirst(this, tr("Add what is missing on %1?").arg(server),
                        adds + u' ' + tr("Roles and tablespaces that exist are not touched."),
                        tr("Add to %1").arg(server), [this] { apply(); });
    auto *question = new TypedQuestion(
        {.question = tr("Change roles and tablespaces on %1?").arg(server),
         .consequences = tr("%n thing(s) that exist will be changed to what the backup says, passwords included. There "
                            "is no undo.",
                            nullptr, m_model->count(RowState::Different))
             + (adds.isEmpty() ? QString() : u' ' + adds),
         .typeWhat = tr("To go on, type the name of the server: %1"),
         .name = server,
         .commit = tr("Change %1").arg(server),
         .icon = u"larder-restore"_s},
        this);
    connect(question, &QDialog::accepted, this, &GlobalsDialog::apply);
    question->open();
}

void GlobalsDialog::apply()
{
    GlobalsSpec spec = m_spec;
    spec.apply = true;
    spec.change = alsoChanges();
    spec.confirmed = true;
    m_message->hide();
    m_progress->show();
    m_applying->start(spec);
    showCounts();
}

void GlobalsDialog::onApplied(const JobOutcome &outcome)
{
    m_progress->hide();
    m_message->setActionText({});
    if (outcome.ok())
        m_message->present(MessagePanel::Kind::Success,
                           tr("%n thing(s) applied.", nullptr, outcome.result["applied"_L1].toInt()),
                           outcome.warnings.join(u'\n'));
    else if (outcome.status == JobStatus::Failed)
        m_message->present(outcome.error);
    m_change->setChecked(false);
    compare();
}

void GlobalsDialog::reject()
{
    if (m_applying->isRunning())
        m_applying->cancel();
    else
        QDialog::reject();
}
}
