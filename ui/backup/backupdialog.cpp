#include "ui/backup/backupdialog.h"

#include "core/postgres/libpqenvironment.h"
#include "core/profile/backupdirectory.h"
#include "ui/backup/backupadvanced.h"
#include "ui/backup/backupchoices.h"
#include "ui/backup/backuptables.h"
#include "ui/backup/databasechooser.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/manual/manualplaces.h"
#include "ui/memory/backupdefaults.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/folderfield.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollcolumn.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int jobsLookedAt = 200; ///< of the history, for how earlier backups were packed

QString repositoryOf(const ServerProfile &profile) { return backupDirectoryOf(profile, inheritedEnvironment()); }

QList<BackupRecord> backupsOf(const Catalogue &catalogue, const ServerProfile &profile)
{
    try {
        return catalogue.backups(repositoryOf(profile));
    } catch (const Error &) {
        return {}; // only what they tell about the next one goes without: no reason not to back up
    }
}

BackupEstimate estimateFor(const Catalogue &catalogue, const ServerProfile &profile)
{
    const CompressionLevel usual = compressionLevelFromString(profile.compression).value_or(CompressionLevel::Balanced);
    try {
        return {catalogue.backups(repositoryOf(profile)), catalogue.jobs(jobsLookedAt, u"backup"_s), usual};
    } catch (const Error &) {
        return {};
    }
}

QString startText(qsizetype databases)
{
    const int n = static_cast<int>(databases);
    return n == 1 ? BackupDialog::tr("&Back up 1 database") : BackupDialog::tr("&Back up %n databases", nullptr, n);
}
}

BackupDialog::BackupDialog(JobController &controller, Catalogue &catalogue, const ServerProfile &profile,
                           QWidget *parent)
    : QDialog(parent),
      m_profile(profile),
      m_remembered(rememberedBackup(profile)),
      m_estimate(estimateFor(catalogue, profile)),
      m_databases(
          new DatabaseChooser(controller, backupsOf(catalogue, profile), profile, rememberedDatabases(profile))),
      m_tables(new BackupTables(controller, backupsOf(catalogue, profile))),
      m_choices(new BackupChoices(m_tables, new FolderField(repositoryOf(profile)))),
      m_advanced(new BackupAdvanced),
      m_more(new Disclosure(tr("Ad&vanced"), m_advanced)),
      m_summary(new SecondaryLabel),
      m_command(new CodeBox(tr("Command"))),
      m_options(new ScrollColumn(makeOptions())),
      m_reason(new SecondaryLabel),
      m_start(new QPushButton)
{
    setManualPlace(this, "first-backup.md#back-up");
    setWindowTitle(tr("Back up databases"));
    m_choices->setFrom(m_remembered);
    m_advanced->setFrom(m_remembered);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, ScrollColumn::margin, 0);
    top->setSpacing(16);
    top->addWidget(headingLabel(tr("Back up databases of %1").arg(profile.name)));
    top->addWidget(m_databases, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 0, 16);
    layout->setSpacing(16);
    layout->addLayout(top, 1);
    layout->addWidget(m_options);
    layout->addLayout(makeButtons());
    resize(720, 640);

    connect(m_databases, &DatabaseChooser::changed, this, &BackupDialog::refresh);
    connect(m_choices, &BackupChoices::changed, this, &BackupDialog::refresh);
    connect(m_databases, &DatabaseChooser::listed, this, [this] { growToFit(this); });
    connect(m_options, &ScrollColumn::grown, this, [this] { growToFit(this); });
    connect(m_advanced, &BackupAdvanced::changed, this, &BackupDialog::refresh);
    refresh();
    growToFit(this);
}

QWidget *BackupDialog::makeOptions()
{
    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, ScrollColumn::margin, 0);
    layout->setSpacing(4);
    layout->addWidget(m_choices);
    layout->addSpacing(8);
    layout->addWidget(m_more);
    m_summary->setContentsMargins(24, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(new Disclosure(tr("The sa&me as a command"), m_command));
    layout->addStretch();
    connect(m_more, &Disclosure::toggled, this, &BackupDialog::refresh);
    return options;
}

QLayout *BackupDialog::makeButtons()
{
    m_start->setIcon(QIcon::fromTheme(u"larder-backup"_s));
    m_start->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(m_start, &QPushButton::clicked, this, &BackupDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &BackupDialog::reject);

    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, ScrollColumn::margin, 0);
    layout->addWidget(m_reason, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_start);
    return layout;
}

void BackupDialog::tickOnly(const QString &database)
{
    m_isForOne = true;
    m_databases->tickOnly({database});
}

BackupSpec BackupDialog::spec() const
{
    BackupSpec spec;
    spec.server = m_profile.address;
    spec.databases = m_databases->ticked();
    spec.retention = m_remembered.retention; // the days are those of the form
    m_choices->applyTo(spec);
    m_advanced->applyTo(spec);
    return spec;
}

void BackupDialog::accept()
{
    if (!reasonNotToStart().isEmpty())
        return;
    rememberChoices();
    QDialog::accept();
}

/// What was ticked for one finding is not what one backs up.
void BackupDialog::rememberChoices() const
{
    BackupSpec chosen = spec();
    RememberedDatabases databases = rememberedDatabases(m_profile);
    if (m_isForOne) {
        chosen.databases = databases.ticked;
    } else {
        databases.present.clear();
        for (const ServerDatabase &database : m_databases->databases())
            databases.present += database.name;
    }
    rememberBackup(m_profile, chosen, databases.present);
}

QString BackupDialog::reasonNotToStart() const
{
    if (!m_databases->isLoaded())
        return tr("The databases of the server are not known yet.");
    if (m_databases->ticked().isEmpty())
        return tr("Tick at least one database.");
    if (const QString wrong = m_choices->problem(); !wrong.isEmpty())
        return wrong;
    return m_advanced->problem();
}

void BackupDialog::presentChoices(const BackupSpec &now)
{
    const auto expect = [this](const ServerDatabase &database, const BackupSpec &spec) {
        return m_estimate.of(database, spec, m_tables->share(database.name, spec));
    };
    m_estimate.learnSizes(m_databases->databases());
    m_databases->setExpected([&](const ServerDatabase &database) { return expect(database, now); },
                             m_estimate.overlap());
    m_choices->present(now, [&](const BackupSpec &spec) {
        QList<Expectation> each;
        for (const ServerDatabase &database : m_databases->tickedDatabases())
            each += expect(database, spec);
        return BackupEstimate::sum(each, m_estimate.overlap());
    });
    m_advanced->present(now);
    const QString summary = BackupAdvanced::summary(now);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty() && !m_more->isOpen());
}

/// Showing what is chosen changes fields in its turn.
void BackupDialog::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_databases->setLeftOut(spec().exclude);
    const BackupSpec now = spec();
    m_tables->setDatabases(now.databases);
    presentChoices(now);
    m_command->setText(commandLineFor(now, m_profile.jobDefaults()));
    const QString reason = reasonNotToStart();
    m_reason->setText(reason);
    m_start->setText(startText(now.databases.size()));
    m_start->setEnabled(reason.isEmpty());
    m_start->setToolTip(reason);
    m_start->setAccessibleDescription(reason);
    m_refreshing = false;
}
}
