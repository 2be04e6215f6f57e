#include "ui/dialogs/restorewherepage.h"

#include "core/profile/profilestore.h"
#include "ui/dialogs/formlayout.h"
#include "ui/dialogs/labels.h"
#include "ui/dialogs/messagepanel.h"
#include "ui/dialogs/onejob.h"
#include "ui/dialogs/restoreplan.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace larder
{
RestoreWherePage::RestoreWherePage(JobController &controller, ProfileStore &profiles, RestorePlan &plan,
                                   QWidget *parent)
    : RestorePage(parent),
      m_profiles(profiles),
      m_plan(plan),
      m_job(new OneJob(controller, this)),
      m_server(new QComboBox),
      m_serverState(new SecondaryLabel),
      m_problem(new MessagePanel),
      m_modes(new QButtonGroup(this)),
      m_targetLabel(new QLabel),
      m_targets(new QStackedWidget),
      m_newName(new QLineEdit),
      m_existing(new QComboBox),
      m_remark(new SecondaryLabel)
{
    auto *serverForm = new QFormLayout;
    serverForm->addRow(tr("&Server:"), explained(m_server, m_serverState));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(serverForm);
    layout->addWidget(m_problem);
    layout->addSpacing(8);
    makeModes(layout);
    layout->addSpacing(8);
    auto *targetForm = makeTarget();
    layout->addLayout(targetForm);
    alignForms({serverForm, targetForm});
    layout->addStretch();

    m_problem->setActionText(tr("&Retry"));
    connect(m_problem, &MessagePanel::actionTriggered, this, &RestoreWherePage::inspect);
    connect(m_job, &OneJob::finished, this, &RestoreWherePage::onInspected);
    connect(m_server, &QComboBox::activated, this, &RestoreWherePage::inspect);
    fillServers();
}

void RestoreWherePage::makeModes(QLayout *layout)
{
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    const auto add = [&](RestoreMode mode, const QString &name, const QString &meaning) {
        auto *button = new QRadioButton(name);
        button->setAccessibleDescription(meaning);
        m_modes->addButton(button, static_cast<int>(mode));
        auto *words = new SecondaryLabel(meaning);
        words->setContentsMargins(indent, 0, 0, 4);
        words->setBuddy(button);
        layout->addWidget(button);
        layout->addWidget(words);
    };
    add(RestoreMode::New, tr("Into a ne&w database"), tr("Beside what is there; no database is changed."));
    add(RestoreMode::Swap, tr("Re&place a database"),
        tr("Loaded beside it, then exchanged in one instant. The old one is kept, so that you can undo."));
    add(RestoreMode::Empty, tr("Into an existing, &empty database"),
        tr("For a database somebody prepared for you. All of it arrives or nothing does."));
    add(RestoreMode::Drop, tr("Replace in place, &dropping first (short of space)"),
        tr("The old database is deleted before the new one is loaded. There is no undo."));
    m_modes->button(static_cast<int>(RestoreMode::New))->setChecked(true);
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showMode();
    });
}

QFormLayout *RestoreWherePage::makeTarget()
{
    m_newName->setObjectName(u"newName"_s);
    m_existing->setObjectName(u"existing"_s);
    m_newName->setAccessibleName(tr("Name of the new database"));
    m_existing->setAccessibleName(tr("Database"));
    m_targets->addWidget(m_newName);
    m_targets->addWidget(m_existing);
    m_targets->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_newName, &QLineEdit::textEdited, this, [this] { m_nameEdited = true; });
    connect(m_newName, &QLineEdit::textChanged, this, &RestoreWherePage::takeOver);
    connect(m_existing, &QComboBox::currentTextChanged, this, &RestoreWherePage::takeOver);

    m_targetLabel->setText(tr("Database &to replace:")); // the longest of its texts decides the width
    auto *form = new QFormLayout;
    form->addRow(m_targetLabel, explained(m_targets, m_remark));
    return form;
}

/// The server whose backups these are, else the default one.
void RestoreWherePage::fillServers()
{
    m_server->setObjectName(u"server"_s);
    m_server->setAccessibleName(tr("Server to restore to"));
    try {
        const std::optional<ServerProfile> defaultServer = m_profiles.defaultServer();
        QString chosen = defaultServer ? defaultServer->name : QString();
        for (const ServerProfile &profile : m_profiles.list()) {
            m_server->addItem(profile.name);
            if (!profile.repository.isEmpty() && profile.repository == m_plan.record.repository)
                chosen = profile.name;
        }
        m_server->setCurrentText(chosen);
    } catch (const Error &error) {
        m_problem->present(error);
    }
}

void RestoreWherePage::enter()
{
    if (m_server->count() > 0 && !m_known)
        inspect();
    else if (m_server->count() == 0 && m_problem->isHidden())
        m_problem->present(MessagePanel::Kind::Warning, tr("No server is saved yet."),
                           tr("Close this window and add a server under File first."));
    m_problem->setActionText(m_server->count() == 0 ? QString() : tr("&Retry"));
}

void RestoreWherePage::inspect()
{
    m_known = false;
    m_problem->hide();
    m_plan.serverName = m_server->currentText();
    try {
        m_plan.spec.server = m_profiles.get(m_plan.serverName).address;
        m_serverState->setText(tr("Asking the server…"));
        m_job->start(InspectSpec{m_plan.spec.server});
    } catch (const Error &error) {
        m_problem->present(error);
    }
    takeOver();
}

void RestoreWherePage::onInspected(const JobOutcome &outcome)
{
    m_serverState->clear();
    if (!outcome.ok()) {
        m_problem->present(outcome.error);
        return;
    }
    m_known = true;
    m_plan.inventory = ServerInventory::fromJson(outcome.result);
    m_serverState->setText(
        tr("PostgreSQL %1, signed in as %2").arg(m_plan.inventory.serverVersion, m_plan.inventory.user));
    const QString before = m_existing->currentText();
    m_existing->clear();
    for (const ServerDatabase &database : m_plan.inventory.userDatabases())
        m_existing->addItem(database.name);
    m_existing->setCurrentText(m_plan.inventory.contains(before) ? before : m_plan.record.database);
    if (!m_nameEdited)
        m_newName->setText(m_plan.suggestedName());
    showMode();
}

void RestoreWherePage::showMode()
{
    const auto mode = static_cast<RestoreMode>(m_modes->checkedId());
    const bool isNew = mode == RestoreMode::New;
    m_targetLabel->setText(isNew                            ? tr("Na&me:")
                               : mode == RestoreMode::Empty ? tr("E&mpty database:")
                                                            : tr("Database &to replace:"));
    QWidget *field = isNew ? static_cast<QWidget *>(m_newName) : m_existing;
    m_targetLabel->setBuddy(field);
    m_targets->setCurrentWidget(field);
    takeOver();
}

void RestoreWherePage::turnToNew(const QString &name)
{
    m_nameEdited = true;
    m_newName->setText(name);
    m_modes->button(static_cast<int>(RestoreMode::New))->setChecked(true);
}

QString RestoreWherePage::target() const
{
    return m_targets->currentWidget() == m_newName ? m_newName->text() : m_existing->currentText();
}

void RestoreWherePage::takeOver()
{
    m_plan.spec.mode = static_cast<RestoreMode>(m_modes->checkedId());
    m_plan.spec.database = target();
    m_plan.spec.confirmed = false;
    m_remark->setText(m_known ? problemWithTarget(target(), m_plan.spec.mode, m_plan.inventory) : QString());
    Q_EMIT changed();
}

bool RestoreWherePage::isComplete() const
{
    return m_known && problemWithTarget(m_plan.spec.database, m_plan.spec.mode, m_plan.inventory).isEmpty();
}

QWidget *RestoreWherePage::firstField() { return m_modes->checkedButton(); }
}
