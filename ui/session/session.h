#pragma once

#include "core/catalogue/catalogue.h"
#include "core/job/databasechoice.h"
#include "core/job/joboutcome.h"
#include "core/job/jobspec.h"
#include "core/policy/health.h"
#include "core/profile/profilestore.h"
#include "ui/health/healthpicture.h"

#include <QFutureWatcher>
#include <QObject>

namespace larder
{
class JobController;
class RepositoryWatcher;

/// What the window shows: a saved server with its repository, or a folder without a server. Asks the server who it is
/// and keeps the catalogue in step with the folder, both by jobs. Lives in the main thread.
class Session : public QObject
{
    Q_OBJECT
public:
    enum class Connection { None, Connecting, Connected, Failed };

    Session(JobController &jobs, Catalogue &catalogue, ProfileStore &profiles, QObject *parent = nullptr);

    /// Shows a saved server. One that does not exist gives the state without a server.
    void openServer(const QString &name);
    /// What the shown server keeps was saved anew. Throws Error(SettingsInvalid, FileAccess).
    void rereadRetention();
    /// Shows a folder of backups without a server.
    void openFolder(const QString &path);
    /// The last server or folder of this user, else the default server.
    void openLast();

    const std::optional<ServerProfile> &server() const { return m_server; }
    QString repository() const { return m_repository; } ///< absolute; empty without server and folder
    Connection connection() const { return m_connection; }
    const Error &connectionError() const { return m_connectionError; }
    /// Result of the last inspection (see InspectJob), empty until there is one.
    const QJsonObject &inspection() const { return m_inspection; }
    /// Names that should have backups, as far as known.
    QStringList protectedDatabases() const;

    /// All backups of the repository, newest first, as of the last backupsChanged().
    const QList<BackupRecord> &backups() const { return m_backups; }
    /// Why the catalogue could not be used the last time, a sentence; empty when it could. backups() then come straight
    /// from the folder.
    QString catalogueProblem() const { return m_catalogueError.message(); }
    Health health() const;
    HealthPicture healthPicture() const; ///< reads the history of jobs and some records
    qint64 freeBytes() const; ///< of the repository's disk, -1 unknown

    void inspect();
    void refresh(bool everything = false);
    /// Nothing is running or about to run.
    bool isSettled() const;
    /// Emits settled() if it is so already.
    void tellWhenSettled();

Q_SIGNALS:
    void placeChanged(); ///< another server or folder
    void connectionChanged();
    void backupsChanged(); ///< or their history did
    void catalogueFailed(const larder::Error &error);
    void settled();

private:
    int retentionDays() const; ///< 0 = nothing is cleaned up
    HealthFacts healthFacts() const;
    DatabaseChoice databaseChoice() const;
    void onRefreshed(const JobOutcome &outcome);
    void show(std::optional<ServerProfile> server, const QString &repository);
    struct Look
    {
        QString repository;
        QList<BackupRecord> backups;
        QList<BackupRun> runs;
        Error error; ///< of the catalogue; then the folder itself was read
        bool isOther = false; ///< than what was known
    };
    static Look lookAt(const QString &catalogueFile, const QString &repository, const QList<BackupRecord> &known,
                       const Error &refreshError);
    void readCatalogue();
    void readCatalogueAside();
    void onRead();
    void onFinished(int job, const JobSpec &spec, const JobOutcome &outcome);
    void onInspected(const JobOutcome &outcome);
    void putThingsRight();

    JobController &m_jobs;
    Catalogue &m_catalogue;
    ProfileStore &m_profiles;
    RepositoryWatcher *m_watcher;
    std::optional<ServerProfile> m_server;
    QString m_repository;
    Connection m_connection = Connection::None;
    Error m_connectionError;
    QJsonObject m_inspection;
    bool m_isPutRight = false; ///< what killed jobs left there, or tried to be; once for each place
    QList<BackupRecord> m_backups;
    QList<BackupRun> m_runs; ///< into the repository, newest first
    QString m_repositoryProblem; ///< why it cannot be used, empty when it can or was never seen
    Error m_refreshError; ///< why the catalogue could not be brought up to date
    Error m_catalogueError;
    QFutureWatcher<Look> m_look; ///< into the catalogue, in a pool thread
    bool m_looking = false; ///< until what was read is taken over
    bool m_lookAgain = false;
    int m_inspectJob = 0;
    int m_refreshJob = 0;
    bool m_refreshAgain = false;
};
}
