#include "ui/manual/manualplaces.h"

#include "ui/backups/backuptreeview.h"
#include "ui/backups/comparepage.h"
#include "ui/backups/contentspage.h"
#include "ui/backups/detailspane.h"
#include "ui/backups/overviewpage.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/cleanupdialog.h"
#include "ui/dialogs/globalsdialog.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/dialogs/restoretables.h"
#include "ui/dialogs/restorewizard.h"
#include "ui/dialogs/serverdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/settingsretention.h"
#include "ui/dialogs/settingsservers.h"
#include "ui/dialogs/settingsstorage.h"
#include "ui/dialogs/settingstools.h"
#include "ui/healthdetails.h"
#include "ui/healthstrip.h"
#include "ui/jobs/jobdock.h"
#include "ui/jobs/jobhistorydialog.h"
#include "ui/mainwindow.h"
#include "ui/timeline/timelinedock.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct Place
{
    const QMetaObject *what;
    const char *place;
};

const Place places[] = {
    {&BackupDialog::staticMetaObject, "first-backup.md#back-up"},
    {&ServerDialog::staticMetaObject, "first-backup.md#save-a-server"},
    {&ServerSettings::staticMetaObject, "first-backup.md#save-a-server"},
    {&HealthStrip::staticMetaObject, "window.md#health"},
    {&HealthDetails::staticMetaObject, "window.md#health"},
    {&TimelineDock::staticMetaObject, "window.md#timeline"},
    {&BackupTreeView::staticMetaObject, "window.md#the-tree-of-backups"},
    {&JobDock::staticMetaObject, "window.md#jobs"},
    {&JobHistoryDialog::staticMetaObject, "window.md#jobs"},
    {&RestoreTables::staticMetaObject, "tables.md#restore-some-tables"},
    {&RestoreWizard::staticMetaObject, "restore.md"},
    {&KeptDialog::staticMetaObject, "restore.md#undo"},
    {&GlobalsDialog::staticMetaObject, "restore.md#roles-and-tablespaces"},
    {&ContentsPage::staticMetaObject, "tables.md#look-inside"},
    {&ComparePage::staticMetaObject, "tables.md#compare"},
    {&OverviewPage::staticMetaObject, "proof.md#the-ladder"},
    {&DetailsPane::staticMetaObject, "window.md#details"},
    {&CleanupDialog::staticMetaObject, "cleanup.md"},
    {&RetentionSettings::staticMetaObject, "cleanup.md#rules"},
    {&StorageSettings::staticMetaObject, "files.md#backups"},
    {&ToolSettings::staticMetaObject, "troubleshooting.md#client-tools-missing"},
    {&SettingsDialog::staticMetaObject, "window.md#settings"},
    {&MainWindow::staticMetaObject, "window.md"},
};
}

QString manualPlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const Place &place : places) {
            if (widget->metaObject()->inherits(place.what))
                return QString::fromLatin1(place.place);
        }
    }
    return u"index.md"_s;
}
}
