#include "ui/restore/restorewherepage.h"

#include "core/profile/profilestore.h"
#include "ui/jobs/onejob.h"
#include "ui/messages/messagepanel.h"
#include "ui/restore/restorefilefield.h"
#include "ui/restore/restoreplan.h"
#include "ui/restore/restorereplacement.h"
#include "ui/restore/restoretableplace.h"
#include "ui/restore/restoretables.h"
#include "ui/restore/restoreways.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
RestoreWherePage::RestoreWherePage(JobController &controller, ProfileStore &profiles, RestorePlan &plan,
                                   const QString &server, const QStringList &tables, QWidget *parent)
    : RestorePage(parent),
      m_profiles(profiles),
      m_plan(plan),
      m_job(new OneJob(controller, this)),
      m_ways(new RestoreWays),
      m_form(new QFormLayout),
      m_server(new QComboBox),
      m_serverState(new SecondaryLabel),
      m_problem(new MessagePanel),
      m_targetLabel(new QLabel),
      m_targets(new QStackedWidget),
      m_serverRow(explained(m_server, m_serverState)),
      m_newName(new QLineEdit),
      m_loadAs(new QLineEdit),
      m_existing(new QComboBox),
      m_remark(new SecondaryLabel),
      m_file(new RestoreFileField(plan.suggestedName())),
      m_replacement(new RestoreReplacement),
      m_tables(new RestoreTables(controller, plan.record, tables)),
      m_place(new RestoreTablePlace(plan.suggestedSchema())),
      m_rest(new QWidget)
{
    m_targetRow = makeTarget();
    makeForm(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_ways);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(m_replacement);
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_rest, 1);

    m_problem->setActionText(tr("&Retry"));
    connect(m_problem, &MessagePanel::actionTriggered, this, &RestoreWherePage::inspect);
    connect(m_job, &OneJob::finished, this, &RestoreWherePage::onInspected);
    connect(m_server, &QComboBox::activated, this, &RestoreWherePage::inspect);
    connect(m_ways, &RestoreWays::chosen, this, &RestoreWherePage::showWay);
    connect(m_file, &RestoreFileField::changed, this, &RestoreWherePage::takeOver);
    connect(m_replacement, &RestoreReplacement::changed, this, &RestoreWherePage::takeOver);
    connect(m_tables, &RestoreTables::changed, this, &RestoreWherePage::takeOver);
    connect(m_place, &RestoreTablePlace::changed, this, &RestoreWherePage::takeOver);
    if (!plan.canTakeTables())
        m_ways->forbidTables(tr("Single tables of an archive: pg_restore --table."));
    else if (!tables.isEmpty())
        m_ways->setWay(RestoreWay::Tables);
    fillServers(server);
    showWay();
}

void RestoreWherePage::makeForm(QFormLayout *form)
{
    m_server->setObjectName(u"server"_s);
    m_server->setAccessibleName(tr("Server to restore to"));
    m_targetLabel->setText(tr("Database &to replace:")); // the longest of its texts decides the width
    form->addRow(tr("&Server:"), m_serverRow);
    form->addRow(m_targetLabel, m_targetRow);
    m_loadAs->setObjectName(u"loadAs"_s);
    m_loadAs->setPlaceholderText(tr("the user who is signed in"));
    m_loadAs->setToolTip(tr("Another user of the server loads the backup, which can do no more than this user may. Its "
                            "password comes from ~/.pgpass or a saved server of this user."));
    form->addRow(tr("Load as &user:"), m_loadAs);
    form->addRow(tr("F&ile:"), m_file);
    alignForms({form});
}

QWidget *RestoreWherePage::makeTarget()
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
    connect(m_loadAs, &QLineEdit::textChanged, this, &RestoreWherePage::takeOver);
    return explained(m_targets, m_remark);
}

/// The one asked for, else the server whose backups these are, else the default one.
void RestoreWherePage::fillServers(const QString &wanted)
{
    try {
        const std::optional<ServerProfile> defaultServer = m_profiles.defaultServer();
        QString chosen = defaultServer ? defaultServer->name : QString();
        for (const ServerProfile &profile : m_profiles.list()) {
            m_server->addItem(profile.name);
            if (!profile.repository.isEmpty() && profile.repository == m_plan.record.repository)
                chosen = profile.name;
        }
        m_server->setCurrentText(wanted.isEmpty() ? chosen : wanted);
    } catch (const Error &error) {
        m_problem->present(error);
    }
}

void RestoreWherePage::enter()
{
    const bool none = m_server->count() == 0;
    if (!none && !m_known)
        inspect();
    if (none && m_problem->title().isEmpty())
        m_problem->present(MessagePanel::Kind::Warning, tr("No server is saved yet."),
                           tr("Close this window and add a server under File first."));
    m_problem->setActionText(none ? QString() : tr("&Retry"));
    followDatabase();
    showWay();
}

/// Another one may have been chosen on the page before.
void RestoreWherePage::followDatabase()
{
    if (m_tables->from() == m_plan.record.from)
        return;
    m_tables->setFrom(m_plan.record.from);
    m_existing->setCurrentText(m_plan.record.meantDatabase());
    if (!m_nameEdited)
        m_newName->setText(m_plan.suggestedName());
}

void RestoreWherePage::inspect()
{
    m_known = false;
    m_problem->hide();
    m_plan.serverName = m_server->currentText();
    try {
        const ServerProfile profile = m_profiles.get(m_plan.serverName);
        m_plan.spec.server = profile.address;
        // A file from elsewhere: what is saved before a drop goes to the server's own backups.
        if (m_plan.record.repository.isEmpty())
            m_plan.spec.repository = profile.repository;
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
        m_problem->setVisible(!m_plan.toFile());
        return;
    }
    m_known = true;
    m_plan.inventory = ServerInventory::fromJson(outcome.result);
    m_serverState->setText(
        tr("PostgreSQL %1, signed in as %2").arg(m_plan.inventory.serverVersion, m_plan.inventory.user));
    fillTargets();
    takeOver();
}

void RestoreWherePage::fillTargets()
{
    const QString before = m_existing->currentText();
    m_existing->clear();
    for (const ServerDatabase &database : m_plan.inventory.userDatabases())
        m_existing->addItem(database.name);
    m_existing->setCurrentText(m_plan.inventory.contains(before) ? before : m_plan.record.meantDatabase());
    if (!m_nameEdited)
        m_newName->setText(m_plan.suggestedName());
}

void RestoreWherePage::showWay()
{
    const RestoreWay way = m_ways->way();
    const bool isNew = way == RestoreWay::NewDatabase;
    const bool isFile = way == RestoreWay::File;
    const bool takesTables = isFile || way == RestoreWay::Tables;
    m_targetLabel->setText(isNew                                  ? tr("Na&me:")
                               : way == RestoreWay::EmptyDatabase ? tr("E&mpty database:")
                               : way == RestoreWay::Tables        ? tr("Into d&atabase:")
                                                                  : tr("Database &to replace:"));
    QWidget *field = isNew ? static_cast<QWidget *>(m_newName) : m_existing;
    m_targetLabel->setBuddy(field);
    m_targets->setCurrentWidget(field);
    m_form->setRowVisible(m_serverRow, !isFile);
    m_form->setRowVisible(m_targetRow, !isFile);
    m_form->setRowVisible(m_loadAs, !isFile);
    m_form->setRowVisible(m_file, isFile);
    m_replacement->setVisible(way == RestoreWay::Replacement);
    m_tables->setVisible(takesTables);
    m_place->setVisible(way == RestoreWay::Tables);
    m_rest->setVisible(!takesTables);
    m_problem->setVisible(!isFile && !m_known && !m_problem->title().isEmpty() && !m_job->isRunning());
    takeOver();
}

void RestoreWherePage::turnToSafeWay(const QString &newDatabase)
{
    if (m_plan.ofTables())
        return m_place->turnToSchema();
    m_nameEdited = true;
    m_newName->setText(newDatabase);
    m_ways->setWay(RestoreWay::NewDatabase);
}

QString RestoreWherePage::target() const
{
    return m_targets->currentWidget() == m_newName ? m_newName->text() : m_existing->currentText();
}

void RestoreWherePage::takeOver()
{
    RestoreSpec &spec = m_plan.spec;
    m_plan.way = m_ways->way();
    spec.mode = m_plan.way == RestoreWay::EmptyDatabase ? RestoreMode::Empty : RestoreMode::New;
    spec.keepOld = spec.safetyDump = true;
    spec.acceptPartial = false; // given to one replacement on the page after this
    spec.rescue = false; // and this to one new database
    if (m_plan.way == RestoreWay::Replacement)
        m_replacement->fill(spec);
    spec.database = target();
    spec.loadAs = m_loadAs->text().trimmed();
    spec.confirmed = false;
    takeOverTables();
    m_remark->setText(m_known ? problemWithTarget(target(), m_plan.way, m_plan.inventory) : QString());
    m_remark->setVisible(!m_remark->text().isEmpty());
    Q_EMIT changed();
}

void RestoreWherePage::takeOverTables()
{
    RestoreSpec &spec = m_plan.spec;
    const QStringList ticked = m_tables->ticked();
    spec.tables = m_plan.ofTables() ? ticked : QStringList();
    spec.inPlace = false;
    spec.intoSchema.clear();
    if (m_plan.ofTables())
        m_place->fill(spec);
    m_fileProblem = m_file->check(ticked.size());
    m_plan.extract.tables = ticked;
    m_plan.extract.output = m_file->file();
    m_plan.extract.as = m_file->isCsv() ? ExtractFormat::Csv : ExtractFormat::Sql;
}

bool RestoreWherePage::isComplete() const
{
    if (m_plan.toFile())
        return !m_plan.extract.tables.isEmpty() && m_fileProblem.isEmpty();
    if (m_plan.ofTables() && m_plan.spec.tables.isEmpty())
        return false;
    return m_known && problemWithTarget(m_plan.spec.database, m_plan.way, m_plan.inventory).isEmpty();
}

QWidget *RestoreWherePage::firstField() { return m_ways->field(); }
}
