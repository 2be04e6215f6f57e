#include "ui/session/mainactions.h"

#include <QAction>
#include <QActionGroup>
#include <QIcon>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// For buttons. Languages without Latin letters put the key in brackets behind the word: "バックアップ(&B)…".
QString withoutKey(QString text)
{
    static const QRegularExpression bracketed(u"\\s*\\(&\\w\\)"_s);
    return text.remove(bracketed).remove(u'&');
}
}

MainActions::MainActions(QMainWindow *window) : QObject(window), m_window(window)
{
    makeFileActions();
    makeBackupActions();
    makeCatalogueActions();
    makeViewActions();
    makeHelpActions();
}

QAction *MainActions::make(const QString &text, const QString &icon, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setIconText(withoutKey(text));
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    action->setToolTip(shortcut.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, shortcut.toString(QKeySequence::NativeText)));
    // On the window itself, so that the shortcut works wherever the action is not shown.
    m_window->addAction(action);
    return action;
}

void MainActions::makeFileActions()
{
    newServer = make(tr("Add a &server…"), u"list-add"_s, Qt::CTRL | Qt::Key_N, tr("Save a connection to a server"));
    editServer = make(tr("Server s&ettings…"), u"larder-server"_s, Qt::Key_F4,
                      tr("Connection, databases and backup folder of this server"));
    forgetServer
        = make(tr("&Forget this server…"), u"list-remove"_s, {}, tr("Remove the saved connection; its backups stay"));
    openFolder = make(tr("Open b&ackup folder…"), u"folder-open"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                      tr("Show the backups of any folder, without a server"));
    openDump = make(tr("&Open dump file…"), u"document-open"_s, Qt::CTRL | Qt::Key_O,
                    tr("Restore from a dump file that lies anywhere"));
    demo = make(tr("&Try it with sample data"), u"larder-database"_s, {},
                tr("Start a private demo server with two small databases"));
    settings = make(tr("Sett&ings…"), u"configure"_s, Qt::CTRL | Qt::Key_Comma,
                    tr("Servers, storage, retention, client tools, appearance and language"));
    settings->setMenuRole(QAction::PreferencesRole);
    quit = make(tr("&Quit"), u"application-exit"_s, Qt::CTRL | Qt::Key_Q, tr("Close Larder"));
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::makeBackupActions()
{
    backUp = make(tr("&Back up…"), u"larder-backup"_s, Qt::CTRL | Qt::Key_B, tr("Choose databases and back them up"));
    verify = make(tr("&Verify"), u"larder-verify"_s, Qt::CTRL | Qt::Key_E,
                  tr("Read the selected backups whole and compare them with their records"));
    pin = make(tr("&Keep for ever"), u"larder-pin"_s, Qt::CTRL | Qt::Key_P,
               tr("A pinned backup is never removed by a cleanup"));
    pin->setCheckable(true);
    note = make(tr("&Note…"), u"larder-note"_s, Qt::Key_F2, tr("Write a note on the selected backup"));
    copyPath = make(tr("&Copy path"), u"edit-copy"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                    tr("Copy the paths of the selected backups"));
    showInFolder = make(tr("Show in f&older"), u"folder"_s, {}, tr("Open the folder the backup lies in"));
    remove = make(tr("Re&move…"), u"edit-delete"_s, QKeySequence::Delete,
                  tr("Remove the selected backups, as far as no rule needs them"));
    restore = make(tr("&Restore…"), u"larder-restore"_s, Qt::CTRL | Qt::Key_R,
                   tr("Restore the selected backup step by step"));
    kept = make(tr("&Kept databases…"), u"edit-undo"_s, Qt::CTRL | Qt::Key_K,
                tr("Put back or remove databases that a restore has replaced"));
}

void MainActions::makeCatalogueActions()
{
    refresh = make(tr("&Refresh"), u"view-refresh"_s, Qt::Key_F5, tr("Look at the server and the folder again"));
    rebuild = make(tr("Re&build the catalogue"), u"larder-archive"_s, {},
                   tr("Read every backup's record again, not only what changed"));
    cleanUp = make(tr("&Clean up…"), u"larder-cleanup"_s, Qt::CTRL | Qt::Key_L,
                   tr("See which backups the retention would remove, and remove them"));
}

void MainActions::makeViewActions()
{
    findBackups = make(tr("&Filter"), u"edit-find"_s, QKeySequence::Find, tr("Go to the filter field"));
    findBackups->setShortcut(Qt::CTRL | Qt::Key_F);
    clearFilter = make(tr("&Clear filter"), u"edit-clear"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F, tr("Show all backups"));
    expandAll = make(tr("&Expand all days"), {}, Qt::CTRL | Qt::Key_Plus, tr("Show the backups of every day"));
    collapseAll = make(tr("Co&llapse all days"), {}, Qt::CTRL | Qt::Key_Minus, tr("Show only the days"));
    history = make(tr("&Job history…"), u"view-list-details"_s, Qt::CTRL | Qt::Key_H,
                   tr("Every job that ran, how it ended and its log"));
    themes = new QActionGroup(this);
    const QList<QPair<QString, QString>> choices{
        {u"system"_s, tr("As the &desktop")}, {u"light"_s, tr("&Light")}, {u"dark"_s, tr("D&ark")}};
    for (const auto &[id, text] : choices) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setData(id);
        action->setStatusTip(tr("Colours of the window"));
        action->setToolTip(action->statusTip());
    }
}

void MainActions::makeHelpActions()
{
    manual = make(tr("&Manual"), u"help-contents"_s, Qt::Key_F1, tr("What this is about, in the manual"));
    showLog = make(tr("Show &log file"), u"dialog-information"_s, {}, tr("Open the folder of Larder's own log"));
    about = make(tr("&About Larder"), u"help-about"_s, {}, tr("Version, licence and libraries"));
    about->setMenuRole(QAction::AboutRole);
}

void MainActions::fillMenuBar(const QList<QAction *> &panels)
{
    QMenuBar *bar = m_window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({newServer, editServer, forgetServer});
    file->addSeparator();
    file->addActions({openFolder, openDump});
    file->addSeparator();
    file->addActions({demo, settings});
    file->addSeparator();
    file->addAction(quit);

    QMenu *backup = bar->addMenu(tr("&Backup"));
    backup->addAction(backUp);
    backup->addSeparator();
    backup->addActions({verify, pin, note});
    backup->addSeparator();
    backup->addActions({copyPath, showInFolder});
    backup->addSeparator();
    backup->addAction(remove);

    QMenu *restoring = bar->addMenu(tr("&Restore"));
    restoring->addAction(restore);
    restoring->addAction(openDump);
    restoring->addSeparator();
    restoring->addAction(kept);

    QMenu *catalogue = bar->addMenu(tr("&Catalogue"));
    catalogue->addActions({refresh, rebuild});
    catalogue->addSeparator();
    catalogue->addAction(cleanUp);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions(panels);
    for (QAction *panel : panels) {
        panel->setStatusTip(tr("Show or hide this part of the window"));
        panel->setToolTip(panel->statusTip());
    }
    view->addAction(history);
    view->addSeparator();
    view->addActions({findBackups, clearFilter});
    view->addSeparator();
    view->addActions({expandAll, collapseAll});
    view->addSeparator();
    view->addMenu(tr("&Appearance"))->addActions(themes->actions());

    bar->addMenu(tr("&Help"))->addActions({manual, showLog, about});
}

void MainActions::fillContextMenu(QMenu *menu, bool onBackup) const
{
    if (onBackup)
        menu->addAction(restore);
    menu->addAction(verify);
    if (onBackup) {
        menu->addSeparator();
        menu->addActions({pin, note});
    }
    menu->addSeparator();
    menu->addActions({copyPath, showInFolder});
    menu->addSeparator();
    menu->addAction(remove);
    menu->addSeparator();
    menu->addActions({expandAll, collapseAll});
}

void MainActions::enable(bool hasServer, bool hasRepository, int selectedBackups, bool oneRestorable)
{
    backUp->setEnabled(hasServer);
    kept->setEnabled(hasServer);
    editServer->setEnabled(hasServer);
    forgetServer->setEnabled(hasServer);
    refresh->setEnabled(hasRepository);
    rebuild->setEnabled(hasRepository);
    cleanUp->setEnabled(hasRepository);
    restore->setEnabled(oneRestorable);
    for (QAction *action : {verify, copyPath, showInFolder, remove})
        action->setEnabled(selectedBackups > 0);
    pin->setEnabled(selectedBackups > 0);
    note->setEnabled(selectedBackups == 1);
}
}
