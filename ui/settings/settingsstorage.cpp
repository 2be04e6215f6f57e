#include "ui/settings/settingsstorage.h"

#include "core/base/clock.h"
#include "core/base/format.h"
#include "core/catalogue/catalogue.h"
#include "ui/manual/manualplaces.h"
#include "ui/memory/backupdefaults.h"
#include "ui/messages/messagepanel.h"
#include "ui/widgets/folderfield.h"
#include "ui/widgets/formlayout.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QIcon>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
enum Column { FolderColumn, CountColumn, SizeColumn, NewestColumn };
}

StorageSettings::StorageSettings(const Catalogue &catalogue, std::shared_ptr<const Clock> clock, QWidget *parent)
    : SettingsPage(tr("Storage"), tr("Where the backups lie. A server's own folder is in its form."),
                   u"drive-harddisk"_s, parent),
      m_catalogue(catalogue),
      m_clock(std::move(clock)),
      m_folder(new FolderField(backupDefaults().folder)),
      m_known(new QTreeWidget),
      m_show(new QPushButton(QIcon::fromTheme(u"folder-open"_s), tr("&Show these backups"))),
      m_problem(new MessagePanel)
{
    setManualPlace(this, "files.md#backups");
    auto *form = new QFormLayout;
    form->addRow(tr("&New servers:"),
                 explained(m_folder, new SecondaryLabel(tr("Each server gets a folder of its name in there."))));
    alignForms({form});
    body()->addLayout(form);
    body()->addWidget(makeFolders(), 1);
    body()->addWidget(m_problem);
    connect(m_folder, &FolderField::changed, this, &StorageSettings::saveFolder);
}

QWidget *StorageSettings::makeFolders()
{
    layOutAsList(m_known);
    m_known->setAccessibleName(tr("Known folders of backups"));
    m_known->setHeaderLabels({tr("Folder"), tr("Backups"), tr("Size"), tr("Newest")});
    m_known->setTextElideMode(Qt::ElideMiddle);
    for (const int column : {CountColumn, SizeColumn})
        m_known->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_known->header()->setStretchLastSection(false);
    m_show->setAutoDefault(false);
    m_show->setToolTip(tr("Close the settings and show this folder in the window"));
    m_show->setEnabled(false);
    connect(m_known, &QTreeWidget::currentItemChanged, m_show,
            [this](const QTreeWidgetItem *item) { m_show->setEnabled(item != nullptr); });
    connect(m_known, &QTreeWidget::itemActivated, m_show, &QPushButton::click);
    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT folderChosen(m_known->currentItem()->data(FolderColumn, Qt::UserRole).toString()); });

    auto *folders = new QWidget;
    auto *layout = new QVBoxLayout(folders);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(sectionLabel(tr("Known folders")));
    layout->addWidget(m_known, 1);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    return folders;
}

void StorageSettings::refresh()
{
    m_known->clear();
    try {
        for (const QString &path : m_catalogue.repositories())
            addFolder(path);
        m_problem->hide();
    } catch (const Error &error) {
        m_problem->present(error);
    }
    QHeaderView *header = m_known->header();
    header->setSectionResizeMode(FolderColumn, QHeaderView::Stretch);
    for (const int column : {CountColumn, SizeColumn, NewestColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void StorageSettings::addFolder(const QString &path)
{
    const QList<BackupRecord> backups = m_catalogue.backups(path, {.brief = true});
    qint64 bytes = 0;
    for (const BackupRecord &backup : backups)
        bytes += std::max<qint64>(0, backup.bytes);
    const bool isThere = QDir(path).exists();
    const QString newest = isThere && !backups.isEmpty() ? formatAgo(backups.constFirst().started, m_clock->nowUtc())
        : isThere                                        ? QString()
                                                         : tr("not there now");
    auto *item = new QTreeWidgetItem(
        m_known, {path, formatCount(backups.size()), backups.isEmpty() ? QString() : formatBytes(bytes), newest});
    item->setData(FolderColumn, Qt::UserRole, path);
    item->setToolTip(FolderColumn, path);
    item->setIcon(FolderColumn, QIcon::fromTheme(isThere ? u"folder"_s : u"dialog-warning"_s));
    for (const int column : {CountColumn, SizeColumn})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

void StorageSettings::saveFolder()
{
    BackupDefaults defaults = backupDefaults();
    defaults.folder = m_folder->folder();
    if (!defaults.folder.isEmpty())
        saveBackupDefaults(defaults);
}
}
