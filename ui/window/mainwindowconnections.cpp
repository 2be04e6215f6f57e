#include "ui/details/detailspane.h"
#include "ui/health/healthdetails.h"
#include "ui/health/healthstrip.h"
#include "ui/jobs/jobdock.h"
#include "ui/manual/manual.h"
#include "ui/manual/manualplaces.h"
#include "ui/memory/settings.h"
#include "ui/server/serverchooser.h"
#include "ui/session/mainactions.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/tree/backupspane.h"
#include "ui/tree/backuptreeview.h"
#include "ui/tree/filterfield.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowcommands.h"

#include <QActionGroup>
#include <QApplication>
#include <QStatusBar>

// What the main window's actions do and its parts tell each other.

namespace larder
{
namespace
{
constexpr int messageMs = 8000;
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, void (WindowCommands::*command)()) {
        connect(action, &QAction::triggered, m_commands, command);
    };
    on(m_actions->newServer, &WindowCommands::addServer);
    on(m_actions->editServer, &WindowCommands::editServer);
    on(m_actions->forgetServer, &WindowCommands::forgetServer);
    on(m_actions->openFolder, &WindowCommands::askForFolder);
    on(m_actions->openDump, &WindowCommands::askForDump);
    on(m_actions->demo, &WindowCommands::startDemo);
    on(m_actions->backUp, &WindowCommands::backUp);
    on(m_actions->cleanUp, &WindowCommands::cleanUp);
    on(m_actions->kept, &WindowCommands::showKept);
    connect(m_actions->manual, &QAction::triggered, this, [this] {
        const QWidget *shown = focusWidget();
        openManual(manualPlaceOf(shown ? shown : this));
    });
    new HelpKey(this);
    on(m_actions->showLog, &WindowCommands::showLog);
    on(m_actions->about, &WindowCommands::about);
    connect(m_actions->settings, &QAction::triggered, this, [this] { m_commands->showSettings(*m_actions->themes); });
    connect(m_actions->history, &QAction::triggered, this, [this] { m_commands->showHistory(m_jobDock->elsewhere()); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        m_session->inspect();
        m_session->refresh();
    });
    connect(m_actions->rebuild, &QAction::triggered, this, [this] { m_session->refresh(true); });
}

void MainWindow::connectSelectionActions()
{
    const auto selected = [this] { return m_view->selectedBackups(); };
    connect(m_actions->restore, &QAction::triggered, this, [this, selected] {
        if (const auto backups = selected(); !backups.isEmpty())
            m_commands->restore(backups.constFirst());
    });
    connect(m_actions->verify, &QAction::triggered, this, [this, selected] { m_commands->verify(selected()); });
    connect(m_actions->pin, &QAction::triggered, this,
            [this, selected](bool pinned) { m_commands->annotate(selected(), pinned); });
    connect(m_actions->note, &QAction::triggered, this, [this] {
        m_detailsDock->show();
        m_details->editNote();
    });
    connect(m_actions->remove, &QAction::triggered, this, [this, selected] { m_commands->remove(selected()); });
    connect(m_actions->copyPath, &QAction::triggered, this, [this, selected] { m_commands->copyPaths(selected()); });
    connect(m_actions->showInFolder, &QAction::triggered, this, [this, selected] {
        if (const auto backups = selected(); !backups.isEmpty())
            m_commands->showInFolder(backups.constFirst());
    });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->findBackups, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_actions->clearFilter, &QAction::triggered, this, [this] {
        m_filter->clearFilter();
        m_view->setFocus();
    });
    connect(m_actions->expandAll, &QAction::triggered, m_view, &QTreeView::expandAll);
    connect(m_actions->collapseAll, &QAction::triggered, m_view, &QTreeView::collapseAll);
    connect(m_actions->themes, &QActionGroup::triggered, this, [](const QAction *action) {
        settings().setValue(settingsKey::theme, action->data());
        applyTheme(*qApp, themeFromString(action->data().toString()).value_or(Theme::System));
    });
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::placeChanged, this, &MainWindow::showPlace);
    connect(m_session, &Session::backupsChanged, this, &MainWindow::showBackups);
    connect(m_session, &Session::connectionChanged, this, &MainWindow::showHealth);
    connect(m_session, &Session::catalogueFailed, this,
            [this](const Error &error) { statusBar()->showMessage(error.message(), messageMs); });
    connect(m_commands, &WindowCommands::serversChanged, m_servers, &ServerChooser::reload);
    connect(m_servers, &ServerChooser::addServerRequested, m_commands, &WindowCommands::addServer);
    connect(m_health, &HealthStrip::detailsRequested, this, [this](const QPoint &corner) {
        auto *details = new HealthDetails(m_session->healthPicture(), this);
        connect(details, &HealthDetails::remedyRequested, m_commands, &WindowCommands::remedy);
        details->popUp(corner);
    });
    connect(m_health, &HealthStrip::remedyRequested, m_commands, &WindowCommands::remedy);
}

void MainWindow::connectPieces()
{
    connect(m_filter, &FilterField::filterChanged, this, &MainWindow::applyFilter);
    connect(m_filter, &FilterField::left, m_backups, &BackupsPane::takeKeyboard);
    connect(m_view, &BackupTreeView::chosenChanged, this, &MainWindow::showSelection);
    connect(m_view, &BackupTreeView::activatedBackup, m_actions->restore, &QAction::trigger);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MainWindow::openContextMenu);
    connect(m_details, &DetailsPane::restoreRequested, m_actions->restore, &QAction::trigger);
    connect(m_details, &DetailsPane::verifyRequested, m_actions->verify, &QAction::trigger);
    connect(m_details, &DetailsPane::forgetRequested, this, [this] {
        if (const auto backups = m_view->selectedBackups(); backups.size() == 1)
            m_commands->forget({backups.constFirst().path});
    });
    connect(m_details, &DetailsPane::otherRequested, m_view, &BackupTreeView::select);
    connect(m_details, &DetailsPane::annotated, this, [this](bool pinned, const QString &note) {
        if (const auto backups = m_view->selectedBackups(); backups.size() == 1)
            m_commands->annotate(backups.constFirst(), pinned, note);
    });
    connectTables();
}

void MainWindow::connectTables()
{
    connect(m_details, &DetailsPane::restoreTablesRequested, m_commands, &WindowCommands::restoreTables);
    connect(m_details, &DetailsPane::extractTablesRequested, m_commands, &WindowCommands::extractTables);
}
}
