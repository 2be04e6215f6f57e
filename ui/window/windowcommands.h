#pragma once

#include "core/base/error.h"
#include "core/policy/health.h"

#include <QObject>

class QActionGroup;

namespace larder
{
class Catalogue;
class JobController;
class JobsElsewhere;
class ProfileStore;
class SecretStore;
class ServerCommands;
class Session;

/// What the actions of the main window do: opens the dialogs and starts the jobs. Every dialog is opened, none waits in
/// an event loop of its own.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    WindowCommands(Session &session, JobController &jobs, Catalogue &catalogue, ProfileStore &profiles,
                   SecretStore &secrets, QWidget *window);

    void showSettings(QActionGroup &themes);
    void addServer();
    void editServer();
    void forgetServer();
    void askForFolder();
    void askForDump();
    /// Opens a folder, or shows what a file holds.
    void openPath(const QString &path);
    void startDemo();

    void backUp();
    void backUpOnly(const QString &database); ///< empty: as backUp()
    /// The restore wizard; for roles and tablespaces their comparison with the server.
    void restore(const BackupRecord &backup);
    /// The restore wizard with these tables ticked; named as in SQL.
    void restoreTables(const BackupRecord &backup, const QStringList &tables);
    /// Asks for a file, then writes these tables into it: as its name says SQL or, one table only, CSV.
    void extractTables(const BackupRecord &backup, const QStringList &tables);
    void verify(const QList<BackupRecord> &backups);
    void annotate(const QList<BackupRecord> &backups, bool pinned);
    void annotate(const BackupRecord &backup, bool pinned, const QString &note);
    void copyPaths(const QList<BackupRecord> &backups);
    void showInFolder(const BackupRecord &backup);
    void cleanUp();
    /// Starts what helps with a finding, or opens its dialog.
    void remedy(const HealthFinding &finding);
    void remove(const QList<BackupRecord> &backups); ///< asks first
    void forget(const QStringList &backups); ///< paths in the repository whose files are gone
    /// The databases that restores have put aside on this server.
    void showKept();

    void showHistory(const JobsElsewhere &news);
    void showLog();
    void about();

Q_SIGNALS:
    void serversChanged();

private:
    void openFolder(const QString &path);
    void openDump(const BackupRecord &file);
    QString shownServer() const;

    Session &m_session;
    JobController &m_jobs;
    Catalogue &m_catalogue;
    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    ServerCommands *m_servers;
    QWidget *m_window;
    int m_demoJob = 0;
};
}
