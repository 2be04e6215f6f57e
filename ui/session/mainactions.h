#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace larder
{
/// Everything the main window can do, once: text, icon, shortcut, tooltip. Menus, toolbar, context menu and empty pages
/// show these actions; MainWindow connects them.
class MainActions : public QObject
{
    Q_OBJECT
public:
    explicit MainActions(QMainWindow *window);

    QAction *newServer;
    QAction *editServer;
    QAction *forgetServer;
    QAction *openFolder;
    QAction *openDump;
    QAction *demo;
    QAction *settings;
    QAction *quit;

    QAction *backUp;
    QAction *verify;
    QAction *pin;
    QAction *note;
    QAction *copyPath;
    QAction *showInFolder;
    QAction *remove;

    QAction *restore;
    QAction *kept;

    QAction *refresh;
    QAction *rebuild;
    QAction *cleanUp;

    QAction *findBackups;
    QAction *clearFilter;
    QAction *expandAll;
    QAction *collapseAll;
    QAction *history;
    QActionGroup *themes; ///< data(): "system", "light", "dark"

    QAction *manual;
    QAction *showLog;
    QAction *about;

    /// `panels` (toggles of docks and strips) go into View.
    void fillMenuBar(const QList<QAction *> &panels);
    void fillContextMenu(QMenu *menu, bool onBackup) const;
    /// What makes sense now.
    void enable(bool hasServer, bool hasRepository, int selectedBackups, bool oneRestorable);

private:
    QAction *make(const QString &text, const QString &icon, const QKeySequence &shortcut, const QString &tip);
    void makeFileActions();
    void makeBackupActions();
    void makeCatalogueActions();
    void makeViewActions();
    void makeHelpActions();

    QMainWindow *m_window;
};
}
