#include "ui/backups/backupspane.h"

#include "ui/backups/backuptreeview.h"
#include "ui/mainactions.h"
#include "ui/session.h"
#include "ui/widgets/emptypage.h"

using namespace Qt::StringLiterals;

namespace larder
{
BackupsPane::BackupsPane(const MainActions &actions, BackupTreeModel &model, QWidget *parent)
    : QStackedWidget(parent), m_model(model), m_view(new BackupTreeView(model))
{
    // In the order of Page.
    addWidget(m_view);
    addWidget(new EmptyPage(u"larder"_s, tr("Welcome to Larder"),
                            tr("Backups you can see, trust and restore. Tell Larder where your PostgreSQL server is, "
                               "or look around first with two small sample databases."),
                            {actions.newServer, actions.demo}));
    addWidget(new EmptyPage(u"larder-backup"_s, tr("No backups yet"),
                            tr("Choose databases and press Back up. Each backup is read back from disk and checked "
                               "before it is shown here."),
                            {actions.backUp}));
    addWidget(new EmptyPage(u"folder-open"_s, tr("No backups in this folder"),
                            tr("Backups lie in folders named by date, such as 2025-12-12. Open another folder, or drop "
                               "a dump file here to restore it."),
                            {actions.openFolder, actions.openDump}));
    addWidget(new EmptyPage(u"edit-find"_s, tr("No backup matches the filter"),
                            tr("Words are looked for in database, note, date and file name."), {actions.clearFilter}));
}

void BackupsPane::present(const Session &session)
{
    if (session.repository().isEmpty())
        setCurrentIndex(NoServer);
    else if (m_model.backupCount() == 0)
        setCurrentIndex(session.server() ? NoBackups : NoBackupsInFolder);
    else
        setCurrentIndex(m_model.rowCount() == 0 ? NoMatch : Tree);
}
}
