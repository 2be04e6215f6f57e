#include "ui/dialogs/backupdialog.h"

#include "ui/dialogs/backupoptions.h"
#include "ui/dialogs/databasechooser.h"
#include "ui/dialogs/disclosure.h"
#include "ui/dialogs/folderfield.h"
#include "ui/dialogs/formlayout.h"
#include "ui/dialogs/labels.h"
#include "ui/jobs/jobcontroller.h"
#include "ui/settings.h"
#include "ui/widgets/codebox.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString rememberedKey(const ServerProfile &profile)
{
    return u"backup/%1/databases"_s.arg(QString::fromLatin1(profile.name.toUtf8().toPercentEncoding()));
}

QString repositoryOf(const ServerProfile &profile)
{
    if (!profile.repository.isEmpty())
        return profile.repository;
    return QDir::cleanPath(QDir().absoluteFilePath(qEnvironmentVariable("BACKUP_DIR", u"backups"_s)));
}

QList<BackupRecord> backupsOf(const Catalogue &catalogue, const ServerProfile &profile)
{
    try {
        return catalogue.backups(repositoryOf(profile));
    } catch (const Error &) {
        return {}; // only the column "last backup" goes without: no reason not to back up
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
      m_databases(new DatabaseChooser(controller, backupsOf(catalogue, profile), profile,
                                      settings().value(rememberedKey(profile)).toStringList())),
      m_folder(new FolderField(repositoryOf(profile))),
      m_content(new BackupContentOptions(profile.compression, m_folder)),
      m_advanced(new BackupAdvancedOptions(profile.retentionDays)),
      m_command(new CodeBox(tr("Command"))),
      m_reason(new SecondaryLabel),
      m_start(new QPushButton)
{
    setWindowTitle(tr("Back up databases"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(headingLabel(tr("Back up databases of %1").arg(profile.name)));
    layout->addWidget(m_databases, 1);
    layout->addWidget(m_content);
    layout->addLayout(makeDisclosures());
    layout->addLayout(makeButtons());
    resize(680, 640);

    connect(m_databases, &DatabaseChooser::changed, this, &BackupDialog::refresh);
    connect(m_content, &BackupContentOptions::changed, this, &BackupDialog::refresh);
    connect(m_folder, &FolderField::changed, this, &BackupDialog::refresh);
    connect(m_advanced, &BackupAdvancedOptions::changed, this, &BackupDialog::refresh);
    refresh();
}

QLayout *BackupDialog::makeDisclosures()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(4);
    for (auto *part :
         {new Disclosure(tr("Ad&vanced"), m_advanced), new Disclosure(tr("The sa&me as a command"), m_command)}) {
        layout->addWidget(part);
        connect(part, &Disclosure::toggled, this, [this] { growToFit(this); });
    }
    return layout;
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
    layout->addWidget(m_reason, 1);
    layout->addWidget(cancel);
    layout->addWidget(m_start);
    return layout;
}

BackupSpec BackupDialog::spec() const
{
    BackupSpec spec;
    spec.server = m_profile.address;
    spec.repository = m_folder->folder();
    spec.databases = m_databases->ticked();
    m_content->applyTo(spec);
    m_advanced->applyTo(spec);
    return spec;
}

void BackupDialog::accept()
{
    if (!reasonNotToStart().isEmpty())
        return;
    settings().setValue(rememberedKey(m_profile), m_databases->ticked());
    QDialog::accept();
}

QString BackupDialog::reasonNotToStart() const
{
    if (!m_databases->isLoaded())
        return tr("The databases of the server are not known yet.");
    if (m_databases->ticked().isEmpty())
        return tr("Tick at least one database.");
    if (m_folder->folder().isEmpty())
        return tr("Choose a folder for the backups.");
    return {};
}

void BackupDialog::refresh()
{
    const BackupSpec now = spec();
    m_command->setText(commandLineFor(now));
    const QString reason = reasonNotToStart();
    m_reason->setText(reason);
    m_start->setText(startText(now.databases.size()));
    m_start->setEnabled(reason.isEmpty());
    m_start->setToolTip(reason);
    m_start->setAccessibleDescription(reason);
}
}
