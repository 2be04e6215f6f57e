#include "ui/dialogs/tablerestoredialog.h"

#include "core/profile/profilestore.h"
#include "ui/dialogs/datewords.h"
#include "ui/dialogs/disclosure.h"
#include "ui/dialogs/formlayout.h"
#include "ui/dialogs/labels.h"
#include "ui/dialogs/messagepanel.h"
#include "ui/dialogs/onejob.h"
#include "ui/dialogs/serverinventory.h"
#include "ui/widgets/codebox.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostNamed = 6;

QString namesOf(const QStringList &tables)
{
    if (tables.size() <= mostNamed)
        return tables.join(u", "_s);
    return TableRestoreDialog::tr("%1 and %n more", nullptr, static_cast<int>(tables.size() - mostNamed))
        .arg(tables.mid(0, mostNamed).join(u", "_s));
}
}

TableRestoreDialog::TableRestoreDialog(JobController &jobs, ProfileStore &profiles, const BackupRecord &backup,
                                       const QStringList &tables, const QString &server, QWidget *parent)
    : QDialog(parent),
      m_profiles(profiles),
      m_job(new OneJob(jobs, this)),
      m_database(backup.database),
      m_server(new QComboBox),
      m_target(new QComboBox),
      m_state(new SecondaryLabel),
      m_problem(new MessagePanel),
      m_apart(new QRadioButton(tr("Into a schema of their o&wn"))),
      m_inPlace(new QRadioButton(tr("Back into &place"))),
      m_schema(new QLineEdit),
      m_typeLabel(textLabel()),
      m_typed(new QLineEdit),
      m_command(new CodeBox(tr("Command")))
{
    const auto count = static_cast<int>(tables.size());
    m_spec.repository = backup.repository;
    m_spec.backup = backup.path;
    m_spec.tables = tables;
    m_schema->setPlaceholderText(u"recovered_"_s + backup.started.toLocalTime().toString(u"yyyyMMdd"));
    setWindowTitle(tr("Restore tables"));
    setMinimumWidth(560);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(headingLabel(tr("Restore %n table(s) of %1", nullptr, count).arg(m_database)));
    const QString when = shortDateTime(backup.started, jobs.services().clock->nowUtc());
    layout->addWidget(new SecondaryLabel(tr("From the backup of %1: %2").arg(when, namesOf(tables))));
    layout->addSpacing(8);
    addWhere(layout);
    layout->addSpacing(8);
    addHow(layout);
    layout->addStretch();
    layout->addWidget(new Disclosure(tr("The sa&me as a command"), m_command));
    layout->addSpacing(8);
    addButtons(layout);

    connect(m_job, &OneJob::finished, this, &TableRestoreDialog::onInspected);
    m_apart->setChecked(true);
    fillServers(server);
    takeOver();
}

void TableRestoreDialog::addWhere(QVBoxLayout *layout)
{
    m_server->setObjectName(u"server"_s);
    m_server->setAccessibleName(tr("Server to restore to"));
    m_target->setObjectName(u"target"_s);
    m_target->setAccessibleName(tr("Database"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Server:"), explained(m_server, m_state));
    form->addRow(tr("&Database:"), m_target);
    alignForms({form});
    layout->addLayout(form);
    layout->addWidget(m_problem);
    m_problem->setActionText(tr("Re&try"));
    connect(m_problem, &MessagePanel::actionTriggered, this, &TableRestoreDialog::inspect);
    connect(m_server, &QComboBox::activated, this, &TableRestoreDialog::inspect);
    connect(m_target, &QComboBox::currentTextChanged, this, [this] {
        m_typed->clear();
        takeOver();
    });
}

void TableRestoreDialog::addHow(QVBoxLayout *layout)
{
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    const auto add = [&](QRadioButton *button, const QString &meaning, std::initializer_list<QWidget *> fields) {
        auto *words = new SecondaryLabel(meaning);
        button->setAccessibleDescription(meaning);
        auto *box = new QVBoxLayout;
        box->setContentsMargins(indent, 0, 0, 8);
        box->setSpacing(4);
        box->addWidget(words);
        for (QWidget *field : fields)
            box->addWidget(field);
        layout->addWidget(button);
        layout->addLayout(box);
        connect(button, &QRadioButton::toggled, this, &TableRestoreDialog::takeOver);
    };
    m_schema->setAccessibleName(tr("Name of the new schema"));
    m_schema->setObjectName(u"schema"_s);
    m_typed->setAccessibleName(tr("Name of the database, to confirm"));
    m_typed->setObjectName(u"typedName"_s);
    m_typeLabel->setBuddy(m_typed);
    add(m_apart, tr("Beside what is there: nothing in the database is changed. Name of the new schema:"), {m_schema});
    add(m_inPlace, tr("The rows these tables hold now are replaced by those of the backup. There is no undo."),
        {m_typeLabel, m_typed});
    connect(m_schema, &QLineEdit::textChanged, this, &TableRestoreDialog::takeOver);
    connect(m_typed, &QLineEdit::textChanged, this, &TableRestoreDialog::takeOver);
}

void TableRestoreDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_restore = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void TableRestoreDialog::fillServers(const QString &chosen)
{
    try {
        const std::optional<ServerProfile> usual = m_profiles.defaultServer();
        for (const ServerProfile &profile : m_profiles.list())
            m_server->addItem(profile.name);
        m_server->setCurrentText(chosen.isEmpty() && usual ? usual->name : chosen);
    } catch (const Error &error) {
        m_problem->present(error);
    }
    if (m_server->count() > 0)
        inspect();
    else if (m_problem->isHidden())
        m_problem->present(MessagePanel::Kind::Warning, tr("No server is saved yet."),
                           tr("Close this window and add a server under File first."));
    m_problem->setActionText(m_server->count() > 0 ? tr("Re&try") : QString());
}

void TableRestoreDialog::inspect()
{
    m_problem->hide();
    m_target->clear();
    try {
        m_spec.server = m_profiles.get(m_server->currentText()).address;
        m_state->setText(tr("Asking the server…"));
        m_job->start(InspectSpec{m_spec.server});
    } catch (const Error &error) {
        m_problem->present(error);
    }
}

void TableRestoreDialog::onInspected(const JobOutcome &outcome)
{
    m_state->clear();
    if (!outcome.ok())
        return m_problem->present(outcome.error);
    const ServerInventory inventory = ServerInventory::fromJson(outcome.result);
    m_state->setText(tr("PostgreSQL %1, signed in as %2").arg(inventory.serverVersion, inventory.user));
    for (const ServerDatabase &database : inventory.userDatabases())
        m_target->addItem(database.name);
    m_target->setCurrentText(m_database);
    takeOver();
}

/// The name must be typed exactly: no trimming, no other case.
void TableRestoreDialog::takeOver()
{
    const bool inPlace = m_inPlace->isChecked();
    const auto count = static_cast<int>(m_spec.tables.size());
    m_spec.database = m_target->currentText();
    m_spec.inPlace = inPlace;
    m_spec.intoSchema = inPlace ? QString() : m_schema->text();
    m_spec.confirmed = inPlace && m_typed->text() == m_spec.database;
    m_schema->setEnabled(!inPlace);
    m_typeLabel->setVisible(inPlace);
    m_typed->setVisible(inPlace);
    m_typeLabel->setText(tr("To go on, type the name of the database: %1").arg(m_spec.database));
    m_restore->setText(inPlace ? tr("Replace the rows of %n table(s)", nullptr, count)
                               : tr("Restore %n table(s)", nullptr, count));
    m_restore->setEnabled(isComplete());
    (inPlace ? m_cancel : m_restore)->setDefault(true);
    RestoreSpec shown = m_spec;
    shown.confirmed = inPlace;
    m_command->setText(commandLineFor(shown));
    growToFit(this);
}

bool TableRestoreDialog::isComplete() const
{
    return !m_spec.database.isEmpty() && (!m_spec.inPlace || m_spec.confirmed);
}
}
