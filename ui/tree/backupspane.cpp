#include "ui/tree/backupspane.h"

#include "ui/session/mainactions.h"
#include "ui/session/session.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterbar.h"
#include "ui/widgets/emptypage.h"

#include <QAbstractButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace larder
{
BackupsPane::BackupsPane(const MainActions &actions, BackupTreeModel &model, FilterField &field,
                         std::function<QDate()> today, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filter(new FilterBar(field, std::move(today))),
      m_view(new BackupTreeView(model)),
      m_pages(new QStackedWidget)
{
    // In the order of Page.
    m_pages->addWidget(m_view);
    m_pages->addWidget(
        new EmptyPage(u"larder"_s, tr("Welcome to Larder"),
                      tr("Backups you can see, trust and restore. Tell Larder where your PostgreSQL server is, "
                         "or look around first with two small sample databases."),
                      {actions.newServer, actions.demo}));
    m_pages->addWidget(
        new EmptyPage(u"larder-backup"_s, tr("No backups yet"),
                      tr("Choose databases and press Back up. Each backup is read back from disk and checked "
                         "before it is shown here."),
                      {actions.backUp}));
    m_pages->addWidget(
        new EmptyPage(u"folder-open"_s, tr("No backups in this folder"),
                      tr("Backups lie in folders named by date, such as 2025-12-12. Open another folder, or drop "
                         "a dump file here to restore it."),
                      {actions.openFolder, actions.openDump}));
    m_pages->addWidget(
        new EmptyPage(u"edit-find"_s, tr("No backup matches the filter"),
                      tr("Words are looked for in database, note, date and file name; the chips above narrow the "
                         "list further."),
                      {actions.clearFilter}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
}

BackupsPane::Page BackupsPane::page() const { return static_cast<Page>(m_pages->currentIndex()); }

BackupsPane::Page BackupsPane::pageFor(const Session &session) const
{
    if (session.repository().isEmpty())
        return NoServer;
    if (m_model.backupCount() == 0)
        return session.server() ? NoBackups : NoBackupsInFolder;
    return m_model.rowCount() == 0 ? NoMatch : Tree;
}

void BackupsPane::takeKeyboard()
{
    const auto *button = m_pages->currentWidget()->findChild<QAbstractButton *>();
    QWidget *taker = page() == Tree ? static_cast<QWidget *>(m_view) : const_cast<QAbstractButton *>(button);
    taker->setFocus();
}

void BackupsPane::present(const Session &session)
{
    const Page page = pageFor(session);
    const QWidget *focus = window()->focusWidget();
    const bool goes = page != m_pages->currentIndex() && focus && m_pages->isAncestorOf(focus);
    m_pages->setCurrentIndex(page);
    if (goes)
        takeKeyboard();
    m_filter->setVisible(page == Tree || page == NoMatch);
    m_filter->present(m_model.databases(), m_model.shownCount(), m_model.backupCount());
}
}
